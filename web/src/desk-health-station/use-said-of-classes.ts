import { useWords } from '../platform/use-words.ts';
import { deskStationWords } from './desk-health-station-words.ts';

const UPPER_SECONDARY = 11;

/** School classes by name; those that follow each other, as from and to. */
export function useSaidOfClasses() {
  const say = useWords(deskStationWords);
  const name = (number: number): string => {
    if (number === 0) return say('class-0');
    if (number < UPPER_SECONDARY) return say('class-number', { number });
    return say('class-upper', { number: number - UPPER_SECONDARY + 1 });
  };
  const all = (classes: readonly number[]): string => {
    const runs: number[][] = [];
    for (const one of classes) {
      const run = runs.at(-1);
      if (run && run.at(-1) === one - 1) run.push(one);
      else runs.push([one]);
    }
    return runs
      .flatMap((run) => (run.length > 2 ? [`${name(run[0] ?? 0)}–${name(run.at(-1) ?? 0)}`] : run.map(name)))
      .join(', ');
  };
  return { name, all };
}
