import type { BookingTables } from '../booking/index.ts';
import type { ContactsTables } from '../contacts/index.ts';
import type { DialogueTables } from '../dialogue/index.ts';
import type { FullmaktTables } from '../fullmakt/index.ts';
import type { HealthStationTables } from '../health-station/index.ts';
import type { HomeCareTables } from '../home-care/index.ts';
import type { InboxTables } from '../inbox/index.ts';
import type { NotificationsTables } from '../notifications/index.ts';
import type { PrescriptionsTables } from '../prescriptions/index.ts';
import type { PrivacyTables } from '../privacy/privacy-tables.ts';
import type { CitizenTables } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';

/** The rows that a world begins with. */
export type SimulationTables = CitizenTables &
  BookingTables &
  ContactsTables &
  DialogueTables &
  FullmaktTables &
  HealthStationTables &
  HomeCareTables &
  InboxTables &
  NotificationsTables &
  PrescriptionsTables &
  PrivacyTables;
export type Tx = WorldWriter<SimulationTables>;

/** Puts the municipalities in, with those that take part in the trial with a nettlege. */
export type InsertMunicipalities = (tx: Tx, inTrial: ReadonlySet<string>) => Promise<void>;
