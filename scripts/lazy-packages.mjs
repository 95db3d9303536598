// Packages that TypeScript has compiled to CommonJS require all their parts at once, and their index requires everything:
// whoever wants one class of botbuilder-core has loaded the whole of Azure's identity library. In the bundle a part is loaded
// when it is first used:
//   const a_1 = require("./a"); … a_1.b             ->  const a_1 = () => require("./a"); … (a_1()).b
//   __exportStar(require("./a"), exports)           ->  a getter for every name that ./a exports
//   exports.a = __importStar(require("./a"))        ->  a getter
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const PACKAGES = /[\\/]node_modules[\\/](botbuilder[\w-]*|botframework-[\w-]+|zod)[\\/].*\.c?js$/;

export const lazyPackages = {
  name: 'lazy-packages',
  setup({ onLoad }) {
    onLoad({ filter: PACKAGES }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return text.includes('defineProperty(exports, "__esModule"') ? { contents: lazy(text, path) } : undefined;
    });
  },
};

function lazy(text, path) {
  const names = [];
  const required = text.replace(/^(?:const|var) (\w+_\d+) = require\("(.+?)"\);$/gm, (_, name, from) => {
    names.push(name);
    return `const ${name} = () => require("${from}");`;
  });
  return names
    .reduce((so, name) => so.replace(new RegExp(`(?<!const )\\b${name}\\b`, 'g'), `(${name}())`), required)
    .replace(/^__exportStar\(require\("(.+?)"\), exports\);$/gm, (_, from) =>
      [...exportsOf(createRequire(path).resolve(from))]
        // Names that a file gives itself go before those of a star, as in the language.
        .map((name) => `if (!Object.hasOwn(exports, "${name}")) ${getter(name, `require("${from}").${name}`)}`)
        .join(''),
    )
    .replace(/^exports\.([\w$]+) = (__importStar\(require\(".+?"\)\));$/gm, (_, name, value) => getter(name, value));
}

function getter(name, value) {
  return `Object.defineProperty(exports, "${name}", { enumerable: true, configurable: true, get: () => ${value} });`;
}

function exportsOf(file) {
  const text = readFileSync(file, 'utf8');
  const own = [...text.matchAll(/\bexports\.([\w$]+) = |defineProperty\(exports, "([\w$]+)"/g)].map(
    ([, one, other]) => one ?? other,
  );
  const others = [...text.matchAll(/^__exportStar\(require\("(.+?)"\), exports\);$/gm)];
  const names = new Set([...own, ...others.flatMap(([, from]) => [...exportsOf(createRequire(file).resolve(from))])]);
  names.delete('__esModule');
  return names;
}
