import { allow, refuse } from '@helsesim/shared/decision';
import type { FormBrief } from '@helsesim/shared/forms/form-brief';
import { urgencyOf } from '@helsesim/shared/forms/outcome-model';
import type { AnswersAlong } from '../dialogue/index.ts';
import { findResponse, markUsed } from './form-response-repository.ts';
import { readableResponse } from './form-responses.ts';
import type { FormsOfWorld } from './forms-of-world.ts';
import type { FormsTables } from './forms-tables.ts';
import { titleOf } from './known-form.ts';

/** Answers that follow a message or a booking to an office: those of whoever sends them, or of the citizen; once. */
export const answersAlong = (forms: FormsOfWorld): AnswersAlong<FormsTables> => ({
  async mayGo(db, acting, responseId) {
    const found = await readableResponse(db, forms, acting, responseId);
    if (!found || ![acting.actorId, acting.citizenId].includes(found.row.authorId))
      return refuse('no-such-form-response');
    return found.row.usedIn === null ? allow(undefined) : refuse('form-response-used');
  },

  async went(tx, { citizenId, id, with: usedIn }) {
    if (!(await markUsed(tx, { citizenId, id, usedIn }))) throw new Error('Answers went along that had gone before');
  },

  async briefOf(db, of): Promise<FormBrief | null> {
    const row = await findResponse(db, of);
    const form = row && (await forms.version(db, { id: row.formId, version: row.version }));
    if (!form) return null;
    const title = { nb: titleOf(form, 'nb'), nn: titleOf(form, 'nn'), en: titleOf(form, 'en') };
    return { responseId: row.id, title, level: row.level, urgency: row.level && urgencyOf(row.level) };
  },
});
