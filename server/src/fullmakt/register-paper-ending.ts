import { allow, refuse } from '@helsesim/shared/decision';
import { isImpartial } from '@helsesim/shared/fullmakt/assignment-rules';
import type * as contract from '@helsesim/shared/fullmakt/fullmakt-contract';
import { isEndedByForm, mayRegisterForm } from '@helsesim/shared/fullmakt/fullmakt-rules';
import { osloDay } from '@helsesim/shared/oslo';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import { personByNumber } from '../people/index.ts';
import { everBetween, type StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { closeFullmakt } from './begin-fullmakt.ts';
import type { FullmaktLifeTables } from './receipts.ts';

/**
 * FUL-08, FUL-09: ends what was given before the form was signed, of whatever kind. Open to everyone, whatever their
 * address or consent: nobody is held to a fullmakt. Sent twice it answers the same.
 */
export async function registerPaperEnding(
  tx: WorldWriter<FullmaktLifeTables>,
  { body, staff, look }: StaffRequest<typeof contract.registerPaperEnding>,
) {
  const giver = await personByNumber(tx, body.giverNationalId);
  const receiver = await personByNumber(tx, body.receiverNationalId);
  if (giver) look(giver.id);
  if (receiver) look(receiver.id);
  if (!giver || !receiver) return refuse('no-such-person');
  if (!isImpartial(staff.personId, [giver.id, receiver.id])) return refuse('no-such-fullmakt');
  const form = mayRegisterForm({ today: osloDay(tx.now), signedOn: body.signedOn });
  if (!form.ok) return form;

  const between = await everBetween(tx, { giverId: giver.id, receiverId: receiver.id });
  const meant = between.filter((one) => isEndedByForm(body, one));
  const standing = meant.filter(({ overAt }) => overAt === null);
  const sentAgain = meant.at(-1)?.ending === 'case-worker';
  if (standing.length === 0 && !sentAgain) return refuse('no-such-fullmakt');
  for (const one of standing) await closeFullmakt(tx, one, 'case-worker');
  return allow({ giver: fullNameOf(giver), receiver: fullNameOf(receiver) });
}
