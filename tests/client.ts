import {
  type Contract,
  type RefusalDetailsOf,
  type ReplyOf,
  type RequestOf,
  successStatus,
} from '@helsesim/shared/contract';
import { Problem } from '@helsesim/shared/problem';
import { addressOf, detailsOf, Refused } from '@helsesim/web/platform/api';
import type { FastifyInstance } from 'fastify';

type Sent = { method: Contract['method']; url: string; headers?: Record<string, string>; body?: string };
type Received = { status: number; headers: Headers; text: string };
export type Send = (sent: Sent) => Promise<Received>;

/** To a server in this process, without a network. */
export const overInject =
  (app: FastifyInstance): Send =>
  async ({ method, url, headers = {}, body }) => {
    const answer = await app.inject({ method, url, headers, ...(body !== undefined && { payload: body }) });
    const told = new Headers();
    for (const [name, value] of Object.entries(answer.headers)) {
      for (const one of [value].flat()) told.append(name, String(one));
    }
    return { status: answer.statusCode, headers: told, text: answer.body };
  };

/** To a server in another process. */
export const overHttp =
  (origin: string): Send =>
  async ({ method, url, headers = {}, body }) => {
    const answer = await fetch(origin + url, { method, headers, ...(body !== undefined && { body }) });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };

export type Told<C extends Contract> =
  | { ok: true; value: ReplyOf<C> }
  | ({ ok: false; details: RefusalDetailsOf<C> } & Pick<Problem, 'status' | 'code' | 'rule' | 'errors'>);

/** Someone who uses the API by its contracts, as the pages do: requests and answers pass through their schemas. */
export type Client = {
  /** The answer, be it yes or no. */
  attempt<C extends Contract>(operation: C, request: RequestOf<C>): Promise<Told<C>>;
  /** The answer that means yes. Throws `Refused` when it is no. */
  call<C extends Contract>(operation: C, request: RequestOf<C>): Promise<ReplyOf<C>>;
  /** Why not. Throws when the answer is yes. */
  refusal<C extends Contract>(operation: C, request: RequestOf<C>): Promise<Told<C> & { ok: false }>;
  /** Whatever one likes, with the same headers. */
  send: Send;
};

export function clientOver(plainSend: Send, standing: Record<string, string> = {}): Client {
  const send: Send = (sent) => plainSend({ ...sent, headers: { ...standing, ...sent.headers } });

  async function attempt<C extends Contract>(operation: C, request: RequestOf<C>): Promise<Told<C>> {
    const { method, schema, contentType } = operation as Contract;
    const body = schema.body?.encode((request as { body?: unknown }).body);
    const { status, headers, text } = await send({
      method,
      url: addressOf(operation, request),
      ...(schema.body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    if (status !== successStatus(operation)) return refusedBy(operation, status, headers, text);
    const answer: unknown = status === 204 ? undefined : contentType ? text : JSON.parse(text);
    return { ok: true, value: schema.response[status as 200]?.decode(answer) as ReplyOf<C> };
  }

  return {
    attempt,
    send,
    async call(operation, request) {
      const told = await attempt(operation, request);
      if (told.ok) return told.value;
      throw new Refused(told.code, told.status, told);
    },
    async refusal(operation, request) {
      const told = await attempt(operation, request);
      if (!told.ok) return told;
      throw new Error(`${operation.name} should have been refused`);
    },
  };
}

/** Every no is problem details in its own media type, with a code that agrees with the status. */
function refusedBy<C extends Contract>(operation: C, status: number, headers: Headers, text: string): Told<C> {
  if (!headers.get('content-type')?.startsWith('application/problem+json')) {
    throw new Error(`${operation.name} was answered ${status} without problem details: ${text.slice(0, 500)}`);
  }
  const answer: unknown = JSON.parse(text);
  const problem = Problem.parse(answer);
  if (problem.status !== status)
    throw new Error(`${operation.name}: the answer says ${problem.status}, HTTP ${status}`);
  const details = detailsOf(operation, new Refused(problem.code, status, answer));
  const { code, rule, errors } = problem;
  return { ok: false, status, code, ...(rule && { rule }), ...(errors && { errors }), details };
}
