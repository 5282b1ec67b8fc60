import { type Municipality, postalPlacesOf } from '../../people/index.ts';
import type { Random } from '../../platform/random.ts';
import { takeTurns } from '../../platform/turns.ts';
import { pickWeighted, sampleWeighted, type Weighted } from './draw.ts';
import { drawHouseholds, drawWorkers, type Household } from './households.ts';
import { streetBeginnings, streetEndings } from './names.ts';

type Address = { line: string; postalCode: string; place: string };
export type Settled = { household: Household; municipality: Municipality; address: Address };

/** One municipality for so many citizens, the populous rather than the small. */
const CITIZENS_A_MUNICIPALITY = 250;

export function chooseMunicipalities(random: Random, all: readonly Municipality[], citizens: number): Municipality[] {
  const count = Math.max(1, Math.round(citizens / CITIZENS_A_MUNICIPALITY));
  return sampleWeighted(random, weightsOf(all), count);
}

const weightsOf = (municipalities: readonly Municipality[]): Weighted<Municipality> =>
  municipalities.map((one) => [one, one.population]);

/** Exactly so many people in households with an address each. Every municipality begins with someone at work. */
export async function settle(
  random: Random,
  municipalities: readonly Municipality[],
  citizens: number,
): Promise<Settled[]> {
  const weights = weightsOf(municipalities);
  const addresses = addressBook(random);
  const settled: Settled[] = [];
  const turn = takeTurns();
  let left = citizens;
  const moveIn = (household: Household, municipality: Municipality) => {
    settled.push({ household, municipality, address: addresses.unused(municipality) });
    left -= household.length;
  };

  for (const [i, municipality] of municipalities.entries()) {
    const keepForOthers = municipalities.length - i - 1;
    for (const household of drawWorkers(random, left - keepForOthers)) moveIn(household, municipality);
  }
  while (left > 0) {
    await turn();
    const home = pickWeighted(random, weights);
    // Parents who live apart mostly stay in the same municipality.
    for (const [i, household] of drawHouseholds(random, left).entries())
      moveIn(household, i === 0 || random.chance(0.75) ? home : pickWeighted(random, weights));
  }
  return settled;
}

/** Streets are invented, postal codes and places are real. Nobody moves in where others live. */
function addressBook(random: Random) {
  const used = new Set<string>();
  const draw = (municipality: Municipality): Address => {
    const street = `${random.pick(streetBeginnings)}${random.pick(streetEndings)}`;
    return { line: `${street} ${random.int(1, 120)}`, ...random.pick(postalPlacesOf(municipality.number)) };
  };
  return {
    unused(municipality: Municipality): Address {
      for (;;) {
        const address = draw(municipality);
        const key = `${address.line}, ${address.postalCode}`;
        if (used.has(key)) continue;
        used.add(key);
        return address;
      }
    },
  };
}
