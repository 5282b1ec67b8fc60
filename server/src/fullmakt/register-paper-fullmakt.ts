import { allow, refuse } from '@helsesim/shared/decision';
import { isImpartial } from '@helsesim/shared/fullmakt/assignment-rules';
import type * as contract from '@helsesim/shared/fullmakt/fullmakt-contract';
import { mayRegisterPaper } from '@helsesim/shared/fullmakt/fullmakt-rules';
import { osloDay } from '@helsesim/shared/oslo';
import { fullNameOf, higherConsent } from '@helsesim/shared/people/people-model';
import { lockPerson, personByNumber } from '../people/index.ts';
import type { StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { beginFullmakt } from './begin-fullmakt.ts';
import { countGiven, standingOrdinary } from './fullmakt-repository.ts';
import type { RaiseConsent } from './raise-consent.ts';
import { type FullmaktLifeTables, tellBoth } from './receipts.ts';
import { sameTerms } from './same-terms.ts';

/** FUL-09: for a giver who is not digital. LOG-04: whoever is looked up was looked at, also when it is refused. */
export const registerPaperFullmakt =
  <Tables extends FullmaktLifeTables>(raiseConsent: RaiseConsent<Tables>) =>
  async (tx: WorldWriter<Tables>, { body, staff, look }: StaffRequest<typeof contract.registerPaperFullmakt>) => {
    const named = await personByNumber(tx, body.giverNationalId);
    const receiver = await personByNumber(tx, body.receiverNationalId);
    if (named) look(named.id);
    if (receiver) look(receiver.id);
    if (!named) return refuse('no-such-person');
    if (!isImpartial(staff.personId, [named.id, receiver?.id])) return refuse('fullmakt-not-possible');

    const today = osloDay(tx.now);
    const { areas, from = today, to, signedOn } = body;
    const giver = await lockPerson(tx, named.id); // who may withdraw, or give one, in the same moment
    const consent = higherConsent(giver.consent, body.consent ?? 'none');
    const standing = receiver && (await standingOrdinary(tx, { giverId: giver.id, receiverId: receiver.id }));
    const given = await countGiven(tx, giver.id);
    const exists = standing !== undefined;
    const decision = mayRegisterPaper({ today, giver, receiver, exists, given, from, to, signedOn, consent });
    const registered = () => allow({ giver: fullNameOf(giver), receiver: receiver ? fullNameOf(receiver) : '' });
    if (!decision.ok) {
      const sentAgain =
        decision.code === 'fullmakt-exists' &&
        standing?.signedOn?.equals(signedOn) &&
        sameTerms(standing, { areas, from, to });
      return sentAgain ? registered() : decision;
    }
    if (!receiver) throw new Error('A fullmakt was allowed to nobody');

    const terms = { kind: 'ordinary', channel: 'paper', areas, from, to, signedOn } as const;
    const begun = await beginFullmakt(tx, { ...terms, giverId: giver.id, receiverId: receiver.id });
    if (!begun) throw new Error('One stood where there was none');
    if (body.consent)
      await raiseConsent(tx, { personId: giver.id, byId: staff.personId, channel: 'paper', to: body.consent });
    await tellBoth(tx, begun, { about: 'fullmakt-given' });
    return registered();
  };
