import * as z from 'zod';
import { Day, Instant, isDayBefore, osloDay } from '../oslo.ts';
import { type Address, ConsentLevel, EidLevel, Protection, ResponsibilityKind } from '../people/people-model.ts';
import { type AccessFacts, type PersonFacts, RestrictionCode } from './representation-model.ts';
import { serviceCodes } from './service-catalogue.ts';

/**
 * The input of the rule oracle: questions to the rules, each with all its people and relations. Strict: what has no
 * meaning here is malformed, so that a misspelt fact never gives an answer.
 */
const Id = z.string().min(1).max(200);
/** A moment may leave its seconds out. */
const Moment = z.preprocess(
  (at) => (typeof at === 'string' ? at.replace(/(T\d\d:\d\d)(?=Z|[+-])/, '$1:00') : at),
  Instant,
);

const CasePerson = z.strictObject({
  id: Id,
  born: Day,
  died: Day.nullish(),
  /** Two people share an address when the texts are equal. */
  address: z.string().min(1).max(200).nullish(),
  protection: Protection.default('none'),
  consent: ConsentLevel,
  inactive: z.boolean().default(false),
  youthAccessConsent: z.boolean().default(false),
});
type CasePerson = z.output<typeof CasePerson>;

const CaseFullmakt = z.strictObject({
  giver: Id,
  receiver: Id,
  kind: z.enum(['ordinary', 'assigned']),
  areas: z.array(z.literal([1, 2, 3], '1, 2 or 3')).max(3),
  from: Day,
  to: Day.nullish(),
  ended: Moment.nullish(),
});

const RuleCase = z.strictObject({
  at: Moment,
  actor: Id,
  subject: Id,
  service: z.enum(serviceCodes),
  action: z.enum(['read', 'write']),
  item: z.strictObject({ restriction: RestrictionCode, guardianReservation: z.boolean().optional() }).optional(),
  eid: EidLevel,
  persons: z.array(CasePerson),
  parentalResponsibility: z.array(z.strictObject({ holder: Id, child: Id, kind: ResponsibilityKind })),
  fosterCare: z.array(z.strictObject({ parent: Id, child: Id })).default([]),
  guardianship: z.array(z.strictObject({ guardian: Id, person: Id })).default([]),
  fullmakter: z.array(CaseFullmakt),
});
type RuleCase = z.output<typeof RuleCase>;

type Malformed = { field: string; message: string };
type ReadCase = { facts: AccessFacts } | { error: Malformed };
/** FOS-01: what a world switches on, and a case cannot. */
type WorldSetting = Pick<AccessFacts, 'fosterParentAccess'>;

/** The facts of a case, or the first place where it has no meaning. Never throws. */
export function readRuleCase(input: unknown, { fosterParentAccess }: WorldSetting): ReadCase {
  const read = RuleCase.safeParse(input);
  if (!read.success) return { error: malformedBy(read.error) };
  const error = contradictionIn(read.data);
  return error ? { error } : { facts: { ...factsOf(read.data), fosterParentAccess } };
}

function malformedBy(error: z.ZodError): Malformed {
  const [issue] = error.issues;
  if (!issue) return { field: '', message: 'malformed' };
  // Of something that has no place here the place is told, not what it stands in.
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  return { field: fieldOf(path), message: issue.message };
}

/** As one would write it: `persons[0].born`. */
const fieldOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');

/** An id that nobody has, the same thing told twice, or what cannot be. */
function contradictionIn(given: RuleCase): Malformed | undefined {
  const ids = new Set(given.persons.map(({ id }) => id));
  const { parentalResponsibility, fosterCare, guardianship, fullmakter } = given;
  return (
    toldTwice('persons', given.persons, ({ id }) => id, '.id') ??
    backwards('persons', given.persons, ['born', 'died']) ??
    unknownId('actor', given.actor, ids) ??
    unknownId('subject', given.subject, ids) ??
    wrongPair('parentalResponsibility', parentalResponsibility, ['holder', 'child'], ids) ??
    toldTwice('parentalResponsibility', parentalResponsibility, ({ holder, child }) => pair(holder, child)) ??
    wrongPair('fosterCare', fosterCare, ['parent', 'child'], ids) ??
    toldTwice('fosterCare', fosterCare, ({ parent, child }) => pair(parent, child)) ??
    wrongPair('guardianship', guardianship, ['guardian', 'person'], ids) ??
    toldTwice('guardianship', guardianship, ({ guardian, person }) => pair(guardian, person)) ??
    wrongPair('fullmakter', fullmakter, ['giver', 'receiver'], ids) ??
    areaTwice(fullmakter) ??
    backwards('fullmakter', fullmakter, ['from', 'to']) ??
    toldTwice('fullmakter', fullmakter, ({ giver, receiver, kind, areas, from, to = null, ended = null }) =>
      JSON.stringify([giver, receiver, kind, areas.toSorted(), from, to, ended]),
    )
  );
}
const pair = (a: string, b: string) => JSON.stringify([a, b]);

