import type { Said } from '../../sentences';
import type { ALERTS } from '../../sentences/alerts';

export const alerts: Said<typeof ALERTS> = {
  'alert.unusual': '❗ Inhabituel pour {category} : {amount}, d’habitude environ {usual}',
  'alert.quiet':
    '👋 Rien de noté depuis {days, plural, one {# jour} other {# jours}}. Un oubli ? « 12 déjeuner hier » suffit.',
  'alert.digest':
    '📊 {span, select, week {Ta semaine} other {Ton mois}} {period} : {spent} en {count, plural, one {# dépense} other {# dépenses}}{way, select, more {, {change} de plus qu’avant} less {, {change} de moins qu’avant} other {}}',
  'alert.part': '• {category} : {amount}',
  'alert.year': '🎉 Ton année {year} : {spent} en {count, plural, one {# dépense} other {# dépenses}}',
  'alerts.kind':
    '{kind, select, limit {les limites} pace {le rythme des limites} unusual {les dépenses inhabituelles} quiet {les jours sans saisie} weekly {le bilan de la semaine} monthly {le bilan du mois} year {le bilan de l’année} bill {les factures à payer} amount {les paiements qui attendent un montant} schedule {ce qui se saisit tout seul} goal {les objectifs atteints} other {{kind}}}',
  'alerts.dosage':
    '🔔 Alertes : {dosage, select, gentle {douces, seulement l’essentiel} strict {strictes, tôt et souvent} other {normales}}.',
  'alerts.stopped': '🔕 Je ne préviens plus pour {what}.',
  'alerts.started': '🔔 Je préviens de nouveau pour {what}.',
  'alerts.off': 'Désactivé : {what}',
  'alerts.snoozed': '😴 Rien jusqu’à {day}.',
  'alerts.awake': '🔔 Les alertes sont de nouveau actives.',
  'alerts.how':
    'Pour changer : « sois doux », « sois strict », « ne me parle plus de nourriture », « silence une semaine ».',
  'alerts.unknown': 'Je ne sais pas de quoi il s’agit. Nomme une catégorie, comme « ne me parle plus de nourriture ».',
  'button.tell-again': 'Prévenir de nouveau',
  'button.alerts': 'Alertes',
};
