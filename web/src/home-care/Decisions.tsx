import EmptyState from '@helsenorge/designsystem-react/components/EmptyState';
import List from '@helsenorge/designsystem-react/components/List';
import type { HomeCare } from '@helsesim/shared/home-care/home-care-model';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { homeCareWords } from './home-care-words.ts';
import { useSaidOfPlan } from './use-said-of-plan.ts';

/** What the municipality has decided to give, and the visits that follow from it. */
export function Decisions({ decisions, plans, today }: Pick<HomeCare, 'decisions' | 'plans' | 'today'>) {
  const say = useWords(homeCareWords);
  const dates = useDates();
  const saidOf = useSaidOfPlan(today);
  if (decisions.length === 0)
    return <EmptyState title={say('decisions-none')} additionalText={say('decisions-none-text')} size="compact" />;
  return (
    <>
      <ul className="decisions">
        {decisions.map(({ id, services, from, to, decidedOn, office, zone }) => (
          <li key={id}>
            <strong>{services.map((service) => say(`service.${service}`)).join(', ')}</strong>
            <span>
              {to
                ? say('decision-from-to', { from: dates.date(from), to: dates.date(to) })
                : say('decision-from', { from: dates.date(from) })}
              . {say('decided-on', { day: dates.date(decidedOn) })}.
            </span>
            <span>{say('zone-line', { office, zone })}</span>
          </li>
        ))}
      </ul>
      {plans.length > 0 && (
        <>
          <h3 className="visit-day__name">{say('plans')}</h3>
          <List variant="bullet">
            {plans.map((plan) => (
              <List.Item key={`${plan.id} ${plan.from}`}>{saidOf(plan)}</List.Item>
            ))}
          </List>
        </>
      )}
    </>
  );
}
