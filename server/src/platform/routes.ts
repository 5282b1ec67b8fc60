import {
  type Contract,
  type RefusalDetailsOf,
  type RefusalOf,
  type ReplyOf,
  type RequestOf,
  successStatus,
} from '@helsesim/shared/contract';
import type { Decision } from '@helsesim/shared/decision';
import { Problem, type ProblemCode, problemOf } from '@helsesim/shared/problem';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { isTooDeep } from './json-depth.ts';

/** What a use case answers: what the contract promises, or one of the codes the contract names. */
export type Answer<C extends Contract, Code extends string = never> = Decision<
  ReplyOf<C>,
  RefusalOf<C> | Code,
  RefusalDetailsOf<C>
>;

export type Exchange = { request: FastifyRequest; reply: FastifyReply };

/** The JSON Schema of what is on the wire. Fastify compiles answers from it, so nothing outside the contract leaves. */
const wireSchema = (schema: z.ZodType): Record<string, unknown> => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      // A text without a format is written by its own `toString`; of a date's format Fastify knows only Date.
      delete jsonSchema.format;
      delete jsonSchema.pattern;
    },
  });
  return json;
};

type Handler<C extends Contract, Code extends string> = (
  asked: RequestOf<C>,
  exchange: Exchange,
) => Promise<Answer<C, Code>>;

/** Opens a route for a contract that belongs to no service: what does, has a door, and past it does not compile. */
export function addRoute<C extends Contract & { service?: never }>(
  app: FastifyInstance,
  operation: C,
  handler: Handler<C, never>,
) {
  addDoorRoute(app, operation, handler);
}

/**
 * For the doors themselves, which may refuse with a code of their own. A request is decoded by the contract's schemas
 * before the handler sees it; the answer passes through its schema; a refusal becomes problem details (RFC 9457) with its
 * stable code.
 */
export function addDoorRoute<C extends Contract, Code extends ProblemCode = never>(
  app: FastifyInstance,
  operation: C,
  handler: Handler<C, Code>,
) {
  const { method, path: url, schema, contentType, stream, refusalDetails, longestBody } = operation;
  const { params, querystring, body, response } = schema as Contract['schema'];
  const status = successStatus(operation);
  const answered = response[status as 200];
  const problem = {
    content: {
      'application/problem+json': { schema: wireSchema(Problem.extend(refusalDetails?.partial().shape ?? {})) },
    },
  };

  app.route({
    method,
    url,
    ...(longestBody && { bodyLimit: longestBody }),
    schema: {
      ...(params && { params }),
      ...(querystring && { querystring }),
      ...(body && { body }),
      response: {
        ...(answered && status !== 204 && !contentType && stream !== 'download' && { [status]: wireSchema(answered) }),
        '4xx': problem,
        '5xx': problem,
      },
    },
    handler: async (request, reply) => {
      const { params, query, body } = request;
      const answer = await handler({ params, query, body } as unknown as RequestOf<C>, { request, reply });
      if (answer.ok) {
        if (contentType) reply.type(`${contentType}; charset=utf-8`);
        return reply.code(status).send(answer.value);
      }
      return sendProblem(reply, answer.code as ProblemCode, { rule: answer.rule, ...answer.details });
    },
  });
}

export function sendProblem(reply: FastifyReply, code: ProblemCode, details?: object) {
  const problem = problemOf(code);
  return reply
    .code(problem.status)
    .type('application/problem+json')
    .send({ ...problem, ...details });
}

/** A request that its contract refuses, with the places that are wrong. */
class InvalidRequest extends Error {
  readonly errors: { path: string; message: string }[];
  constructor(where: string, error: z.ZodError) {
    super('invalid-request');
    this.errors = error.issues
      .flatMap(nearest)
      .map(({ path, message }) => ({ path: [where, ...path].join('.'), message }));
  }
}

type Issue = { path: PropertyKey[]; message: string };

/** Of several forms that all do not fit, the one that fits best; of those that fit equally badly, each. */
function nearest(issue: z.core.$ZodIssue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const fewest = Math.min(...issue.errors.map(({ length }) => length));
  return issue.errors
    .filter(({ length }) => length === fewest)
    .flat()
    .map(({ path, message }) => ({ path: [...issue.path, ...path], message }));
}

class NotJsonForUs extends Error {
  readonly statusCode = 400;
}

/** Teaches Fastify to speak the contracts, and to say every error as problem details. */
export function speakContracts(app: FastifyInstance) {
  app.setValidatorCompiler<z.ZodType>(({ schema, httpPart }) => (data) => {
    // A body that is left out altogether is an empty one.
    const decoded = schema.safeParse(httpPart === 'body' ? (data ?? {}) : data);
    return decoded.success
      ? { value: decoded.data }
      : { error: new InvalidRequest(httpPart ?? 'request', decoded.error) };
  });

  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, given, done) => {
    const text = given as string;
    if (text === '') return done(null, undefined);
    // No text has use for the character NUL, and PostgreSQL cannot keep it.
    if (text.includes('\\u0000') || isTooDeep(text)) return done(new NotJsonForUs());
    return parse(request, text, done);
  });

  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    if (error instanceof InvalidRequest) return sendProblem(reply, 'invalid-request', { errors: error.errors });
    const code = codeOf(error);
    // The pattern of the address, never the address itself; and never the error's own text, which may quote a row.
    if (code === 'internal-error' || code === 'store-full')
      request.log.error({
        route: request.routeOptions.url,
        error: error.name,
        at: error.stack?.split('\n    at ').slice(1, 6),
      });
    const unread = code === 'invalid-request' && { errors: [{ path: 'body', message: 'Not JSON that can be read' }] };
    return sendProblem(reply, code, unread || undefined);
  });
}

/** For a server without pages. */
export const answerNotFound = (app: FastifyInstance) =>
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, 'not-found'));

type Thrown = { statusCode?: number; code?: string; cause?: unknown };
const noRoom = new Set<unknown>(['SQLITE_FULL', 'ENOSPC', '53100']);

function codeOf({ statusCode, code, cause }: Thrown): ProblemCode {
  // drizzle wraps what PostgreSQL says.
  if (noRoom.has(code) || noRoom.has((cause as Thrown | undefined)?.code)) return 'store-full';
  if (statusCode === 413) return 'too-large';
  if (statusCode === 415) return 'unsupported-media-type';
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return 'invalid-request';
  return 'internal-error';
}
