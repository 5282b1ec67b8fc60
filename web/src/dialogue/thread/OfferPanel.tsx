import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import Button from '@helsenorge/designsystem-react/components/Button';
import HighlightPanel from '@helsenorge/designsystem-react/components/HighlightPanel';
import type { DialogueService, TimeOffer } from '@helsesim/shared/dialogue/dialogue-model';
import { Form, useNavigation } from 'react-router';
import { withCapital } from '../../platform/dates.ts';
import { useKeptAnswer } from '../../platform/use-kept-answer.ts';
import { useWords } from '../../platform/use-words.ts';
import { useDates } from '../../platform/world.ts';
import { FailurePanel } from '../../problems/FailurePanel.tsx';
import { useCitizen } from '../../representation/citizen-loaders.ts';
import { dialogueWords } from '../dialogue-words.ts';
import type { answerOfferAction } from './thread-routes.ts';

type OfferPanelProps = { offer: TimeOffer; service: DialogueService; mayAnswer: boolean };

/** Where a time that was taken is cancelled. */
const cancelPages: Partial<Record<DialogueService, string>> = {
  'school-nurse': 'school',
  helsestasjon: 'health-station',
};

/** YOU-03: a time that the office has found, to take or leave. */
export function OfferPanel({ offer, service, mayAnswer }: OfferPanelProps) {
  const say = useWords(dialogueWords);
  const dates = useDates();
  const failure = useKeptAnswer<typeof answerOfferAction>();
  const { state: going, formData } = useNavigation();
  const { id, startsAt, minutes, form, place, practitioner, state } = offer;
  const open = state === 'offered';
  const busy = going !== 'idle' && formData?.get('offer') === id;
  const answering = (accept: 'yes' | 'no') => busy && formData?.get('accept') === accept;
  const whereSaid =
    form === 'physical'
      ? say('offer-with', { form: say('offer-form.physical'), practitioner, place })
      : say(form === 'phone' ? 'offer-phone' : 'offer-video', { practitioner });
  return (
    <div className="said__part">
      {open && failure && <FailurePanel failure={failure} />}
      <HighlightPanel color={open || state === 'accepted' ? 'blueberry' : 'neutral'} variant="compact">
        <p className="offer__state">{say(`offer.${state}`)}</p>
        <p className="offer__when">{withCapital(say('offer-when', { when: dates.near(startsAt), minutes }))}</p>
        <p className="flush-last">{whereSaid}</p>
        {state === 'accepted' && <Taken offer={offer} cancelAt={mayAnswer ? cancelPages[service] : undefined} />}
        {open && mayAnswer && (
          <Form
            method="post"
            preventScrollReset
            className="offer__answer"
            onSubmit={(event) => {
              if (busy) event.preventDefault();
            }}
          >
            <input type="hidden" name="offer" value={id} />
            <Button type="submit" name="accept" value="yes" aria-busy={answering('yes')}>
              {say('offer-take')}
            </Button>
            <Button type="submit" name="accept" value="no" variant="outline" aria-busy={answering('no')}>
              {say('offer-leave')}
            </Button>
          </Form>
        )}
      </HighlightPanel>
    </div>
  );
}

/** What one does with a time that one has taken. */
function Taken({ offer: { id, form }, cancelAt }: { offer: TimeOffer; cancelAt: string | undefined }) {
  const say = useWords(dialogueWords);
  const { citizen } = useCitizen();
  const home = `/citizens/${citizen.id}`;
  return (
    <>
      {form === 'physical' && <p className="flush-last">{say('offer-taken-text')}</p>}
      {form === 'video' && (
        <p className="flush-last">
          <AnchorLink href={`${home}/meetings/${id}`}>{say('offer-join')}</AnchorLink>
        </p>
      )}
      {cancelAt && (
        <p className="flush-last">
          <AnchorLink href={`${home}/${cancelAt}/cancel/${id}`}>{say('offer-cancel')}</AnchorLink>
        </p>
      )}
    </>
  );
}
