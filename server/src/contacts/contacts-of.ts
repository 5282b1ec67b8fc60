import type { CareContact } from '@helsesim/shared/contacts/contacts-model';
import { isInAudience } from '@helsesim/shared/contacts/contacts-rules';
import { deadlineFor } from '@helsesim/shared/dialogue/dialogue-rules';
import { osloDay } from '@helsesim/shared/oslo';
import type { Reader } from '../platform/database.ts';
import { type ContactTables, contactsGiven, contactsWithAudience } from './contacts-repository.ts';

export type ContactOfCitizen = CareContact & { organizationId: string; zone: string | null };

/**
 * Whom the citizen can write to today, whoever asks: by age in the citizen's municipality (DHS-04), and those that have
 * been given. Of which service each is, its kind says: what is shut to the reader is left out by whoever shows them.
 */
export async function contactsOf(
  db: Reader<ContactTables>,
  citizenId: string,
  now: Temporal.Instant,
): Promise<ContactOfCitizen[]> {
  const today = osloDay(now);
  const around = await contactsWithAudience(db, { citizenId });
  const byAge = around.filter(({ audience, born }) => audience && isInAudience(audience, born, today));
  const given = await contactsGiven(db, { citizenId, today });
  const found = new Map<string, ContactOfCitizen>();
  for (const { id, category, name, about, kind, mayWrite, zone, organizationId, organization, phone } of [
    ...byAge,
    ...given,
  ])
    found.set(id, {
      ...{ id, category, name, about, kind, mayWrite, zone, organizationId, organization, phone },
      answersBy: deadlineFor(kind, today),
    });
  return [...found.values()];
}
