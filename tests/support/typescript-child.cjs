// Lets child processes of the tests run the sources as they are. Loaded by NODE_OPTIONS in every child; compiles on demand.
const { readFileSync } = require('node:fs');

require.extensions['.ts'] = (module, file) => {
  const { transformSync } = require('@swc/core');
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    filename: file,
    swcrc: false,
    sourceMaps: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
  module._compile(code, file);
};
