import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export type Mail = { from: string; to: string[]; headers: Map<string, string>; raw: string; body: string };

/** What the mail server says to a recipient or a message; null: yes. */
type Answer = { code: number; said: string } | null;

/** A real mail server on a free port, which answers as the test wants it to. */
export async function startMailServer({ port = 0 } = {}) {
  const received: Mail[] = [];
  const answers: { recipient(address: string): Answer; message(): Answer | Promise<Answer> } = {
    recipient: () => null,
    message: () => null,
  };
  const refusal = (answer: Answer) => answer && Object.assign(new Error(answer.said), { responseCode: answer.code });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) => done(refusal(answers.recipient(address))),
    onData: async (stream, { envelope }, done) => {
      const raw = await text(stream);
      const refused = refusal(await answers.message());
      if (refused) return done(refused);
      const { mailFrom, rcptTo } = envelope;
      received.push({
        from: mailFrom ? mailFrom.address : '',
        to: rcptTo.map(({ address }) => address),
        raw,
        ...partsOf(raw),
      });
      done();
    },
  });
  server.on('error', () => {}); // a client that is killed
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.server.address();
  const at = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${at}`,
    port: at,
    received,
    answers,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
export type MailServer = Awaited<ReturnType<typeof startMailServer>>;

function partsOf(raw: string): Pick<Mail, 'headers' | 'body'> {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const [name = '', ...value] = line.split(': ');
      return [name.toLowerCase(), value.join(': ')];
    }),
  );
  return { headers, body: unquoted(rest.join('\r\n\r\n')) };
}

/** RFC 2045 § 6.7 */
function unquoted(printable: string): string {
  const octets = printable
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(octets, 'latin1').toString('utf8').trimEnd();
}
