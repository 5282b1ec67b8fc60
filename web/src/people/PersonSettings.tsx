import type { PersonDetails } from '@helsesim/shared/people/people-contract';
import { consentLevels, EidLevel, protections } from '@helsesim/shared/people/people-model';
import { useId } from 'react';
import { useFetcher } from 'react-router';
import { Heading } from '../platform/Heading.tsx';
import { useWords } from '../platform/use-words.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { ToolInput } from '../worlds/ToolInput.tsx';
import type { savePerson } from './people-routes.ts';
import { peopleWords } from './people-words.ts';
import '../worlds/simulator-tools.scss';

/** What a tester changes often about a person. */
export function PersonSettings({ person }: { person: PersonDetails }) {
  const say = useWords(peopleWords);
  const deeds = useFetcher<typeof savePerson>({ key: `person-${person.id}` });
  const busy = deeds.state !== 'idle';
  const done = busy ? undefined : deeds.data;
  const { inactive, youthAccessConsent } = person;
  const died = person.died?.toString() ?? '';
  // Each field begins anew when what it stands for has changed; the button that was pressed keeps its focus.
  return (
    <section aria-labelledby="settings">
      <Heading id="settings" small>
        {say('settings')}
      </Heading>
      <p role="status" className="tool-said">
        {busy ? say('saving') : done && 'saved' in done && saidOf(done.saved)}
      </p>
      {done && 'failure' in done && <FailurePanel failure={done.failure} />}
      <deeds.Form method="post" className="tool-form">
        <ToolSelect
          key={`consent ${person.consent}`}
          name="consent"
          label={say('consent')}
          value={person.consent}
          options={consentLevels.map((level) => [level, say(`consent.${level}`)])}
        />
        <ToolSelect
          key={`protection ${person.protection}`}
          name="protection"
          label={say('protection')}
          value={person.protection}
          options={protections.map((protection) => [protection, say(`protection.${protection}`)])}
        />
        <ToolSelect
          key={`eid ${person.eid}`}
          name="eid"
          label={say('eid')}
          value={person.eid ?? ''}
          options={[['', say('eid.none')], ...EidLevel.options.map((eid) => [eid, say(`eid.${eid}`)] as const)]}
        />
        <ToolInput key={`died ${died}`} name="died" type="date" label={say('died-on')} defaultValue={died} />
        <ToolCheck key={`inactive ${inactive}`} name="inactive" label={say('inactive')} checked={inactive} />
        <ToolCheck
          key={`youth ${youthAccessConsent}`}
          name="youthAccessConsent"
          label={say('youth-access')}
          checked={youthAccessConsent}
        />
        <button className="tool-button tool-button--main" type="submit">
          {say('save')}
        </button>
      </deeds.Form>
    </section>
  );

  function saidOf(fields: readonly string[]) {
    return fields.length === 0 ? say('saved-nothing') : say('saved', { fields: fields.join(', ') });
  }
}

type ToolSelectProps = {
  name: string;
  label: string;
  value: string;
  options: readonly (readonly [value: string, text: string])[];
};

export function ToolSelect({ name, label, value, options }: ToolSelectProps) {
  const id = useId();
  return (
    <div className="tool-input">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={value}>
        {options.map(([code, text]) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

function ToolCheck({ name, label, checked }: { name: string; label: string; checked: boolean }) {
  return (
    <label className="tool-check">
      <input type="checkbox" name={name} defaultChecked={checked} /> {label}
    </label>
  );
}
