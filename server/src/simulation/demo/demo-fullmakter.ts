import type { FullmaktChannel } from '@helsesim/shared/fullmakt/fullmakt-model';
import { osloDay, osloInstant } from '@helsesim/shared/oslo';
import { beginFullmakt } from '../../fullmakt/index.ts';
import type { Tx } from '../simulation-tables.ts';
import type { IdOf } from './demo-ids.ts';

/** FUL-03: areas are 1 insight in registered data, 2 patient record, 3 digital health services. Days from the start. */
type DemoFullmakt = {
  giver: string;
  receiver: string;
  areas: (1 | 2 | 3)[];
  fromDay: number;
  toDay: number | null;
  /** Left out: given while logged in. */
  channel?: FullmaktChannel;
  /** When it was given, if not on its first day. */
  givenDay?: number;
  /** When the giver ended it. */
  endedDay?: number;
};

const fullmakter: readonly DemoFullmakt[] = [
  { giver: 'arne', receiver: 'liv', areas: [1, 2, 3], fromDay: -400, toDay: null },
  { giver: 'borghild', receiver: 'kari', areas: [1], fromDay: -90, toDay: 640 },
  { giver: 'olav', receiver: 'hilde', areas: [1, 2, 3], fromDay: -395, toDay: -30 },
  { giver: 'solveig', receiver: 'per', areas: [1, 2, 3], fromDay: -200, toDay: null },
  { giver: 'sander', receiver: 'eva', areas: [1, 3], fromDay: -250, toDay: null },
  { giver: 'inger', receiver: 'knut', areas: [1, 3], fromDay: -180, toDay: 3 },
  { giver: 'knut', receiver: 'inger', areas: [1, 2, 3], givenDay: -5, fromDay: 14, toDay: 74 },
  { giver: 'unni', receiver: 'kjell', areas: [1, 2, 3], fromDay: -120, toDay: null },
  { giver: 'unni', receiver: 'arvid', areas: [1, 2, 3], fromDay: -300, toDay: null },
  { giver: 'sverre', receiver: 'ida', areas: [1, 2, 3], channel: 'paper', fromDay: -150, toDay: null },
  { giver: 'odd', receiver: 'bjarne', areas: [1, 3], fromDay: -500, toDay: null, endedDay: -40 },
  { giver: 'einar', receiver: 'hanne', areas: [1, 2, 3], channel: 'assigned', fromDay: -400, toDay: 1400 },
  { giver: 'astri', receiver: 'mona', areas: [1, 2, 3], channel: 'assigned', fromDay: -1800, toDay: 20 },
];

/** FUL-09: how long a form on paper has been on its way. */
const SIGNED_DAYS_BEFORE = 20;

/** With what will happen to each by itself. */
export async function giveFullmakter(tx: Tx, personId: IdOf): Promise<void> {
  const today = osloDay(tx.now);
  const onDay = (day: number) => today.add({ days: day });
  const atTen = (day: number) => osloInstant(onDay(day), '10:00');
  for (const {
    giver,
    receiver,
    areas,
    fromDay,
    toDay,
    channel = 'digital',
    givenDay = fromDay,
    endedDay,
  } of fullmakter)
    await beginFullmakt(tx, {
      giverId: personId(giver),
      receiverId: personId(receiver),
      kind: channel === 'assigned' ? 'assigned' : 'ordinary',
      areas,
      from: onDay(fromDay),
      to: toDay === null ? null : onDay(toDay),
      channel,
      givenAt: atTen(givenDay),
      ...(channel === 'paper' && { signedOn: onDay(givenDay - SIGNED_DAYS_BEFORE) }),
      ...(endedDay !== undefined && { ended: { at: atTen(endedDay), ending: 'giver' } }),
    });
}
