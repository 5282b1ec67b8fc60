import { allContracts } from '@helsesim/shared/contracts';
import type { StaffRoleKind } from '@helsesim/shared/people/people-model';

/** Every door there is, and who goes through it. A new operation is one more line here: until then a test names it. */

export const toCitizens = allContracts.filter(({ path }) => path.startsWith('/api/citizens/:citizenId/'));
export const toDesks = allContracts.filter(({ path }) => path.startsWith('/api/desk/'));

/** What an address to a citizen's data may name besides the citizen. */
export const things = [
  ...['requestId', 'appointmentId', 'messageId', 'fullmaktId', 'meetingId'],
  ...['threadId', 'draftId', 'attachmentId', 'offerId', 'visitId', 'formKey', 'responseId'],
] as const;

const gpOffice = ['gp', 'gp-secretary'] as const;
const health = ['health-nurse', 'school-nurse'] as const;
const everyDesk = [...gpOffice, 'nettlege', 'home-care-nurse', ...health] as const;

/** Who works at which desks: all other roles are refused there. */
const desks: readonly (readonly [roles: readonly StaffRoleKind[], ...operations: string[]])[] = [
  // Booking and video
  [[...gpOffice, 'nettlege'], 'find-desk-appointments'],
  [['gp', 'nettlege', 'home-care-nurse', ...health], 'join-call-from-desk'],
  [[...gpOffice, 'nettlege'], 'get-appointment-form', 'get-appointment-form-file'],
  // Fullmakt and privacy
  [['gp'], 'find-declarations', 'declare'],
  [['case-worker'], 'find-applications', 'decide-application', 'register-paper-fullmakt', 'register-paper-ending'],
  [['case-worker'], 'register-reactivation'],
  // Notifications
  [[...everyDesk, 'case-worker'], 'find-undelivered'],
  // Dialogue
  [everyDesk, 'find-work', 'get-desk-thread', 'answer-thread', 'close-thread', 'forward-thread', 'mark-thread'],
  [everyDesk, 'get-thread-form'],
  [everyDesk, 'start-thread', 'find-patients', 'find-colleagues', 'find-templates', 'save-template', 'delete-template'],
  [everyDesk, 'add-desk-attachment', 'put-desk-attachment', 'get-desk-attachment', 'remove-desk-attachment'],
  [gpOffice, 'book-instead', 'get-office', 'switch-services', 'register-absence', 'end-absence'],
  [['gp'], 'renew-prescriptions'],
  [['gp', ...health], 'offer-time'],
  // Home care
  [['home-care-nurse'], 'find-route', 'complete-visit', 'miss-visit', 'undo-visit', 'move-visit', 'assign-visit'],
  [['home-care-nurse'], 'cancel-desk-visit', 'find-care-users', 'get-care-plan', 'get-care-office'],
  [['home-care-nurse'], 'register-decision', 'change-decision', 'add-plan', 'change-plan', 'end-plan'],
  // Health stations
  [health, 'find-information', 'save-information', 'take-down-information', 'find-desk-times'],
  [['health-nurse'], 'find-midwife-patients', 'register-midwife', 'end-midwife'],
];
export const deskOf: Readonly<Record<string, readonly StaffRoleKind[]>> = Object.fromEntries(
  desks.flatMap(([roles, ...operations]) => operations.map((name) => [name, roles])),
);
