import List from '@helsenorge/designsystem-react/components/List';
import { fullmaktAreas } from '@helsesim/shared/fullmakt/fullmakt-model';
import { neverByFullmakt, openedByFullmakt } from '@helsesim/shared/fullmakt/opened-by-fullmakt';
import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';
import { withCapital } from '../../platform/dates.ts';
import { Heading } from '../../platform/Heading.tsx';
import { useWords } from '../../platform/use-words.ts';
import { useCitizen } from '../../representation/citizen-loaders.ts';
import { representationWords } from '../../representation/representation-words.ts';
import { opensWords } from './opens-words.ts';
import { useSaidOfNever } from './use-said-of-opened.ts';
import type { WhatOpensProps } from './WhatOpens.tsx';

/** School health services would only puzzle those who are grown up. */
const YOUNG_UNTIL = 20;

/** What the receiver does not see and do: the areas that were not chosen, and what is the citizen's alone. */
export function WhatStaysShut({ scope, name, mine }: Required<Omit<WhatOpensProps, 'name'>> & { name: string }) {
  const say = useWords(opensWords);
  const sayService = useWords(representationWords);
  const saidOf = useSaidOfNever();
  const { citizen, services } = useCitizen();
  const opened = openedByFullmakt(scope);
  const named = (codes: readonly ServiceCode[]) => codes.map((code) => sayService(`service.${code}`)).join(', ');
  const notGiven = scope.kind === 'assigned' ? [] : fullmaktAreas.filter((area) => !scope.areas.includes(area));
  // FUL-01: from sixteen, when one may give fullmakt, parents decide nothing any more.
  const never = neverByFullmakt.filter(
    (service) => service !== 'child-settings' && (service !== 'school-nurse' || (!mine && citizen.age < YOUNG_UNTIL)),
  );
  const notConsented = mine
    ? []
    : opened
        .map(({ service }) => service)
        .filter((service) => services.find((own) => own.service === service)?.reason === 'consent-too-low');
  return (
    <section aria-labelledby="stays-shut">
      <Heading id="stays-shut">{mine ? say('cannot-title-mine') : say('cannot-title', { name })}</Heading>
      <List variant="bullet">
        {never.map((service) => (
          <List.Item key={service}>{withCapital(saidOf(service))}</List.Item>
        ))}
        {notGiven.map((area) => (
          <List.Item key={area}>
            {say('services-not-given', {
              area: say(`area.${area}`),
              services: named(openedByFullmakt({ kind: 'ordinary', areas: [area] }).map(({ service }) => service)),
            })}
          </List.Item>
        ))}
        {notConsented.length > 0 && (
          <List.Item>
            {say('not-consented')} {named(notConsented)}
          </List.Item>
        )}
      </List>
    </section>
  );
}
