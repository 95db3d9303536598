import { loadProgram } from './load-program';

try {
  void loadProgram().program.run();
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  console.error('outlay: dist/outlay.js is missing. Run `npm run build`, then start again.');
  process.exit(1);
}
