import type { Address } from '@helsesim/shared/people/people-model';
import type { ContactsTables } from '../contacts/index.ts';
import type { DialogueTables } from '../dialogue/index.ts';
import { type Secrets, secretsOf } from '../notifications/index.ts';
import type { Reader } from '../platform/database.ts';
import type { PrescriptionsTables } from '../prescriptions/index.ts';
import type { SimulationTables } from './simulation-tables.ts';

type Db = Reader<SimulationTables & ContactsTables & DialogueTables & PrescriptionsTables>;

const linesOf = (address: Address | null) =>
  address ? [address.line, address.line.replace(/\s*\d+\w*$/, ''), address.postalCode, address.place] : [];

/** Everything of a world that nobody may read out of a notice. */
export async function secretsOfWorld({ queries, tables }: Db): Promise<Secrets> {
  const people = await queries.select().from(tables.person);
  const offices = await queries.select().from(tables.organization);
  const places = await queries.select({ name: tables.municipality.name }).from(tables.municipality);
  const roles = await queries.select({ hprNumber: tables.staffRole.hprNumber }).from(tables.staffRole);
  const contacts = await queries.select({ name: tables.careContact.name }).from(tables.careContact);
  const medicines = await queries.select({ name: tables.prescription.name }).from(tables.prescription);
  const requests = await queries.select({ note: tables.bookingRequest.note }).from(tables.bookingRequest);
  const threads = await queries.select({ subject: tables.thread.subject }).from(tables.thread);
  const messages = await queries.select({ text: tables.communication.text }).from(tables.communication);
  return secretsOf({
    name: people.flatMap(({ givenName, familyName }) => [givenName, familyName, ...givenName.split(/[\s-]/)]),
    number: [
      ...people.flatMap(({ nationalId, phone, email }) => [nationalId, phone, email]),
      ...offices.flatMap(({ phone, herId }) => [phone, String(herId)]),
      ...roles.map(({ hprNumber }) => hprNumber && String(hprNumber)).filter((number) => number !== 0),
    ],
    address: [...people, ...offices].flatMap(({ address }) => linesOf(address)),
    office: [
      ...offices.map(({ name }) => name),
      ...places.map(({ name }) => name),
      ...contacts.flatMap(({ name }) => Object.values(name)),
    ],
    medicine: medicines.flatMap(({ name }) => [name, name.split(' ')[0] ?? '']),
    content: [
      ...requests.map(({ note }) => note),
      ...threads.map(({ subject }) => subject),
      ...messages.map(({ text }) => text),
    ],
  });
}
