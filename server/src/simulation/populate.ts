import { realMunicipalities, SOLVIK } from '../people/index.ts';
import { insertAll } from '../platform/insert-all.ts';
import { startGrowingUp } from '../privacy/index.ts';
import type { Populate } from '../worlds/index.ts';
import { fillDemoWorld } from './demo/demo-world.ts';
import { fillPopulation } from './population/population.ts';
import type { SimulationTables, Tx } from './simulation-tables.ts';

/** Fills a new world: the people of Solvik, or so many citizens over the country. Chance comes from the seed alone. */
export const populate: Populate<SimulationTables> = async (tx, population, seed) => {
  await (population === 'demo'
    ? fillDemoWorld(tx, insertMunicipalities)
    : fillPopulation(tx, { citizens: population.citizens, seed }, insertMunicipalities));
  await startGrowingUp(tx);
};

/** Every world has all of Norway's municipalities, and Solvik, so that testers can add people anywhere. */
function insertMunicipalities(tx: Tx, inTrial: ReadonlySet<string>): Promise<void> {
  const rows = [...realMunicipalities(), SOLVIK].map(({ number, name, county }) => ({
    id: number,
    name,
    county,
    nettlege: inTrial.has(number),
  }));
  return insertAll(tx, tx.tables.municipality, rows);
}
