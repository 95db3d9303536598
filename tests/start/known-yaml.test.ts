import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { yamlReader } from '../../src/config/yaml-reader';
import { projectRoot } from '../../src/project-root';
import { aFolder } from '../support/a-folder';

const root = projectRoot();
const folder = join(root, 'config');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));

describe('what the build has read of the settings', () => {
  it.each(files)('is what config/%s says', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    expect(yamlReader(root)(join(folder, name))).toEqual(parse(text));
  });

  it('says nothing of a file that was changed', () => {
    const changed = join(aFolder(), 'alerts.yaml');
    writeFileSync(changed, `${readFileSync(join(folder, 'alerts.yaml'), 'utf8')}\nlater: true\n`);
    expect(yamlReader(root)(changed)).toMatchObject({ later: true });
  });

  it('is not needed', () => {
    expect(yamlReader(aFolder())(join(folder, 'alerts.yaml'))).toEqual(yamlReader(root)(join(folder, 'alerts.yaml')));
  });
});
