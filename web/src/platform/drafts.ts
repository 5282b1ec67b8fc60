/**
 * What someone has typed and not yet sent, kept in this tab so that a lost session or a dead network costs nothing.
 * It is theirs alone: the key names the person, and logging out, or someone else logging in, clears it.
 */
const PREFIX = 'helsesim.draft:';

export type DraftOwner = { worldId: string; personId: string };
const prefixOf = ({ worldId, personId }: DraftOwner) => `${PREFIX}${worldId}:${personId}:`;

export const keepDraft = (owner: DraftOwner, name: string, draft: unknown) =>
  sessionStorage.setItem(prefixOf(owner) + name, JSON.stringify(draft));

/** Whatever was kept, still to be understood: an older version of the page may have kept it. */
export function readDraft(owner: DraftOwner, name: string): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(prefixOf(owner) + name) ?? 'null');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}

export const dropDraft = (owner: DraftOwner, name: string) => sessionStorage.removeItem(prefixOf(owner) + name);

/** Of whoever is logged in, in whichever tab they did it: what has been sent is not to lie about. */
export function dropDraftsNamed(name: string) {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(PREFIX) && key.endsWith(`:${name}`)) sessionStorage.removeItem(key);
  }
}

/** Everyone's drafts, or everyone's but one. */
export function clearDrafts(keep?: DraftOwner) {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(PREFIX) && !(keep && key.startsWith(prefixOf(keep)))) sessionStorage.removeItem(key);
  }
}
