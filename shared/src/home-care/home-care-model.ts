import * as z from 'zod';
import { CareContact } from '../contacts/contacts-model.ts';
import { Day, Instant } from '../oslo.ts';

/** The words of home care: decisions, plans of recurring visits, and the visits themselves. */

/** What a decision (vedtak) may give. */
export const careServices = [
  'home-nursing',
  'practical-help',
  'safety-alarm',
  'meals',
  'rehabilitation',
  'bpa',
  'respite',
] as const;
export const CareService = z.enum(careServices);
export type CareService = z.output<typeof CareService>;

export const visitKinds = [
  'morning-care',
  'evening-care',
  'medicine',
  'wound',
  'shower',
  'meal',
  'practical-help',
  'look-in',
  'training',
] as const;
export const VisitKind = z.enum(visitKinds);
export type VisitKind = z.output<typeof VisitKind>;

/** FHIR’s words are proposed, fulfilled, noshow and cancelled (DIG-11). */
export const visitStates = ['planned', 'completed', 'missed', 'cancelled'] as const;
export const VisitState = z.enum(visitStates);
export type VisitState = z.output<typeof VisitState>;

/** Why nobody was helped: nobody at home (7621 AIH), the user said no (AAI), or the office did not manage (AAT). */
export const missedReasons = ['not-home', 'declined', 'not-managed'] as const;
export const MissedReason = z.enum(missedReasons);
export type MissedReason = z.output<typeof MissedReason>;

/** NOS-06, code system 7621: by the citizen, on behalf of the citizen, by the service. */
export const CancelCode = z.enum(['AAI', 'APVAI', 'AAT']);
export type CancelCode = z.output<typeof CancelCode>;

/** A time of the day as the clock on a Norwegian wall shows it. */
export const WallTime = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
  .meta({ description: 'A Norwegian time of the day, HH:MM' });

/**
 * A visit is not a row but a day of a plan, so its id is both: it stays the same when the visit is moved. Nothing of
 * anyone’s health is in it.
 */
export const VisitId = z
  .string()
  .regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}_\d{4}-\d{2}-\d{2}$/)
  .meta({ description: 'A plan, and the day the visit was planned for' });
export const visitIdOf = ({ plan, day }: { plan: string; day: Temporal.PlainDate }): string => `${plan}_${day}`;

/** Undefined: no calendar has that day. */
export function visitOf(id: string): { plan: string; day: Temporal.PlainDate } | undefined {
  const [plan = '', day = ''] = id.split('_');
  try {
    return { plan, day: Temporal.PlainDate.from(day) };
  } catch {
    return undefined;
  }
}

export const MOST_WEEKS_BETWEEN = 12;
/** The days that may be asked of at once: a month with the rest of its weeks. */
export const MOST_DAYS = 42;

export const Weekdays = z.array(z.int().min(1).max(7)).min(1).max(7).meta({ description: 'Monday is 1, Sunday 7' });

const Window = z.object({ day: Day, startsAt: Instant, endsAt: Instant });

/** A visit as the citizen sees it. */
export const Visit = z.object({
  id: VisitId,
  ...Window.shape,
  minutes: z.int(),
  kind: VisitKind,
  state: VisitState,
  movedFrom: Window.nullable().meta({ description: 'When it was to be, if the office has moved it' }),
  staff: z.string().nullable().meta({
    description: 'DIG-08: who comes or came. Null: not settled yet, or `staffHidden`',
  }),
  staffHidden: z.boolean().meta({ description: 'DIG-08: names of staff are not told this citizen' }),
  doneAt: Instant.nullable(),
  missedReason: MissedReason.nullable(),
  cancelCode: CancelCode.nullable().meta({ description: 'NOS-06 (7621): who cancelled' }),
  cancelUntil: Day.meta({ description: 'DIG-06: the last day on which the citizen can cancel it here' }),
  mayCancel: z.boolean(),
  office: z.string(),
  phone: z.string(),
});
export type Visit = z.output<typeof Visit>;

/** Vedtak: what the municipality has decided to give. */
export const CareDecision = z.object({
  id: z.uuid(),
  services: z.array(CareService),
  from: Day,
  to: Day.nullable().meta({ description: 'Its last day. Null: until further' }),
  decidedOn: Day,
  zone: z.string(),
  staffHidden: z.boolean(),
  office: z.string(),
  phone: z.string(),
});
export type CareDecision = z.output<typeof CareDecision>;

export const VisitPlan = z.object({
  id: z.uuid(),
  kind: VisitKind,
  weekdays: Weekdays,
  everyWeeks: z.int(),
  from: Day,
  to: Day.nullable(),
  windowFrom: WallTime,
  windowTo: WallTime,
  minutes: z.int(),
});
export type VisitPlan = z.output<typeof VisitPlan>;

export const HomeCare = z.object({
  today: Day,
  decisions: z.array(CareDecision.omit({ staffHidden: true })),
  plans: z.array(VisitPlan),
  next: Visit.nullable().meta({ description: 'The next one in the coming four weeks' }),
  contacts: z.array(CareContact),
});
export type HomeCare = z.output<typeof HomeCare>;
