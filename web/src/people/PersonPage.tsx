import { fullNameOf } from '@helsesim/shared/people/people-model';
import { useLoaderData } from 'react-router';
import { BackLink } from '../platform/BackLink.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { AskRules } from './AskRules.tsx';
import { PersonFacts } from './PersonFacts.tsx';
import { PersonRelations } from './PersonRelations.tsx';
import { PersonSettings } from './PersonSettings.tsx';
import type { loadPerson } from './people-routes.ts';
import { peopleWords } from './people-words.ts';
import { useAgeWords } from './use-age-words.ts';
import { WorldClockLine } from './WorldClockLine.tsx';
import { WorldSettings } from './WorldSettings.tsx';
import './people.scss';

/** For testers: one person, what can be changed about them, and what the rules say they may do. */
export function PersonPage() {
  const say = useWords(peopleWords);
  const ageOf = useAgeWords();
  const { world, person, fullmakter } = useLoaderData<typeof loadPerson>();
  const name = fullNameOf(person);
  return (
    <Page
      title={`${name}, ${ageOf(person)}`}
      lead={person.story}
      width="wide"
      dense
      above={
        <>
          <BackLink to={`/simulator/${world.id}/people`}>{say('to-people')}</BackLink>
          <WorldClockLine world={world} />
        </>
      }
    >
      <div className="tool-columns">
        <PersonFacts person={person} />
        <div>
          <PersonSettings person={person} />
          <WorldSettings world={world} />
        </div>
        <PersonRelations worldId={world.id} person={person} fullmakter={fullmakter} />
      </div>
      <AskRules />
      <p>
        <a href={`/login/${world.id}/${person.id}`}>{say('to-login', { name })}</a>
      </p>
    </Page>
  );
}
