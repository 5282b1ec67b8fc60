import type { ReplyOf } from '@helsesim/shared/contract';
import type { findApplications } from '@helsesim/shared/fullmakt/fullmakt-contract';
import { useState } from 'react';
import { useActionData, useLoaderData } from 'react-router';
import { ClosedDesk } from '../desk/ClosedDesk.tsx';
import { CaseKeys, goToCase, WorkList } from '../desk/WorkList.tsx';
import { DonePanel } from '../platform/DonePanel.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useRoot } from '../platform/world.ts';
import { ApplicationCase } from './ApplicationCase.tsx';
import { DeskFailure } from './DeskFailure.tsx';
import type { decide, loadApplications } from './desk-fullmakt-routes.ts';
import { deskFullmaktWords } from './desk-fullmakt-words.ts';

export type Application = ReplyOf<typeof findApplications>[number];

/** TD-04: applications for tildelt fullmakt, those that wait for a decision first. */
export function ApplicationsPage() {
  const say = useWords(deskFullmaktWords);
  const applications = useLoaderData<typeof loadApplications>();
  if (!applications) return <ClosedDesk title={say('closed-case-worker')} text={say('closed-case-worker-text')} />;
  return <Applications applications={applications} />;
}

function Applications({ applications }: { applications: readonly Application[] }) {
  const say = useWords(deskFullmaktWords);
  const answer = useActionData<typeof decide>();
  const role = useRoot()?.session?.role;
  const [chosenId, choose] = useState(applications[0]?.id);
  const chosen = applications.find(({ id }) => id === chosenId);
  return (
    <Page
      width="wide"
      dense
      title={say('applications-title')}
      lead={role ? say('applications-lead', { office: role.organization }) : undefined}
    >
      {answer && 'failure' in answer && <DeskFailure failure={answer.failure} />}
      {answer && 'decided' in answer && (
        <DonePanel label={say(`${answer.decided}-label`)} answer={answer}>
          {say(`${answer.decided}-text`, { name: nameOf(applications.find(({ id }) => id === answer.id)) })}
        </DonePanel>
      )}
      <p role="status" className="desk__count">
        {counted()}
      </p>
      <WorkList
        label={say('applications-list')}
        items={applications}
        row={(application) => <Row application={application} />}
        chosenId={chosenId}
        choose={choose}
        keys={{ ArrowRight: goToCase }}
        hint={<CaseKeys text={say('key-rows')} />}
        empty={say('applications-none')}
      >
        {chosen ? <ApplicationCase key={chosen.id} application={chosen} /> : <p>{say('no-chosen')}</p>}
      </WorkList>
    </Page>
  );

  function counted() {
    const countOf = (wanted: Application['state']) => applications.filter(({ state }) => state === wanted).length;
    const [ready, waiting] = [countOf('to-be-decided'), countOf('awaiting-declaration')];
    const first =
      ready === 0
        ? say('count-ready-none')
        : ready === 1
          ? say('count-ready-one')
          : say('count-ready', { count: ready });
    return waiting > 0 ? `${first}, ${say('count-waiting', { count: waiting })}` : first;
  }
}

const nameOf = (application: Application | undefined) => application?.person?.name ?? application?.writtenName ?? '';

function Row({ application }: { application: Application }) {
  const say = useWords(deskFullmaktWords);
  const { person, writtenName, applicant, state } = application;
  return (
    <span>
      <strong>{person ? say('name-and-age', person) : writtenName}</strong>
      <br />
      {say('applicant-is', applicant)}
      <br />
      <span className="desk__state">{say(`state.${state}`)}</span>
    </span>
  );
}
