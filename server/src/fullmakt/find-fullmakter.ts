import { allow } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/fullmakt/fullmakt-contract';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { applicationsBy, isWaiting, viewOfApplication } from './application-repository.ts';
import { fullmakterOf } from './fullmakt-repository.ts';
import type { FullmaktTables } from './fullmakt-tables.ts';
import { viewOf } from './fullmakt-view.ts';
import type { FullmaktLifeTables } from './receipts.ts';
import { knownReceivers } from './receivers.ts';

/** The latest first. */
export async function findFullmakter(
  tx: WorldWriter<FullmaktLifeTables & FullmaktTables>,
  { acting: { citizenId } }: CitizenRequest<typeof contract.findFullmakter>,
) {
  const applications = await applicationsBy(tx, { applicantId: citizenId });
  const beingRenewed = new Set(applications.filter(isWaiting).map(({ renewsId }) => renewsId));
  const rows = await fullmakterOf(tx, { citizenId });
  const views = rows
    .map((row) => viewOf(row, { citizenId, now: tx.now, beingRenewed: beingRenewed.has(row.id) }))
    .reverse();
  const standing = views.filter(({ state }) => state === 'active' || state === 'coming');
  return allow({
    given: standing.filter(({ role }) => role === 'giver'),
    received: standing.filter(({ role }) => role === 'receiver'),
    history: views.filter((view) => !standing.includes(view)),
    known: (await knownReceivers(tx, citizenId, tx.now)).map((one) => ({ id: one.id, name: fullNameOf(one) })),
    applications: applications.map(viewOfApplication).reverse(),
  });
}
