import Expander from '@helsenorge/designsystem-react/components/Expander';
import FormGroup from '@helsenorge/designsystem-react/components/FormGroup';
import Label, { Sublabel } from '@helsenorge/designsystem-react/components/Label';
import RadioButton from '@helsenorge/designsystem-react/components/RadioButton';
import type { NoticeSettings } from '@helsesim/shared/notifications/notifications-contract';
import { noticeLevels } from '@helsesim/shared/notifications/notifications-model';
import { useState } from 'react';
import { useWords } from '../platform/use-words.ts';
import { fieldOf } from './notices-routes.ts';
import { notificationsWords } from './notifications-words.ts';

type LevelChoiceProps = { about: NoticeSettings['of'][number] };

/** How much one is told about one citizen, and what each level means. */
export function LevelChoice({ about: { citizenId, name, basis, level: chosen } }: LevelChoiceProps) {
  const say = useWords(notificationsWords);
  const idOf = (part: string) => `${part}-${citizenId}`;
  const [level, setLevel] = useState(chosen);
  const choice = (
    <FormGroup
      legend={basis === 'self' ? say('for-oneself') : say('for-other', { name })}
      name={fieldOf(citizenId)}
      fieldsetClassName="notice-level"
    >
      {noticeLevels.map((one) => (
        <RadioButton
          key={one}
          inputId={idOf(one)}
          value={one}
          aria-describedby={idOf(`means-${one}`)}
          defaultChecked={one === chosen}
          onChange={() => setLevel(one)}
          label={
            <Label
              labelTexts={[{ text: say(`level.${one}`) }]}
              sublabel={
                <Sublabel id={idOf(`means-${one}`)} sublabelTexts={[{ text: say(`means.${one}`), type: 'subdued' }]} />
              }
            />
          }
        />
      ))}
    </FormGroup>
  );
  if (basis === 'self') return choice;
  // What is folded away is saved with the rest.
  return (
    <Expander title={say('for-other-level', { name, level: say(`level.${level}`) })} renderChildrenWhenClosed>
      {choice}
    </Expander>
  );
}
