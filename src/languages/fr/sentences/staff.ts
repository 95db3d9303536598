import type { Said } from '../../sentences';
import type { STAFF } from '../../sentences/staff';

export const staff: Said<typeof STAFF> = {
  'role.refused': 'C’est réservé à ceux qui travaillent ici. Pour les joindre, écris « parler à un humain ».',
  'page.error.role': 'Cette page est réservée à ceux qui travaillent ici.',
};
