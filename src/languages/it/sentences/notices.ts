import type { Said } from '../../sentences';
import type { NOTICES } from '../../sentences/notices';

export const notices: Said<typeof NOTICES> = {
  'notices.head': '🔔 Dove arrivano gli avvisi:',
  'notices.route': '• {route}: {on, select, yes {attivo} other {disattivato}}',
  'notices.turn': '{on, select, on {Attiva} other {Disattiva}} {route}',
  'notices.quiet': '🌙 Silenzio dalle {from} alle {to}. Ciò che arriva nel frattempo viene detto insieme dopo.',
  'notices.no-quiet': '🌙 Nessuna ora di silenzio: impostala con “silenzio dalle 22 alle 7”',
  'notices.no-more-quiet': 'Togli il silenzio',
  'notices.quiet-off': '🔔 Niente più ore di silenzio.',
  'notices.when-quiet': 'Da che ora a che ora? Scrivi per esempio “silenzio dalle 22 alle 7”.',
  'notices.on': '🔔 Gli avvisi arrivano qui: {route}.',
  'notices.off': '🔕 Niente più avvisi qui: {route}.',
  'notices.where': 'Dove? Scrivi per esempio “avvisami su Telegram” o “non avvisarmi via e-mail”.',
  'notices.no-address':
    '🔔 Gli avvisi arriveranno per e-mail appena ti sarai registrato con un indirizzo e lo avrai confermato.',
  'notices.not-met': '🔔 Gli avvisi arriveranno lì ({route}) appena mi avrai scritto lì una volta.',
  'notices.muted': '🔕 Non ti dirò più nulla di questo.',
  'notices.unmuted': '🔔 Te ne parlerò di nuovo.',
  'notices.stop': 'Non avvisare più',
  'notices.which': 'Notifiche',
  'notices.again': 'Avvisami di nuovo',
  'notices.email': 'e-mail',
  'notices.web-chat': 'chat web',
  'notices.terminal': 'terminale',
};
