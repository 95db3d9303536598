import type { Said } from '../../sentences';
import type { STAFF } from '../../sentences/staff';

export const staff: Said<typeof STAFF> = {
  'role.refused': 'Это только для тех, кто здесь работает. Чтобы связаться с ними, напишите «поговорить с человеком».',
  'page.error.role': 'Эта страница только для тех, кто здесь работает.',
};
