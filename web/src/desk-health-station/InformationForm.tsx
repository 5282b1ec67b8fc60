import Button from '@helsenorge/designsystem-react/components/Button';
import Checkbox from '@helsenorge/designsystem-react/components/Checkbox';
import FormGroup from '@helsenorge/designsystem-react/components/FormGroup';
import Input from '@helsenorge/designsystem-react/components/Input';
import RadioButton from '@helsenorge/designsystem-react/components/RadioButton';
import Textarea from '@helsenorge/designsystem-react/components/Textarea';
import type { EditedInformation } from '@helsesim/shared/health-station/desk-health-station-contract';
import { schoolClasses } from '@helsesim/shared/health-station/school-class-rules';
import { type SubmitEvent, useState } from 'react';
import { Form, useNavigation } from 'react-router';
import { Heading } from '../platform/Heading.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { deskStationWords } from './desk-health-station-words.ts';
import { faultsIn, type InformationFaults, languagesWritten } from './information-form.ts';
import { useSaidOfClasses } from './use-said-of-classes.ts';

const MOST_TEXT = 4000;

/** Written in three languages, for whom and for which days. A draft may lack words; what is published may not. */
export function InformationForm({ id, information }: { id: string; information: EditedInformation | undefined }) {
  const say = useWords(deskStationWords);
  const { today } = useDates();
  const [faults, setFaults] = useState<InformationFaults>({});
  const [tried, setTried] = useState<string>();
  const { state, formData } = useNavigation();
  const doing = state === 'idle' ? undefined : formData?.get('do');

  const check = (event: SubmitEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    const pressed = event.nativeEvent instanceof globalThis.SubmitEvent ? event.nativeEvent.submitter : null;
    const wanted = pressed instanceof HTMLButtonElement ? pressed.value : 'publish';
    const found = wanted === 'take-down' ? {} : faultsIn(new FormData(form), { publish: wanted === 'publish', today });
    setFaults(found);
    setTried(wanted);
    const first = Object.keys(found)[0];
    if (!first && !doing) return;
    event.preventDefault();
    if (first) form.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  };

  return (
    <Form
      method="post"
      className="form information-form"
      noValidate
      onSubmit={check}
      // What was wrong is right as soon as it is.
      onChange={(event) =>
        tried && setFaults(faultsIn(new FormData(event.currentTarget), { publish: tried === 'publish', today }))
      }
      aria-labelledby="case"
    >
      <Heading id="case">{say(information ? 'edit-heading' : 'new-heading')}</Heading>
      <input type="hidden" name="information" value={id} />
      {languagesWritten.map((language) => (
        <div key={language} className="fields">
          <Input
            inputId={`title-${language}`}
            name={`title.${language}`}
            label={say(`title-in.${language}`)}
            defaultValue={information?.title[language] ?? ''}
            {...fault(`title.${language}`)}
          />
          <Textarea
            textareaId={`text-${language}`}
            name={`text.${language}`}
            label={say(`text-in.${language}`)}
            maxCharacters={MOST_TEXT}
            resources={{ characters: say('characters') }}
            grow
            minRows={3}
            defaultValue={information?.text[language] ?? ''}
            {...fault(`text.${language}`)}
          />
        </div>
      ))}
      <Classes chosen={information?.classes ?? []} wrong={faults.class !== undefined} />
      <Readers chosen={information?.readers ?? 'families'} />
      <div className="information-form__days">
        <Input
          inputId="from"
          name="from"
          type="date"
          width={14}
          label={say('from')}
          defaultValue={(information?.from ?? today)?.toString() ?? ''}
          {...fault('from')}
        />
        <Input
          inputId="to"
          name="to"
          type="date"
          width={14}
          label={say('to')}
          defaultValue={information?.to?.toString() ?? ''}
          {...fault('to')}
        />
      </div>
      {information && <p className="help-line">{say('edited-by', { name: information.editor })}</p>}
      <div className="buttons">
        <Button type="submit" name="do" value="publish" aria-busy={doing === 'publish'}>
          {say(doing === 'publish' ? 'saving' : 'publish')}
        </Button>
        <Button type="submit" name="do" value="draft" variant="outline" aria-busy={doing === 'draft'}>
          {say(doing === 'draft' ? 'saving' : 'save-draft')}
        </Button>
        {information?.state === 'published' && (
          <Button
            type="submit"
            name="do"
            value="take-down"
            variant="borderless"
            concept="destructive"
            aria-busy={doing === 'take-down'}
          >
            {say(doing === 'take-down' ? 'saving' : 'take-down')}
          </Button>
        )}
      </div>
    </Form>
  );

  function fault(field: keyof InformationFaults) {
    const found = faults[field];
    return found ? { errorText: say(found) } : {};
  }
}

function Classes({ chosen, wrong }: { chosen: readonly number[]; wrong: boolean }) {
  const say = useWords(deskStationWords);
  const { name } = useSaidOfClasses();
  const [classes, choose] = useState(chosen);
  const toggle = (one: number) =>
    choose(classes.includes(one) ? classes.filter((other) => other !== one) : [...classes, one]);
  return (
    <FormGroup
      legend={say('classes-legend')}
      fieldsetClassName="information-form__classes"
      {...(wrong && { error: say('classes-missing') })}
    >
      {schoolClasses.map((one) => (
        <Checkbox
          key={one}
          inputId={`class-${one}`}
          name="class"
          value={String(one)}
          label={name(one)}
          checked={classes.includes(one)}
          onChange={() => toggle(one)}
        />
      ))}
    </FormGroup>
  );
}

function Readers({ chosen }: { chosen: EditedInformation['readers'] }) {
  const say = useWords(deskStationWords);
  const [readers, choose] = useState(chosen);
  return (
    <FormGroup legend={say('readers-legend')} name="readers">
      {(['families', 'youth'] as const).map((one) => (
        <RadioButton
          key={one}
          inputId={`readers-${one}`}
          name="readers"
          value={one}
          label={say(`readers.${one}`)}
          checked={readers === one}
          onChange={() => choose(one)}
        />
      ))}
    </FormGroup>
  );
}
