import * as z from 'zod';

/**
 * Where a form leads: the level of care, and how urgent it is. Synthetic: no public source tells what the national tool
 * answers (KAR-06). The mapping of red, yellow, green and none is that of domain.md § 5.3, docs/decisions/018.
 */
export type Urgency = 'red' | 'yellow' | 'green' | 'none';

/** From the most urgent: of several that are reached the first one counts. */
export const levels = {
  'emergency-113': 'red',
  legevakt: 'yellow',
  'office-today': 'yellow',
  'doctor-physical': 'green',
  'doctor-video': 'green',
  'doctor-phone': 'green',
  'doctor-text': 'green',
  nurse: 'green',
  'self-help': 'none',
} as const satisfies Record<string, Urgency>;
export type Level = keyof typeof levels;
export const levelCodes = Object.keys(levels) as [Level, ...Level[]];
export const isLevel = (code: string): code is Level => Object.hasOwn(levels, code);
export const urgencyOf = (level: Level): Urgency => levels[level];

/** Of how much care is asked, the most first: `doctor-physical` comes before `doctor-text`. */
export const isAtLeast = (level: Level, other: Level): boolean =>
  levelCodes.indexOf(level) <= levelCodes.indexOf(other);

/** An answer that a rule looked at, in the words of the form. */
export const Because = z.object({
  linkId: z.string(),
  question: z.string(),
  answer: z.string().meta({ description: 'Empty: there is no answer' }),
});
export type Because = z.output<typeof Because>;

export const Why = z.object({
  rule: z.string().meta({ description: 'The linkId of the item in the form that says when' }),
  level: z.enum(levelCodes),
  text: z.string().meta({ description: 'What the form says of it' }),
  because: z.array(Because),
});
export type Why = z.output<typeof Why>;

/** A pure function of the answers and of the version of the form: the same in every language but for its words. */
export const Outcome = z.object({
  level: z.enum(levelCodes),
  urgency: z.enum(['red', 'yellow', 'green', 'none']),
  why: z.array(Why).meta({
    description:
      'The rules that were met, the weightiest first: it decided. Beside red and yellow only those of the same urgency',
  }),
  selfHelp: z.array(z.string()).meta({ description: 'Ids in the self-help catalogue that the form points to' }),
});
export type Outcome = z.output<typeof Outcome>;
