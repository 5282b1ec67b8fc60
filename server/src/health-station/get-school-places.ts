import { allow } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/health-station/health-station-contract';
import { kilometresBetween } from '@helsesim/shared/health-station/health-station-rules';
import { eq } from 'drizzle-orm';
import { middleOf, outlineOf, type PersonRow, personById, placeAt } from '../people/index.ts';
import type { Reader } from '../platform/database.ts';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import type { StationTables } from './agreed-times-repository.ts';

/** Of other municipalities, so near that one might go there. */
const NEAR_BY = 50;
const MOST = 12;

/** YOU-02: all there is to draw a map with, so that no other server learns who looks for what. */
export async function getSchoolPlaces(
  tx: WorldWriter<StationTables>,
  { acting: { citizenId } }: CitizenRequest<typeof contract.getSchoolPlaces>,
) {
  const person = await personById(tx, { id: citizenId });
  if (!person) throw new Error('A door was opened to nobody');
  const home = await homeOf(tx, person);
  const stations = (await stationRows(tx))
    .map(({ station: { id, about, at, opening }, office, municipality }) => ({
      ...{ id, about, at, opening, name: office.name, phone: office.phone, municipality: municipality.name },
      address: `${office.address.line}, ${office.address.postalCode} ${office.address.place}`,
      here: municipality.id === person.municipality,
      kilometres: home.from ? kilometresBetween(home.from.at, at) : 0,
    }))
    .filter(({ here, kilometres }) => here || (home.from !== null && kilometres <= NEAR_BY))
    .sort((a, b) => a.kilometres - b.kilometres)
    .slice(0, MOST)
    .map(({ here: _, ...station }) => station);
  return allow({ ...home, outline: outlineOf(person.municipality), stations });
}

async function homeOf({ queries, tables: { municipality } }: Reader<StationTables>, person: PersonRow) {
  const [found] = await queries
    .select({ name: municipality.name })
    .from(municipality)
    .where(eq(municipality.id, person.municipality));
  const name = found?.name ?? '';
  const place = person.address && placeAt(person.address);
  const middle = middleOf(person.municipality);
  return { municipality: name, from: place ?? (middle && { name, at: middle }) ?? null };
}

const stationRows = ({ queries, tables: { youthStation, organization, municipality } }: Reader<StationTables>) =>
  queries
    .select({ station: youthStation, office: organization, municipality })
    .from(youthStation)
    .innerJoin(organization, eq(organization.id, youthStation.organizationId))
    .innerJoin(municipality, eq(municipality.id, organization.municipality))
    .orderBy(youthStation.id);
