import Button from '@helsenorge/designsystem-react/components/Button';
import type { Colleague } from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { useRef } from 'react';
import { Refused } from '../platform/api.ts';
import { Heading } from '../platform/Heading.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { AbsenceForm } from './AbsenceForm.tsx';
import { deskOfficeWords } from './desk-office-words.ts';
import type { Office } from './office-routes.ts';
import { useOfficeChanges } from './use-office-changes.ts';

/** TIM-18: who is away, and who answers meanwhile. */
export function Absences({ office: { absences }, colleagues }: { office: Office; colleagues: readonly Colleague[] }) {
  const say = useWords(deskOfficeWords);
  const dates = useDates();
  const changes = useOfficeChanges('/desk/office');
  const heading = useRef<HTMLHeadingElement>(null);
  const { answer } = changes;
  const failure = answer && 'failure' in answer ? answer.failure : undefined;
  const did = answer && 'did' in answer ? answer.did : undefined;
  const wrongPeriod = failure instanceof Refused && failure.code === 'invalid-period';
  const end = (absenceId: string) => {
    // The button goes with its line.
    if (heading.current) heading.current.tabIndex = -1;
    heading.current?.focus();
    changes.send({ do: 'end-absence', params: { absenceId } });
  };
  return (
    <section aria-labelledby="absences" className="office__part">
      <Heading id="absences" ref={heading}>
        {say('absences-heading')}
      </Heading>
      {failure && <FailurePanel failure={failure} {...(wrongPeriod && { text: say('absence-invalid') })} />}
      {absences.length === 0 && <p>{say('absences-none')}</p>}
      <ul className="office__list">
        {absences.map(({ id, name, from, to, substitute }) => (
          <li key={id}>
            <span>
              <strong>{say('absence-line', { name, from: dates.date(from), to: dates.date(to) })}</strong>
              <br />
              {substitute ? say('absence-with', substitute) : say('absence-without')}
            </span>
            <Button variant="borderless" aria-label={say('absence-end-of', { name })} onClick={() => end(id)}>
              {say('absence-end')}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status">
        {did === 'register-absence' && say('absence-registered')}
        {did === 'end-absence' && say('absence-ended')}
      </p>
      <AbsenceForm colleagues={colleagues} changes={changes} />
    </section>
  );
}
