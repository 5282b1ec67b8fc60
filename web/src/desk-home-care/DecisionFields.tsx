import Checkbox from '@helsenorge/designsystem-react/components/Checkbox';
import FormGroup from '@helsenorge/designsystem-react/components/FormGroup';
import Input from '@helsenorge/designsystem-react/components/Input';
import Select from '@helsenorge/designsystem-react/components/Select';
import type { ReplyOf } from '@helsesim/shared/contract';
import type { DeskDecision, getCareOffice } from '@helsesim/shared/home-care/desk-home-care-contract';
import { careServices } from '@helsesim/shared/home-care/home-care-model';
import { useState } from 'react';
import { homeCareWords } from '../home-care/home-care-words.ts';
import { useLanguage } from '../platform/language.ts';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import type { CareFaults } from './care-form.ts';
import { deskHomeCareWords } from './desk-home-care-words.ts';

export type CareOffice = ReplyOf<typeof getCareOffice>;
type FieldsProps = { office: CareOffice; decision?: DeskDecision; faults: CareFaults };

/** What a decision gives, where, and for how long. */
export function DecisionFields({ office, decision, faults }: FieldsProps) {
  const say = useWords(deskHomeCareWords);
  const sayCare = useWords(homeCareWords);
  const language = useLanguage();
  const { today } = useDates();
  const at = decision?.id ?? 'new';
  return (
    <>
      <Ticks
        legend={say('services-legend')}
        name="service"
        at={at}
        fault={faults.service && say(faults.service)}
        choices={careServices.map((service) => ({ value: service, label: sayCare(`service.${service}`) }))}
        chosen={decision?.services ?? []}
      />
      <Select
        selectId={`contact-${at}`}
        name="contact"
        label={say('zone')}
        defaultValue={decision?.contactId ?? office.zones[0]?.contactId ?? ''}
      >
        {office.zones.map(({ contactId, zone }) => (
          <option key={contactId} value={contactId}>
            {zone}
          </option>
        ))}
      </Select>
      <div className="care-form__days">
        {!decision && (
          <Input
            inputId={`from-${at}`}
            name="from"
            type="date"
            width={14}
            label={say('from')}
            defaultValue={today?.toString() ?? ''}
            {...(faults.from && { errorText: say(faults.from) })}
          />
        )}
        <Input
          inputId={`to-${at}`}
          name="to"
          type="date"
          width={14}
          label={say('to')}
          defaultValue={decision?.to?.toString() ?? ''}
        />
      </div>
      <p className="help-line">{say('to-help')}</p>
      <Tick at={at} name="hidden" value="yes" label={say('staff-hidden')} ticked={decision?.staffHidden ?? false} />
      {office.contacts.length > 0 && (
        <Ticks
          legend={say('contacts-legend')}
          name="other-contact"
          at={at}
          choices={office.contacts.map(({ id, name }) => ({ value: id, label: name[language] }))}
          chosen={decision?.contactIds ?? []}
        />
      )}
    </>
  );
}

type TicksProps = {
  legend: string;
  name: string;
  /** Of which form: there may be several on a page. */
  at: string;
  fault?: string | undefined;
  choices: readonly { value: string; label: string }[];
  chosen: readonly string[];
};

export const Ticks = ({ legend, name, at, fault, choices, chosen }: TicksProps) => (
  <FormGroup legend={legend} {...(fault && { error: fault })}>
    {choices.map(({ value, label }) => (
      <Tick key={value} at={at} name={name} value={value} label={label} ticked={chosen.includes(value)} />
    ))}
  </FormGroup>
);

type TickProps = { at: string; name: string; value: string; label: string; ticked: boolean };
function Tick({ at, name, value, label, ticked }: TickProps) {
  const [checked, check] = useState(ticked);
  return (
    <Checkbox
      inputId={`${name}-${value}-${at}`}
      name={name}
      value={value}
      label={label}
      checked={checked}
      onChange={() => check(!checked)}
    />
  );
}
