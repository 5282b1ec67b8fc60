import Button from '@helsenorge/designsystem-react/components/Button';
import FormGroup from '@helsenorge/designsystem-react/components/FormGroup';
import Label, { Sublabel } from '@helsenorge/designsystem-react/components/Label';
import RadioButton from '@helsenorge/designsystem-react/components/RadioButton';
import type { ConsentLevel } from '@helsesim/shared/people/people-model';
import { type ReactNode, type SubmitEvent, useRef, useState } from 'react';
import { Form, useNavigation } from 'react-router';
import { useWords } from '../platform/use-words.ts';
import { AskFirst } from './AskFirst.tsx';
import { ClosedServices } from './ClosedServices.tsx';
import { ConsentChange } from './ConsentChange.tsx';
import { between, isLower, type Level, levels, openedAt, type Whose } from './consent-levels.ts';
import { useServicesInWords } from './names-in-text.ts';
import { privacyWords } from './privacy-words.ts';

type ConsentFormProps = {
  current: ConsentLevel;
  whose: Whose;
  /** The child's first name; left out, the consent is one's own. */
  name?: string;
  /** Whom else it closes to, when it is lowered. */
  alsoCloses?: ReactNode;
};

/** The three levels, and what each opens. What a change would open is told before it is saved; what would close is asked. */
export function ConsentForm({ current, whose, name, alsoCloses }: ConsentFormProps) {
  const say = useWords(privacyWords);
  const meaningOf = useMeaning(whose, name ?? '');
  const [chosen, choose] = useState<ConsentLevel>(current);
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { state, formData } = useNavigation();
  const busy = state !== 'idle' && formData?.has('level') === true;

  const check = (event: SubmitEvent<HTMLFormElement>) => {
    setTried(true);
    if (chosen === current) {
      event.preventDefault();
      form.current?.querySelector<HTMLElement>('input[type=radio]')?.focus();
    } else if (isLower(chosen, current) && !asking) {
      event.preventDefault();
      setAsking(true);
    }
  };
  const chooseLevel = (level: ConsentLevel) => {
    choose(level);
    setAsking(false);
  };
  const keep = () => {
    chooseLevel(current);
    setTried(false);
    form.current?.querySelector<HTMLElement>(`#level-${current}`)?.focus();
  };
  const names = { from: say(`level.${current}`), to: say(`level.${chosen}`) };

  return (
    <Form ref={form} method="post" className="form" noValidate onSubmit={check}>
      <FormGroup
        legend={name === undefined ? say('legend.self') : say('legend.other', { name })}
        name="level"
        {...(tried && chosen === current && { error: say(current === 'none' ? 'choose-level' : 'same-level') })}
      >
        {levels.map((level) => (
          <RadioButton
            key={level}
            inputId={`level-${level}`}
            value={level}
            aria-describedby={`opens-${level}`}
            checked={chosen === level}
            onChange={() => chooseLevel(level)}
            label={
              <Label
                labelTexts={[
                  { text: say(`level.${level}`) },
                  ...(level === current ? [{ text: say('now'), type: 'subdued' as const }] : []),
                ]}
                sublabel={
                  <Sublabel id={`opens-${level}`} sublabelTexts={[{ text: meaningOf(level), type: 'subdued' }]} />
                }
              />
            }
          />
        ))}
      </FormGroup>
      <input type="hidden" name="from" value={current} />
      {asking ? (
        <AskFirst
          label={say('lower-ask', names)}
          yes={say('lower-yes', names)}
          no={say('lower-no', names)}
          busy={busy}
          onNo={keep}
        >
          {say('closes-label')}:
          <ClosedServices services={between(current, chosen, whose)} name={name} alsoCloses={alsoCloses} />
        </AskFirst>
      ) : (
        <>
          <ConsentChange from={current} to={chosen} whose={whose} name={name} alsoCloses={alsoCloses} />
          <div className="buttons">
            <Button type="submit" aria-busy={busy}>
              {busy ? say('saving') : say(current === 'none' ? 'save-first' : 'save')}
            </Button>
          </div>
        </>
      )}
    </Form>
  );
}

/** What a level opens, in one sentence. */
function useMeaning(whose: Whose, name: string) {
  const say = useWords(privacyWords);
  const inWords = useServicesInWords();
  return (level: Level) => {
    const before = levels[levels.indexOf(level) - 1];
    const opened = openedAt(level, whose);
    if (!before) return say('opens-first', { services: inWords(opened) });
    const more = { level: say(`level.${before}`), services: inWords(opened) };
    return opened.length > 0 ? say('opens-more', more) : say('opens-the-same', { level: more.level, name });
  };
}
