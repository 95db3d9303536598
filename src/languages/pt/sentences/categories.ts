import type { Said } from '../../sentences';
import type { CATEGORIES } from '../../sentences/categories';

export const categories: Said<typeof CATEGORIES> = {
  'category.list': '🗂️ Suas categorias:',
  'category.line': '{place, select, below {   ◦ } other {• }}{name}{place, select, hidden { (oculta)} other {}}',
  'category.how':
    'Para mudar: “nova categoria Bares dentro de Lazer”, “renomeia a categoria Lazer para Diversão”, “junta Bares com Lazer”, “esconde a categoria Presentes”.',
  'category.made': '🗂️ Nova categoria: {name}{under, select, none {} other { (dentro de {parent})}}.',
  'category.there': 'A categoria {name} já existe, então não mudei nada.',
  'category.none': 'Não conheço a categoria “{what}”, então não mudei nada. “minhas categorias” mostra todas.',
  'category.renamed': '✏️ {old} agora se chama {name}.',
  'category.merged': '🔀 {name} agora conta como {into}, também o que já foi anotado.',
  'category.same': 'Já são a mesma: {name}.',
  'category.needed': '{name} é necessária, então fica como está.',
  'category.hidden': '🙈 {name} não é mais oferecida nem escolhida. O que está lá fica e conta.',
  'category.unhidden': '👀 {name} volta a ser oferecida e escolhida.',
  'category.too-much':
    'É demais: um nome tem no máximo {length} letras e pode haver {most} categorias próprias. Não mudei nada.',
  'category.back': '↩️ As categorias estão como antes.',
  'category.with': '• disso, {category}: {amounts}',
};
