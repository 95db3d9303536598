import type { Said } from '../../sentences';
import type { SETTINGS } from '../../sentences/settings';

export const settings: Said<typeof SETTINGS> = {
  'settings.name': '{what, select, language {Idioma} currency {Moeda} other {Fuso horário}}',
  'settings.language': '• Idioma: {language} – mude com “fale inglês”',
  'settings.currency': '• Moeda: {currency} – mude com “minha moeda é o dólar”',
  'settings.zone': '• Fuso horário: {zone} – mude com “estou em Lisboa”',
  'settings.changed': '⚙️ {what, select, language {Idioma} currency {Moeda} other {Fuso horário}}: {old} → {new}',
  'settings.unchanged': '⚙️ {what, select, language {Idioma} currency {Moeda} other {Fuso horário}}: {now}, como antes.',
};
