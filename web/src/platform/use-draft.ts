import { useState } from 'react';
import { type DraftOwner, dropDraft, keepDraft, readDraft } from './drafts.ts';
import { useRoot } from './world.ts';

/** What has been typed on the way to something, kept from page to page in this tab, for whoever is logged in. */
export function useDraft<Draft extends object>(name: string, understood: (kept: Record<string, unknown>) => Draft) {
  const session = useRoot()?.session;
  const owner: DraftOwner = { worldId: session?.world.id ?? '', personId: session?.person.id ?? '' };
  const [draft, setDraft] = useState(() => understood(readDraft(owner, name)));
  const change = (changes: Partial<Draft>) => {
    const changed = { ...draft, ...changes };
    keepDraft(owner, name, changed);
    setDraft(changed);
  };
  return [draft, change, () => dropDraft(owner, name)] as const;
}
