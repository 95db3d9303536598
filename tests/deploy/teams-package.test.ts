import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { unzipSync } from 'fflate';
import { teamsPackage } from '../../src/teams-package';
import { root } from '../architecture/imports';

const app = { appId: '3f2b8c1e-9a4d-4e57-8b60-5d1c7e9f0a23', publicUrl: 'https://outlay.example:8443/' };
const files = unzipSync(teamsPackage(root, app));
const manifest = JSON.parse(Buffer.from(files['manifest.json']!).toString());

it('holds a manifest that the schema of its version allows, and no other', () => {
  const version = manifest.manifestVersion as string;
  expect(manifest.$schema).toContain(`/v${version}/`);
  const folder = join(root, 'node_modules/@microsoft/app-manifest/build/json-schemas/teams', `v${version}`);
  const schema = JSON.parse(readFileSync(join(folder, 'MicrosoftTeams.schema.json'), 'utf8')) as object;
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
  const valid = ajv.compile(schema);
  expect({ valid: valid(manifest), errors: valid.errors }).toEqual({ valid: true, errors: null });
  expect(valid({ ...manifest, id: 'outlay' })).toBe(false);
});

it('has the ids of this server, and nothing left to fill in', () => {
  expect(manifest).toMatchObject({
    id: app.appId,
    bots: [{ botId: app.appId }],
    validDomains: ['outlay.example:8443'],
    developer: { privacyUrl: 'https://outlay.example:8443/privacy' },
  });
  expect(JSON.stringify(manifest)).not.toContain('{{');
});

it('has the icons in the sizes that Teams asks for', () => {
  const size = (name: string) => {
    const png = Buffer.from(files[name]!);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  };
  expect(size(manifest.icons.color)).toEqual([192, 192]);
  expect(size(manifest.icons.outline)).toEqual([32, 32]);
});
