import Input from '@helsenorge/designsystem-react/components/Input';
import Select from '@helsenorge/designsystem-react/components/Select';
import type { DeskDecision } from '@helsesim/shared/home-care/desk-home-care-contract';
import { MOST_WEEKS_BETWEEN, visitKinds } from '@helsesim/shared/home-care/home-care-model';
import { homeCareWords } from '../home-care/home-care-words.ts';
import { useWeekdays } from '../home-care/use-said-of-plan.ts';
import { withCapital } from '../platform/dates.ts';
import { useWords } from '../platform/use-words.ts';
import type { CareFaults } from './care-form.ts';
import { type CareOffice, Ticks } from './DecisionFields.tsx';
import { deskHomeCareWords } from './desk-home-care-words.ts';

type PlanFieldsProps = {
  office: CareOffice;
  plan?: DeskDecision['plans'][number];
  /** The day it is to be from, unless another is chosen. */
  from: Temporal.PlainDate | undefined;
  /** Of which form: there may be several on a page. */
  at: string;
  faults: CareFaults;
};

/** Recurring visits: what, which days, between which times, and who. */
export function PlanFields({ office, plan, from, at, faults }: PlanFieldsProps) {
  const say = useWords(deskHomeCareWords);
  const sayCare = useWords(homeCareWords);
  const weekdays = useWeekdays();
  return (
    <>
      <Select selectId={`kind-${at}`} name="kind" label={say('kind')} defaultValue={plan?.kind ?? visitKinds[0]}>
        {visitKinds.map((kind) => (
          <option key={kind} value={kind}>
            {sayCare(`kind.${kind}`)}
          </option>
        ))}
      </Select>
      <Ticks
        legend={say('weekdays-legend')}
        name="weekday"
        at={at}
        fault={faults.weekday && say(faults.weekday)}
        choices={weekdays.map((name, i) => ({ value: String(i + 1), label: withCapital(name) }))}
        chosen={plan?.weekdays.map(String) ?? []}
      />
      <div className="care-form__days">
        <Input
          inputId={`window-from-${at}`}
          name="window-from"
          type="time"
          width={10}
          label={say('window-from')}
          defaultValue={plan?.windowFrom ?? ''}
          {...(faults['window-from'] && { errorText: say(faults['window-from']) })}
        />
        <Input
          inputId={`window-to-${at}`}
          name="window-to"
          type="time"
          width={10}
          label={say('window-to')}
          defaultValue={plan?.windowTo ?? ''}
        />
        <WholeNumber at={at} name="minutes" value={plan?.minutes ?? 20} min={5} max={480} />
      </div>
      <div className="care-form__days">
        <Input
          inputId={`from-${at}`}
          name="from"
          type="date"
          width={14}
          label={say('from')}
          defaultValue={from?.toString() ?? ''}
          {...(faults.from && { errorText: say(faults.from) })}
        />
        <Input
          inputId={`to-${at}`}
          name="to"
          type="date"
          width={14}
          label={say('to')}
          defaultValue={plan?.to?.toString() ?? ''}
        />
      </div>
      <p className="help-line">{say('to-help')}</p>
      <div className="care-form__days">
        <WholeNumber at={at} name="weeks" value={plan?.everyWeeks ?? 1} min={1} max={MOST_WEEKS_BETWEEN} />
        <WholeNumber at={at} name="order" value={plan?.order ?? 1} min={0} max={999} />
      </div>
      <Select selectId={`role-${at}`} name="role" label={say('who')} defaultValue={plan?.staff?.roleId ?? ''}>
        <option value="">{say('assign-nobody')}</option>
        {office.staff.map(({ roleId, name }) => (
          <option key={roleId} value={roleId}>
            {name}
          </option>
        ))}
      </Select>
    </>
  );
}

type NumberProps = { at: string; name: 'minutes' | 'weeks' | 'order'; value: number; min: number; max: number };
const labels = { minutes: 'minutes', weeks: 'every-weeks', order: 'order' } as const;
function WholeNumber({ at, name, value, min, max }: NumberProps) {
  const say = useWords(deskHomeCareWords);
  return (
    <Input
      inputId={`${name}-${at}`}
      name={name}
      type="number"
      width={10}
      min={min}
      max={max}
      label={say(labels[name])}
      defaultValue={String(value)}
    />
  );
}
