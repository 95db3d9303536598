/** A person’s settings. */
export const SETTINGS = [
  'settings.name',
  'settings.language',
  'settings.currency',
  'settings.zone',
  'settings.changed',
  'settings.unchanged',
] as const;
