import Button from '@helsenorge/designsystem-react/components/Button';
import Input from '@helsenorge/designsystem-react/components/Input';
import Select from '@helsenorge/designsystem-react/components/Select';
import { refusalsByJudgement } from '@helsesim/shared/fullmakt/fullmakt-model';
import { isDayBefore } from '@helsesim/shared/oslo';
import { longestAssignedTo } from '@helsesim/shared/representation/fullmakt-period';
import { type SubmitEvent, useRef, useState } from 'react';
import { Form, useNavigation } from 'react-router';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import type { Application } from './ApplicationsPage.tsx';
import { deskFullmaktWords } from './desk-fullmakt-words.ts';
import { dayIn } from './form-faults.ts';

/** Granted for as long as the case worker says, or refused for a reason that the applicant is told. */
export function Decision({ application }: { application: Application }) {
  return (
    <div className="decision">
      {application.mayGrant && <Grant id={application.id} />}
      <Refuse id={application.id} />
    </div>
  );
}

function useDeciding(what: 'grant' | 'refuse') {
  const { state, formData } = useNavigation();
  return { busy: state !== 'idle', doing: state !== 'idle' && formData?.get('do') === what };
}

function Grant({ id }: { id: string }) {
  const say = useWords(deskFullmaktWords);
  const dates = useDates();
  const { today } = dates;
  const longest = today && longestAssignedTo(today);
  const [to, setTo] = useState(longest?.toString() ?? '');
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { busy, doing } = useDeciding('grant');
  const chosen = dayIn(to);
  const wrong =
    !chosen || (today && isDayBefore(chosen, today)) || (longest !== undefined && isDayBefore(longest, chosen));
  const day = longest ? dates.date(longest) : '';

  const check = (event: SubmitEvent<HTMLFormElement>) => {
    setTried(true);
    if (!wrong && !busy) return;
    event.preventDefault();
    if (wrong) form.current?.querySelector<HTMLElement>('input[type=date]')?.focus();
  };

  return (
    <Form ref={form} method="post" className="decision__form" noValidate onSubmit={check}>
      <h3>{say('grant-heading')}</h3>
      <p id="grant-help">{say('grant-help', { day })}</p>
      <input type="hidden" name="application" value={id} />
      <Input
        inputId="grant-to"
        name="to"
        type="date"
        width={14}
        label={say('grant-to')}
        aria-describedby="grant-help"
        value={to}
        onChange={(event) => setTo(event.target.value)}
        {...(today && longest && { min: today.toString(), max: longest.toString() })}
        {...(tried && wrong && { errorText: say('grant-missing', { day }) })}
      />
      <Button type="submit" name="do" value="grant" aria-busy={doing}>
        {say(doing ? 'deciding' : 'grant')}
      </Button>
    </Form>
  );
}

function Refuse({ id }: { id: string }) {
  const say = useWords(deskFullmaktWords);
  const { busy, doing } = useDeciding('refuse');
  const [because, choose] = useState('');
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const check = (event: SubmitEvent<HTMLFormElement>) => {
    setTried(true);
    if (because && !busy) return;
    event.preventDefault();
    if (!because) form.current?.querySelector<HTMLElement>('select')?.focus();
  };

  return (
    <Form ref={form} method="post" className="decision__form" noValidate onSubmit={check}>
      <h3>{say('refuse-heading')}</h3>
      <input type="hidden" name="application" value={id} />
      <Select
        selectId="because"
        name="because"
        label={say('refuse-because')}
        value={because}
        onChange={(event) => choose(event.target.value)}
        {...(tried && !because && { errorText: say('refuse-missing') })}
      >
        <option value="">{say('refuse-choose')}</option>
        {refusalsByJudgement.map((code) => (
          <option key={code} value={code}>
            {say(`because.${code}`)}
          </option>
        ))}
      </Select>
      <Button type="submit" name="do" value="refuse" variant="outline" concept="destructive" aria-busy={doing}>
        {say(doing ? 'deciding' : 'refuse')}
      </Button>
    </Form>
  );
}
