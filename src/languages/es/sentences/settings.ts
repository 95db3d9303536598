import type { Said } from '../../sentences';
import type { SETTINGS } from '../../sentences/settings';

export const settings: Said<typeof SETTINGS> = {
  'settings.name': '{what, select, language {Idioma} currency {Moneda} other {Zona horaria}}',
  'settings.language': '• Idioma: {language} – cámbialo con «habla inglés»',
  'settings.currency': '• Moneda: {currency} – cámbiala con «mi moneda es el dólar»',
  'settings.zone': '• Zona horaria: {zone} – cámbiala con «estoy en Lima»',
  'settings.changed': '⚙️ {what, select, language {Idioma} currency {Moneda} other {Zona horaria}}: {old} → {new}',
  'settings.unchanged':
    '⚙️ {what, select, language {Idioma} currency {Moneda} other {Zona horaria}}: {now}, como antes.',
};
