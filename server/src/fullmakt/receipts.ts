import { isDead } from '@helsesim/shared/identity/identity-rules';
import type { MessageContent, Unaddressed } from '@helsesim/shared/inbox/inbox-model';
import { osloDay } from '@helsesim/shared/oslo';
import { lastDayOf } from '@helsesim/shared/representation/fullmakt-period';
import { type DeliverTables, deliver } from '../inbox/index.ts';
import { type PeopleTables, personById } from '../people/index.ts';
import type { RepresentationTables } from '../representation/index.ts';
import type { WorldsTables, WorldWriter } from '../worlds/index.ts';
import type { FullmaktRow } from './fullmakt-repository.ts';

/** What is touched when a fullmakt begins or is over. */
export type FullmaktLifeTables = RepresentationTables & PeopleTables & DeliverTables & WorldsTables;
type Tx = WorldWriter<FullmaktLifeTables>;

type AboutFullmakt = Extract<MessageContent, { role: 'giver' | 'receiver'; kind: string }>;
/** What is told besides who the parties are and what the fullmakt says. */
type Happening = Unaddressed<AboutFullmakt, 'role' | 'kind' | 'other' | 'areas' | 'from' | 'to'>;

/** FUL-10: a receipt to the giver and to the receiver. The dead are not written to. */
export async function tellBoth(tx: Tx, fullmakt: FullmaktRow, happening: Happening): Promise<void> {
  await tell(tx, fullmakt, 'giver', happening);
  await tell(tx, fullmakt, 'receiver', happening);
}

export async function tell(
  tx: Tx,
  fullmakt: FullmaktRow,
  role: 'giver' | 'receiver',
  happening: Happening,
): Promise<void> {
  const { giverId, giverName, receiverId, receiverName } = fullmakt;
  const [to, other] = role === 'giver' ? [giverId, receiverName] : [receiverId, giverName];
  const reader = await personById(tx, { id: to });
  if (!reader) throw new Error('A fullmakt is between two who are in the world');
  if (isDead(reader, osloDay(tx.now))) return;
  const { kind, areas, from } = fullmakt;
  const content = { ...happening, role, kind, other, areas, from, to: lastDayOf(fullmakt) };
  await deliver(tx, { to, content });
}

/** Nobody is reminded of a fullmakt from, or to, someone who is dead. */
export async function bothLive(tx: Tx, { giverId, receiverId }: FullmaktRow): Promise<boolean> {
  for (const id of [giverId, receiverId]) {
    const person = await personById(tx, { id });
    if (!person || isDead(person, osloDay(tx.now))) return false;
  }
  return true;
}
