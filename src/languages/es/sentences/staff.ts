import type { Said } from '../../sentences';
import type { STAFF } from '../../sentences/staff';

export const staff: Said<typeof STAFF> = {
  'role.refused': 'Eso es para quienes trabajan aquí. Para hablar con ellos, escribe «hablar con una persona».',
  'page.error.role': 'Esta página es para quienes trabajan aquí.',
};
