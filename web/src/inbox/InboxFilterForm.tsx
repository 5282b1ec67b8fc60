import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import Button from '@helsenorge/designsystem-react/components/Button';
import Expander from '@helsenorge/designsystem-react/components/Expander';
import Select from '@helsenorge/designsystem-react/components/Select';
import { Form, useLocation } from 'react-router';
import { useWords } from '../platform/use-words.ts';
import { useCitizens } from '../representation/citizen-loaders.ts';
import { representationWords } from '../representation/representation-words.ts';
import { type InboxFilter, senders, shows } from './inbox-routes.ts';
import { inboxWords } from './inbox-words.ts';

/** Whom it is about, from whom it is, and how it stands. */
export function InboxFilterForm({ filter, ofSeveral }: { filter: InboxFilter; ofSeveral: boolean }) {
  const say = useWords(inboxWords);
  const sayWho = useWords(representationWords);
  const { pathname } = useLocation();
  const citizens = useCitizens();
  const chosen = filter.show !== 'all' || filter.from !== 'all' || filter.whom !== '';
  return (
    <div className="inbox-filter">
      <Expander title={say('filter')} expanded={chosen} noNestedLine>
        <Form method="get" action={pathname} className="inbox-filter__form">
          {ofSeveral && (
            <Select selectId="whom" name="whom" label={say('whom')} defaultValue={filter.whom}>
              <option value="">{say('whom-all')}</option>
              {citizens
                .filter(({ unread }) => unread !== null)
                .map(({ id, name, age, basis }) => (
                  <option key={id} value={id}>
                    {basis === 'self' ? say('whom-self', { name }) : sayWho('name-and-age', { name, age })}
                  </option>
                ))}
            </Select>
          )}
          <Select selectId="from" name="from" label={say('from')} defaultValue={filter.from}>
            {senders.map((sender) => (
              <option key={sender} value={sender}>
                {say(`from.${sender}`)}
              </option>
            ))}
          </Select>
          <Select selectId="show" name="show" label={say('show')} defaultValue={filter.show}>
            {shows.map((one) => (
              <option key={one} value={one}>
                {say(`show.${one}`)}
              </option>
            ))}
          </Select>
          <div className="inbox-filter__do">
            <Button type="submit" variant="outline">
              {say('use-filter')}
            </Button>
            {chosen && <AnchorLink href={pathname}>{say('reset')}</AnchorLink>}
          </div>
        </Form>
      </Expander>
    </div>
  );
}
