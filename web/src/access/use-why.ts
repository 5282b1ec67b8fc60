import type { Access } from '@helsesim/shared/representation/representation-contract';
import type { AccessRefusal } from '@helsesim/shared/representation/representation-model';
import { useWords } from '../platform/use-words.ts';
import { useRoot } from '../platform/world.ts';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { accessWords } from './access-words.ts';
import { type Door, whyNobody, whyOnlyLook, whyShut } from './why-door.ts';

function useViewer() {
  const session = useRoot()?.session;
  return { selfId: session?.person.id ?? '', worldId: session?.world.id, eid: session?.eid };
}

/** Why a door of the citizen of the page is shut, or is only to look through. */
export function useWhy() {
  const say = useWords(accessWords);
  const viewer = useViewer();
  const { citizen, services } = useCitizen();
  const who = { ...viewer, citizen, services };
  return {
    shut: (door: Door) => whyShut(say, who, door),
    onlyLook: (access: Access) => whyOnlyLook(say, who, access),
  };
}

/** Why there is nothing to see of a citizen at all. */
export function useWhyNobody() {
  const say = useWords(accessWords);
  const viewer = useViewer();
  return (reason: AccessRefusal) => whyNobody(say, viewer, reason);
}
