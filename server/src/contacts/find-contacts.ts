import type { findContacts as contract } from '@helsesim/shared/contacts/contacts-contract';
import { allow } from '@helsesim/shared/decision';
import { threadKinds } from '@helsesim/shared/dialogue/thread-kinds';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { contactsOf } from './contacts-of.ts';
import type { ContactTables } from './contacts-repository.ts';

/** What is shut to the reader is not there: nobody learns from it that the citizen has it. */
export async function findContacts(
  tx: WorldWriter<ContactTables>,
  { acting: { citizenId, open } }: CitizenRequest<typeof contract>,
) {
  const all = await contactsOf(tx, citizenId, tx.now);
  const shown = all.filter(({ kind }) => open.has(threadKinds[kind].service));
  return allow(
    shown.map(({ id, category, name, about, organization, phone, kind, mayWrite, answersBy }) => ({
      ...{ id, category, name, about, organization, phone, kind, mayWrite, answersBy },
    })),
  );
}
