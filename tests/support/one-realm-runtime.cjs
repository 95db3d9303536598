const { statSync } = require('node:fs');
const { createRequire, isBuiltin } = require('node:module');
const { dirname, join, sep } = require('node:path');
const { compileFunction } = require('node:vm');
const { default: Runtime } = require('jest-runtime');

const root = join(__dirname, '../..');
/** Rooms without a state, which tests/architecture holds: tables that are made once are the same for every file. */
const PURE = ['src/ledger', 'src/understanding', 'src/languages'].map((room) => join(root, room) + sep);
/** Of the file that is tested, and not of the process. */
const OF_JEST = new Set(['@jest/globals', '@jest/expect', 'expect']);

/** What this process has compiled, by its file; the functions keep nothing, and make a module each time they are called. */
const compiled = new Map();
/** Node's own `require`, by the folder that asks. */
const requires = new Map();
/** Modules of pure rooms, by their file. */
const pure = new Map();
/** That of the file which is tested now: pure modules outlive theirs, and may load one more of them later. */
let current;

/**
 * How Jest loads modules, but for three things that a process does once and not once a test file: a package is loaded by Node itself,
 * a module of ours is compiled, a pure one is made. All other modules of ours are made anew for each file.
 */
module.exports = class OneRealmRuntime extends Runtime {
  constructor(...parts) {
    super(...parts);
    current = this;
    const { executor, registries } = this;
    if (!executor?.compile || !registries?.moduleRegistry)
      throw new Error('This Jest loads modules otherwise: mend tests/support/one-realm-runtime.cjs, or do without it.');
    executor.compile = (source, filename) => {
      const known = compiled.get(filename);
      if (known?.source === source) return known.make;
      const make = compileFunction(source, executor.injectedModuleParameters, { filename });
      compiled.set(filename, { source, make });
      return make;
    };
    // In watch mode the sources change under a process.
    if ([...pure].some(([file, { changed }]) => changedAt(file) !== changed)) pure.clear();
    for (const [file, { module }] of pure) registries.moduleRegistry.set(file, module);
  }

  requireModuleOrMock(from, name) {
    if (this !== current) return current.requireModuleOrMock(from, name);
    const inPackage = from.includes(`${sep}node_modules${sep}`);
    if (isBuiltin(name) || OF_JEST.has(name) || (/^[./]/.test(name) && !inPackage))
      return super.requireModuleOrMock(from, name);
    const folder = dirname(from);
    if (!requires.has(folder)) requires.set(folder, createRequire(from));
    return requires.get(folder)(name);
  }

  teardown() {
    for (const [file, module] of this.registries.moduleRegistry)
      if (module.loaded && !pure.has(file) && PURE.some((room) => file.startsWith(room)))
        pure.set(file, { module, changed: changedAt(file) });
    super.teardown();
  }
};

function changedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}
