import type { Contract, RefusalDetailsOf, ReplyOf, RequestOf } from '@helsesim/shared/contract';
import { Problem, type ProblemCode } from '@helsesim/shared/problem';

/** The server said no, with one of the codes of the contract. */
export class Refused extends Error {
  override name = 'Refused';
  readonly code: ProblemCode;
  readonly status: number;
  /** The whole answer: a contract may let it tell more than the code. */
  readonly answer: unknown;
  constructor(code: ProblemCode, status: number, answer: unknown) {
    super(code);
    this.code = code;
    this.status = status;
    this.answer = answer;
  }
}

/** No answer came. Nobody knows whether the server did what it was asked. */
export class NetworkFailure extends Error {
  override name = 'NetworkFailure';
}

type Sent = { params?: Record<string, unknown>; query?: unknown; body?: unknown };

/** Asks one operation. Throws `Refused` when the answer is no, `NetworkFailure` when none came. */
export async function call<C extends Contract>(
  operation: C,
  request: RequestOf<C>,
  signal?: AbortSignal,
): Promise<ReplyOf<C>> {
  const { body } = request as Sent;
  const bodySchema = operation.schema.body;
  const response = await answerOf(addressOf(operation, request), {
    method: operation.method,
    ...(signal && { signal }),
    ...(bodySchema && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(bodySchema.encode(body)),
    }),
  });
  if (!response.ok) throw await refusalOf(response);
  const schema = operation.schema.response[response.status as 200];
  const answer: unknown =
    response.status === 204 ? undefined : operation.contentType ? await response.text() : await response.json();
  return schema?.decode(answer) as ReplyOf<C>;
}

/** Where the operation is found: for `call`, and for links to what is a file. */
export function addressOf<C extends Contract>(operation: C, request: RequestOf<C>): string {
  const { params = {}, query } = request as Sent;
  const path = operation.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
  if (!operation.schema.querystring) return path;
  const asked = operation.schema.querystring.encode(query as never) as Record<string, unknown>;
  const given = Object.entries(asked).filter(([, value]) => value !== undefined);
  if (given.length === 0) return path;
  return `${path}?${new URLSearchParams(given.map(([key, value]) => [key, String(value)]))}`;
}

/** What a refusal tells besides its code, as the contract says it may. */
export function detailsOf<C extends Contract>(operation: C, refused: Refused): RefusalDetailsOf<C> {
  const read = operation.refusalDetails?.partial().safeDecode(refused.answer as never);
  return (read?.success ? read.data : {}) as RefusalDetailsOf<C>;
}

async function answerOf(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(new URL(address, location.origin), init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new NetworkFailure();
  }
}

const refusalOf = async (response: Response): Promise<Refused> =>
  refusedWith(response.status, await response.json().catch(() => undefined));

/** The no that an answer is, whoever gave it. */
export function refusedWith(status: number, answer: unknown): Refused {
  const problem = Problem.safeParse(answer);
  // Something between the browser and the server may answer too, in a form of its own.
  return new Refused(problem.data?.code ?? (status === 404 ? 'not-found' : 'internal-error'), status, answer);
}
