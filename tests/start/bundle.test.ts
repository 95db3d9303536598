import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root';

const dist = join(projectRoot(), 'dist');

/** What a program in a process of its own prints, read as JSON. */
function printed<Answer>(program: string, ...flags: string[]): Answer {
  const out = execFileSync(process.execPath, [...flags, '-e', program], { cwd: projectRoot(), encoding: 'utf8' });
  return JSON.parse(out) as Answer;
}

/** What a bundle holds, and the packages that stay outside because they are native. */
const BUNDLES: Readonly<Record<string, readonly string[]>> = {
  outlay: ['bcrypt', 'dtrace-provider', 'node-gyp-build'],
  reader: [],
};

describe('what a start reads', () => {
  it.each(Object.entries(BUNDLES))('is dist/%s.js alone, and what is native', (name, outside) => {
    const { files, rejected } = printed<{ files: string[]; rejected: boolean }>(`
      const { exports, script } = require(${JSON.stringify(join(dist, 'src', 'load-bundle'))}).loadBundle('${name}');
      Promise.resolve(exports.rehearse()).then(() =>
        console.log(JSON.stringify({ files: Object.keys(require.cache), rejected: script.cachedDataRejected })));`);
    const ours = files.filter((file) => file.startsWith(dist)).map((file) => file.slice(dist.length + 1));
    expect(ours.sort()).toEqual(['src/load-bundle.js', 'src/project-root.js']);
    const packages = files.flatMap((file) => /\/node_modules\/(.+?)\//.exec(file)?.[1] ?? []);
    expect([...new Set(packages)].sort()).toEqual(outside);
    // V8 took what it had compiled at the build.
    expect(rejected).toBe(false);
  });

  it('loads the parts of the SDK that are used: its connector with the first channel that needs it', () => {
    const asked = printed<{ before: string[]; after: string[] }>(
      `import { build } from 'esbuild';
      import { createRequire } from 'node:module';
      import { lazyPackages } from './scripts/lazy-packages.mjs';
      const contents = \`
        require('botbuilder').TurnContext.name + require('botbuilder-dialogs/lib/dialogSet').DialogSet.name;
        module.exports = () => new (require('botbuilder').CloudAdapter)();\`;
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: process.cwd() },
        bundle: true, platform: 'node', write: false, plugins: [lazyPackages],
        external: ['botframework-connector', 'dtrace-provider'],
      });
      const names = [];
      const native = createRequire(process.cwd() + '/x.js');
      const watched = (name) => { if (name.startsWith('botframework')) names.push(name); return native(name); };
      const module = { exports: {} };
      new Function('module', 'exports', 'require', outputFiles[0].text)(module, module.exports, watched);
      const before = [...names];
      module.exports();
      console.log(JSON.stringify({ before, after: names.slice(0, 1) }));`,
      '--input-type=module',
    );
    expect(asked).toEqual({ before: [], after: ['botframework-connector'] });
  });
});
