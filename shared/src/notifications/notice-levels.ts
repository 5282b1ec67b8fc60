import type { NoticeKind, NoticeLevel } from './notifications-model.ts';
import { noticeLevels } from './notifications-model.ts';

/** What most want, and what whoever has chosen nothing has. */
export const USUAL_LEVEL: NoticeLevel = 'normal';

type From = { from: NoticeLevel; rule: string; source: string; assumption?: string };

const newAppointment = { from: 'limited', rule: 'VAR-01', source: 'KS-FAQ' } as const;
/** The sources say «some enquiries»: what is not about an appointment comes with the usual level. */
const enquiry = { from: 'normal', rule: 'VAR-01', source: 'KS-FAQ', assumption: 'docs/decisions/014' } as const;

/** The least level on which one is told of it. The same for oneself and for whoever one helps, parents too. */
export const toldFrom: Readonly<Record<NoticeKind, From>> = {
  'appointment-booked': newAppointment,
  'appointment-moved': { ...newAppointment, assumption: 'docs/decisions/014' },
  'appointment-cancelled': { ...newAppointment, assumption: 'docs/decisions/014' },
  'appointment-reminder': { from: 'limited', rule: 'TIM-19', source: 'PRIDOK', assumption: 'docs/decisions/014' },
  'time-offer': { ...newAppointment, assumption: 'docs/decisions/014' },
  'gp-message': { from: 'normal', rule: 'VAR-01', source: 'KS-FAQ' },
  'municipal-message': enquiry,
  'portal-message': enquiry,
  'visit-changed': { from: 'full', rule: 'VAR-01', source: 'KS-FAQ', assumption: 'docs/decisions/014' },
  'visit-completed': { from: 'full', rule: 'DIG-05', source: 'KS-FAQ' },
};

export const isToldOn = (level: NoticeLevel, kind: NoticeKind): boolean =>
  noticeLevels.indexOf(level) >= noticeLevels.indexOf(toldFrom[kind].from);

/** What of someone there is to reach them by. */
export type ContactData = { phone: string | null; email: string | null };

/**
 * VAR-02: by the way one has chosen when there is something to reach it by, else phone before e-mail. Push reaches
 * whoever has chosen it. Undefined: there is no way.
 */
export function wayTo(
  { phone, email }: ContactData,
  chosen: 'sms' | 'email' | 'push' | null,
): 'sms' | 'email' | 'push' | undefined {
  if (chosen === 'push') return 'push';
  if (email && (chosen === 'email' || !phone)) return 'email';
  return phone ? 'sms' : undefined;
}
