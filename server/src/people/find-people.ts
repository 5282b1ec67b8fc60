import { fullNameOf } from '@helsesim/shared/people/people-model';
import { and, type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../platform/database.ts';
import { peopleAmong, staffRolesAmong } from './people-repository.ts';
import type { PeopleTables } from './people-tables.ts';
import { ageAt } from './person-details.ts';

type Wanted = { search?: string; limit: number; offset: number };

/**
 * People whose name or identity number has every word of the search in it, in any order; everyone when it is empty. An
 * identity number may be given in parts. Those with a story come first, then all in the order of their ids.
 */
export async function findPeople(
  db: Reader<PeopleTables>,
  { search = '', limit, offset }: Wanted,
  now: Temporal.Instant,
) {
  const { queries, tables } = db;
  const { person } = tables;
  const words = search.split(/[\s,\p{Cc}]+/u).filter((word) => word !== '');
  const match = and(...words.map((word) => (/^\d+$/.test(word) ? hasDigits(tables, word) : hasName(tables, word))));

  // Everyone who matches is found once; comparing names is what takes time.
  const matching = await queries
    .select({ id: person.id })
    .from(person)
    .where(match)
    .orderBy(sql`${person.story} is null`, person.id);
  const page = matching.slice(offset, offset + limit).map(({ id }) => id);
  const rows = new Map((await peopleAmong(db, page)).map((row) => [row.id, row]));
  const roles = Map.groupBy(await staffRolesAmong(db, page), ({ personId }) => personId);
  return {
    total: matching.length,
    people: page.flatMap((id) => {
      const row = rows.get(id);
      if (!row) return [];
      return { ...row, name: fullNameOf(row), age: ageAt(row, now), staffRoles: roles.get(id) ?? [] };
    }),
  };
}

const hasDigits = ({ person }: PeopleTables, digits: string) => sql`${person.nationalId} like ${`%${digits}%`}`;

/** `!` is the sign that makes the next one plain: the two databases have different ones of their own. */
const hasName = ({ person }: PeopleTables, word: string) =>
  sql`${foldedInSql(sql`${person.givenName} || ' ' || ${person.familyName}`)} like ${`%${folded(word).replace(/[!%_]/g, '!$&')}%`} escape '!'`;

/**
 * Letters that are searched as plainer ones, so that a search without Norwegian letters, or in the old way of writing
 * them, finds them too. Each with its capital: `lower` knows only a to z on SQLite, and on PostgreSQL without a locale.
 */
const plainer: readonly [letter: string, capital: string, plain: string][] = [
  ['æ', 'Æ', 'ae'],
  ['ä', 'Ä', 'ae'],
  ['ø', 'Ø', 'o'],
  ['ö', 'Ö', 'o'],
  ['ó', 'Ó', 'o'],
  ['ò', 'Ò', 'o'],
  ['ô', 'Ô', 'o'],
  ['å', 'Å', 'a'],
  ['á', 'Á', 'a'],
  ['à', 'À', 'a'],
  ['é', 'É', 'e'],
  ['è', 'È', 'e'],
  ['ê', 'Ê', 'e'],
  ['í', 'Í', 'i'],
  ['ü', 'Ü', 'u'],
  ['ú', 'Ú', 'u'],
  ['č', 'Č', 'c'],
  ['ç', 'Ç', 'c'],
  ['đ', 'Đ', 'd'],
  ['ñ', 'Ñ', 'n'],
  ['ŋ', 'Ŋ', 'n'],
  ['š', 'Š', 's'],
  ['ŧ', 'Ŧ', 't'],
  ['ž', 'Ž', 'z'],
];
/** After the letters: «Aase» is found as «Åse», and the reverse. */
const replacements = [
  ...plainer.flatMap(([letter, capital, plain]) => [[letter, plain] as const, [capital, plain] as const]),
  ['aa', 'a'] as const,
];

export const folded = (text: string): string =>
  replacements.reduce(
    (all, [letter, plain]) => all.replaceAll(letter, plain),
    text.normalize('NFC').replace(/[A-Z]/g, (capital) => capital.toLowerCase()),
  );

const foldedInSql = (text: SQL): SQL =>
  replacements.reduce<SQL>(
    (all, [letter, plain]) => sql`replace(${all}, ${sql.raw(`'${letter}'`)}, ${sql.raw(`'${plain}'`)})`,
    sql`lower(${text})`,
  );
