import type { NoticeFault } from '@helsesim/shared/notifications/notifications-model';
import { createTransport } from 'nodemailer';
import type { NoticeRow } from './notices-repository.ts';

type Letter = Pick<NoticeRow, 'id' | 'at' | 'address' | 'subject' | 'text'> & { worldId: string };
export type Sent = 'sent' | NoticeFault;
/** Tries once. Whatever goes wrong is an answer, and says nothing of the address nor of what the server wrote. */
export type Send = (letter: Letter) => Promise<Sent>;

const TRY_FOR = 20_000;

/** Sends over SMTP, each letter on a line of its own. */
export function overSmtp({ url, from }: { url: string; from: string }): Send {
  const transport = createTransport({
    url,
    connectionTimeout: TRY_FOR,
    greetingTimeout: TRY_FOR,
    socketTimeout: TRY_FOR,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const home = from.match(/@([\w.-]+)/)?.[1] ?? 'helsesim.invalid';
  return async ({ worldId, id, at, address, subject, text }) => {
    if (!isOneAddress(address)) return 'address-unusable';
    try {
      await transport.sendMail({
        from,
        to: { name: '', address },
        subject,
        text,
        textEncoding: 'quoted-printable',
        // The same whenever it is sent again, so that a resend is known for what it is.
        messageId: `<${id}.${worldId}@${home}>`,
        date: inMail(at),
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        list: { id: { url: `varsler.${home}`, comment: 'Helsesim' } },
      });
      return 'sent';
    } catch (error) {
      return faultOf(error);
    }
  };
}

/** One address, and nothing that could begin another, or a line of its own. */
const isOneAddress = (address: string) => /^[^\s<>()[\],;:\\"@\p{Cc}]+@[^\s<>()[\],;:\\"@\p{Cc}]+$/u.test(address);

/** The world's time, as RFC 5322 writes it. */
const inMail = (at: Temporal.Instant) => {
  const [date, time] = [at.toZonedDateTimeISO('UTC'), at.toString({ smallestUnit: 'second' }).slice(11, 19)];
  const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][date.dayOfWeek - 1];
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  return `${weekday}, ${date.day} ${months[date.month - 1]} ${date.year} ${time} +0000`;
};

/** What nodemailer says of it: by what command the server said no, with what number. */
function faultOf(error: unknown): NoticeFault {
  const { responseCode = 0, command = '' } = error instanceof Error ? (error as Told) : {};
  if (responseCode >= 500 && command === 'RCPT TO') return 'address-refused';
  if (responseCode >= 500 && command === 'DATA') return 'message-refused';
  return responseCode > 0 ? 'refused-for-now' : 'unreachable';
}
type Told = Error & { responseCode?: number; command?: string };
