import Button from '@helsenorge/designsystem-react/components/Button';
import Checkbox from '@helsenorge/designsystem-react/components/Checkbox';
import { useState } from 'react';
import { Heading } from '../platform/Heading.tsx';
import { useWords } from '../platform/use-words.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { deskOfficeWords } from './desk-office-words.ts';
import type { Office } from './office-routes.ts';
import { useOfficeChanges } from './use-office-changes.ts';

const services = ['booking', 'eConsultation', 'eContact', 'prescriptionRenewal'] as const;

/** TIM-02: each on or off, by the office. */
export function OfficeServices({ services: now }: { services: Office['services'] }) {
  const say = useWords(deskOfficeWords);
  const { busy, send, answer } = useOfficeChanges('/desk/office');
  const [wanted, want] = useState(now);
  const changed = services.some((service) => wanted[service] !== now[service]);
  return (
    <section aria-labelledby="services" className="office__part">
      <Heading id="services">{say('services-heading')}</Heading>
      {answer && 'failure' in answer && <FailurePanel failure={answer.failure} />}
      <fieldset className="office__fields" aria-labelledby="services">
        {services.map((service) => (
          <Checkbox
            key={service}
            inputId={`service-${service}`}
            label={say(`services.${service}`)}
            checked={wanted[service]}
            onChange={() => want({ ...wanted, [service]: !wanted[service] })}
          />
        ))}
      </fieldset>
      <div className="office__save">
        <Button onClick={() => send({ do: 'switch-services', body: wanted })} aria-busy={busy !== undefined}>
          {say(busy ? 'saving' : 'save')}
        </Button>
        <span role="status">{answer && 'did' in answer && !changed && say('saved')}</span>
      </div>
    </section>
  );
}
