import Button from '@helsenorge/designsystem-react/components/Button';
import Input from '@helsenorge/designsystem-react/components/Input';
import { registerMidwife } from '@helsesim/shared/health-station/desk-health-station-contract';
import { type SubmitEvent, useState } from 'react';
import { Form, useActionData, useLoaderData, useLocation, useNavigation } from 'react-router';
import { ClosedDesk } from '../desk/ClosedDesk.tsx';
import { digitsOf } from '../desk-fullmakt/form-faults.ts';
import { Refused } from '../platform/api.ts';
import { DonePanel } from '../platform/DonePanel.tsx';
import { Heading } from '../platform/Heading.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import './desk-health-station.scss';
import type { changeMidwife, loadMidwife } from './desk-health-station-routes.ts';
import { deskStationWords } from './desk-health-station-words.ts';

const refusals = registerMidwife.refusals.filter((code) => code !== 'staff-only');

/** DHS-05: who is pregnant may write to the midwife once she has made an appointment. */
export function MidwifePage() {
  const say = useWords(deskStationWords);
  const patients = useLoaderData<typeof loadMidwife>();
  const answer = useActionData<typeof changeMidwife>();
  const { key } = useLocation();
  if (!patients) return <ClosedDesk title={say('closed-title')} text={say('closed-midwife-text')} />;
  const registered = answer && 'registered' in answer ? answer : undefined;
  return (
    <Page width="wide" dense title={say('midwife-title')} lead={say('midwife-lead')}>
      {answer && 'failure' in answer && <Failed answer={answer} />}
      {registered && (
        <DonePanel label={say('midwife-done-label')} answer={answer}>
          {say(`midwife-done.${registered.channel}`, { name: registered.registered })}
        </DonePanel>
      )}
      {answer && 'ended' in answer && (
        <DonePanel label={say('midwife-ended-label')} answer={answer}>
          {say('midwife-ended')}
        </DonePanel>
      )}
      <RegisterForm key={registered ? key : ''} />
      <section aria-labelledby="patients">
        <Heading id="patients">{say('midwife-list')}</Heading>
        <Patients patients={patients} />
      </section>
    </Page>
  );
}

function Failed({
  answer: { failure },
}: {
  answer: Extract<Awaited<ReturnType<typeof changeMidwife>>, { failure: unknown }>;
}) {
  const say = useWords(deskStationWords);
  const code = failure instanceof Refused ? refusals.find((known) => known === failure.code) : undefined;
  return <FailurePanel failure={failure} {...(code && { text: say(`refused.${code}`) })} />;
}

function RegisterForm() {
  const say = useWords(deskStationWords);
  const [wrong, setWrong] = useState(false);
  const { state, formData } = useNavigation();
  const busy = state !== 'idle' && formData?.has('number') === true;
  const check = (event: SubmitEvent<HTMLFormElement>) => {
    const input = event.currentTarget.querySelector('input');
    const isWrong = digitsOf(input?.value ?? '').length !== 11;
    setWrong(isWrong);
    if (!isWrong && !busy) return;
    event.preventDefault();
    if (isWrong) input?.focus();
  };
  return (
    <Form method="post" className="form midwife-form" noValidate onSubmit={check} aria-labelledby="register">
      <Heading id="register">{say('midwife-form')}</Heading>
      <Input
        inputId="number"
        name="number"
        inputMode="numeric"
        autoComplete="off"
        width={14}
        label={say('midwife-number')}
        {...(wrong && { errorText: say('midwife-number-missing') })}
      />
      <div className="buttons">
        <Button type="submit" aria-busy={busy}>
          {say(busy ? 'midwife-registering' : 'midwife-register')}
        </Button>
      </div>
    </Form>
  );
}

function Patients({ patients }: { patients: NonNullable<Awaited<ReturnType<typeof loadMidwife>>> }) {
  const say = useWords(deskStationWords);
  const dates = useDates();
  const busy = useNavigation().state !== 'idle';
  if (patients.length === 0) return <p>{say('midwife-none')}</p>;
  return (
    <ul className="week-times">
      {patients.map(({ id, citizen, from, to }) => (
        <li key={id} className="week-time">
          <span>
            <strong>{say('name-and-age', citizen)}</strong>
            <br />
            {to ? say('midwife-until', { day: dates.date(to) }) : say('midwife-since', { day: dates.date(from) })}
          </span>
          {!to && (
            <Form method="post" onSubmit={(event) => busy && event.preventDefault()}>
              <input type="hidden" name="end" value={id} />
              <Button
                type="submit"
                variant="borderless"
                concept="destructive"
                aria-label={say('midwife-end-of', { name: citizen.name })}
              >
                {say('midwife-end')}
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
