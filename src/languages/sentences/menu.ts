/** The commands of a platform's menu, in a word or two each. */
export const MENU = [
  'menu.report',
  'menu.last',
  'menu.undo',
  'menu.limits',
  'menu.goals',
  'menu.export',
  'menu.link',
  'menu.settings',
  'menu.help',
] as const;
