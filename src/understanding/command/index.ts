import type { Step } from '../draft';
import { readCommand } from './read-command';

export const commandSteps: readonly Step[] = [readCommand];
