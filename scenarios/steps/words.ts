import { defineParameterType } from '@cucumber/cucumber';
import { at } from '../../tests/moment.ts';

/** What a step may name: people, days and moments as Norwegians write them, and texts in guillemets. */

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
defineParameterType({ name: 'tekst', regexp: /«([^»]+)»/, transformer: (text: string) => text });
defineParameterType({ name: 'dag', regexp: /\d{1,2}\. [a-z]+ \d{4}/, transformer: dayOf });
defineParameterType({
  name: 'tidspunkt',
  regexp: /(\d{1,2}\. [a-z]+ \d{4}) kl\. (\d{2}\.\d{2}(?:\.\d{2})?)/,
  transformer: (day: string, time: string) => at(`${dayOf(day)}T${time.replaceAll('.', ':')}`),
});

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
