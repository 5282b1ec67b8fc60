import Button from '@helsenorge/designsystem-react/components/Button';
import type { EditedInformation } from '@helsesim/shared/health-station/desk-health-station-contract';
import { isDayBefore } from '@helsesim/shared/oslo';
import { useState } from 'react';
import { useActionData, useLoaderData } from 'react-router';
import { ClosedDesk } from '../desk/ClosedDesk.tsx';
import { backToList, CaseKeys, goToCase, WorkList } from '../desk/WorkList.tsx';
import { DonePanel } from '../platform/DonePanel.tsx';
import { newKey } from '../platform/keys.ts';
import { useLanguage } from '../platform/language.ts';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates, useRoot } from '../platform/world.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import './desk-health-station.scss';
import type { editInformation, loadInformation } from './desk-health-station-routes.ts';
import { deskStationWords } from './desk-health-station-words.ts';
import { InformationForm } from './InformationForm.tsx';
import { useSaidOfClasses } from './use-said-of-classes.ts';

/** DHS-08: what the office writes to school classes. The list to the left, the chosen one to the right. */
export function InformationPage() {
  const say = useWords(deskStationWords);
  const written = useLoaderData<typeof loadInformation>();
  if (!written) return <ClosedDesk title={say('closed-title')} text={say('closed-text')} />;
  return <Editor written={written} />;
}

type Line = { id: string; information: EditedInformation | undefined };

function Editor({ written }: { written: readonly EditedInformation[] }) {
  const say = useWords(deskStationWords);
  const role = useRoot()?.session?.role;
  const answer = useActionData<typeof editInformation>();
  const [fresh, setFresh] = useState(newKey);
  const [chosenId, choose] = useState<string>();
  const lines: Line[] = written.map((information) => ({ id: information.id, information }));
  // What is new has a line of its own until it is saved.
  const isNew = chosenId === fresh && !lines.some(({ id }) => id === fresh);
  const shown: Line[] = isNew ? [{ id: fresh, information: undefined }, ...lines] : lines;
  const chosen = shown.find(({ id }) => id === chosenId) ?? shown[0];
  const begin = () => {
    const key = isNew ? fresh : newKey();
    setFresh(key);
    choose(key);
  };
  return (
    <Page
      width="wide"
      dense
      title={say('information-title')}
      lead={role && say('information-lead', { office: role.organization })}
    >
      {answer && 'failure' in answer && <FailurePanel failure={answer.failure} />}
      {answer && 'done' in answer && (
        <DonePanel label={say(`done-${answer.done}-label`)} answer={answer}>
          {say(`done-${answer.done}`)}
        </DonePanel>
      )}
      <div className="buttons">
        <Button variant="outline" onClick={begin}>
          {say('information-new')}
        </Button>
      </div>
      <WorkList
        label={say('information-list')}
        items={shown}
        row={({ information }) => <Row information={information} />}
        chosenId={chosen?.id}
        choose={choose}
        keys={{ ArrowRight: goToCase }}
        hint={<CaseKeys text="" />}
        empty={say('information-none')}
      >
        {chosen && (
          <section aria-labelledby="case" onKeyDown={backToList}>
            <InformationForm key={chosen.id} id={chosen.id} information={chosen.information} />
          </section>
        )}
      </WorkList>
    </Page>
  );
}

function Row({ information }: { information: EditedInformation | undefined }) {
  const say = useWords(deskStationWords);
  const language = useLanguage();
  const dates = useDates();
  const classes = useSaidOfClasses();
  if (!information) return <strong>{say('new-heading')}</strong>;
  return (
    <span>
      <strong>{information.title[language] || information.title.nb || say('state.draft')}</strong>
      <br />
      {say('for-classes', { classes: classes.all(information.classes) })}
      <br />
      {state(information)}
    </span>
  );

  function state({ state, shown, from, to }: EditedInformation) {
    if (state !== 'published') return say(`state.${state}`);
    if (shown) return say('state.shown');
    if (dates.today && isDayBefore(dates.today, from)) return say('state.coming', { day: dates.date(from) });
    return say('state.over', { day: dates.date(to ?? from) });
  }
}
