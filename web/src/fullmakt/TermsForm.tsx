import Checkbox from '@helsenorge/designsystem-react/components/Checkbox';
import FormGroup from '@helsenorge/designsystem-react/components/FormGroup';
import Input from '@helsenorge/designsystem-react/components/Input';
import Label, { Sublabel } from '@helsenorge/designsystem-react/components/Label';
import RadioButton from '@helsenorge/designsystem-react/components/RadioButton';
import { fullmaktAreas } from '@helsesim/shared/fullmakt/fullmakt-model';
import { openedByFullmakt } from '@helsesim/shared/fullmakt/opened-by-fullmakt';
import type { FullmaktArea } from '@helsesim/shared/representation/representation-model';
import { type ReactNode, type SubmitEvent, useRef, useState } from 'react';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { representationWords } from '../representation/representation-words.ts';
import { fullmaktWords } from './fullmakt-words.ts';
import { opensWords } from './opens/opens-words.ts';
import { type TermsDraft, termsOf } from './terms.ts';

type TermsFormProps = {
  draft: TermsDraft;
  change: (changes: Partial<TermsDraft>) => void;
  onDone: () => void;
  children: ReactNode;
};

/** Which areas, from when, and for how long. What is missing is said when one tries to go on, and gets focus. */
export function TermsForm({ draft, change, onDone, children }: TermsFormProps) {
  const say = useWords(fullmaktWords);
  const sayOpens = useWords(opensWords);
  const sayService = useWords(representationWords);
  const { today } = useDates();
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { faults = {} } = termsOf(draft, today);
  const told = tried ? faults : {};

  const goOn = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(faults).length === 0) return onDone();
    const first = faults.areas
      ? '[name=area]'
      : faults.begins
        ? '[name=from]'
        : faults.lasts === 'lasts-missing'
          ? '[name=lasts]'
          : '[name=to]';
    form.current?.querySelector<HTMLElement>(first)?.focus();
  };
  const toggle = (area: FullmaktArea) =>
    change({
      areas: draft.areas.includes(area)
        ? draft.areas.filter((other) => other !== area)
        : [...draft.areas, area].toSorted(),
    });
  /** What is in an area, by the names of its services. */
  const contents = (area: FullmaktArea) =>
    openedByFullmakt({ kind: 'ordinary', areas: [area] })
      .map(({ service }) => sayService(`service.${service}`))
      .join(', ');

  return (
    <form ref={form} className="form" noValidate onSubmit={goOn}>
      <FormGroup legend={say('areas-legend')} name="area" {...(told.areas && { error: say(told.areas) })}>
        {fullmaktAreas.map((area) => (
          <Checkbox
            key={area}
            inputId={`area-${area}`}
            value={area}
            aria-describedby={`area-${area}-help`}
            label={
              <Label
                labelTexts={[{ text: sayOpens(`area.${area}`) }]}
                sublabel={
                  <Sublabel id={`area-${area}-help`} sublabelTexts={[{ text: contents(area), type: 'subdued' }]} />
                }
              />
            }
            checked={draft.areas.includes(area)}
            onChange={() => toggle(area)}
          />
        ))}
      </FormGroup>
      <div className="fields">
        <FormGroup legend={say('begins-legend')} name="begins">
          {(['today', 'later'] as const).map((begins) => (
            <RadioButton
              key={begins}
              inputId={`begins-${begins}`}
              value={begins}
              label={say(`begins-${begins}`)}
              checked={draft.begins === begins}
              onChange={() => change({ begins })}
            />
          ))}
        </FormGroup>
        {draft.begins === 'later' && (
          <Input
            inputId="from"
            name="from"
            type="date"
            width={14}
            label={say('begins-day')}
            value={draft.from}
            {...(today && { min: today.toString(), max: today.add({ years: 1 }).toString() })}
            onChange={(event) => change({ from: event.target.value })}
            {...(told.begins && { errorText: say(told.begins) })}
          />
        )}
      </div>
      <div className="fields">
        <FormGroup
          legend={say('lasts-legend')}
          name="lasts"
          {...(told.lasts === 'lasts-missing' && { error: say('lasts-missing') })}
        >
          {(['open', 'until'] as const).map((lasts) => (
            <RadioButton
              key={lasts}
              inputId={`lasts-${lasts}`}
              value={lasts}
              label={say(`lasts-${lasts}`)}
              checked={draft.lasts === lasts}
              onChange={() => change({ lasts })}
            />
          ))}
        </FormGroup>
        {draft.lasts === 'until' && (
          <Input
            inputId="to"
            name="to"
            type="date"
            width={14}
            label={say('lasts-day')}
            value={draft.to}
            {...(today && { min: today.toString() })}
            onChange={(event) => change({ to: event.target.value })}
            {...(told.lasts && told.lasts !== 'lasts-missing' && { errorText: say(told.lasts) })}
          />
        )}
      </div>
      {children}
    </form>
  );
}
