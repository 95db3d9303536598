import type { Language } from './language';

/** Every language the bot knows, the default first. */
export const LANGUAGES: readonly Language[] = [];
