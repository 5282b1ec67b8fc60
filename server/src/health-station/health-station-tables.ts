import type { EditedInformation } from '@helsesim/shared/health-station/desk-health-station-contract';
import type { InformationReaders } from '@helsesim/shared/health-station/health-station-model';
import type { Opening } from '@helsesim/shared/health-station/opening-hours';
import type { TextInLanguages } from '@helsesim/shared/text';
import type { PeopleTables } from '../people/people-tables.ts';
import type { Columns } from '../platform/columns.ts';

export function healthStationTables(c: Columns, { organization, staffRole }: PeopleTables) {
  const atOffice = () =>
    c
      .text()
      .notNull()
      .references(() => organization.id);

  /** DHS-08: what an office tells those of some school classes in its municipality. */
  const classInformation = c.table(
    'class_information',
    {
      /** Made by whoever writes: saved twice it is one. */
      id: c.text().primaryKey(),
      organizationId: atOffice(),
      editorId: c
        .text()
        .notNull()
        .references(() => staffRole.id),
      title: c.json<TextInLanguages>().notNull(),
      text: c.json<TextInLanguages>().notNull(),
      classes: c.json<number[]>().notNull(),
      readers: c.text().$type<InformationReaders>().notNull(),
      from: c.day().notNull(),
      to: c.day(),
      state: c.text().$type<EditedInformation['state']>().notNull(),
      savedAt: c.instant().notNull(),
    },
    (t) => [c.index('class_information_at').on(t.organizationId)],
  );

  /** HFU (helsestasjon for ungdom): a place one may come to without being called. */
  const youthStation = c.table(
    'youth_station',
    {
      id: c.text().primaryKey(),
      organizationId: atOffice(),
      about: c.json<TextInLanguages>().notNull(),
      /** Longitude and latitude. */
      at: c.json<[east: number, north: number]>().notNull(),
      opening: c.json<Opening[]>().notNull(),
    },
    (t) => [c.index('youth_station_at').on(t.organizationId)],
  );
  return { classInformation, youthStation };
}
export type HealthStationTables = ReturnType<typeof healthStationTables>;
