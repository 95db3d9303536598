import type { Said } from '../../sentences';
import type { SETTINGS } from '../../sentences/settings';

export const settings: Said<typeof SETTINGS> = {
  'settings.name': '{what, select, language {Sprache} currency {Währung} other {Zeitzone}}',
  'settings.language': '• Sprache: {language} – ändern mit „sprich Englisch“',
  'settings.currency': '• Währung: {currency} – ändern mit „meine Währung ist Euro“',
  'settings.zone': '• Zeitzone: {zone} – ändern mit „ich bin in Wien“',
  'settings.changed': '⚙️ {what, select, language {Sprache} currency {Währung} other {Zeitzone}}: {old} → {new}',
  'settings.unchanged': '⚙️ {what, select, language {Sprache} currency {Währung} other {Zeitzone}}: {now}, wie bisher.',
};
