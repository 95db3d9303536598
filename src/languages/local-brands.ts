import type { Vocabulary } from '../understanding/category/words';
import { brands } from './brands';

/** The brands of the world with those that only the speakers of one language meet, these first: "Пятёрочка", "盒马". */
export function localBrands(phrases: Vocabulary['phrases'], endings = ''): Vocabulary {
  const all: Record<string, string> = { ...phrases };
  for (const [category, list] of Object.entries(brands.phrases)) {
    all[category] = all[category] ? `${all[category]}, ${list}` : list;
  }
  return { ...brands, endings: endings ? `${brands.endings}, ${endings}` : brands.endings, phrases: all };
}
