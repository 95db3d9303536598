import type { Scope } from './api-tokens';

/** What somebody is in this house, not in a ledger: each may do what those before it may. */
export const ROLES = ['customer', 'agent', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Who may open a dialog. The one table: a dialog that does not stand here does not compile, and is opened to nobody. */
export const DIALOGS = {
  record: 'customer',
  spending: 'customer',
  income: 'customer',
  balance: 'customer',
  list: 'customer',
  report: 'customer',
  'set-limit': 'customer',
  'limit-status': 'customer',
  'limit-back': 'customer',
  undo: 'customer',
  redo: 'customer',
  edit: 'customer',
  delete: 'customer',
  amend: 'customer',
  open: 'customer',
  file: 'customer',
  refile: 'customer',
  recurring: 'customer',
  schedule: 'customer',
  due: 'customer',
  'pause-schedule': 'customer',
  'resume-schedule': 'customer',
  'end-schedule': 'customer',
  'skip-schedule': 'customer',
  goal: 'customer',
  export: 'customer',
  import: 'customer',
  settings: 'customer',
  'wallet-balance': 'customer',
  'wallet-holds': 'customer',
  categories: 'customer',
  'category-new': 'customer',
  'category-rename': 'customer',
  'category-merge': 'customer',
  'category-hide': 'customer',
  'category-unhide': 'customer',
  'category-back': 'customer',
  notifications: 'customer',
  quiet: 'customer',
  'quiet-off': 'customer',
  'notify-on': 'customer',
  'notify-off': 'customer',
  mute: 'customer',
  unmute: 'customer',
  link: 'customer',
  'link-join': 'customer',
  'link-agree': 'customer',
  register: 'customer',
  'sign-in': 'customer',
  tokens: 'customer',
  chats: 'customer',
  unlink: 'customer',
  unjoin: 'customer',
  ledgers: 'customer',
  'switch-ledger': 'customer',
  'new-ledger': 'customer',
  invite: 'customer',
  'join-ledger': 'customer',
  member: 'customer',
  'leave-ledger': 'customer',
  'my-data': 'customer',
  'delete-account': 'customer',
  password: 'customer',
  phone: 'customer',
  privacy: 'customer',
  help: 'customer',
  cancel: 'customer',
  confirm: 'customer',
  smalltalk: 'customer',
  advice: 'customer',
  unknown: 'customer',
  human: 'customer',
} as const satisfies Readonly<Record<string, Role>>;

/**
 * Who may use a route: a role, by signing in; or who shows what a route itself checks. `anybody` sees what everybody may see;
 * `link` has been given an address with a code or a signature in it; a `visitor` has the web chat's token; a `platform` signs
 * what it sends; the `operator` sits at the machine or has its token. `log`, `read` and `change` are scopes of a program's personal
 * token, whose person may do what they may do in their ledger.
 */
export type Door = Role | Scope | 'anybody' | 'link' | 'visitor' | 'platform' | 'operator';

export const ROUTES = {
  'GET /healthz': 'anybody',
  'GET /readyz': 'anybody',
  'GET /metrics': 'operator',
  'GET /': 'anybody',
  'GET /privacy': 'anybody',
  'GET /web-chat/*': 'anybody',
  'GET /chart': 'link',
  'POST /chart': 'anybody',
  'GET /exports/:token/:name': 'link',
  'GET /mail/stop': 'link',
  'POST /mail/stop': 'link',
  'POST /mail/events': 'platform',
  'POST /telegram/:path': 'platform',
  'POST /api/messages': 'platform',
  'POST /v3/directline/tokens/generate': 'anybody',
  'POST /v3/directline/tokens/refresh': 'visitor',
  'POST /v3/directline/conversations': 'visitor',
  'GET /v3/directline/conversations/:id': 'visitor',
  'GET /v3/directline/conversations/:id/activities': 'visitor',
  'POST /v3/directline/conversations/:id/activities': 'visitor',
  'POST /v3/directline/conversations/:id/upload': 'visitor',
  'GET /account/register': 'link',
  'POST /account/register': 'link',
  'GET /account/confirm': 'link',
  'POST /account/confirm': 'link',
  'GET /account/reset': 'link',
  'POST /account/reset': 'link',
  'GET /account/sign-in': 'anybody',
  'POST /account/sign-in': 'anybody',
  'GET /account/forgot': 'anybody',
  'POST /account/forgot': 'anybody',
  'GET /account/join': 'link',
  'POST /account/join': 'link',
  'GET /account/tokens': 'link',
  'POST /account/tokens': 'link',
  'GET /account/tokens/revoke': 'link',
  'POST /account/tokens/revoke': 'link',
  'GET /account': 'customer',
  'GET /account/export': 'customer',
  'POST /account/export': 'customer',
  'GET /account/sign-out': 'customer',
  'POST /account/sign-out': 'customer',
  'GET /account/sign-out-everywhere': 'customer',
  'POST /account/sign-out-everywhere': 'customer',
  'GET /api/v1/openapi.json': 'anybody',
  'GET /api/v1/entries': 'read',
  'POST /api/v1/entries': 'log',
  'POST /api/v1/entries/undo': 'change',
  'GET /api/v1/entries/:id': 'read',
  'PATCH /api/v1/entries/:id': 'change',
  'DELETE /api/v1/entries/:id': 'change',
  'GET /api/v1/categories': 'read',
  'POST /api/v1/categories': 'change',
  'PATCH /api/v1/categories/:id': 'change',
  'GET /api/v1/limits': 'read',
  'POST /api/v1/limits': 'change',
  'PATCH /api/v1/limits/:id': 'change',
  'DELETE /api/v1/limits/:id': 'change',
  'GET /api/v1/reports/by-category': 'read',
  'GET /api/v1/reports/by-day': 'read',
  'GET /api/v1/reports/by-month': 'read',
  'GET /api/v1/reports/by-payee': 'read',
  'GET /api/v1/reports/by-tag': 'read',
  'GET /api/v1/reports/by-wallet': 'read',
  'GET /api/v1/goals': 'read',
  'POST /api/v1/goals': 'change',
  'PATCH /api/v1/goals/:id': 'change',
  'POST /api/v1/goals/:id/put': 'change',
  'DELETE /api/v1/goals/:id': 'change',
  'GET /api/v1/schedules': 'read',
  'POST /api/v1/schedules': 'change',
  'PATCH /api/v1/schedules/:id': 'change',
  'POST /api/v1/schedules/:id/skip': 'change',
  'DELETE /api/v1/schedules/:id': 'change',
  'GET /api/v1/export': 'read',
} as const satisfies Readonly<Record<string, Door>>;

export type RouteName = keyof typeof ROUTES;

export function roleOf({ role }: { readonly role?: Role }): Role {
  return role ?? 'customer';
}

/** Whether somebody with this role may do what is for `needed`. */
export function mayAs(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

/** The role that a route asks for; undefined where something else opens it. */
export function roleFor(route: RouteName): Role | undefined {
  return ROLES.find((role) => role === ROUTES[route]);
}

/** Whether this person may open this dialog; one that nobody has written down is for nobody. */
export function mayOpen(person: { readonly role?: Role }, dialog: string): boolean {
  const needed = Object.hasOwn(DIALOGS, dialog) ? DIALOGS[dialog as keyof typeof DIALOGS] : undefined;
  return needed !== undefined && mayAs(roleOf(person), needed);
}
