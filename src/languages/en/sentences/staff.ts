import type { Said } from '../../sentences';
import type { STAFF } from '../../sentences/staff';

export const staff: Said<typeof STAFF> = {
  'role.refused': 'That is for those who work here. To reach them, write “talk to a human”.',
  'page.error.role': 'This page is for those who work here.',
};
