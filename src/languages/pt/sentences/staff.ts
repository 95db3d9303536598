import type { Said } from '../../sentences';
import type { STAFF } from '../../sentences/staff';

export const staff: Said<typeof STAFF> = {
  'role.refused': 'Isso é para quem trabalha aqui. Para falar com eles, escreva “falar com uma pessoa”.',
  'page.error.role': 'Esta página é para quem trabalha aqui.',
};
