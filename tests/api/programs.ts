import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { Server } from 'restify';
import type { Scope } from '../../src/accounts/api-tokens';
import type { Person } from '../../src/accounts/person';
import type { House } from '../../src/compose';
import { mountPrograms } from '../../src/mount-programs';
import { createServer } from '../../src/server';
import { MovingClock } from '../conversations/play';
import { aHouse } from '../support/house';
import { opened } from '../support/opened';

interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: { readonly $ref: string } }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: { readonly $ref: string } }>> }>
  >;
}

export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>>; readonly 'x-problems': object };
}

export interface Back {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a test reads of an answer that the document has just described.
  readonly json: any;
}

/** The API over HTTP; whatever it answers is held against the document that it serves. */
export interface Programs {
  readonly house: House;
  readonly clock: MovingClock;
  readonly server: Server;
  readonly url: string;
  readonly document: Document;
  /** Operations that have answered, by id and status. */
  readonly answered: Set<string>;
  readonly errors: unknown[];
  person(settings?: Partial<Pick<Person, 'currency' | 'zone' | 'language' | 'name'>>): Promise<Person>;
  token(person: Person, ...scopes: Scope[]): Promise<string>;
  call(token: string, method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Back>;
}

export async function startPrograms(file: string, given?: { house: House; clock: MovingClock }): Promise<Programs> {
  const clock = given?.clock ?? new MovingClock();
  if (!given) clock.set('2026-11-21T10:00', 'UTC');
  const house = given?.house ?? (await aHouse(clock.now, { file, currency: 'EUR' }));
  const errors: unknown[] = [];
  const server = createServer({ ready: async () => true, metrics: async () => undefined });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  mountPrograms(server, house, {
    trustProxy: false,
    log: { error: (fields: unknown) => void errors.push(fields) } as never,
  });
  const url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  opened.push(async () => {
    await new Promise<void>((resolve) => server.close(() => resolve()));
    if (!given) await house.close();
  });
  const document = (await (await fetch(`${url}/api/v1/openapi.json`)).json()) as Document;
  const fits = fitting(document);
  const answered = new Set<string>();
  return {
    house,
    clock,
    server,
    url,
    document,
    answered,
    errors,
    person: ({ currency = 'EUR', zone = 'UTC', language = 'en', name = 'Ann' } = {}) => {
      const first = { name, language, currency, zone, assumed: [], createdAt: clock.now() };
      return house.account.people.meet({ channel: 'telegram', user: randomUUID() }, first);
    },
    token: async (person, ...scopes) =>
      (await house.api.tokens.make(
        person,
        'test',
        scopes.length > 0 ? scopes : ['log', 'read', 'change'],
        clock.now(),
      ))!,
    call: async (token, method, path, body, headers = {}) => {
      const answer = await fetch(`${url}/api/v1${path}`, {
        method,
        headers: {
          ...(token && { authorization: `Bearer ${token}` }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await answer.text();
      const type = answer.headers.get('content-type') ?? '';
      const json: unknown = type.includes('json') ? JSON.parse(text) : undefined;
      const known = operationAt(document, method, path.split('?')[0]!);
      if (known) {
        fits(known, answer.status, type.split(';')[0]!, json);
        answered.add(`${known.operationId} ${answer.status}`);
      }
      return { status: answer.status, headers: answer.headers, text, json };
    },
  };
}

/** The operation that answers at an address, as a client finds it in the document. */
export function operationAt({ paths }: Document, method: string, path: string): Operation | undefined {
  const exact = paths[path]?.[method.toLowerCase()];
  if (exact) return exact;
  const found = Object.keys(paths).find(
    (one) => one.includes('{') && new RegExp(`^${one.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
  return found === undefined ? undefined : paths[found]?.[method.toLowerCase()];
}

/** Throws where an answer is not one that the document tells of. */
function fitting({ components }: Document) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema({ $id: 'api', components });
  const known = new Map<string, ValidateFunction>();
  return ({ operationId, responses }: Operation, status: number, type: string, json: unknown): void => {
    const content = responses[status]?.content;
    if (!content) throw new Error(`${operationId} answers ${status}, which its document does not know`);
    const described = content[type];
    if (!described) throw new Error(`${operationId} answers ${status} as ${type}, which its document does not know`);
    if (!described.schema) return;
    const { $ref } = described.schema;
    if (!known.has($ref)) known.set($ref, ajv.compile({ $ref: `api${$ref}` }));
    const check = known.get($ref)!;
    if (!check(json))
      throw new Error(`${operationId} ${status}: ${ajv.errorsText(check.errors)} in ${JSON.stringify(json)}`);
  };
}
