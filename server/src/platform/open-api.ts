import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { type Contract, successStatus } from '@helsesim/shared/contract';
import { type ProblemCode, problems } from '@helsesim/shared/problem';
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { OCTETS } from './file-routes.ts';

/** What stands before an operation: which of the ways in it asks for, and what it may say no with before all else. */
export type Door = { security: readonly Record<string, string[]>[]; refusals: readonly ProblemCode[] };

type Parts = {
  info: { title: string; version: string; summary: string; description: string };
  contractsByFeature: Readonly<Record<string, readonly Contract[]>>;
  /** Schemas that keep their names. Must have `Problem`. */
  models: Readonly<Record<string, z.ZodType>>;
  securitySchemes: Record<string, object>;
  doorOf(operation: Contract): Door;
};

const SCHEMAS = '#/components/schemas/';
const problemType = 'application/problem+json';

/** The contracts as an OpenAPI 3.1 document: what is on the wire, every status, every code. */
export function openApiOf({ info, contractsByFeature, models, securitySchemes, doorOf }: Parts) {
  const schemas: Record<string, object> = {};
  const schemaOf = printer(models, schemas);
  schemaOf(models['Problem'] as z.ZodType);

  const paths: Record<string, Record<string, object>> = {};
  for (const [feature, contracts] of Object.entries(contractsByFeature)) {
    for (const operation of contracts) {
      const path = operation.path.replace(/:(\w+)/g, '{$1}');
      paths[path] ??= {};
      paths[path][operation.method.toLowerCase()] = operationOf(operation, feature, doorOf(operation), schemaOf);
    }
  }
  return {
    openapi: '3.1.0',
    info,
    servers: [{ url: '/' }],
    tags: Object.keys(contractsByFeature).map((name) => ({ name })),
    paths,
    components: { schemas: inOrder(schemas), securitySchemes },
  };
}
export type OpenApi = ReturnType<typeof openApiOf>;

type SchemaOf = (schema: z.ZodType) => Record<string, unknown>;

function operationOf(operation: Contract, feature: string, door: Door, schemaOf: SchemaOf) {
  const { params, querystring, headers, body } = operation.schema;
  return {
    operationId: operation.name,
    summary: operation.summary,
    ...(operation.details && { description: operation.details }),
    tags: [feature],
    ...(operation.service && { 'x-service': operation.service, 'x-action': operation.action }),
    security: door.security,
    ...((params || querystring || headers) && {
      parameters: [
        ...parametersOf('path', params, schemaOf),
        ...parametersOf('query', querystring, schemaOf),
        ...parametersOf('header', headers, schemaOf),
      ],
    }),
    ...(body && {
      // The server takes a body that is left out for an empty one.
      requestBody: {
        required: !body.safeParse({}).success,
        content: { 'application/json': { schema: schemaOf(body) } },
      },
    }),
    ...(operation.stream === 'upload' && { requestBody: uploadOf(operation) }),
    responses: { ...successOf(operation, schemaOf), ...refusalsOf(operation, door, schemaOf) },
  };
}

function parametersOf(place: 'path' | 'query' | 'header', schema: z.ZodObject | undefined, schemaOf: SchemaOf) {
  return Object.entries(schema?.shape ?? {}).map(([name, value]) => ({
    name,
    in: place,
    required: place === 'path' || !value.safeParse(undefined).success,
    schema: schemaOf(value),
  }));
}

/** OpenAPI 3.1 counts the characters of what is binary in bytes. */
const bytesOf = ({ file }: Contract) => ({ type: 'string', format: 'binary', ...(file && { maxLength: file.limit }) });

const uploadOf = (operation: Contract) => ({
  ...(operation.file && {
    description: `The bytes of the file, at most ${operation.file.limit / 1024 / 1024} MB: ${operation.file.types.join(', ')}, by what is in it.`,
  }),
  required: true,
  content: { [OCTETS]: { schema: bytesOf(operation) } },
});

