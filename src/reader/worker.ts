import { parentPort } from 'node:worker_threads';
import { loadBundle } from '../load-bundle';
import type * as Read from './read';

loadBundle<typeof Read>('reader').exports.read(parentPort!);
