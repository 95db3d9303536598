import type { Said } from '../../sentences';
import type { CATEGORIES } from '../../sentences/categories';

export const categories: Said<typeof CATEGORIES> = {
  'category.list': '🗂️ Deine Kategorien:',
  'category.line': '{place, select, below {   ◦ } other {• }}{name}{place, select, hidden { (ausgeblendet)} other {}}',
  'category.how':
    'Zum Ändern: „neue Kategorie Bars unter Essen“, „benenne Kategorie Essen in Auswärts um“, „lege Bars mit Essen zusammen“, „blende Kategorie Geschenke aus“.',
  'category.made': '🗂️ Neue Kategorie: {name}{under, select, none {} other { (unter {parent})}}.',
  'category.there': 'Die Kategorie {name} gibt es schon, also blieb alles, wie es war.',
  'category.none':
    'Eine Kategorie „{what}“ kenne ich nicht, also blieb alles, wie es war. „meine Kategorien“ zählt sie auf.',
  'category.renamed': '✏️ {old} heißt ab jetzt {name}.',
  'category.merged': '🔀 {name} zählt ab jetzt als {into}, auch alles bisher Notierte.',
  'category.same': 'Das ist schon ein und dieselbe: {name}.',
  'category.needed': '{name} wird gebraucht und bleibt, wie sie ist.',
  'category.hidden': '🙈 {name} wird nicht mehr angeboten oder gewählt. Was dort steht, bleibt und zählt.',
  'category.unhidden': '👀 {name} wird wieder angeboten und gewählt.',
  'category.too-much':
    'Das ist zu viel: Ein Name hat höchstens {length} Zeichen, und es kann {most} eigene Kategorien geben. Nichts wurde geändert.',
  'category.back': '↩️ Die Kategorien sind wieder wie vorher.',
  'category.with': '• davon {category}: {amounts}',
};
