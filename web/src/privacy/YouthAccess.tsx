import Button from '@helsenorge/designsystem-react/components/Button';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import { useRef, useState } from 'react';
import { Form, useNavigation } from 'react-router';
import { withCapital } from '../platform/dates.ts';
import { Heading } from '../platform/Heading.tsx';
import { useWords } from '../platform/use-words.ts';
import { firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import { AskFirst } from './AskFirst.tsx';
import { openedToYouth, openedWithoutParents, shutByLevel } from './consent-levels.ts';
import { useServicesInWords } from './names-in-text.ts';
import type { loadChild } from './privacy-routes.ts';
import { privacyWords } from './privacy-words.ts';
import { useTold } from './told.ts';
import { YouthServices } from './YouthServices.tsx';

type Settings = Awaited<ReturnType<typeof loadChild>>;

/** A parent’s consent to the youth’s own access: what it opens, what the level still shuts, and the one decision. */
export function YouthAccess({ settings }: { settings: Settings }) {
  const say = useWords(privacyWords);
  const inWords = useServicesInWords();
  const told = useTold();
  const [asking, setAsking] = useState(false);
  const state = useRef<HTMLParagraphElement>(null);
  const { citizen } = useCitizen();
  const name = firstNameOf(citizen);
  const { consent, youthAccess, youthAccessFrom } = settings;
  const shut = shutByLevel(openedToYouth(), consent);
  const { state: sending, formData } = useNavigation();
  const busy = sending !== 'idle' && formData?.has('youth') === true;
  const keep = () => {
    setAsking(false);
    state.current?.focus();
  };
  return (
    <section aria-labelledby="youth">
      <Heading id="youth">{say('youth-heading')}</Heading>
      <p ref={state} className="youth-state" tabIndex={-1}>
        {stateOf()}
      </p>
      <p className="section-text">{say('youth-text', { name })}</p>
      <YouthServices services={openedToYouth()} />
      <p>{say('youth-terms', { name })}</p>
      <p>{withCapital(say('youth-without', { name, services: inWords(openedWithoutParents()) }))}</p>
      {shut.length > 0 && consent !== 'none' && (
        <NotificationPanel
          variant="info"
          labelHtmlMarkup="h3"
          label={say('youth-shut-label', { level: say(`level.${consent}`) })}
        >
          {say('youth-shut', { name, level: say(`level.${consent}`), services: inWords(shut) })}
        </NotificationPanel>
      )}
      <Form method="post" className="youth-form">
        <input type="hidden" name="youth" value={youthAccess ? 'off' : 'on'} />
        {asking ? (
          <AskFirst
            label={say('youth-ask', { name })}
            yes={say('youth-ask-yes')}
            no={say('youth-ask-no')}
            busy={busy}
            onNo={keep}
          >
            {say('youth-ask-text', { name })} {told} {say('youth-off-again')}
          </AskFirst>
        ) : youthAccess ? (
          <Button variant="outline" concept="destructive" onClick={() => setAsking(true)}>
            {say('youth-take', { name })}
          </Button>
        ) : (
          <Button type="submit" variant="outline" aria-busy={busy}>
            {busy ? say('saving') : say('youth-give', { name })}
          </Button>
        )}
      </Form>
    </section>
  );

  function stateOf() {
    if (!youthAccess) return say('youth-is-off', { name });
    if (citizen.age < youthAccessFrom) return say('youth-is-waiting', { name });
    return say(consent === 'none' ? 'youth-is-shut' : 'youth-is-on', { name });
  }
}
