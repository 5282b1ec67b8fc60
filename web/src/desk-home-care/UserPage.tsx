import Button from '@helsenorge/designsystem-react/components/Button';
import EmptyState from '@helsenorge/designsystem-react/components/EmptyState';
import type { DeskDecision } from '@helsesim/shared/home-care/desk-home-care-contract';
import { useState } from 'react';
import { useActionData, useLoaderData, useLocation, useSearchParams } from 'react-router';
import { ClosedDesk } from '../desk/ClosedDesk.tsx';
import { homeCareWords } from '../home-care/home-care-words.ts';
import { BackLink } from '../platform/BackLink.tsx';
import { DonePanel } from '../platform/DonePanel.tsx';
import { Heading } from '../platform/Heading.tsx';
import { Page } from '../platform/Page.tsx';
import { phoneText } from '../platform/phone.ts';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { CareForm } from './CareForm.tsx';
import { decisionFaults, planFaults } from './care-form.ts';
import type { changeCare, loadUser } from './care-routes.ts';
import { type CareOffice, DecisionFields } from './DecisionFields.tsx';
import { deskHomeCareWords } from './desk-home-care-words.ts';
import { PlanFields } from './PlanFields.tsx';
import { PlanList } from './PlanList.tsx';

/** A user: what is decided, the visits that follow, and how to change them. */
export function UserPage() {
  const say = useWords(deskHomeCareWords);
  const data = useLoaderData<typeof loadUser>();
  const answer = useActionData<typeof changeCare>();
  const registered = useSearchParams()[0].has('registered');
  const { key } = useLocation();
  if (!data) return <ClosedDesk title={say('closed-title')} text={say('closed-text')} />;
  const { citizen, decisions, office } = data;
  const { address, phone } = citizen;
  const where = [address && `${address.line}, ${address.postalCode} ${address.place}`, phone && phoneText(phone)];
  const saved = answer && 'saved' in answer;
  return (
    <Page
      dense
      title={say('name-and-age', citizen)}
      lead={where.filter(Boolean).join(' · ')}
      above={<BackLink to="/desk/care-users">{say('all-users')}</BackLink>}
    >
      {answer && 'failure' in answer && <FailurePanel failure={answer.failure} />}
      {(saved || (registered && !answer)) && (
        <DonePanel label={say(saved ? 'done-saved' : 'done-registered')} answer={answer ?? registered}>
          {say('done-text')}
        </DonePanel>
      )}
      {decisions.length === 0 && <EmptyState title={say('decisions-none')} size="compact" />}
      {decisions.map((decision) => (
        // What is saved folds its form; what was refused stays open to be mended.
        <Decision key={`${decision.id} ${saved ? key : ''}`} decision={decision} office={office} />
      ))}
    </Page>
  );
}

function Decision({ decision, office }: { decision: DeskDecision; office: CareOffice }) {
  const say = useWords(deskHomeCareWords);
  const sayCare = useWords(homeCareWords);
  const dates = useDates();
  const [open, setOpen] = useState<'decision' | 'plan'>();
  const { id, services, from, to, decidedOn, zone, staffHidden } = decision;
  const start = dates.today && Temporal.PlainDate.compare(from, dates.today) < 0 ? dates.today : from;
  const close = () => setOpen(undefined);
  return (
    <section aria-labelledby={`decision-${id}`} className="care-decision">
      <Heading id={`decision-${id}`}>{services.map((service) => sayCare(`service.${service}`)).join(', ')}</Heading>
      <p>
        {to
          ? say('period', { from: dates.date(from), to: dates.date(to) })
          : say('until-further', { from: dates.date(from) })}
        . {say('decided-line', { day: dates.date(decidedOn), zone })}
        {staffHidden && ` ${say('hidden-line')}`}
      </p>
      <PlanList plans={decision.plans} office={office} />
      <div className="buttons">
        <Button variant="outline" onClick={() => setOpen('plan')} aria-expanded={open === 'plan'}>
          {say('add-plan')}
        </Button>
        <Button variant="borderless" onClick={() => setOpen('decision')} aria-expanded={open === 'decision'}>
          {say('change-decision')}
        </Button>
      </div>
      {open === 'plan' && (
        <CareForm label={say('add-plan')} deed="add-plan" id={id} faultsIn={planFaults} button="save" close={close}>
          {(faults) => <PlanFields office={office} from={start} at={`plan-${id}`} faults={faults} />}
        </CareForm>
      )}
      {open === 'decision' && (
        <CareForm
          label={say('change-decision')}
          deed="change-decision"
          id={id}
          faultsIn={(form) => decisionFaults(form, { fresh: false })}
          button="save"
          close={close}
        >
          {(faults) => <DecisionFields office={office} decision={decision} faults={faults} />}
        </CareForm>
      )}
    </section>
  );
}
