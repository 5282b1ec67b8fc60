import * as z from 'zod';
import { endings, refusalsByJudgement } from '../fullmakt/fullmakt-model.ts';
import { Day } from '../oslo.ts';
import { ConsentLevel } from '../people/people-model.ts';

/** What the portal itself writes to a citizen: facts, which are put into words where they are read. */

const areas = z.array(z.union([z.literal(1), z.literal(2), z.literal(3)]));
const fullmakt = {
  role: z.enum(['giver', 'receiver']).meta({ description: 'What the reader is in it' }),
  kind: z.enum(['ordinary', 'assigned']),
  other: z.string().meta({ description: 'The name of the other party' }),
  areas,
  from: Day,
  to: Day.nullable(),
};

export const MessageContent = z.discriminatedUnion('about', [
  // FUL-10
  z.object({ about: z.literal('fullmakt-given'), ...fullmakt }),
  z.object({ about: z.literal('fullmakt-changed'), ...fullmakt }),
  z.object({ about: z.literal('fullmakt-ended'), ...fullmakt, ending: z.enum(endings) }),
  z.object({ about: z.literal('fullmakt-expires'), ...fullmakt, days: z.int() }),
  z.object({ about: z.literal('fullmakt-expired'), ...fullmakt }),
  // TD-04, TD-05
  z.object({ about: z.literal('application-received'), name: z.string(), renewal: z.boolean() }),
  z.object({ about: z.literal('application-refused'), name: z.string(), because: z.enum(refusalsByJudgement) }),
  // AGE16-01, AGE16-02
  z.object({ about: z.literal('child-turns-sixteen'), child: z.string(), on: Day }),
  z.object({ about: z.literal('turned-sixteen') }),
  // YOU-07
  z.object({
    about: z.literal('youth-access-opened'),
    role: z.enum(['youth', 'parent']),
    child: z.string(),
    by: z.string(),
  }),
  z.object({
    about: z.literal('youth-access-closed'),
    role: z.enum(['youth', 'parent']),
    child: z.string(),
    by: z.string(),
  }),
  z.object({
    about: z.literal('child-consent-changed'),
    role: z.enum(['youth', 'parent']),
    child: z.string(),
    by: z.string(),
    level: ConsentLevel,
  }),
  // CON-06
  z.object({
    about: z.literal('sent-by-post'),
    office: z.string().meta({ description: 'Who has sent a letter, since the citizen may not have it here' }),
  }),
]);
export type MessageContent = z.output<typeof MessageContent>;
/** What is told, before what differs from one reader to another is filled in. `Omit` alone would make one type of many. */
export type Unaddressed<Content extends MessageContent, Filled extends PropertyKey> = Content extends unknown
  ? Omit<Content, Filled>
  : never;
/** As it is kept and sent: days are texts. */
export type WrittenContent = z.input<typeof MessageContent>;
