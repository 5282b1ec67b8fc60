import { type Rule, refusedByFirst } from '../decision.ts';
import {
  cancellingRules,
  type Fastlege,
  fastlegeRules,
  nobodyElses,
  notBegun,
  oneAtATime,
  type Period,
  type TakingRefusal,
} from './booking-rules.ts';

/** Moving an appointment to another free time, in one step: what is asked of cancelling the one and taking the other. */

type TimeOf = Period & { practitionerId: string };
export type MovingFacts = {
  now: Temporal.Instant;
  /** As it is booked now. */
  appointment: TimeOf;
  /** Where it is to be moved. `taken`: another citizen holds it or has booked it. */
  slot: TimeOf & { taken: boolean; ofNettlege: boolean };
  fastlege: (NonNullable<Fastlege> & { practitionerId: string }) | undefined;
  /** What else the citizen has booked. */
  others: readonly TimeOf[];
};
type MovingRefusal = Extract<
  TakingRefusal,
  | 'no-fastlege'
  | 'office-does-not-offer'
  | 'slot-not-offered'
  | 'slot-in-the-past'
  | 'slot-taken'
  | 'overlaps-another-appointment'
>;
type MovingRule = Rule<MovingFacts, MovingRefusal | 'already-started'>;

const toTheSamePractitioner: MovingRule = {
  id: 'BOK-07',
  source: 'domain.md § 2.2, silent: another practitioner is another appointment, with a need that is told anew',
  assumption: 'docs/decisions/009',
  judge: ({ slot, appointment }) =>
    slot.practitionerId === appointment.practitionerId ? undefined : 'slot-not-offered',
};

/** BOK-05: also whoever has changed fastlege since keeps the appointment, but gets no new time there. */
const stillOnesOwnFastlege: MovingRule = {
  id: 'BOK-05',
  source: 'domain.md § 2.2 flow A: the times are those of one’s own fastlege',
  judge: ({ slot, fastlege }) =>
    slot.ofNettlege || slot.practitionerId === fastlege?.practitionerId ? undefined : 'slot-not-offered',
};

/** The rules of taking a time, asked of what moving knows. */
const asTaken = ({ now, slot, others, fastlege }: MovingFacts) => ({
  now,
  request: { signs: [], used: false },
  fastlege,
  slot: { ...slot, nettlege: slot.ofNettlege ? ('offered' as const) : null },
  appointments: others,
});

/** In the order of what helps the caller most to know. */
export const movingRules: readonly MovingRule[] = [
  ...cancellingRules.map(({ judge, ...rule }) => ({
    ...rule,
    judge: ({ now, appointment }: MovingFacts) => judge({ now, startsAt: appointment.startsAt }),
  })),
  toTheSamePractitioner,
  ...fastlegeRules.map(({ judge, ...rule }) => ({
    ...rule,
    judge: ({ slot, fastlege }: MovingFacts) => (slot.ofNettlege ? undefined : judge(fastlege)),
  })),
  stillOnesOwnFastlege,
  ...[notBegun, nobodyElses, oneAtATime].map(({ judge, ...rule }) => ({
    ...rule,
    judge: (facts: MovingFacts) => judge(asTaken(facts)),
  })),
];
export const mayMove = refusedByFirst(movingRules);

const HOURS_BEFORE = 48;
/** TIM-19: when one is reminded. Hours of the clock; undefined when that is over as it is booked or moved. */
export function remindedAt(startsAt: Temporal.Instant, now: Temporal.Instant): Temporal.Instant | undefined {
  const at = startsAt.subtract({ hours: HOURS_BEFORE });
  return Temporal.Instant.compare(now, at) < 0 ? at : undefined;
}
