import type { RequestOf } from '@helsesim/shared/contract';
import * as contract from '@helsesim/shared/fullmakt/fullmakt-contract';
import type { Visitor, World } from './portal.ts';

export type Decision = RequestOf<typeof contract.decideApplication>['body'];
export const granted = { granted: true } as const;

type People = { terje: Visitor; ingrid: Visitor; vigdis: Visitor };

/** Terje applies for his mother Ruth, Ingrid Lie is her fastlege, and Vigdis decides: at home and at the two desks. */
export async function tildeltDesks(world: World) {
  const people: People = {
    terje: await world.logIn('Terje Lund'),
    ingrid: await world.logIn('Ingrid Lie', { role: 'gp' }),
    vigdis: await world.logIn('Vigdis Hagen', { role: 'case-worker' }),
  };
  const { terje, ingrid, vigdis } = people;

  const attemptToApply = async (who: Visitor, about: string) => {
    const isNumber = /^\d+$/.test(about);
    const nationalId = isNumber ? about : (await world.person(about)).nationalId;
    const name = isNumber ? 'En Person' : about;
    const proof = { relation: 'child', identityProof: 'passport', nearest: true } as const;
    const params = { citizenId: who.id };
    return who.attempt(contract.applyForAssigned, { params, body: { nationalId, name, ...proof } });
  };
  const apply = async (who = terje, about = 'Ruth Lund') => {
    const told = await attemptToApply(who, about);
    if (!told.ok) throw new Error(told.code);
    return told.value;
  };
  const declare = (applicationId: string, permanent = true, who = ingrid) =>
    who.attempt(contract.declare, { params: { applicationId }, body: { permanent } });
  const decide = (applicationId: string, body: Decision, who = vigdis) =>
    who.attempt(contract.decideApplication, { params: { applicationId }, body });

  return {
    ...people,
    ruth: (await world.person('Ruth Lund')).id,
    attemptToApply,
    apply,
    renew: (who: Visitor, renews: string) =>
      who.attempt(contract.applyForAssigned, {
        params: { citizenId: who.id },
        body: { renews, identityProof: 'passport', nearest: true },
      }),
    declare,
    decide,
    /** Applied for, declared and granted. */
    assign: async (to?: string) => {
      const { id } = await apply();
      await declare(id);
      const told = await decide(id, to ? { granted: true, to: Temporal.PlainDate.from(to) } : granted);
      if (!told.ok) throw new Error(told.code);
    },
    /** As the case worker sees it. */
    caseOf: async (applicationId: string) =>
      (await vigdis.call(contract.findApplications, {})).find(({ id }) => id === applicationId),
    /** What a fastlege has been asked to declare. */
    asked: async (who = ingrid) => (await who.call(contract.findDeclarations, {})).map((one) => one.applicationId),
  };
}
export type TildeltDesks = Awaited<ReturnType<typeof tildeltDesks>>;
