import type { Server } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const BEAT = 20_000;
/** Milliseconds until the browser comes back when the line was lost. */
const RETRY = 2_000;
/** Whoever lets so much lie unread does not listen. */
const MOST_UNREAD = 64 * 1024;

/** The streams of each server that are open. */
const open = new WeakMap<Server, Set<EventStream>>();

/** A server that closes waits for nobody who only listens. */
export function closeStreamsWith(app: FastifyInstance) {
  app.addHook('preClose', async () => {
    for (const stream of [...(open.get(app.server) ?? [])]) stream.close();
  });
}

export type EventStream = {
  /** One event, as JSON. With an id, the browser says from where to go on when the line was lost. */
  send(data: unknown, id?: string): void;
  /** From where to go on, without an event. */
  mark(id: string): void;
  /** Ends the stream. The browser comes back unless it was told otherwise. */
  close(): void;
  readonly closed: boolean;
};

/**
 * Server-sent events. `beat` is asked every twenty seconds, when a line that says nothing keeps the way open. `gone` is
 * told once, whoever ended it.
 */
export function openEventStream(
  request: FastifyRequest,
  reply: FastifyReply,
  { beat, gone }: { beat?: () => void | Promise<void>; gone?: () => void },
): EventStream {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  raw.write(`retry: ${RETRY}\n: here\n\n`);
  const streams = open.get(request.server.server) ?? new Set();
  open.set(request.server.server, streams);
  let closed = false;
  function write(text: string) {
    if (closed) return;
    raw.write(text);
    if (raw.writableLength > MOST_UNREAD) raw.destroy();
  }
  const beats = setInterval(async () => {
    try {
      write(': still here\n\n');
      await beat?.();
    } catch (error) {
      request.log.error({ route: request.routeOptions.url, error: error instanceof Error ? error.name : 'unknown' });
    }
  }, BEAT);
  beats.unref();
  const end = () => {
    if (closed) return;
    closed = true;
    streams.delete(stream);
    clearInterval(beats);
    gone?.();
  };
  raw.on('close', end);
  raw.on('error', end);
  const stream: EventStream = {
    send(data, id) {
      write(`${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`);
    },
    mark(id) {
      write(`id: ${id}\n\n`);
    },
    close() {
      if (closed) return;
      end();
      raw.end();
    },
    get closed() {
      return closed;
    },
  };
  streams.add(stream);
  if (raw.destroyed) end(); // gone while it was asked whether it may
  return stream;
}
