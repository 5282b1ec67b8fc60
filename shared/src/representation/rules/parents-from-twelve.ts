import { PARENTS_LOSE_AT } from '../../people/ages.ts';
import { type ServiceCode, serviceOf } from '../service-catalogue.ts';
import { type AccessRule, CHOSEN, covers, unless } from './rule.ts';

/** Whether a source speaks of this. */
type IsSaidOf = (service: ServiceCode, action: 'read' | 'write') => boolean;

/**
 * What parents keep from the twelfth birthday to the sixteenth: one rule for each thing that the sources say. How far
 * parents reach stands in the service's row of the catalogue.
 */
const fromTwelve = (
  { id, source, assumption }: Pick<AccessRule, 'id' | 'source' | 'assumption'>,
  isSaidOf: IsSaidOf,
): AccessRule => ({
  id,
  source,
  ...(assumption && { assumption }),
  judge: ({ subjectAge: age, service, action }) => {
    if (age < PARENTS_LOSE_AT || !isSaidOf(service, action)) return undefined;
    const reach = serviceOf(service).parentFrom12;
    return unless('not-for-parents-from-twelve', covers(reach, action), { age, reach });
  },
});
/** Of looking and changing alike. */
const among =
  (...services: ServiceCode[]): IsSaidOf =>
  (service) =>
    services.includes(service);
/** Of looking: that what is seen may be changed too is another question. What is not seen is not changed. */
const seen =
  (...services: ServiceCode[]): IsSaidOf =>
  (service, action) =>
    services.includes(service) && (action === 'read' || serviceOf(service).parentFrom12 === null);

const appointments = seen('appointments', 'appointments-specialist');
const helsestasjon = among('helsestasjon');
const gpInfo = seen('gp-info');
const record = among('record-documents', 'test-results');
const kjernejournal = among('kjernejournal');
const prescriptions = seen('prescriptions');
const seenByYouth = seen('inbox', 'vaccinations');
const decidedByParents = among('child-settings');

const said = [appointments, helsestasjon, gpInfo, record, kjernejournal, prescriptions, seenByYouth, decidedByParents];

export const parentsServicesFromTwelve: readonly AccessRule[] = [
  fromTwelve({ id: 'PAR-12', source: 'HN-TIMER, TV2-2023' }, appointments),
  fromTwelve({ id: 'PAR-13', source: 'TONSBERG, GH-FHIR; DHS-07' }, helsestasjon),
  fromTwelve({ id: 'PAR-14', source: 'HN-FASTL' }, gpInfo),
  fromTwelve({ id: 'PAR-15', source: 'TV2-2023, FRAMBU' }, record),
  fromTwelve({ id: 'PAR-16', source: 'STORD' }, kjernejournal),
  fromTwelve(
    { id: 'PAR-17', source: 'HN-BARNRES, HN-RESEPT; TV2-2023 says no (domain.md § 10.3)', assumption: CHOSEN },
    prescriptions,
  ),
  fromTwelve({ id: 'PAR-19', source: 'HN-SE-UNG: parents see what the youth sees' }, seenByYouth),
  fromTwelve({ id: 'YOU-07', source: 'HN-CHILD, NHN-UNG' }, decidedByParents),
  fromTwelve(
    { id: 'PAR-10', source: 'TONSBERG, HN-INNBOKS, HN-SE-UNG (domain.md § 10.4)', assumption: CHOSEN },
    (service, action) => !said.some((isSaidOf) => isSaidOf(service, action)),
  ),
];
