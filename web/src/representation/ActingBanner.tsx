import type { Citizen } from '@helsesim/shared/representation/representation-contract';
import { useWords } from '../platform/use-words.ts';
import { representationWords } from './representation-words.ts';

/** Says in words for whom one acts, and on what grounds, on every page. Nothing when one acts for oneself. */
export function ActingBanner({ citizen, selfId }: { citizen: Citizen; selfId: string }) {
  const say = useWords(representationWords);
  if (citizen.basis === 'self') return null;
  const { name, age, basis } = citizen;
  return (
    <div className="acting">
      <p>
        <strong>{say('acting-for', { name: say('name-and-age', { name, age }) })}.</strong>{' '}
        {say(`acting-since.${basis}`)} <a href={`/citizens/${selfId}`}>{say('back-to-self')}</a>
      </p>
    </div>
  );
}
