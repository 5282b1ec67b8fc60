import { activityTables } from './activity/activity-tables.ts';
import { bookingTables } from './booking/booking-tables.ts';
import { contactsTables } from './contacts/contacts-tables.ts';
import { dialogueTables } from './dialogue/dialogue-tables.ts';
import { formsTables } from './forms/forms-tables.ts';
import { fullmaktTables } from './fullmakt/fullmakt-tables.ts';
import { healthStationTables } from './health-station/health-station-tables.ts';
import { homeCareTables } from './home-care/home-care-tables.ts';
import { inboxTables } from './inbox/inbox-tables.ts';
import { notificationsTables } from './notifications/notifications-tables.ts';
import { peopleTables } from './people/people-tables.ts';
import { type Columns, columnsFor } from './platform/columns.ts';
import { prescriptionsTables } from './prescriptions/prescriptions-tables.ts';
import { privacyTables } from './privacy/privacy-tables.ts';
import { representationTables } from './representation/representation-tables.ts';
import { worldsTables } from './worlds/worlds-tables.ts';

function allTables(c: Columns) {
  const people = peopleTables(c);
  const contacts = contactsTables(c, people);
  return {
    ...worldsTables(c),
    ...people,
    ...representationTables(c, people),
    ...activityTables(c),
    ...notificationsTables(c, people),
    ...inboxTables(c, people),
    ...contacts,
    ...prescriptionsTables(c, people),
    ...dialogueTables(c, people, contacts),
    ...fullmaktTables(c, people),
    ...privacyTables(c, people),
    ...bookingTables(c, people),
    ...homeCareTables(c, people, contacts),
    ...healthStationTables(c, people),
    ...formsTables(c, people),
  };
}

export type Tables = ReturnType<typeof allTables>;
export const sqliteTables = allTables(columnsFor.sqlite);
export const postgresTables = allTables(columnsFor.postgres);
