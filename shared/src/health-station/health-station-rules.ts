import { allow, type Decision, type Rule, refusedByFirst } from '../decision.ts';
import type { TimeOffer } from '../dialogue/dialogue-model.ts';
import { ageOn, isBefore, isDayBefore } from '../oslo.ts';
import { HEALTH_MAJORITY } from '../people/ages.ts';
import type { TextInLanguages } from '../text.ts';
import type { InformationReaders } from './health-station-model.ts';
import { schoolClassOf } from './school-class-rules.ts';

const CHOSEN = 'docs/decisions/016';

type TimeFacts = { now: Temporal.Instant; startsAt: Temporal.Instant; state: TimeOffer['state'] };
const cancelling: readonly Rule<TimeFacts, 'offer-over' | 'already-started'>[] = [
  {
    id: 'DHS-03',
    source: 'TONSBERG, LINDESNES: one sees and cancels appointments',
    judge: ({ state }) => (state === 'accepted' ? undefined : 'offer-over'),
  },
  {
    id: 'DHS-03',
    source: 'how late: silent; as at the fastlege (TIM-10)',
    assumption: CHOSEN,
    judge: ({ now, startsAt }) => (isBefore(now, startsAt) ? undefined : 'already-started'),
  },
];
/** Only a time that was taken is cancelled, until it begins. One that is only offered is left. */
export const mayCancelAgreed = refusedByFirst(cancelling);

type TakingOn = { today: Temporal.PlainDate; born: Temporal.PlainDate };
/**
 * DHS-05. A parent reads the helsestasjon of a child until sixteen, and would learn of the midwife there: until then she is
 * reached by phone.
 */
export const mayTakeOn = refusedByFirst<TakingOn, 'too-young-for-contact'>([
  {
    id: 'DHS-05',
    source: 'LINDESNES; DHS-01: the basis is for those of sixteen: that it holds for the midwife: silent',
    assumption: CHOSEN,
    judge: ({ today, born }) => (ageOn(today, born) < HEALTH_MAJORITY ? 'too-young-for-contact' : undefined),
  },
]);

export type InformationFacts = {
  classes: readonly number[];
  readers: InformationReaders;
  from: Temporal.PlainDate;
  to: Temporal.PlainDate | null;
  state: 'draft' | 'published' | 'taken-down';
};

/** Published, and today is among its days. */
export const isOut = ({ state, from, to }: InformationFacts, today: Temporal.PlainDate): boolean =>
  state === 'published' && !isDayBefore(today, from) && (to === null || !isDayBefore(to, today));

/** DHS-08: is it for someone born then, and for whoever reads? What is for the youth alone, a parent does not see. */
export function isFor(
  information: InformationFacts,
  { born, today, self }: { born: Temporal.PlainDate; today: Temporal.PlainDate; self: boolean },
): boolean {
  const schoolClass = schoolClassOf(born, today);
  if (schoolClass === null || !information.classes.includes(schoolClass)) return false;
  return isOut(information, today) && (information.readers === 'families' || self);
}

type Publishing = { publish: boolean; today: Temporal.PlainDate; texts: readonly TextInLanguages[] } & Pick<
  InformationFacts,
  'from' | 'to'
>;
/** A draft may lack anything; what is published has every language, and days that are not over. */
export function mayPublish({
  publish,
  today,
  texts,
  from,
  to,
}: Publishing): Decision<undefined, 'language-missing' | 'information-over'> {
  if (!publish) return allow(undefined);
  if (texts.some((text) => !text.nb || !text.nn || !text.en)) return { ok: false, code: 'language-missing' };
  if (to && (isDayBefore(to, from) || isDayBefore(to, today))) return { ok: false, code: 'information-over' };
  return allow(undefined);
}

/** Longitude and latitude. */
type Degrees = readonly number[];

/** Kilometres between two points, as the crow flies, on a globe. */
export function kilometresBetween(from: Degrees, to: Degrees): number {
  const [fromEast = 0, fromNorth = 0] = from;
  const [toEast = 0, toNorth = 0] = to;
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const north = radians(toNorth - fromNorth);
  const east = radians(toEast - fromEast);
  const chord =
    Math.sin(north / 2) ** 2 + Math.cos(radians(fromNorth)) * Math.cos(radians(toNorth)) * Math.sin(east / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(chord));
}
