import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * How much garbage may gather beside what is in use, in percent of it, before V8 collects: with 30 it collected every second
 * under load, and that took up to a tenth of the processor.
 */
const GARBAGE = 100;

/**
 * Keeps the process small: V8 collects its old generation for the first time when that has grown to a quarter of a gigabyte,
 * and then lets it grow to as much as four times its size. It takes its measure from the last collection, so there is one
 * now; call it when what stays is loaded. What is young is collected by one thread.
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GARBAGE}`);
  // Four threads that wait for each other take more of two busy cores than one takes that does it all.
  setFlagsFromString('--no-parallel-scavenge');
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
