import { z } from 'zod';
import { SCOPES } from '../accounts/api-tokens';
import { RESOURCES } from '.';
import { PROBLEMS, type ProblemName } from './problems';
import type { Route } from './resource';

const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().meta({ description: 'What to do next.' }),
  errors: z.array(z.object({ at: z.string(), says: z.string() })).optional(),
  request: z.string().optional(),
});

/** What every operation may refuse. */
const ALWAYS = ['no-token', 'bad-token', 'scope', 'too-many-requests', 'internal'] as const;
const WITH_BODY = ['not-json', 'media-type', 'too-large'] as const;
const WRITING = ['only-look', 'key-format', 'key-reused'] as const;

/** The API in OpenAPI 3.1, made of the very checks that requests pass and of the shapes that answers have. */
export function openApi(version: string): object {
  const paths: Record<string, Record<string, object>> = { '/openapi.json': { get: ITSELF } };
  for (const { id, routes } of RESOURCES)
    for (const route of routes)
      paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: described(route, id) };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Outlay',
      version,
      description:
        'The ledger for scripts and phone shortcuts. Tokens are made in the chat: write “make an api token”. Amounts are plain decimals, days are days of the person’s own zone.',
    },
    servers: [{ url: '/api/v1' }],
    security: [{ token: [] }],
    tags: RESOURCES.map(({ id }) => ({ name: id })),
    paths,
    components: {
      schemas: { ...named('views', 'output'), ...named('bodies', 'input'), Problem: plain(z.toJSONSchema(Problem)) },
      parameters: { IdempotencyKey: KEY },
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: `A personal access token. Scopes: ${SCOPES.join(', ')}.`,
        },
      },
      'x-problems': PROBLEMS,
    },
  };
}

const KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'The same key within a day brings the same answer and is done once, also where the first one was cut off.',
  schema: { type: 'string', minLength: 1, maxLength: 128, pattern: '^[!-~]+$' },
};

const ITSELF = {
  operationId: 'getDocument',
  summary: 'This document.',
  security: [],
  responses: { 200: { description: 'OpenAPI 3.1.', content: { 'application/json': { schema: { type: 'object' } } } } },
};

function described(route: Route, tag: string): object {
  const { id, summary, scope, method, params, query, body, answer, file, status = 200, refuses = [] } = route;
  const ok = answer
    ? { content: { 'application/json': { schema: refTo(answer) } } }
    : { content: Object.fromEntries((file ?? []).map((type) => [type, {}])) };
  const writes = method !== 'GET';
  const checked = params || query || body ? (['invalid'] as const) : [];
  const all = [...ALWAYS, ...(body ? WITH_BODY : []), ...(writes ? WRITING : []), ...checked, ...refuses];
  return {
    operationId: id,
    summary,
    tags: [tag],
    security: [{ token: [scope] }],
    parameters: [
      ...parametersOf(params, 'path'),
      ...parametersOf(query, 'query'),
      ...(writes ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
    ],
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: refTo(body) } } } }),
    responses: { [status]: { description: 'Done.', ...ok }, ...refusals(all) },
  };
}

function refusals(names: readonly ProblemName[]): Record<string, object> {
  const byStatus = new Map<number, string[]>();
  for (const name of new Set(names))
    byStatus.set(PROBLEMS[name].status, [...(byStatus.get(PROBLEMS[name].status) ?? []), name]);
  const schema = { $ref: '#/components/schemas/Problem' };
  return Object.fromEntries(
    [...byStatus].map(([status, all]) => [
      status,
      { description: all.join(', '), content: { 'application/problem+json': { schema } } },
    ]),
  );
}

function parametersOf(shape: z.ZodType | undefined, place: 'path' | 'query'): object[] {
  if (!shape) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(shape, { io: 'input' });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema,
  }));
}

function refTo(shape: z.ZodType): object {
  const all = RESOURCES.flatMap(({ views, bodies }) => [...Object.entries(views), ...Object.entries(bodies)]);
  const name = all.find(([, one]) => one === shape)?.[0];
  if (!name) throw new Error('a shape of the API has no name');
  return { $ref: `#/components/schemas/${name}` };
}

/** The named shapes of all resources; where one holds another, by its name. */
function named(which: 'views' | 'bodies', io: 'input' | 'output'): Record<string, object> {
  const registry = z.registry<{ id: string }>();
  for (const resource of RESOURCES)
    for (const [id, shape] of Object.entries(resource[which])) registry.add(shape, { id });
  const { schemas } = z.toJSONSchema(registry, { io, uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, plain(schema)]));
}

function plain({ $schema: _dialect, $id: _id, ...schema }: object & { $schema?: unknown; $id?: unknown }): object {
  return schema;
}
