import { accessRefusals } from '@helsesim/shared/representation/representation-model';
import { useRouteError } from 'react-router';
import { Refused } from '../platform/api.ts';
import { ErrorPage } from '../problems/ErrorPage.tsx';
import { ClosedDoorPage } from '../representation/ClosedDoorPage.tsx';

/** In place of a page about a citizen that could not be shown. A shut door is told of as such, with what opens it. */
export function CitizenError() {
  const error = useRouteError();
  const shut = error instanceof Refused && accessRefusals.some((code) => code === error.code);
  return shut ? <ClosedDoorPage service="appointments" /> : <ErrorPage />;
}
