import Button from '@helsenorge/designsystem-react/components/Button';
import FormGroup from '@helsenorge/designsystem-react/components/FormGroup';
import Label, { Sublabel } from '@helsenorge/designsystem-react/components/Label';
import RadioButton from '@helsenorge/designsystem-react/components/RadioButton';
import StepButtons from '@helsenorge/designsystem-react/components/StepButtons';
import Textarea from '@helsenorge/designsystem-react/components/Textarea';
import type { CareContact } from '@helsesim/shared/contacts/contacts-model';
import type { Draft } from '@helsesim/shared/dialogue/dialogue-contract';
import { MOST_TEXT } from '@helsesim/shared/dialogue/dialogue-model';
import type { SubmitEvent } from 'react';
import { useState } from 'react';
import { Navigate, useLoaderData, useNavigate } from 'react-router';
import { DraftFailure } from '../dialogue/draft/DraftFailure.tsx';
import { DraftLine } from '../dialogue/draft/DraftLine.tsx';
import { useMessageDraft } from '../dialogue/draft/use-message-draft.ts';
import { BackLink } from '../platform/BackLink.tsx';
import { useLanguage } from '../platform/language.ts';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useCitizen } from '../representation/citizen-loaders.ts';
import type { loadAsk } from './school-routes.ts';
import { schoolWords } from './school-words.ts';

/** YOU-03: no time is chosen. The nurse finds one, and words are not needed. */
export function AskPage() {
  const say = useWords(schoolWords);
  const language = useLanguage();
  const { nurses, drafts } = useLoaderData<typeof loadAsk>();
  const { citizen } = useCitizen();
  const [chosenId, choose] = useState(nurses[0]?.id);
  const chosen = nurses.find(({ id }) => id === chosenId);
  const page = `/citizens/${citizen.id}/school`;
  if (!chosen) return <Navigate to={page} replace />;
  return (
    <Page
      title={say('ask-title')}
      tab={say('tab-ask')}
      lead={say('ask-lead')}
      above={<BackLink to={page}>{say('to-school')}</BackLink>}
    >
      {nurses.length > 1 && (
        <FormGroup legend={say('ask-who')} name="who">
          {nurses.map(({ id, name }) => (
            <RadioButton
              key={id}
              inputId={`who-${id}`}
              name="who"
              value={id}
              label={name[language]}
              checked={id === chosenId}
              onChange={() => choose(id)}
            />
          ))}
        </FormGroup>
      )}
      <AskForm key={chosen.id} nurse={chosen} drafts={drafts} />
      <p>{say('urgent')}</p>
    </Page>
  );
}

/** Kept while one writes it, and sent once however often one presses. */
function AskForm({ nurse, drafts }: { nurse: CareContact; drafts: readonly Draft[] }) {
  const say = useWords(schoolWords);
  const navigate = useNavigate();
  const { citizen } = useCitizen();
  const page = `/citizens/${citizen.id}/school`;
  const blank = { to: 'time-request', contactId: nurse.id } as const;
  const draft = useMessageDraft({ citizenId: citizen.id, blank, onServer: drafts });

  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (draft.tooLong) return event.currentTarget.querySelector('textarea')?.focus();
    if (await draft.send()) await navigate(`${page}?asked`);
  };
  return (
    <form className="form" noValidate onSubmit={(event) => void send(event)} onBlur={draft.saveNow}>
      <DraftFailure draft={draft} />
      <div>
        <Textarea
          textareaId="ask"
          name="ask"
          label={
            <Label
              labelTexts={[{ text: say('ask-label') }]}
              sublabel={<Sublabel id="ask-help" sublabelTexts={[{ text: say('ask-help'), type: 'subdued' }]} />}
            />
          }
          aria-describedby="ask-help"
          maxCharacters={MOST_TEXT}
          resources={{ characters: say('characters') }}
          grow
          minRows={4}
          value={draft.written.text}
          onChange={(event) => draft.change({ text: event.target.value })}
          {...(draft.tooLong && { errorText: say('too-long', { most: MOST_TEXT }) })}
        />
        <DraftLine draft={draft} />
      </div>
      <StepButtons
        backButton={
          <Button htmlMarkup="a" href={page}>
            {say('ask-stop')}
          </Button>
        }
        forwardButton={
          <Button type="submit" aria-busy={draft.busy}>
            {say(draft.busy ? 'ask-sending' : 'ask-send')}
          </Button>
        }
      />
    </form>
  );
}
