import * as booking from '@helsesim/shared/booking/booking-contract';
import type { Contract } from '@helsesim/shared/contract';
import { logIn } from '@helsesim/shared/identity/identity-contract';

/**
 * Many citizens book the same time at once, over HTTP, and exactly one may get it. The others are told the next free
 * times. Anything else is an error.
 */
type Answer = { status: number; body: Record<string, unknown> };
/** Logged in, with a request, and shown this time first. */
type Runner = { citizenId: string; token: string; requestId: string; slotId: string | undefined };

export async function race({ address, worldId, citizens }: { address: string; worldId: string; citizens: string[] }) {
  const runners = await Promise.all(citizens.map((citizenId) => getReady(address, worldId, citizenId)));
  const slotId = runners[0]?.slotId;
  if (!slotId || runners.some((runner) => runner.slotId !== slotId))
    throw new Error('The citizens were not shown the same first time');

  const begun = performance.now();
  const answers = await Promise.all(runners.map((runner) => book(address, runner, slotId)));
  const milliseconds = Math.round(performance.now() - begun);
  const kinds = answers.map((answer) => kindOf(answer, slotId));
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  const booked = count('booked');
  const refused = count('refused');
  /** What was answered besides, by status and code, and how often. */
  const others = Map.groupBy(
    kinds.filter((kind) => kind !== 'booked' && kind !== 'refused'),
    (kind) => kind,
  );
  return {
    milliseconds,
    tally: { booked, refused, errors: answers.length - booked - refused },
    others: [...others].map(([kind, { length }]) => `${length} × ${kind}`),
  };
}

/** Logs a citizen in and tells the reason, so that only the booking itself is left. */
async function getReady(address: string, worldId: string, citizenId: string): Promise<Runner> {
  const login = await send(address, logIn, {}, { worldId, personId: citizenId, eid: 'high', client: 'program' });
  const token = String(login.body['token']);
  const request = await send(address, booking.requestBooking, { citizenId }, { reason: 'follow-up' }, token);
  if (login.status !== 201 || request.status !== 201) throw new Error('A citizen could not log in and ask for a time');
  const [first] = request.body['slots'] as { id: string }[];
  return { citizenId, token, requestId: String(request.body['id']), slotId: first?.id };
}

const book = (address: string, { citizenId, token, requestId }: Runner, slotId: string) =>
  send(address, booking.bookAppointment, { citizenId }, { requestId, slotId }, token);

function kindOf({ status, body }: Answer, slotId: string): string {
  if (status === 201 && body['status'] === 'booked') return 'booked';
  const next = body['nextFreeTimes'];
  const helped = Array.isArray(next) && next.length > 0 && next.every(({ id }) => id !== slotId);
  if (status === 409 && body['code'] === 'slot-taken') return helped ? 'refused' : 'slot-taken without other times';
  return `${status} ${body['code'] ?? ''}`.trim();
}

async function send(
  address: string,
  { method, path }: Contract,
  params: Record<string, string>,
  body: object,
  token?: string,
): Promise<Answer> {
  const response = await fetch(address + path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? ''), {
    method,
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  }).catch(() => undefined);
  if (!response) return { status: 0, body: { code: 'no answer' } };
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}
