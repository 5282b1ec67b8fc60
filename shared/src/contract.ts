import type * as z from 'zod';
import type { ProblemCode } from './problem.ts';
import type { ServiceCode } from './representation/service-catalogue.ts';

/** One HTTP operation, described once: the server routes it, the web calls it, tests use it, OpenAPI is printed from it. */
export type Contract = {
  /** A stable code: the activity log and the documentation know the operation by it. */
  name: string;
  /** One English sentence for whoever reads the API's documentation. */
  summary: string;
  /** What the summary has no room for and the schema cannot say, for the same reader. */
  details?: string;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  /**
   * On a citizen's data: the service it belongs to and whether it reads or writes. `representation` decides by them.
   * Several: the door opens when one of them does, and what is behind it shows only what belongs to those that do.
   */
  service?: ServiceCode | readonly ServiceCode[];
  action?: 'read' | 'write';
  /** Codes of its own, besides those that every operation of its kind may answer with. */
  refusals?: readonly ProblemCode[];
  /** What a refusal may tell besides its code, to help the caller on. */
  refusalDetails?: z.ZodObject;
  schema: {
    params?: z.ZodObject;
    querystring?: z.ZodObject;
    /** Headers of the operation’s own, for the documentation: whoever handles it reads them. */
    headers?: z.ZodObject;
    body?: z.ZodType;
    /** Exactly one answer that means yes, by its status. A text answer is a `z.string()` with `contentType` set. */
    response: Partial<Record<200 | 201 | 204, z.ZodType>>;
  };
  /** The longest body in bytes, where it is more than any operation takes. */
  longestBody?: number;
  /** When the answer is not JSON. */
  contentType?: 'text/calendar' | 'text/csv';
  /** A file goes one way or the other, as it is, in as many pieces as it takes; or events come as they happen. */
  stream?: 'upload' | 'download' | 'events';
  /** What a file that goes one way or the other may be, and how many bytes it may have. */
  file?: { types: readonly string[]; limit: number };
};

export const contract = <const C extends Contract>(operation: C): C => operation;

type Part<
  C extends Contract,
  K extends 'params' | 'querystring' | 'body',
  Name extends string,
> = C['schema'][K] extends z.ZodType ? { [key in Name]: z.output<C['schema'][K]> } : unknown;
/** What a caller gives, as it is in code: days are Temporal.PlainDate, moments Temporal.Instant. */
export type RequestOf<C extends Contract> = object &
  Part<C, 'params', 'params'> &
  Part<C, 'querystring', 'query'> &
  Part<C, 'body', 'body'>;

type Responses<C extends Contract> = C['schema']['response'];
export type ReplyOf<C extends Contract> = {
  [S in keyof Responses<C>]: Responses<C>[S] extends z.ZodType ? z.output<Responses<C>[S]> : never;
}[keyof Responses<C>];

/** The codes the operation may be refused with by its own use case. */
export type RefusalOf<C extends Contract> = C['refusals'] extends readonly (infer Code extends string)[] ? Code : never;
export type RefusalDetailsOf<C extends Contract> = C['refusalDetails'] extends z.ZodObject
  ? Partial<z.output<C['refusalDetails']>>
  : never;

export const servicesOf = ({ service = [] }: Contract): readonly ServiceCode[] =>
  typeof service === 'string' ? [service] : service;

/** The status that means yes. */
export const successStatus = (operation: Contract): number => Number(Object.keys(operation.schema.response)[0]);
