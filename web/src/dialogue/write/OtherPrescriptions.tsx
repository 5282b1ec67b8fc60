import Button from '@helsenorge/designsystem-react/components/Button';
import List from '@helsenorge/designsystem-react/components/List';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import type { Prescription } from '@helsesim/shared/prescriptions/prescriptions-contract';
import { Heading } from '../../platform/Heading.tsx';
import { useWords } from '../../platform/use-words.ts';
import { accessTo, useCitizen } from '../../representation/citizen-loaders.ts';
import { writeWords } from './write-words.ts';

type Some = { prescriptions: readonly Prescription[] };

export function WaitingRenewals({ prescriptions }: Some) {
  const say = useWords(writeWords);
  if (prescriptions.length === 0) return null;
  return (
    <section aria-labelledby="waiting">
      <Heading id="waiting">{say('renewal-waiting')}</Heading>
      <List variant="bullet">
        {prescriptions.map(({ id, name }) => (
          <List.Item key={id}>{say('renewal-waiting-one', { name })}</List.Item>
        ))}
      </List>
    </section>
  );
}

/** RES-03: habit-forming medicines are taken up with the doctor. */
export function NotRenewedHere({ prescriptions }: Some) {
  const say = useWords(writeWords);
  const { citizen, services } = useCitizen();
  if (prescriptions.length === 0) return null;
  const home = `/citizens/${citizen.id}`;
  return (
    <NotificationPanel variant="info" labelHtmlMarkup="h2" label={say('renewal-consult-title')}>
      <p className="first-last-flush">{say('renewal-consult-text')}</p>
      <List variant="bullet">
        {prescriptions.map(({ id, name }) => (
          <List.Item key={id}>{name}</List.Item>
        ))}
      </List>
      <div className="buttons">
        {accessTo(services, 'appointments').write && (
          <Button htmlMarkup="a" variant="outline" href={`${home}/book`}>
            {say('offer.booking')}
          </Button>
        )}
        {accessTo(services, 'gp-dialogue').write && (
          <Button htmlMarkup="a" variant="outline" href={`${home}/write/e-consultation`}>
            {say('offer.e-consultation')}
          </Button>
        )}
      </div>
    </NotificationPanel>
  );
}
