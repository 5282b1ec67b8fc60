import { allow, refuse } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { whatMayBeDone } from '@helsesim/shared/dialogue/desk-rules';
import type { StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import type { AnswersAlong } from './answers-along.ts';
import { atDesk } from './at-desk.ts';
import { communicationsBefore, formAnswersIn, insertReadings, unreadAmong } from './communication-repository.ts';
import { contextOf, type LastContacts } from './desk-context.ts';
import { officeReader } from './office-reader.ts';
import { changeThread, type ThreadRow } from './thread-repository.ts';
import { communicationsOf } from './thread-view.ts';
import { findWorkThread } from './work-repository.ts';
import { workItemOf } from './work-view.ts';
import type { WritingTables } from './write-to-citizen.ts';

type Parts<Tables> = { lastContacts: LastContacts<Tables>; answers: AnswersAlong<Tables> };
const MESSAGES_A_PAGE = 50;

/** The conversation and what is needed to answer it. Whoever opens it has read what is on the page. */
export const getDeskThread =
  <Tables extends WritingTables>({ lastContacts, answers }: Parts<Tables>) =>
  async (
    tx: WorldWriter<Tables>,
    { staff, look, params: { threadId: id }, query: { before } }: StaffRequest<typeof contract.getDeskThread>,
  ) => {
    const at = await atDesk(tx, staff);
    const found = await findWorkThread(tx, at, id);
    if (!found) return refuse('no-such-thread');
    look(found.citizen.id, found.thread.service);
    const reader = await officeReader(tx, staff);

    const rows = await communicationsBefore(tx, {
      ...{ threadId: id, side: 'office', before, limit: MESSAGES_A_PAGE + 1 },
    });
    const page = rows.slice(0, MESSAGES_A_PAGE);
    const opened = await open(
      tx,
      found.thread,
      reader,
      page.map(({ communication }) => communication.id),
    );
    const row = { ...found, thread: opened };
    return allow({
      item: await workItemOf(tx, row, reader),
      communications: await communicationsOf(tx, row, page, reader),
      more: rows.length > MESSAGES_A_PAGE,
      formAnswers: await answersWith(tx, found.thread, answers),
      context: await contextOf(tx, at, row, lastContacts),
      may: whatMayBeDone(staff, opened),
    });
  };

async function answersWith<Tables extends WritingTables>(
  tx: WorldWriter<Tables>,
  { id: threadId, citizenId }: ThreadRow,
  answers: AnswersAlong<Tables>,
) {
  const id = await formAnswersIn(tx, threadId);
  return id === undefined ? null : answers.briefOf(tx, { citizenId, id });
}

/** That it has been opened, and by whom, is told to the citizen's side and to colleagues, the first time. */
async function open(
  tx: WorldWriter<WritingTables>,
  thread: ThreadRow,
  { personId, name }: { personId: string; name: string },
  communicationIds: readonly string[],
): Promise<ThreadRow> {
  const { id: threadId, citizenId, service, organizationId, lastId: seen } = thread;
  const isFirst = thread.state === 'new';
  // Lost when the citizen wrote just now: then it is opened the next time.
  const changed =
    isFirst && (await changeThread(tx, { id: threadId, seen }, { state: 'awaiting-office' })) === 'changed';
  const unread = communicationIds.length > 0 ? await unreadAmong(tx, { personId, communicationIds }) : [];
  const read = { threadId, personId, name, side: 'office', at: tx.now } as const;
  await insertReadings(
    tx,
    unread.map(({ id: communicationId }) => ({ ...read, id: tx.newId(), communicationId })),
  );
  if (changed || unread.some(({ side }) => side === 'citizen')) tx.announce({ to: citizenId, about: service });
  if (changed) tx.announce({ to: organizationId, about: 'desk' });
  return changed ? { ...thread, state: 'awaiting-office' } : thread;
}
