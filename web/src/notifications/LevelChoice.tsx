import FormGroup from '@helsenorge/designsystem-react/components/FormGroup';
import Label, { Sublabel } from '@helsenorge/designsystem-react/components/Label';
import RadioButton from '@helsenorge/designsystem-react/components/RadioButton';
import type { NoticeSettings } from '@helsesim/shared/notifications/notifications-contract';
import { noticeLevels } from '@helsesim/shared/notifications/notifications-model';
import { useWords } from '../platform/use-words.ts';
import { fieldOf } from './notices-routes.ts';
import { notificationsWords } from './notifications-words.ts';

type LevelChoiceProps = { about: NoticeSettings['of'][number] };

/** How much one is told about one citizen, and what each level means. */
export function LevelChoice({ about: { citizenId, name, basis, level: chosen } }: LevelChoiceProps) {
  const say = useWords(notificationsWords);
  const idOf = (part: string) => `${part}-${citizenId}`;
  return (
    <FormGroup
      legend={basis === 'self' ? say('for-oneself') : say('for-other', { name })}
      name={fieldOf(citizenId)}
      fieldsetClassName="notice-level"
    >
      {noticeLevels.map((level) => (
        <RadioButton
          key={level}
          inputId={idOf(level)}
          value={level}
          aria-describedby={idOf(`means-${level}`)}
          defaultChecked={level === chosen}
          label={
            <Label
              labelTexts={[{ text: say(`level.${level}`) }]}
              sublabel={
                <Sublabel
                  id={idOf(`means-${level}`)}
                  sublabelTexts={[{ text: say(`means.${level}`), type: 'subdued' }]}
                />
              }
            />
          }
        />
      ))}
    </FormGroup>
  );
}
