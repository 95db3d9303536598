import type { Step } from '../draft';
import { readExport } from './read-export';

export const sheetSteps: readonly Step[] = [readExport];
