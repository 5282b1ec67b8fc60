import type { WorldWriter } from '../worlds/index.ts';
import { deleteWaiting } from './application-repository.ts';
import { endQuietly } from './begin-fullmakt.ts';
import { standingGivenBy } from './fullmakt-repository.ts';
import type { FullmaktTables } from './fullmakt-tables.ts';
import { type FullmaktLifeTables, tell } from './receipts.ts';

/**
 * CON-02: what the citizen has given ends with the consent, and the receivers are told. That it was there stays: it is the
 * receivers' history too. What the citizen has received waits for a new consent (CON-01).
 */
export async function forgetFullmakter(
  tx: WorldWriter<FullmaktLifeTables & FullmaktTables>,
  citizenId: string,
): Promise<void> {
  await deleteWaiting(tx, citizenId);
  const ending = 'consent-withdrawn';
  for (const { id } of await standingGivenBy(tx, { giverId: citizenId })) {
    const ended = await endQuietly(tx, { id }, ending);
    if (ended) await tell(tx, ended, 'receiver', { about: 'fullmakt-ended', ending });
  }
}
