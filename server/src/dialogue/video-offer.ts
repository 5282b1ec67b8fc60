import { fullNameOf } from '@helsesim/shared/people/people-model';
import { aliasedTable, and, eq } from 'drizzle-orm';
import type { PeopleTables } from '../people/index.ts';
import type { Reader } from '../platform/database.ts';
import type { DialogueTables } from './dialogue-tables.ts';

/** A time by video that was offered in a conversation, and taken. */
export async function findVideoOffer({ queries, tables }: Reader<DialogueTables & PeopleTables>, id: string) {
  const { timeOffer, thread, staffRole, person } = tables;
  const practitioner = aliasedTable(person, 'practitioner');
  const [row] = await queries
    .select({
      id: timeOffer.id,
      citizenId: timeOffer.citizenId,
      citizen: { givenName: person.givenName, familyName: person.familyName },
      roleId: timeOffer.roleId,
      practitioner: { givenName: practitioner.givenName, familyName: practitioner.familyName },
      startsAt: timeOffer.startsAt,
      minutes: timeOffer.minutes,
      service: thread.service,
    })
    .from(timeOffer)
    .innerJoin(thread, eq(thread.id, timeOffer.threadId))
    .innerJoin(staffRole, eq(staffRole.id, timeOffer.roleId))
    .innerJoin(practitioner, eq(practitioner.id, staffRole.personId))
    .innerJoin(person, eq(person.id, timeOffer.citizenId))
    .where(and(eq(timeOffer.id, id), eq(timeOffer.state, 'accepted'), eq(timeOffer.form, 'video')));
  return row && { ...row, citizen: fullNameOf(row.citizen), practitioner: fullNameOf(row.practitioner) };
}
