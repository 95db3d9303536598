import type { Person } from '../../src/accounts/person';
import type { Value } from '../../src/languages/voice';

interface NamedRoute {
  readonly id: string;
  /** What people call it, in whatever language. */
  readonly words: RegExp;
  readonly name: Value;
}

/** Where notices can go, as people name it. */
const ROUTES: readonly NamedRoute[] = [
  { id: 'telegram', words: /telegram|телегра|电报|\bтг\b|\btg\b/iu, name: 'Telegram' },
  { id: 'msteams', words: /teams|тимс/iu, name: 'Teams' },
  { id: 'email', words: /mail|correo|courriel|posta|почт|имейл|邮/iu, name: { say: 'notices.email' } },
  { id: 'directline', words: /web|widget|chat|site|sito|сайт|виджет|чат|网/iu, name: { say: 'notices.web-chat' } },
  { id: 'console', words: /terminal|терминал|终端/iu, name: { say: 'notices.terminal' } },
];

/** The route that some words name. */
export function routeNamed(words: string): string | undefined {
  return ROUTES.find((route) => route.words.test(words))?.id;
}

export function nameOfRoute(id: string): Value {
  return ROUTES.find((route) => route.id === id)?.name ?? id;
}

/** The routes by which this person can be reached, whether they want it or not. */
export function routesTo({ reach = {}, email, emailConfirmed }: Person): string[] {
  const channels = Object.keys(reach).filter((channel) => !reach[channel]!.gone);
  return email && emailConfirmed ? [...channels, 'email'] : channels;
}
