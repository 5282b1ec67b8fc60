import { covers } from '../representation/rules/rule.ts';
import { areaFor, type ServiceCode, serviceCodes, serviceOf } from '../representation/service-catalogue.ts';
import type { FullmaktView } from './fullmakt-model.ts';

type Scope = Pick<FullmaktView, 'kind' | 'areas'>;
export type Opened = { service: ServiceCode; write: boolean };

/**
 * FUL-03, FUL-04, FUL-14, REP-04: what a fullmakt opens to its receiver when the giver has consented to everything. It is
 * what the receiver is promised before it is given, so it must be what `decide` says (tested). What can be changed but
 * not seen, as kjernejournal through area 3 alone, is left out: nobody comes to change it.
 */
export function openedByFullmakt({ kind, areas }: Scope): Opened[] {
  const opens = (service: ServiceCode, action: 'read' | 'write') => {
    const { citizenOnly, self, fullmakt } = serviceOf(service);
    if (citizenOnly || !covers(self, action) || !covers(fullmakt, action)) return false;
    return kind === 'assigned' || areas.includes(areaFor(service, action));
  };
  return serviceCodes
    .filter((service) => opens(service, 'read'))
    .map((service) => ({ service, write: opens(service, 'write') }));
}

/** The services that no fullmakt opens, whatever its areas. */
export const neverByFullmakt: readonly ServiceCode[] = serviceCodes.filter((service) => {
  const { citizenOnly, fullmakt } = serviceOf(service);
  return citizenOnly || !fullmakt;
});
