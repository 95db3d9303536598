import type { Said } from '../../sentences';
import type { SETTINGS } from '../../sentences/settings';

export const settings: Said<typeof SETTINGS> = {
  'settings.name': '{what, select, language {Langue} currency {Devise} other {Fuseau horaire}}',
  'settings.language': '• Langue : {language} – pour changer : « parle anglais »',
  'settings.currency': '• Devise : {currency} – pour changer : « ma devise est le dollar »',
  'settings.zone': '• Fuseau horaire : {zone} – pour changer : « je suis à Montréal »',
  'settings.changed': '⚙️ {what, select, language {Langue} currency {Devise} other {Fuseau horaire}} : {old} → {new}',
  'settings.unchanged':
    '⚙️ {what, select, language {Langue} currency {Devise} other {Fuseau horaire}} : {now}, comme avant.',
};
