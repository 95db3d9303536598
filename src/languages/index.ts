import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { hiLatn } from './hi-Latn';
import { id } from './id';
import { it } from './it';
import type { Language } from './language';
import { pt } from './pt';
import { ru } from './ru';
import { zh } from './zh';

/** Every language the bot knows, the default first. */
export const LANGUAGES: readonly Language[] = [en, es, fr, de, pt, it, ru, zh, hiLatn, id];
