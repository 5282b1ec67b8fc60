import { osloDay } from '@helsesim/shared/oslo';
import type { PrescriptionGroup } from '@helsesim/shared/prescriptions/prescriptions-contract';
import { insertAll } from '../../platform/insert-all.ts';
import type { Tx } from '../simulation-tables.ts';
import { type IdOf, idsFor } from './demo-ids.ts';

type DemoPrescription = {
  key: string;
  citizen: string;
  by: string;
  name: string;
  dosage: string;
  group: PrescriptionGroup;
  /** Days from the start. */
  from: number;
  to: number;
  /** PAR-17 */
  guardianReservation?: true;
};

/** RES-03: of each group; some that have run out, one too long ago to be shown. */
const prescriptions: readonly DemoPrescription[] = [
  {
    key: 'kari-iron',
    citizen: 'kari',
    by: 'ingrid',
    name: 'Jernsulfat tabletter 100 mg',
    dosage: '1 tablett annenhver dag',
    group: 'C',
    from: -40,
    to: 325,
  },
  {
    key: 'kari-allergy',
    citizen: 'kari',
    by: 'ingrid',
    name: 'Cetirizin tabletter 10 mg',
    dosage: '1 tablett daglig ved behov',
    group: 'C',
    from: -420,
    to: -55,
  },
  {
    key: 'kari-sleep',
    citizen: 'kari',
    by: 'ingrid',
    name: 'Zopiklon tabletter 7,5 mg',
    dosage: '1 tablett ved behov',
    group: 'B',
    from: -30,
    to: 60,
  },
  {
    key: 'kari-old',
    citizen: 'kari',
    by: 'ingrid',
    name: 'Mometason nesespray 50 mikrogram',
    dosage: '1 spray i hvert nesebor daglig',
    group: 'C',
    from: -800,
    to: -435,
  },
  {
    key: 'borghild-pressure',
    citizen: 'borghild',
    by: 'ingrid',
    name: 'Amlodipin tabletter 5 mg',
    dosage: '1 tablett daglig',
    group: 'C',
    from: -360,
    to: 5,
  },
  {
    key: 'borghild-sugar',
    citizen: 'borghild',
    by: 'ingrid',
    name: 'Metformin tabletter 500 mg',
    dosage: '1 tablett morgen og kveld',
    group: 'C',
    from: -360,
    to: 5,
  },
  {
    key: 'borghild-sleep',
    citizen: 'borghild',
    by: 'ingrid',
    name: 'Zopiklon tabletter 5 mg',
    dosage: '1 tablett til natten ved behov',
    group: 'B',
    from: -90,
    to: 90,
  },
  {
    key: 'arne-water',
    citizen: 'arne',
    by: 'ingrid',
    name: 'Furosemid tabletter 40 mg',
    dosage: '1 tablett om morgenen',
    group: 'C',
    from: -200,
    to: 165,
  },
  {
    key: 'arne-blood',
    citizen: 'arne',
    by: 'ingrid',
    name: 'Apiksaban tabletter 5 mg',
    dosage: '1 tablett morgen og kveld',
    group: 'C',
    from: -200,
    to: 165,
  },
  {
    key: 'nora-asthma',
    citizen: 'nora',
    by: 'ingrid',
    name: 'Salbutamol inhalasjonspulver 0,1 mg',
    dosage: '1 inhalasjon ved behov',
    group: 'C',
    from: -100,
    to: 265,
  },
  {
    key: 'jonas-asthma',
    citizen: 'jonas',
    by: 'ingrid',
    name: 'Salbutamol inhalasjonspulver 0,2 mg',
    dosage: '1 inhalasjon ved behov',
    group: 'C',
    from: -100,
    to: 265,
  },
  {
    key: 'mina-contraception',
    citizen: 'mina',
    by: 'ingrid',
    name: 'Levonorgestrel og etinyløstradiol tabletter',
    dosage: '1 tablett daglig',
    group: 'C',
    from: -60,
    to: 305,
    guardianReservation: true,
  },
  {
    key: 'mina-skin',
    citizen: 'mina',
    by: 'ingrid',
    name: 'Adapalen krem 0,1 %',
    dosage: 'Tynt lag om kvelden',
    group: 'C',
    from: -60,
    to: 305,
  },
  {
    key: 'thomas-focus',
    citizen: 'thomas',
    by: 'lars',
    name: 'Metylfenidat depottabletter 36 mg',
    dosage: '1 tablett om morgenen',
    group: 'A',
    from: -20,
    to: 345,
  },
  {
    key: 'odd-cholesterol',
    citizen: 'odd',
    by: 'harald',
    name: 'Atorvastatin tabletter 20 mg',
    dosage: '1 tablett daglig',
    group: 'C',
    from: -11,
    to: 354,
  },
];

/** Tells the id of each by its key. */
export async function prescribe(tx: Tx, { personId, roleId }: { personId: IdOf; roleId: IdOf }): Promise<IdOf> {
  const today = osloDay(tx.now);
  const prescriptionId = idsFor(
    prescriptions.map(({ key }) => key),
    tx.newId,
  );
  const rows = prescriptions.map(({ key, citizen, by, from, to, guardianReservation = false, ...medicine }) => ({
    ...medicine,
    id: prescriptionId(key),
    citizenId: personId(citizen),
    prescriberId: roleId(by),
    prescribedOn: today.add({ days: from }),
    validTo: today.add({ days: to }),
    guardianReservation,
  }));
  await insertAll(tx, tx.tables.prescription, rows);
  return prescriptionId;
}
