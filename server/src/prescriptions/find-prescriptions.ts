import { allow } from '@helsesim/shared/decision';
import { renewalOf } from '@helsesim/shared/prescriptions/prescription-rules';
import type * as contract from '@helsesim/shared/prescriptions/prescriptions-contract';
import type { PeopleTables } from '../people/index.ts';
import type { Reader } from '../platform/database.ts';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { knownPrescriptions } from './known-prescriptions.ts';
import type { PrescriptionsTables } from './prescriptions-tables.ts';

/** Which prescriptions a renewal has been asked of and waits for: known where one writes to the office. */
export type AskedFor<Tables> = (db: Reader<Tables>, citizenId: string) => Promise<ReadonlySet<string>>;

export const findPrescriptions =
  <Tables extends PrescriptionsTables & PeopleTables>(askedFor: AskedFor<Tables>) =>
  async (tx: WorldWriter<Tables>, { acting }: CitizenRequest<typeof contract.findPrescriptions>) => {
    const asked = await askedFor(tx, acting.citizenId);
    const known = await knownPrescriptions(tx, acting, 'prescriptions');
    return allow(
      known.map(({ id, name, dosage, group, prescribedOn, validTo, prescriber }) => ({
        ...{ id, name, dosage, group, prescribedOn, validTo, prescriber },
        renewal: renewalOf({ group }, { asked: asked.has(id) }),
      })),
    );
  };
