import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';
import type { Reader } from '../platform/database.ts';

/** A video meeting that has been agreed, whatever room it was agreed in. */
export type AgreedMeeting = {
  id: string;
  citizenId: string;
  citizen: string;
  /** The role that holds it, and its name. */
  roleId: string;
  practitioner: string;
  startsAt: Temporal.Instant;
  minutes: number;
  /** What it belongs to: who may read that, may come to it. */
  service: ServiceCode;
};

/** Each room that agrees on video meetings finds its own. `app.ts` passes them in. */
export type FindMeeting<Tables> = (db: Reader<Tables>, id: string) => Promise<AgreedMeeting | undefined>;

export const findAmong =
  <Tables>(rooms: readonly FindMeeting<Tables>[]): FindMeeting<Tables> =>
  async (db, id) => {
    for (const find of rooms) {
      const found = await find(db, id);
      if (found) return found;
    }
    return undefined;
  };
