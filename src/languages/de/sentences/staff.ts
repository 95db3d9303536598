import type { Said } from '../../sentences';
import type { STAFF } from '../../sentences/staff';

export const staff: Said<typeof STAFF> = {
  'role.refused': 'Das ist denen vorbehalten, die hier arbeiten. Du erreichst sie mit „mit einem Menschen sprechen“.',
  'page.error.role': 'Diese Seite ist denen vorbehalten, die hier arbeiten.',
};
