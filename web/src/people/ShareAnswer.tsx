import { explainAccess } from '@helsesim/shared/representation/representation-contract';
import { useLoaderData, useLocation } from 'react-router';
import { addressOf } from '../platform/api.ts';
import { CopyLine } from '../platform/CopyLine.tsx';
import { useWords } from '../platform/use-words.ts';
import type { loadPerson, Question } from './people-routes.ts';
import { peopleWords } from './people-words.ts';
import type { Answer } from './RulesAnswer.tsx';

/** The same answer elsewhere: by a link, from the command line, as data. */
export function ShareAnswer({ question, answer }: { question: Question; answer: Answer }) {
  const say = useWords(peopleWords);
  const { world, person } = useLoaderData<typeof loadPerson>();
  const { pathname, search } = useLocation();
  const { explained, at } = answer;
  const body = explainAccess.schema.body.encode({
    actorId: person.id,
    citizenId: question.citizenId,
    eid: question.eid,
    ...(at && { at }),
  });
  const address =
    location.origin +
    addressOf(explainAccess, { params: { worldId: world.id }, body: { ...question, actorId: person.id } });
  return (
    <section aria-labelledby="share">
      <h3 id="share">{say('share')}</h3>
      <CopyLine name={say('link')} value={location.origin + pathname + search} />
      <CopyLine
        name={say('curl')}
        value={`curl ${address} -H 'content-type: application/json' -d '${JSON.stringify(body)}'`}
      />
      <details className="tool-json">
        <summary>{say('json')}</summary>
        <pre>{JSON.stringify(explained, null, 2)}</pre>
      </details>
    </section>
  );
}
