import List from '@helsenorge/designsystem-react/components/List';
import { type FullmaktView, fullmaktAreas } from '@helsesim/shared/fullmakt/fullmakt-model';
import { type Opened, openedByFullmakt } from '@helsesim/shared/fullmakt/opened-by-fullmakt';
import type { FullmaktArea } from '@helsesim/shared/representation/representation-model';
import { areaFor } from '@helsesim/shared/representation/service-catalogue';
import { Heading } from '../../platform/Heading.tsx';
import { useWords } from '../../platform/use-words.ts';
import { useCitizen } from '../../representation/citizen-loaders.ts';
import { representationWords } from '../../representation/representation-words.ts';
import { opensWords } from './opens-words.ts';
import { useSaidOfOpened } from './use-said-of-opened.ts';
import { WhatStaysShut } from './WhatStaysShut.tsx';

export type WhatOpensProps = {
  scope: Pick<FullmaktView, 'kind' | 'areas'>;
  /** The other party. Left out: the giver has told a number and a family name only. */
  name?: string | undefined;
  /** Whether the reader is the one who acts. */
  mine?: boolean;
};

/** Exactly what the receiver sees and does, service by service, and what not. */
export function WhatOpens({ scope, name, mine = false }: WhatOpensProps) {
  const say = useWords(opensWords);
  const { services } = useCitizen();
  const mayBeUsed = ({ service }: Opened) =>
    mine || services.find((own) => own.service === service)?.reason !== 'consent-too-low';
  const opened = openedByFullmakt(scope).filter(mayBeUsed);
  const within = (area: FullmaktArea) => opened.filter(({ service }) => areaFor(service, 'read') === area);
  const title = name ? say(mine ? 'can-title-mine' : 'can-title', { name }) : say('can-title-unnamed');
  const who = name ?? say('receiver-unnamed');
  return (
    <>
      <section aria-labelledby="opens">
        <Heading id="opens">{title}</Heading>
        {fullmaktAreas
          .filter((area) => within(area).length > 0)
          .map((area) => (
            <div key={area} className="opens-area">
              <h3>{say(`area.${area}`)}</h3>
              <OpenedServices opened={within(area)} />
            </div>
          ))}
      </section>
      <WhatStaysShut scope={scope} name={who} mine={mine} />
    </>
  );
}

function OpenedServices({ opened }: { opened: readonly Opened[] }) {
  const sayService = useWords(representationWords);
  const saidOf = useSaidOfOpened();
  return (
    <List variant="bullet">
      {opened.map((one) => (
        <List.Item key={one.service}>
          <strong>{sayService(`service.${one.service}`)}:</strong> {saidOf(one)}
        </List.Item>
      ))}
    </List>
  );
}
