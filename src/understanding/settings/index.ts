import type { Step } from '../draft';
import { readSettings } from './read-settings';

export const settingsSteps: readonly Step[] = [readSettings];