function successOf(operation: Contract, schemaOf: SchemaOf) {
  const status = successStatus(operation);
  if (status === 204) return { 204: { description: 'Done' } };
  if (operation.stream === 'download') {
    // Of the type that it was found to be.
    const types = operation.file?.types ?? [OCTETS];
    const content = Object.fromEntries(types.map((type) => [type, { schema: bytesOf(operation) }]));
    return { [status]: { description: 'Yes', content } };
  }
  const schema = operation.schema.response[status as 200] as z.ZodType;
  const type = operation.contentType ?? (operation.stream === 'events' ? 'text/event-stream' : 'application/json');
  return { [status]: { description: 'Yes', content: { [type]: { schema: schemaOf(schema) } } } };
}

/** One answer a status, naming the codes it comes with. */
function refusalsOf({ refusals = [], refusalDetails, schema, stream }: Contract, door: Door, schemaOf: SchemaOf) {
  const asksForm: ProblemCode[] = schema.params || schema.querystring || schema.body ? ['invalid-request'] : [];
  const sendsBody: ProblemCode[] = schema.body || stream === 'upload' ? ['too-large', 'unsupported-media-type'] : [];
  const anyTime: ProblemCode[] = ['internal-error', 'store-full'];
  const codes = [...new Set([...asksForm, ...sendsBody, ...door.refusals, ...refusals, ...anyTime])];
  const details = refusalDetails && schemaOf(refusalDetails.partial());

  return Object.fromEntries(
    Map.groupBy(codes, (code) => problems[code][0])
      .entries()
      .map(([status, codes]) => [
        status,
        {
          description: codes.map((code) => `\`${code}\`: ${problems[code][1]}`).join('  \n'),
          content: {
            [problemType]: {
              schema: {
                allOf: [
                  { $ref: `${SCHEMAS}Problem` },
                  { type: 'object', properties: { code: { type: 'string', enum: codes } } },
                  ...(details && codes.some((code) => refusals.includes(code)) ? [details] : []),
                ],
              },
            },
          },
        },
      ]),
  );
}

/** Prints schemas as JSON Schema. A model is printed once, under its name, and from then on only named. */
function printer(models: Parts['models'], printed: Record<string, object>): SchemaOf {
  const names = z.registry<{ id?: string; description?: string | undefined }>();
  for (const [id, model] of Object.entries(models)) names.add(model, { ...z.globalRegistry.get(model), id });

  return (schema) => {
    const { $schema, $defs, ...json } = z.toJSONSchema(schema, {
      io: 'input',
      unrepresentable: 'any',
      metadata: names,
      override: ({ zodSchema, jsonSchema }) => {
        // Fields that are no models may have a description too.
        const { description } = z.globalRegistry.get(zodSchema) ?? {};
        if (description) jsonSchema.description ??= description;
        // A format says it better than the expression behind it, and every whole number in JSON is a safe one.
        if (jsonSchema.format && jsonSchema.format !== 'regex') delete jsonSchema.pattern;
        if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
        if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      },
    });
    Object.assign(printed, pointed($defs ?? {}));
    return pointed(json);
  };
}

/** The same with its references pointing to where OpenAPI keeps schemas. */
const pointed = <T extends object>(json: T): T =>
  JSON.parse(JSON.stringify(json), (key, value) =>
    key === '$ref' ? String(value).replace('#/$defs/', SCHEMAS) : value,
  );

const inOrder = (named: Record<string, object>) =>
  Object.fromEntries(Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The document itself at `/openapi.json`, and pages to browse and try it at `/docs`, which load nothing from elsewhere. */
export async function serveOpenApi(app: FastifyInstance, document: OpenApi) {
  await app.register(swagger, { mode: 'static', specification: { document: document as never } });
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    uiConfig: { docExpansion: 'list', tryItOutEnabled: true, validatorUrl: null },
    theme: { title: document.info.title },
  });
  app.get('/openapi.json', { schema: { hide: true } }, async () => document);
}
