// Stands in for the thread that reads: it says which text it read with which words, and ends or hangs where the text says so.
const { parentPort, workerData } = require('node:worker_threads');

const known = new Map();
let brought = 0;
function read({ text, told }) {
  if (text === 'throws') throw new Error('a bug');
  if (text === 'ends') process.exit(7);
  if (text === 'hangs') for (;;);
  if (told?.forget !== undefined) known.delete(told.forget);
  if (told?.words) {
    brought += 1;
    known.set(told.number, told.words);
  }
  const words = told && known.get(told.number);
  parentPort.postMessage({ text, words, brought, remembered: known.size, workerData });
}

parentPort.on('message', (questions) => {
  for (const question of questions) read(question);
});
parentPort.postMessage('ready');
