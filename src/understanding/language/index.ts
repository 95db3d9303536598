import type { Step } from '../draft';
import { recogniseLanguage } from './recognise-language';

export const languageSteps: readonly Step[] = [recogniseLanguage];