const unknownId = (field: string, id: string, ids: ReadonlySet<string>): Malformed | undefined =>
  ids.has(id) ? undefined : { field, message: `nobody among persons has the id ${JSON.stringify(id)}` };

function wrongPair<Key extends string>(
  list: string,
  rows: readonly Record<Key, string>[],
  [one, other]: readonly [Key, Key],
  ids: ReadonlySet<string>,
): Malformed | undefined {
  for (const [i, row] of rows.entries()) {
    const at = `${list}[${i}]`;
    const unknown = unknownId(`${at}.${one}`, row[one], ids) ?? unknownId(`${at}.${other}`, row[other], ids);
    if (unknown) return unknown;
    if (row[one] === row[other]) return { field: `${at}.${other}`, message: `is the ${one} as well` };
  }
  return undefined;
}

function backwards<First extends string, Last extends string>(
  list: string,
  rows: readonly (Record<First, Temporal.PlainDate> & Partial<Record<Last, Temporal.PlainDate | null | undefined>>)[],
  [first, last]: readonly [First, Last],
): Malformed | undefined {
  const i = rows.findIndex((row) => {
    const end = row[last];
    return end && isDayBefore(end, row[first]);
  });
  return i < 0 ? undefined : { field: `${list}[${i}].${last}`, message: `is before ${first}` };
}

function toldTwice<Row>(
  list: string,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  at = '',
): Malformed | undefined {
  const seen = new Set<string>();
  for (const [i, row] of rows.entries()) {
    if (seen.has(keyOf(row))) return { field: `${list}[${i}]${at}`, message: 'has been told before' };
    seen.add(keyOf(row));
  }
  return undefined;
}

function areaTwice(fullmakter: RuleCase['fullmakter']): Malformed | undefined {
  const i = fullmakter.findIndex(({ areas }) => new Set(areas).size < areas.length);
  return i < 0 ? undefined : { field: `fullmakter[${i}].areas`, message: 'each area once' };
}

function factsOf(given: RuleCase): Omit<AccessFacts, 'fosterParentAccess'> {
  const { at: now, service, action, item, eid } = given;
  const persons = new Map(given.persons.map((one) => [one.id, personFacts(one)]));
  const person = (id: string) => {
    const found = persons.get(id);
    if (!found) throw new Error(`contradictionIn has let ${id} through`);
    return found;
  };
  return {
    now,
    today: osloDay(now),
    actor: person(given.actor),
    subject: person(given.subject),
    eid,
    service,
    action,
    ...(item && { item: itemFacts(item) }),
    holders: given.parentalResponsibility
      .filter(({ child }) => child === given.subject)
      .map(({ holder, kind }) => ({ person: person(holder), kind })),
    fosterParents: given.fosterCare.filter(({ child }) => child === given.subject).map(({ parent }) => person(parent)),
    guardian: given.guardianship.some((one) => one.guardian === given.actor && one.person === given.subject),
    fullmakter: given.fullmakter.map(({ giver, receiver, kind, areas, from, to, ended }) => ({
      giverId: giver,
      receiverId: receiver,
      kind,
      areas,
      from,
      to: to ?? null,
      endedAt: ended ?? null,
    })),
  };
}

const itemFacts = ({ restriction, guardianReservation = false }: NonNullable<RuleCase['item']>) => ({
  restriction,
  guardianReservation,
});

const personFacts = ({ died, address, ...rest }: CasePerson): PersonFacts => ({
  ...rest,
  died: died ?? null,
  address: address ? addressOf(address) : null,
});
const addressOf = (line: string): Address => ({ line, postalCode: '', place: '' });
