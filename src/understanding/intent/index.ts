import type { Step } from '../draft';

export const intentSteps: readonly Step[] = [];

/** Recognises the language of the message; runs before all others. */
export const languageSteps: readonly Step[] = [];
