import Button from '@helsenorge/designsystem-react/components/Button';
import Input from '@helsenorge/designsystem-react/components/Input';
import Select from '@helsenorge/designsystem-react/components/Select';
import type { Colleague } from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { type SubmitEvent, useEffect, useState } from 'react';
import { useWords } from '../platform/use-words.ts';
import { useDates, useRoot } from '../platform/world.ts';
import { deskOfficeWords } from './desk-office-words.ts';
import type { useOfficeChanges } from './use-office-changes.ts';

type AbsenceFormProps = { colleagues: readonly Colleague[]; changes: ReturnType<typeof useOfficeChanges> };

const blank = { roleId: '', from: '', to: '', substituteId: '' };

export function AbsenceForm({ colleagues, changes: { busy, send, answer } }: AbsenceFormProps) {
  const say = useWords(deskOfficeWords);
  const { today } = useDates();
  const session = useRoot()?.session;
  const [wanted, want] = useState(blank);
  const [tried, setTried] = useState(false);
  const missing = !wanted.roleId || !wanted.from || !wanted.to;
  const registered = answer && 'did' in answer && answer.did === 'register-absence' ? answer : undefined;
  useEffect(() => {
    if (!registered) return;
    want(blank);
    setTried(false);
  }, [registered]);

  const oneself = session?.role?.kind === 'gp' ? [{ roleId: session.role.id, name: session.person.name }] : [];
  const doctors = [...oneself, ...colleagues.filter(({ kind }) => kind === 'gp')];
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (missing) return event.currentTarget.querySelector('select')?.focus();
    send({ do: 'register-absence', body: { ...wanted, substituteId: wanted.substituteId || null } });
  };
  return (
    <form className="form office__form" noValidate onSubmit={submit} aria-labelledby="absence-form">
      <h3 id="absence-form">{say('absence-new')}</h3>
      <Select
        selectId="absence-who"
        label={say('absence-who')}
        value={wanted.roleId}
        onChange={({ target }) => want({ ...wanted, roleId: target.value })}
        {...(tried && missing && { errorText: say('absence-missing') })}
      >
        <option value="">{say('absence-choose')}</option>
        {doctors.map(({ roleId, name }) => (
          <option key={roleId} value={roleId}>
            {name}
          </option>
        ))}
      </Select>
      <div className="office__days">
        {(['from', 'to'] as const).map((end) => (
          <Input
            key={end}
            inputId={`absence-${end}`}
            type="date"
            width={14}
            label={say(`absence-${end}`)}
            value={wanted[end]}
            onChange={({ target }) => want({ ...wanted, [end]: target.value })}
            {...(today && { min: today.toString() })}
          />
        ))}
      </div>
      <Select
        selectId="absence-substitute"
        label={say('absence-substitute')}
        value={wanted.substituteId}
        onChange={({ target }) => want({ ...wanted, substituteId: target.value })}
      >
        <option value="">{say('absence-no-substitute')}</option>
        {doctors
          .filter(({ roleId }) => roleId !== wanted.roleId)
          .map(({ roleId, name }) => (
            <option key={roleId} value={roleId}>
              {name}
            </option>
          ))}
      </Select>
      <p className="help-line">{say('absence-help')}</p>
      <div className="buttons">
        <Button type="submit" variant="outline" aria-busy={busy === 'register-absence'}>
          {say(busy === 'register-absence' ? 'saving' : 'absence-register')}
        </Button>
      </div>
    </form>
  );
}
