/** Which of two versions is the older: numbers as numbers, a version before what is added to it. Negative: the first. */
export function compareVersions(one: string, other: string): number {
  const [ours, theirs] = [partsOf(one), partsOf(other)];
  for (let i = 0; i < Math.max(ours.length, theirs.length); i += 1) {
    const [a, b] = [ours[i], theirs[i]];
    if (a === b) continue;
    // 1.0.0-beta comes before 1.0.0, and 1.0 before 1.0.1.
    if (a === undefined) return isNumber(b) ? -1 : 1;
    if (b === undefined) return isNumber(a) ? 1 : -1;
    if (isNumber(a) && isNumber(b)) {
      if (Number(a) !== Number(b)) return Number(a) - Number(b);
    } else return a < b ? -1 : 1;
  }
  return 0;
}

const partsOf = (version: string): string[] => version.split(/[.+-]/);
const isNumber = (part: string | undefined): boolean => part !== undefined && /^\d{1,15}$/.test(part);
