import Checkbox from '@helsenorge/designsystem-react/components/Checkbox';
import FormGroup from '@helsenorge/designsystem-react/components/FormGroup';
import Input from '@helsenorge/designsystem-react/components/Input';
import Label, { Sublabel } from '@helsenorge/designsystem-react/components/Label';
import Select from '@helsenorge/designsystem-react/components/Select';
import { fullmaktAreas } from '@helsesim/shared/fullmakt/fullmakt-model';
import { useState } from 'react';
import { opensWords } from '../fullmakt/opens/opens-words.ts';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { deskFullmaktWords } from './desk-fullmakt-words.ts';
import type { Faults } from './form-faults.ts';

/** What a form that gives a fullmakt says besides who: areas, period, and the consent that may stand on it. */
export function PaperTerms({ fault }: { fault: Faults['area'] }) {
  const say = useWords(deskFullmaktWords);
  const sayOpens = useWords(opensWords);
  const { today } = useDates();
  const [ticked, tick] = useState<readonly number[]>([]);
  return (
    <>
      <FormGroup legend={say('areas')} name="area" {...(fault && { error: say(fault) })}>
        {fullmaktAreas.map((area) => (
          <Checkbox
            key={area}
            inputId={`area-${area}`}
            value={area}
            label={sayOpens(`area.${area}`)}
            checked={ticked.includes(area)}
            onChange={() => tick(ticked.includes(area) ? ticked.filter((other) => other !== area) : [...ticked, area])}
          />
        ))}
      </FormGroup>
      <div className="paper-form__period">
        {(['from', 'to'] as const).map((name) => (
          <Input
            key={name}
            inputId={name}
            name={name}
            type="date"
            width={14}
            label={
              <Label
                labelTexts={[{ text: say(name) }]}
                sublabel={
                  <Sublabel id={`${name}-help`} sublabelTexts={[{ text: say(`${name}-help`), type: 'subdued' }]} />
                }
              />
            }
            aria-describedby={`${name}-help`}
            {...(today && { min: today.toString() })}
          />
        ))}
      </div>
      <Select selectId="consent" name="consent" label={say('consent')} defaultValue="">
        <option value="">{say('consent-none')}</option>
        {(['basis', 'basisPlus', 'full'] as const).map((level) => (
          <option key={level} value={level}>
            {say(`level.${level}`)}
          </option>
        ))}
      </Select>
    </>
  );
}
