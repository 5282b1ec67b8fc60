import Button from '@helsenorge/designsystem-react/components/Button';
import Duolist, { DuolistGroup } from '@helsenorge/designsystem-react/components/Duolist';
import type { ReplyOf } from '@helsesim/shared/contract';
import type { findDeclarations } from '@helsesim/shared/fullmakt/fullmakt-contract';
import { useState } from 'react';
import { Form, useActionData, useLoaderData, useNavigation } from 'react-router';
import { ClosedDesk } from '../desk/ClosedDesk.tsx';
import { backToList, CaseKeys, goToCase, WorkList } from '../desk/WorkList.tsx';
import { applicationWords } from '../fullmakt/application/application-words.ts';
import { DonePanel } from '../platform/DonePanel.tsx';
import { withCapital } from '../platform/dates.ts';
import { Heading } from '../platform/Heading.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { DeskFailure } from './DeskFailure.tsx';
import './desk-fullmakt.scss';
import type { loadDeclarations, sendDeclaration } from './desk-fullmakt-routes.ts';
import { deskFullmaktWords } from './desk-fullmakt-words.ts';

type Asked = ReplyOf<typeof findDeclarations>[number] & { id: string };

/** TD-04: declarations that next of kin have asked of the fastlege, for people on the list. */
export function DeclarationsPage() {
  const say = useWords(deskFullmaktWords);
  const declarations = useLoaderData<typeof loadDeclarations>();
  if (!declarations) return <ClosedDesk title={say('closed-gp')} text={say('closed-gp-text')} />;
  return <Declarations asked={declarations.map((one) => ({ ...one, id: one.applicationId }))} />;
}

function Declarations({ asked }: { asked: readonly Asked[] }) {
  const say = useWords(deskFullmaktWords);
  const answer = useActionData<typeof sendDeclaration>();
  const [chosenId, choose] = useState<string>();
  // The one that was declared is gone from the list: the next is taken up.
  const chosen = asked.find(({ id }) => id === chosenId) ?? asked[0];
  return (
    <Page width="wide" dense title={say('declarations-title')} lead={say('declarations-lead')}>
      {answer && 'failure' in answer && <DeskFailure failure={answer.failure} />}
      {answer && 'declared' in answer && (
        <DonePanel label={say('declared-label')} answer={answer}>
          {say('declared-text')}
        </DonePanel>
      )}
      {asked.length > 0 && (
        <p role="status" className="desk__count">
          {asked.length === 1 ? say('declarations-count-one') : say('declarations-count', { count: asked.length })}
        </p>
      )}
      <WorkList
        label={say('declarations-list')}
        items={asked}
        row={(one) => <Row asked={one} />}
        chosenId={chosen?.id}
        choose={choose}
        keys={{ ArrowRight: goToCase }}
        hint={<CaseKeys text={say('key-declarations')} />}
        empty={say('declarations-none')}
      >
        {chosen && <DeclarationCase key={chosen.id} asked={chosen} />}
      </WorkList>
    </Page>
  );
}

function Row({ asked: { citizen, applicant } }: { asked: Asked }) {
  const say = useWords(deskFullmaktWords);
  return (
    <span>
      <strong>{say('name-and-age', citizen)}</strong>
      <br />
      {say('applicant-is', { name: applicant })}
    </span>
  );
}

function DeclarationCase({ asked: { id, citizen, applicant, relation, appliedAt } }: { asked: Asked }) {
  const say = useWords(deskFullmaktWords);
  const sayApplication = useWords(applicationWords);
  const dates = useDates();
  const { state, formData } = useNavigation();
  const sending = state === 'idle' ? undefined : formData?.get('permanent');
  return (
    <section aria-labelledby="case" onKeyDown={backToList} className="case">
      <Heading id="case">{say('name-and-age', citizen)}</Heading>
      <Duolist variant="line" className="facts" useCollapsedFromAndBelowBreakpoint="sm">
        <DuolistGroup term={say('applicant')} description={applicant} />
        <DuolistGroup term={say('relation')} description={sayApplication(`relation.${relation}`)} />
        <DuolistGroup term={say('applied-at')} description={withCapital(dates.near(appliedAt))} />
      </Duolist>
      <Form
        method="post"
        className="declaration"
        // The first answer stands.
        onSubmit={(event) => sending && event.preventDefault()}
      >
        <h3>{say('declare-question', citizen)}</h3>
        <p>{say('declare-help')}</p>
        <input type="hidden" name="application" value={id} />
        <div className="buttons">
          <Button type="submit" name="permanent" value="yes" aria-busy={sending === 'yes'}>
            {say(sending === 'yes' ? 'deciding' : 'declare-yes')}
          </Button>
          <Button type="submit" name="permanent" value="no" variant="outline" aria-busy={sending === 'no'}>
            {say(sending === 'no' ? 'deciding' : 'declare-no')}
          </Button>
        </div>
      </Form>
    </section>
  );
}
