// What the API says of itself: a document that is one, about the addresses that there are, and the answers they give.

import openApi31 from '@seriousme/openapi-schema-validator/schemas/v3.1/schema.json';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { ROUTES } from '../../src/accounts/roles';
import { RESOURCES } from '../../src/api';
import { PROBLEMS } from '../../src/api/problems';
import { type Programs, startPrograms } from './programs';

let api: Programs;
beforeAll(async () => {
  api = await startPrograms('document');
});

test('it is OpenAPI 3.1, and its shapes are JSON Schema', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addFormat('media-range', true);
  const isOpenApi = ajv.compile(openApi31);
  expect([isOpenApi(api.document), isOpenApi.errors]).toEqual([true, null]);
  expect((api.document as unknown as { openapi: string }).openapi).toBe('3.1.0');
  for (const schema of Object.values(api.document.components.schemas)) expect(ajv.validateSchema(schema)).toBe(true);
  expect(isOpenApi({ ...api.document, paths: { 'no-slash': {} } })).toBe(false);
});

test('its addresses are those of the server, each with its methods', () => {
  const routes = Object.values(
    (api.server.router as unknown as { getRoutes(): Record<string, { method: string; path: string }> }).getRoutes(),
  );
  const mounted = routes
    .filter(({ path }) => path.startsWith('/api/v1'))
    .map(
      ({ method, path }) =>
        `${method.replace('DEL', 'DELETE').replace('DELETEETE', 'DELETE')} ${path.slice('/api/v1'.length).replace(/:(\w+)/g, '{$1}')}`,
    );
  const described = Object.entries(api.document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(described.length).toBeGreaterThan(25);
  expect(mounted.sort()).toEqual(described.sort());
});

test('the table of roles says of each which scope it needs', () => {
  const scopes = RESOURCES.flatMap(({ routes }) => routes).map(({ method, path, scope }) => [
    `${method} /api/v1${path.replace(/\{(\w+)\}/g, ':$1')}`,
    scope,
  ]);
  expect(ROUTES).toMatchObject(Object.fromEntries(scopes));
});

test('every problem stands where its type leads', () => {
  expect(Object.keys(api.document.components['x-problems'])).toEqual(Object.keys(PROBLEMS));
});

test('every operation is refused without a token, and to a token without its scope', async () => {
  const person = await api.person();
  for (const { method, path, scope } of RESOURCES.flatMap(({ routes }) => routes)) {
    const at = path.replace(/\{\w+\}/g, 'x');
    expect((await api.call('', method, at)).status).toBe(401);
    const wrong = await api.token(person, scope === 'read' ? 'log' : 'read');
    expect((await api.call(wrong, method, at, method === 'GET' ? undefined : {})).status).toBe(403);
    await api.house.api.tokens.revoke(person, (await api.house.api.tokens.of(person))[0]!.id, api.clock.now());
    api.clock.move(61_000);
  }
});
