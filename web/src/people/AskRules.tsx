import { useDeferredValue, useId, useState } from 'react';
import { Form, useLoaderData, useLocation } from 'react-router';
import { usePeople } from '../identity/use-people.ts';
import { Heading } from '../platform/Heading.tsx';
import { useWords } from '../platform/use-words.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { ToolInput } from '../worlds/ToolInput.tsx';
import { ToolSelect } from './PersonSettings.tsx';
import type { loadPerson } from './people-routes.ts';
import { peopleWords } from './people-words.ts';
import { RulesAnswer } from './RulesAnswer.tsx';
import { SearchedPeople } from './SearchedPeople.tsx';

/** What this person may do for whom. The question stands in the address, so that it can be shared and asked again. */
export function AskRules() {
  const say = useWords(peopleWords);
  const { person, question, answer } = useLoaderData<typeof loadPerson>();
  const { search } = useLocation();
  const about = [
    { id: person.id, name: say('ask-self') },
    ...person.children.map(({ childId: id, name }) => ({ id, name })),
    ...person.fosterChildren.map(({ childId: id, name }) => ({ id, name })),
    ...person.wards.map(({ personId: id, name }) => ({ id, name })),
    ...person.parentalResponsibility.map(({ holderId: id, name }) => ({ id, name })),
  ];
  const hrefOf = ({ id }: { id: string }) => {
    const asked = new URLSearchParams(search);
    asked.set('for', id);
    return `?${asked}`;
  };
  return (
    <section aria-labelledby="ask" className="tool-ask">
      <Heading id="ask" small>
        {say('ask')}
      </Heading>
      <p>{say('ask-text', { name: person.givenName })}</p>
      <p className="tool-line">
        <span>{say('ask-for')}:</span>
        {about.map(({ id, name }) => (
          <a key={id} href={hrefOf({ id })} aria-current={question?.citizenId === id ? 'true' : undefined}>
            {name}
          </a>
        ))}
      </p>
      <FindAnother hrefOf={hrefOf} />
      {/* Each begins anew when something else is asked. */}
      {question && (
        <Form key={`question ${search}`} method="get" className="tool-line">
          <input type="hidden" name="for" value={question.citizenId} />
          <ToolSelect
            name="eid"
            label={say('ask-eid')}
            value={question.eid}
            options={[
              ['high', say('eid.high')],
              ['substantial', say('eid.substantial')],
            ]}
          />
          <ToolInput name="day" type="date" label={say('ask-day')} defaultValue={question.day} />
          <ToolInput
            name="time"
            type="time"
            label={say('ask-time')}
            help={say('ask-when')}
            defaultValue={question.time}
          />
          <button className="tool-button" type="submit">
            {say('ask-go')}
          </button>
        </Form>
      )}
      {answer && !answer.ok && <FailurePanel failure={answer.failure} />}
      {question && answer?.ok && <RulesAnswer key={`answer ${search}`} question={question} answer={answer.value} />}
    </section>
  );
}

/** Anyone in the world. Nobody is listed before something is typed. */
function FindAnother({ hrefOf }: { hrefOf: (person: { id: string }) => string }) {
  const say = useWords(peopleWords);
  const { world } = useLoaderData<typeof loadPerson>();
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed.trim());
  const searchId = useId();
  return (
    <search className="tool-search">
      <label htmlFor={searchId}>{say('ask-other')}</label>
      <input
        id={searchId}
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {wanted && <Matches worldId={world.id} search={wanted} hrefOf={hrefOf} />}
    </search>
  );
}

function Matches({
  worldId,
  search,
  hrefOf,
}: {
  worldId: string;
  search: string;
  hrefOf: (person: { id: string }) => string;
}) {
  const { found, searching } = usePeople(worldId, search);
  if (found && !found.ok) return <FailurePanel failure={found.failure} />;
  return <SearchedPeople found={found?.ok ? found.value : undefined} searching={searching} hrefOf={hrefOf} />;
}
