import { Readable } from 'node:stream';
import type { Contract, RefusalOf, ReplyOf, RequestOf } from '@helsesim/shared/contract';
import { allow, type Decision } from '@helsesim/shared/decision';
import type { ProblemCode } from '@helsesim/shared/problem';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Answer, addDoorRoute, type Exchange } from './routes.ts';

/** Files on their way in or out, a piece at a time: none is held whole for being received or sent. For doors only. */

export const OCTETS = 'application/octet-stream';

/** What comes, as it comes. Nothing, when there was no body. */
export type Incoming = Readable;

/**
 * The body is handed on unread, however long it is: whoever receives it counts. What is left of it when the answer is
 * sent is thrown away as it comes, or, if it does not say that it is at most `limit` bytes, the line is cut.
 */
export function addUploadRoute<C extends Contract & { stream: 'upload' }, Code extends ProblemCode = never>(
  app: FastifyInstance,
  operation: C,
  { limit }: { limit: number },
  receive: (asked: RequestOf<C>, exchange: Exchange & { content: Incoming }) => Promise<Answer<C, Code>>,
) {
  // In a scope of its own: everywhere else a body is JSON.
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(OCTETS, async (_request: unknown, body: unknown) => body);
    addDoorRoute<C, Code>(scope, operation, async (asked, exchange) => {
      const { request, reply } = exchange;
      const content = request.body instanceof Readable ? request.body : Readable.from([]);
      const answer = await receive(asked, { ...exchange, content });
      if (!content.readableEnded) letRunOut(request, reply);
      const left = content.readableEnded ? 0 : Number(request.headers['content-length'] ?? Number.POSITIVE_INFINITY);
      if (left > limit) reply.header('connection', 'close');
      return answer;
    });
  });
}

/** Milliseconds for what is left of a body that nobody wants. */
const PATIENCE = 60_000;

function letRunOut({ raw }: FastifyRequest, reply: FastifyReply) {
  reply.raw.once('finish', () => {
    const cut = setTimeout(() => raw.destroy(), PATIENCE).unref();
    raw.once('close', () => clearTimeout(cut));
  });
}

/** A file that is kept. `type` is what it was found to be. */
export type Outgoing = { name: string; type: string; size: number; pieces: AsyncIterable<Uint8Array> };

export function addDownloadRoute<C extends Contract & { stream: 'download' }, Code extends ProblemCode = never>(
  app: FastifyInstance,
  operation: C,
  find: (asked: RequestOf<C>, exchange: Exchange) => Promise<Decision<Outgoing, RefusalOf<C> | Code>>,
) {
  addDoorRoute<C, Code>(app, operation, async (asked, exchange) => {
    const found = await find(asked, exchange);
    return found.ok ? allow(sending(exchange.reply, found.value) as ReplyOf<C>) : found;
  });
}

/** As something to be saved, never to be shown or run where it came from. */
function sending(reply: FastifyReply, { name, type, size, pieces }: Outgoing) {
  reply.headers({
    'content-type': type,
    'content-length': size,
    'content-disposition': `attachment; filename="${plainName(name)}"; filename*=UTF-8''${encoded(name)}`,
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
  });
  return Readable.from(pieces, { objectMode: false });
}

/** For those that know nothing of `filename*`. */
const plainName = (name: string) => name.replace(/[^A-Za-z0-9 ._()-]/g, '_');
/** RFC 8187. */
const encoded = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
