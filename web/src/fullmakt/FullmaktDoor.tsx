import { Outlet } from 'react-router';
import { ClosedDoorPage } from '../access/late-doors.tsx';
import { accessTo, useCitizen } from '../representation/citizen-loaders.ts';

/** Around every page of fullmakter: only the citizen comes in, from sixteen (PAR-07, FUL-01, HID-03). */
export function FullmaktDoor() {
  const { services } = useCitizen();
  return accessTo(services, 'fullmakter').write ? <Outlet /> : <ClosedDoorPage service="fullmakter" />;
}
