import { SOLVIK } from '../../people/index.ts';
import type { InsertMunicipalities, Tx } from '../simulation-tables.ts';
import { actingForOthers, withoutCompetence } from './demo-acting-for-others.ts';
import { adults, staff } from './demo-adults.ts';
import { sendApplications } from './demo-applications.ts';
import { openCare } from './demo-care.ts';
import { recordConsents } from './demo-consents.ts';
import { families } from './demo-families.ts';
import { giveFullmakter } from './demo-fullmakter.ts';
import { growingUp } from './demo-growing-up.ts';
import { idsFor } from './demo-ids.ts';
import { writeMessages } from './demo-messages.ts';
import { lists } from './demo-offices.ts';
import type { DemoPerson } from './demo-person.ts';
import { registerEveryone } from './demo-registry.ts';

/** In the order they are shown. */
const everyone: readonly DemoPerson[] = [
  ...families,
  ...growingUp,
  ...adults,
  ...staff,
  ...actingForOthers,
  ...withoutCompetence,
];

/** Solvik: an invented municipality where each is there to show something (docs/demo-verden.md). No chance in it. */
export async function fillDemoWorld(tx: Tx, insertMunicipalities: InsertMunicipalities): Promise<void> {
  const personId = idsFor(
    everyone.map(({ key }) => key),
    tx.newId,
  );
  const listId = idsFor(Object.keys(lists), tx.newId);

  await insertMunicipalities(tx, new Set([SOLVIK.number]));
  await registerEveryone(tx, everyone, { personId, listId });
  await recordConsents(tx, personId);
  await giveFullmakter(tx, personId);
  const roleId = await openCare(tx, everyone, { personId, listId });
  await sendApplications(tx, { personId, roleId });
  await writeMessages(tx);
}
