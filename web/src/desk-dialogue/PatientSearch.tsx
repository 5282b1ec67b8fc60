import Button from '@helsenorge/designsystem-react/components/Button';
import Input from '@helsenorge/designsystem-react/components/Input';
import { type SubmitEvent, useState } from 'react';
import { useWords } from '../platform/use-words.ts';
import { deskDialogueWords } from './desk-dialogue-words.ts';
import type { Patient } from './write-routes.ts';

type PatientSearchProps = {
  busy: boolean;
  answer: { found: Patient[]; name: string } | undefined;
  chosenId: string | undefined;
  search: (name: string) => void;
  choose: (patient: Patient) => void;
};

/** Among the office's own. Each who is found is told so in the log, so one searches when one asks to, not letter by letter. */
export function PatientSearch({ busy, answer, chosenId, search, choose }: PatientSearchProps) {
  const say = useWords(deskDialogueWords);
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const short = name.trim().length < 2;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (short) return event.currentTarget.querySelector('input')?.focus();
    search(name.trim());
  };
  const found = answer?.found ?? [];
  return (
    <section className="desk__list" aria-label={say('hits')}>
      <form className="patient-search" noValidate onSubmit={submit}>
        <Input
          inputId="patient-name"
          type="search"
          autoComplete="off"
          label={say('search-label')}
          value={name}
          onChange={({ target }) => setName(target.value)}
          {...(tried && short && { errorText: say('search-short') })}
        />
        <Button type="submit" variant="outline" aria-busy={busy}>
          {say(busy ? 'searching' : 'search')}
        </Button>
      </form>
      <p role="status" className="hits">
        {answer && !busy && counted(found.length)}
      </p>
      <ul>
        {found.map((patient) => (
          <li key={patient.id}>
            <button
              type="button"
              className="desk__row"
              aria-pressed={patient.id === chosenId}
              onClick={() => choose(patient)}
            >
              {say('name-and-age', patient)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );

  function counted(count: number): string {
    if (count === 0) return say('hits-none');
    return count === 1 ? say('hits-one') : say('hits-many', { count });
  }
}
