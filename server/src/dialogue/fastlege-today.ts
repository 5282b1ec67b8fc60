import type { Away } from '@helsesim/shared/dialogue/dialogue-rules';
import { isDead } from '@helsesim/shared/identity/identity-rules';
import { osloDay } from '@helsesim/shared/oslo';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import { eq } from 'drizzle-orm';
import { gpListOf, type PeopleTables } from '../people/index.ts';
import type { Reader } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import { absenceOn } from './absence-repository.ts';
import type { ConversationTables } from './thread-repository.ts';

/**
 * The citizen's fastlege, the office, and who answers there today (TIM-18): the fastlege, or a substitute; null is nobody in
 * particular. Undefined: on no list.
 */
export async function fastlegeToday(db: Reader<ConversationTables>, citizenId: string, now: Temporal.Instant) {
  const today = osloDay(now);
  const list = await gpListOf(db, citizenId, today);
  if (!list) return undefined;
  const { practitionerId, fastlege, office } = list;
  const absence = await absenceOn(db, practitionerId, today);
  const substituteId = absence?.substituteId ? await whoIsThere(db, absence.substituteId, today) : null;
  const away: Away = absence ? { substitute: substituteId !== null } : null;
  const answeredBy = absence ? substituteId : practitionerId;
  return { practitionerId, fastlege, office, absence, away, answeredBy };
}

/** A substitute who has died since, or is away too, answers nobody. */
async function whoIsThere(db: Reader<ConversationTables>, roleId: string, today: Temporal.PlainDate) {
  const found = await findPractitioner(db, roleId);
  const isThere = found && !isDead(found, today) && !(await absenceOn(db, roleId, today));
  return isThere ? roleId : null;
}

const practitionerInRole = query(
  ({ queries, tables: { staffRole, person } }: Reader<PeopleTables>, { id }: Given<{ id: string }>) =>
    queries
      .select({
        givenName: person.givenName,
        familyName: person.familyName,
        died: person.died,
        specialist: staffRole.specialist,
      })
      .from(staffRole)
      .innerJoin(person, eq(person.id, staffRole.personId))
      .where(eq(staffRole.id, id)),
);
/** Someone who works at an office, by their role there. */
export async function findPractitioner(db: Reader<PeopleTables>, id: string) {
  const [found] = await practitionerInRole(db, { id });
  if (!found) return undefined;
  return { name: fullNameOf(found), specialist: found.specialist, died: found.died };
}
