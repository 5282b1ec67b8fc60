import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import Button from '@helsenorge/designsystem-react/components/Button';
import Expander from '@helsenorge/designsystem-react/components/Expander';
import Input from '@helsenorge/designsystem-react/components/Input';
import Select from '@helsenorge/designsystem-react/components/Select';
import { type LoggedService, loggedServices } from '@helsesim/shared/activity/activity-contract';
import { isDayBefore } from '@helsesim/shared/oslo';
import { type SubmitEvent, useState } from 'react';
import { Form } from 'react-router';
import { useWords } from '../platform/use-words.ts';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { representationWords } from '../representation/representation-words.ts';
import { type ActivityFilter, filterIn } from './activity-routes.ts';
import { activityWords } from './activity-words.ts';

type FilterProps = { filter: ActivityFilter; withWho: boolean };
const outcomes = ['done', 'refused'] as const;
const whos = ['self', 'others', 'staff'] as const;

/** Period, service, who and outcome. What is chosen stands in the address, so that one can go back to it. */
export function ActivityFilterForm({ filter, withWho }: FilterProps) {
  const say = useWords(activityWords);
  const nameOf = useServiceName();
  const here = `/citizens/${useCitizen().citizen.id}/activity`;
  const chosen = Object.values(filter).some((value) => value !== undefined);
  const [backwards, setBackwards] = useState(false);
  const services = loggedServices.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'nb'));

  const check = (event: SubmitEvent<HTMLFormElement>) => {
    const { from, to } = filterIn(new URLSearchParams(Object.fromEntries(textsIn(event.currentTarget))));
    const wrong = from !== undefined && to !== undefined && isDayBefore(to, from);
    setBackwards(wrong);
    if (!wrong) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>('input')?.focus();
  };

  return (
    <div className="activity-filter">
      <Expander title={say('filter')} expanded={chosen} noNestedLine>
        <Form method="get" action={here} className="activity-filter__form" onSubmit={check}>
          <Input
            inputId="from"
            name="from"
            type="date"
            label={say('from')}
            defaultValue={filter.from?.toString()}
            {...(backwards && { errorText: say('to-before-from') })}
          />
          <Input inputId="to" name="to" type="date" label={say('to')} defaultValue={filter.to?.toString()} />
          <Select selectId="service" name="service" label={say('service')} defaultValue={filter.service ?? ''}>
            <option value="">{say('service-all')}</option>
            {services.map((service) => (
              <option key={service} value={service}>
                {nameOf(service)}
              </option>
            ))}
          </Select>
          {withWho && (
            <Select selectId="who" name="who" label={say('who')} defaultValue={filter.who ?? ''}>
              <option value="">{say('who-all')}</option>
              {whos.map((who) => (
                <option key={who} value={who}>
                  {say(`who.${who}`)}
                </option>
              ))}
            </Select>
          )}
          <Select selectId="outcome" name="outcome" label={say('outcome')} defaultValue={filter.outcome ?? ''}>
            <option value="">{say('outcome-all')}</option>
            {outcomes.map((outcome) => (
              <option key={outcome} value={outcome}>
                {say(`outcome.${outcome}`)}
              </option>
            ))}
          </Select>
          <div className="activity-filter__do">
            <Button type="submit" variant="outline">
              {say('show')}
            </Button>
            {chosen && <AnchorLink href={here}>{say('reset')}</AnchorLink>}
          </div>
        </Form>
      </Expander>
    </div>
  );
}

function useServiceName() {
  const say = useWords(activityWords);
  const sayService = useWords(representationWords);
  return (service: LoggedService): string =>
    service === 'login' || service === 'access' ? say(`service.${service}`) : sayService(`service.${service}`);
}

const textsIn = (form: HTMLFormElement): [string, string][] =>
  [...new FormData(form)].map(([name, value]) => [name, String(value)]);
