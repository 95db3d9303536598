import type { Said } from '../../sentences';
import type { STAFF } from '../../sentences/staff';

export const staff: Said<typeof STAFF> = {
  'role.refused': 'È riservato a chi lavora qui. Per parlarci, scrivi «parlare con una persona».',
  'page.error.role': 'Questa pagina è riservata a chi lavora qui.',
};
