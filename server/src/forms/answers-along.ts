import { allow, refuse } from '@helsesim/shared/decision';
import type { FormBrief } from '@helsesim/shared/forms/form-brief';
import { urgencyOf } from '@helsesim/shared/forms/outcome-model';
import {
  type AnswersAlong,
  type DialogueTables,
  putUnderKey,
  sendFilesAlong,
  takeFilesBack,
} from '../dialogue/index.ts';
import type { Reader } from '../platform/database.ts';
import { filesIn } from './answered-files.ts';
import { findResponse, markUnused, markUsed } from './form-response-repository.ts';
import { readableResponse } from './form-responses.ts';
import type { FormsOfWorld } from './forms-of-world.ts';
import type { FormsTables } from './forms-tables.ts';
import { titleOf } from './known-form.ts';

/** Answers that follow a message or a booking to an office: those of whoever sends them, or of the citizen; once. */
export const answersAlong = (forms: FormsOfWorld): AnswersAlong<FormsTables & DialogueTables> => ({
  async mayGo(db, acting, responseId) {
    const found = await readableResponse(db, forms, acting, responseId);
    if (!found || ![acting.actorId, acting.citizenId].includes(found.row.authorId))
      return refuse('no-such-form-response');
    return found.row.usedIn === null ? allow(undefined) : refuse('form-response-used');
  },

  async went(tx, along) {
    const { citizenId, id, with: usedIn } = along;
    if (!(await markUsed(tx, { citizenId, id, usedIn }))) throw new Error('Answers went along that had gone before');
    const { authorId, ...files } = await filesOf(tx, { citizenId, id });
    if (along.with === 'appointment') await sendFilesAlong(tx, files);
    else if (authorId === along.writer) await putUnderKey(tx, { ...files, key: along.key });
  },

  async cameBack(tx, { citizenId, id, from }) {
    await markUnused(tx, { citizenId, id, usedIn: from });
    await takeFilesBack(tx, await filesOf(tx, { citizenId, id }));
  },

  async briefOf(db, of): Promise<FormBrief | null> {
    const row = await findResponse(db, of);
    const form = row && (await forms.version(db, { id: row.formId, version: row.version }));
    if (!form) return null;
    const title = { nb: titleOf(form, 'nb'), nn: titleOf(form, 'nn'), en: titleOf(form, 'en') };
    return { responseId: row.id, title, level: row.level, urgency: row.level && urgencyOf(row.level) };
  },
});

async function filesOf(db: Reader<FormsTables>, of: { citizenId: string; id: string }) {
  const row = await findResponse(db, of);
  return {
    citizenId: of.citizenId,
    responseId: of.id,
    authorId: row?.authorId,
    files: row ? filesIn(row.response.item).map((file) => file.id) : [],
  };
}
