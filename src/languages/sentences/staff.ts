/** Those who help and those who decide, and what they do. */
export const STAFF = ['role.refused', 'page.error.role'] as const;
