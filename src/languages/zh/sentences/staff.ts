import type { Said } from '../../sentences';
import type { STAFF } from '../../sentences/staff';

export const staff: Said<typeof STAFF> = {
  'role.refused': '这只供这里的工作人员使用。想联系他们，请写“转人工”。',
  'page.error.role': '此页面仅供这里的工作人员使用。',
};
