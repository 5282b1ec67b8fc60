import { decide } from './decide.ts';
import {
  ageBands,
  type Case,
  type CoResidence,
  coResidences,
  factsOf,
  groundsOfMatrix,
  type MatrixGround,
  otherwiseOf,
  protectionsOf,
} from './matrix-facts.ts';
import { type ServiceCode, serviceCodes } from './service-catalogue.ts';

/**
 * The whole rule matrix as lines of CSV, always in the same order: what every service answers for every age band, basis,
 * co-residence, protection and consent, and then what single facts beside these change. The first and the last day of an
 * age band are both decided; should they differ, the row becomes two.
 */
export function* ruleMatrix(): Generator<string> {
  yield 'age,basis,coResidence,protection,consent,service,otherwise,read,write,reason,writeReason';
  for (const ground of groundsOfMatrix)
    for (const coResidence of ground.ofParents ? coResidences : (['-'] as const))
      for (const protection of protectionsOf(ground))
        for (const consent of ['none', 'basis', 'basisPlus', 'full'] as const)
          yield* rowsOf({ ground, coResidence, protection, consent, otherwise: '-' }, serviceCodes);

  for (const ground of groundsOfMatrix)
    for (const [otherwise, service] of otherwiseOf(ground))
      yield* rowsOf({ ground, coResidence: atHome(ground), protection: 'none', consent: 'full', otherwise }, [service]);
}
const atHome = ({ ofParents }: MatrixGround): CoResidence => (ofParents ? 'actor' : '-');

function* rowsOf(asked: Omit<Case, 'born'>, services: readonly ServiceCode[]): Generator<string> {
  const { ground, coResidence, protection, consent, otherwise } = asked;
  for (const { name, first, last } of ageBands) {
    const youngest = factsOf({ ...asked, born: first });
    const oldest = factsOf({ ...asked, born: last });
    for (const service of services) {
      const at = [ground.name, coResidence, protection, consent, service, otherwise].join(',');
      const [atFirst, atLast] = [cellsOf(youngest, service), cellsOf(oldest, service)];
      if (atFirst === atLast) yield `${name},${at},${atFirst}`;
      else yield* [`${name} first day,${at},${atFirst}`, `${name} last day,${at},${atLast}`];
    }
  }
}

function cellsOf(facts: ReturnType<typeof factsOf>, service: ServiceCode): string {
  const reading = decide({ ...facts, service, action: 'read' });
  const writing = decide({ ...facts, service, action: 'write' });
  const yesNo = (allowed: boolean) => (allowed ? 'yes' : 'no');
  return [yesNo(reading.allowed), yesNo(writing.allowed), reading.reason ?? '', writing.reason ?? ''].join(',');
}
