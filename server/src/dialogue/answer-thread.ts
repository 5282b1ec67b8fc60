import { refuse } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { mayBookInstead, mayClose } from '@helsesim/shared/dialogue/desk-rules';
import type { StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { filesToSend } from './bind-attachments.ts';
import { asLeft, sentBefore, takeUp, writeInThread } from './change-at-desk.ts';
import { closed, completed } from './complete-thread.ts';
import { reportFee } from './fee-of-citizen.ts';
import type { WritingTables } from './write-to-citizen.ts';

type Tx = WorldWriter<WritingTables>;

/** The citizen is the one who is waited for now. */
const answered = { state: 'awaiting-citizen', answered: true, deadline: null, waitingSince: null } as const;

export async function answerThread(
  tx: Tx,
  { staff, look, params: { threadId }, body }: StaffRequest<typeof contract.answerThread>,
) {
  const { key, seen, text, close } = body;
  const sent = await sentBefore(tx, { staff, look }, { threadId, key });
  if (sent) return sent;
  const row = await takeUp(tx, { staff, look }, { threadId, seen });
  if (!row.ok) return row;
  if (text === '') return refuse('empty-message');

  const { thread, citizen } = row.value;
  const files = await filesToSend(tx, { authorId: staff.personId, citizenId: citizen.id, key });
  if (!files.ok) return files;
  const ended = close ? await completed(tx, { thread, citizenId: citizen.id, answering: staff }) : undefined;
  const written = await writeInThread(tx, {
    ...{ staff, row: row.value, seen, message: { key, about: 'message', text }, files: files.value },
    changes: { ...answered, ...ended },
  });
  if (!written.ok) return written;
  if (ended?.fee) await reportFee(tx, { threadId, citizenId: citizen.id, fee: ended.fee });
  return asLeft(tx, staff, threadId);
}

/** EKO-07: without more words. An e-consultation has been answered before. */
export async function closeThread(
  tx: Tx,
  { staff, look, params: { threadId }, body: { seen } }: StaffRequest<typeof contract.closeThread>,
) {
  const row = await takeUp(tx, { staff, look }, { threadId, seen });
  if (!row.ok) return row;
  const { thread, citizen } = row.value;
  const decision = mayClose(thread);
  if (!decision.ok) return decision;

  const changes = thread.answered
    ? await completed(tx, { thread, citizenId: citizen.id, answering: undefined })
    : closed(tx, 'closed', null);
  const message = { about: 'closed' as const, text: '' };
  const written = await writeInThread(tx, { staff, row: row.value, seen, message, changes });
  if (!written.ok) return written;
  if (changes.fee) await reportFee(tx, { threadId, citizenId: citizen.id, fee: changes.fee });
  return asLeft(tx, staff, threadId);
}

/** EKO-05, EKT-01: to be dealt with in an appointment. What such a request costs no source says: nothing. */
export async function bookInstead(
  tx: Tx,
  { staff, look, params: { threadId }, body }: StaffRequest<typeof contract.bookInstead>,
) {
  const { key, seen, text } = body;
  const sent = await sentBefore(tx, { staff, look }, { threadId, key });
  if (sent) return sent;
  const row = await takeUp(tx, { staff, look }, { threadId, seen });
  if (!row.ok) return row;
  const decision = mayBookInstead(row.value.thread);
  if (!decision.ok) return decision;
  if (text === '') return refuse('empty-message');
  const files = await filesToSend(tx, { authorId: staff.personId, citizenId: row.value.citizen.id, key });
  if (!files.ok) return files;
  const written = await writeInThread(tx, {
    ...{ staff, row: row.value, seen, message: { key, about: 'book-instead', text }, files: files.value },
    changes: { answered: true, ...closed(tx, 'book-instead', null) },
  });
  return written.ok ? asLeft(tx, staff, threadId) : written;
}
