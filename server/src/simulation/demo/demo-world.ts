import { SOLVIK } from '../../people/index.ts';
import type { InsertMunicipalities, Tx } from '../simulation-tables.ts';
import { actingForOthers, withoutCompetence } from './demo-acting-for-others.ts';
import { adults, staff } from './demo-adults.ts';
import { sendApplications } from './demo-applications.ts';
import { openCare } from './demo-care.ts';
import { writeCareMessages } from './demo-care-messages.ts';
import { careStaff } from './demo-care-users.ts';
import { recordConsents } from './demo-consents.ts';
import { fillDialogue } from './demo-dialogue.ts';
import { families } from './demo-families.ts';
import { giveFullmakter } from './demo-fullmakter.ts';
import { growingUp } from './demo-growing-up.ts';
import { fillHealthStation } from './demo-health-station.ts';
import { fillHomeCare } from './demo-home-care.ts';
import { idsFor } from './demo-ids.ts';
import { writeMessages } from './demo-messages.ts';
import { sendNotices } from './demo-notices.ts';
import { lists } from './demo-offices.ts';
import type { DemoPerson } from './demo-person.ts';
import { registerEveryone } from './demo-registry.ts';
import { stationPeople } from './demo-station-people.ts';

/** In the order they are shown. */
const everyone: readonly DemoPerson[] = [
  ...families,
  ...growingUp,
  ...adults,
  ...staff,
  ...actingForOthers,
  ...withoutCompetence,
  ...careStaff,
  ...stationPeople,
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
  await fillHomeCare(tx, { personId, roleId });
  await fillDialogue(tx, { personId, roleId });
  await writeCareMessages(tx, { personId, roleId });
  await fillHealthStation(tx, { personId, roleId });
  await sendNotices(tx, personId);
}
