import { defineParameterType } from '@cucumber/cucumber';
import { fullmaktAreas } from '../../shared/src/fullmakt/fullmakt-model.ts';
import type { ConsentLevel } from '../../shared/src/people/people-model.ts';
import { at } from '../../tests/moment.ts';

/** What a step may name: people, days and moments as Norwegians write them, areas of a fullmakt, texts in guillemets. */

const months = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ');

export function dayOf(text: string): Temporal.PlainDate {
  const [, day, month = '', year] = text.match(/^(\d{1,2})\. ([a-z]+) (\d{4})$/) ?? [];
  return Temporal.PlainDate.from(
    { year: Number(year), month: months.indexOf(month) + 1, day: Number(day) },
    { overflow: 'reject' },
  );
}

defineParameterType({
  name: 'person',
  regexp: /[A-ZÆØÅ][a-zæøå]+ [A-ZÆØÅ][a-zæøå]+/,
  transformer: (name: string) => name,
});
/** Who acts: by name, or whoever acted last. */
defineParameterType({
  name: 'hvem',
  regexp: /hun|han|vedkommende|[A-ZÆØÅ][a-zæøå]+ [A-ZÆØÅ][a-zæøå]+/,
  transformer: (who: string) => (who.includes(' ') ? who : undefined),
});
defineParameterType({ name: 'tekst', regexp: /«([^»]+)»/, transformer: (text: string) => text });
defineParameterType({ name: 'dag', regexp: /\d{1,2}\. [a-z]+ \d{4}/, transformer: dayOf });
defineParameterType({
  name: 'tidspunkt',
  regexp: /(\d{1,2}\. [a-z]+ \d{4}) kl\. (\d{2}\.\d{2}(?:\.\d{2})?)/,
  transformer: (day: string, time: string) => at(`${dayOf(day)}T${time.replaceAll('.', ':')}`),
});

/** FUL-03 */
const areas = ['innsyn', 'pasientjournal', 'digitale helsetjenester'];
const area = `(?:${areas.join('|')})`;
defineParameterType({
  name: 'områder',
  regexp: new RegExp(`alt|${area}(?:, ${area})*(?: og ${area})?`),
  transformer: (text: string) =>
    fullmaktAreas.filter((number) => text === 'alt' || text.includes(areas[number - 1] ?? '')),
});

/** CON-01 */
const levels = { basis: 'basis', 'basis+': 'basisPlus', fullt: 'full' } as const;
const levelOf = (text: string): ConsentLevel => levels[text as keyof typeof levels];
defineParameterType({ name: 'nivå', regexp: /basis\+|basis|fullt/, transformer: levelOf });

/** The code behind a text that people read: «reason.cough» by «Hoste eller forkjølelse». */
export function codeOf<Prefix extends string, Code extends string>(
  prefix: Prefix,
  words: Readonly<Record<string, string>>,
  text: string,
  codes: readonly Code[],
): Code {
  const code = codes.find((code) => words[`${prefix}.${code}`] === text);
  if (!code) throw new Error(`No ${prefix} says «${text}»`);
  return code;
}
