import Button from '@helsenorge/designsystem-react/components/Button';
import { startThread } from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { mayBegin } from '@helsesim/shared/dialogue/desk-rules';
import { useState } from 'react';
import { useFetcher } from 'react-router';
import { ClosedDesk } from '../desk/ClosedDesk.tsx';
import '../desk/desk.scss';
import { BackLink } from '../platform/BackLink.tsx';
import { DonePanel } from '../platform/DonePanel.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useRoot } from '../platform/world.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import './desk-dialogue.scss';
import { deskDialogueWords } from './desk-dialogue-words.ts';
import { PatientSearch } from './PatientSearch.tsx';
import { WriteForm } from './WriteForm.tsx';
import type { Patient, Writing, writeToCitizen } from './write-routes.ts';

export type BegunKind = (typeof startThread.schema.body.shape.kind.options)[number];

/** TIM-03: to someone who belongs to the office. The search to the left, the message to the right. */
export function WritePage() {
  const say = useWords(deskDialogueWords);
  const role = useRoot()?.session?.role;
  const kinds = startThread.schema.body.shape.kind.options.filter((kind) => role && mayBegin(role.kind, kind));
  if (!role || kinds.length === 0) return <ClosedDesk title={say('write-closed')} text={say('closed-text')} />;
  return <Write office={role.organization} kinds={kinds} />;
}

function Write({ office, kinds }: { office: string; kinds: readonly BegunKind[] }) {
  const say = useWords(deskDialogueWords);
  const searching = useFetcher<typeof writeToCitizen>();
  const sending = useFetcher<typeof writeToCitizen>();
  const [chosen, choose] = useState<Patient>();
  const [sentTo, setSentTo] = useState<Patient>();
  const ask = (fetcher: typeof searching, writing: Writing) => {
    if (fetcher.state !== 'idle') return;
    void fetcher.submit(writing, { method: 'post', action: '/desk/write', encType: 'application/json' });
  };
  const answer = sending.state === 'idle' ? sending.data : undefined;
  const failed = [answer, searching.data].find((one) => one && 'failure' in one);
  return (
    <Page
      width="wide"
      dense
      title={say('write-title')}
      lead={say('write-lead', { office })}
      above={<BackLink to="/desk/messages">{say('to-messages')}</BackLink>}
    >
      {failed && 'failure' in failed && <FailurePanel failure={failed.failure} />}
      {answer && 'sent' in answer && sentTo && (
        <DonePanel label={say(`sent.${answer.sent.channel}-label`)} answer={answer}>
          <p className="failure__text">{say(`sent.${answer.sent.channel}`, sentTo)}</p>
          <Button htmlMarkup="a" variant="outline" href={`/desk/messages/${answer.sent.thread.id}?show=answered`}>
            {say('sent-open')}
          </Button>
        </DonePanel>
      )}
      <div className="desk">
        <PatientSearch
          busy={searching.state !== 'idle'}
          answer={searching.data && 'found' in searching.data ? searching.data : undefined}
          chosenId={chosen?.id}
          search={(name) => ask(searching, { do: 'search', body: { name } })}
          choose={choose}
        />
        <div className="desk__case">
          {chosen ? (
            <WriteForm
              key={chosen.id}
              patient={chosen}
              kinds={kinds}
              busy={sending.state !== 'idle'}
              answer={answer}
              send={(body) => {
                setSentTo(chosen);
                ask(sending, { do: 'send', body });
              }}
            />
          ) : (
            <p>{say('write-choose')}</p>
          )}
        </div>
      </div>
    </Page>
  );
}
