import type { ReplyOf } from '@helsesim/shared/contract';
import { osloDay } from '@helsesim/shared/oslo';
import type { PersonDetails } from '@helsesim/shared/people/people-contract';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import type { explainAccess } from '@helsesim/shared/representation/representation-contract';
import { useEffect, useRef } from 'react';
import { useLoaderData } from 'react-router';
import { AgeTimeline } from '../access/AgeTimeline.tsx';
import { dayAndHourOf } from '../platform/dates.ts';
import { Heading } from '../platform/Heading.tsx';
import { useLanguage } from '../platform/language.ts';
import { useWords } from '../platform/use-words.ts';
import { AnswerTable } from './AnswerTable.tsx';
import type { loadPerson, Question } from './people-routes.ts';
import { peopleWords } from './people-words.ts';
import { ShareAnswer } from './ShareAnswer.tsx';

export type Answer = {
  citizen: PersonDetails;
  explained: ReplyOf<typeof explainAccess>;
  at: Temporal.Instant | undefined;
};

let anyAnswerShown = false;

/** What the rules say about the two: every service with the outward reason and the trace, and the time-line. */
export function RulesAnswer({ question, answer }: { question: Question; answer: Answer }) {
  const say = useWords(peopleWords);
  const language = useLanguage();
  const { world, person } = useLoaderData<typeof loadPerson>();
  const { citizen, explained, at } = answer;
  const heading = useRef<HTMLHeadingElement>(null);
  // The first answer may have come with the page; the next ones are what was asked for.
  useEffect(() => {
    if (heading.current) heading.current.tabIndex = -1;
    if (anyAnswerShown) heading.current?.focus();
    anyAnswerShown = true;
  }, []);
  const [name, other] = [fullNameOf(person), fullNameOf(citizen)];
  const self = person.id === citizen.id;
  const title = self ? say('answer-self', { name }) : say('answer-title', { name, citizen: other });
  const { citizenId, ...more } = question;
  return (
    <div className="tool-answer">
      <Heading ref={heading}>{title}</Heading>
      <p className="tool-line">
        <span>
          {say('answer-basis')}: {explained.basis ? <code>{explained.basis}</code> : say('answer-no-basis')}
        </span>
        <span>
          {say('answer-at')}: {dayAndHourOf(at ?? world.now, language)}
        </span>
        {!self && (
          <a href={`/simulator/${world.id}/people/${citizenId}?${new URLSearchParams({ for: person.id, ...more })}`}>
            {say('swap', { name: other, citizen: name })}
          </a>
        )}
      </p>
      {at && <p className="tool-note">{say('answer-facts')}</p>}
      <AnswerTable services={explained.services} />
      <h3>{say('timeline')}</h3>
      <p>{say('timeline-text')}</p>
      <AgeTimeline
        timeline={explained.timeline}
        thatDay={at !== undefined && !osloDay(at).equals(osloDay(world.now))}
        caption={`${title}: ${say('timeline')}`}
        explain={({ reason }) => reason && <code>{reason}</code>}
      />
      <ShareAnswer question={question} answer={answer} />
    </div>
  );
}
