import { useParams } from 'react-router';

/** The catalogue, or an entry of it: under the citizen whose pages one is on, where their menu is, or by itself. */
export function useSelfHelpPlace(): (entry?: string) => string {
  const { citizenId } = useParams();
  const catalogue = citizenId === undefined ? '/self-help' : `/citizens/${citizenId}/self-help`;
  return (entry) => (entry === undefined ? catalogue : `${catalogue}/${inAddress(entry)}`);
}

/** An entry as addresses name it: its id says what ails someone, and addresses are kept. FNV-1a, which tells few apart. */
export function inAddress(id: string): string {
  let hash = 0x811c9dc5;
  for (const sign of id) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}
