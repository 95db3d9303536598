import type { Said } from '../../sentences';
import type { SETTINGS } from '../../sentences/settings';

export const settings: Said<typeof SETTINGS> = {
  'settings.name': '{what, select, language {Lingua} currency {Valuta} other {Fuso orario}}',
  'settings.language': '• Lingua: {language} – per cambiare: «parla inglese»',
  'settings.currency': '• Valuta: {currency} – per cambiare: «la mia valuta è il franco»',
  'settings.zone': '• Fuso orario: {zone} – per cambiare: «sono a Zurigo»',
  'settings.changed': '⚙️ {what, select, language {Lingua} currency {Valuta} other {Fuso orario}}: {old} → {new}',
  'settings.unchanged': '⚙️ {what, select, language {Lingua} currency {Valuta} other {Fuso orario}}: {now}, come prima.',
};
