import { activityTables } from './activity/activity-tables.ts';
import { bookingTables } from './booking/booking-tables.ts';
import { fullmaktTables } from './fullmakt/fullmakt-tables.ts';
import { inboxTables } from './inbox/inbox-tables.ts';
import { peopleTables } from './people/people-tables.ts';
import { type Columns, columnsFor } from './platform/columns.ts';
import { privacyTables } from './privacy/privacy-tables.ts';
import { representationTables } from './representation/representation-tables.ts';
import { worldsTables } from './worlds/worlds-tables.ts';

function allTables(c: Columns) {
  const people = peopleTables(c);
  return {
    ...worldsTables(c),
    ...people,
    ...representationTables(c, people),
    ...activityTables(c),
    ...inboxTables(c, people),
    ...fullmaktTables(c, people),
    ...privacyTables(c, people),
    ...bookingTables(c, people),
  };
}

export type Tables = ReturnType<typeof allTables>;
export const sqliteTables = allTables(columnsFor.sqlite);
export const postgresTables = allTables(columnsFor.postgres);
