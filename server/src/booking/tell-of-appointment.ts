import { notify } from '../notifications/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import type { TimeTables } from './take-time.ts';

type Change = 'booked' | 'moved' | 'cancelled' | 'reminder';
type Appointment = { id: string; citizenId: string; organizationId: string; moves?: number };

/** One notice for one change, in the transaction that makes it; pages that are open hear of it, and the office. */
export async function tellOf(
  tx: WorldWriter<TimeTables>,
  change: Change,
  { id, citizenId, organizationId, moves = 0 }: Appointment,
): Promise<void> {
  const event = `appointment:${id}:${change}:${moves}`;
  await notify(tx, { event, kind: `appointment-${change}`, citizenId, service: 'appointments', organizationId });
  if (change === 'reminder') return;
  tx.announce({ to: citizenId, about: 'appointments' });
  tx.announce({ to: organizationId, about: 'desk' });
}
