import type { NoticeFault } from '@helsesim/shared/notifications/notifications-model';

/** Invented places where e-mail always fails, so that a tester sees what comes of it without a mail server. */
const faults: ReadonlyMap<string, NoticeFault> = new Map([
  ['refused.example.com', 'address-refused'],
  ['down.example.com', 'refused-for-now'],
]);

/** How e-mail to that address fails, if it is made to. */
export const madeFaultAt = (address: string | null): NoticeFault | undefined =>
  faults.get(address?.slice(address.lastIndexOf('@') + 1).toLowerCase() ?? '');
