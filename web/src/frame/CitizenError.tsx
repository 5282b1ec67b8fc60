import { accessRefusals } from '@helsesim/shared/representation/representation-model';
import { useLocation, useRouteError } from 'react-router';
import { ClosedDoorPage, NobodyPage } from '../access/late-doors.tsx';
import { Refused } from '../platform/api.ts';
import { ErrorPage } from '../problems/ErrorPage.tsx';
import { accessTo, useCitizenIfAny } from '../representation/citizen-loaders.ts';
import { serviceAt } from '../representation/page-addresses.ts';

/** In place of a page about a citizen that could not be shown. A shut door is told of as such, with what opens it. */
export function CitizenError() {
  const error = useRouteError();
  const service = serviceAt(useLocation().pathname);
  const citizen = useCitizenIfAny();
  const reason = error instanceof Refused ? accessRefusals.find((code) => code === error.code) : undefined;
  if (!reason) return <ErrorPage />;
  if (!citizen) return <NobodyPage reason={reason} />;
  const door = service && accessTo(citizen.services, service);
  return door && !(door.read && door.write) ? <ClosedDoorPage service={door.service} /> : <ErrorPage />;
}
