import type { Said } from '../../sentences';
import type { ALERTS } from '../../sentences/alerts';

export const alerts: Said<typeof ALERTS> = {
  'alert.unusual': '❗ Insolito per {category}: {amount}, di solito circa {usual}',
  'alert.quiet':
    '👋 Niente registrato da {days, plural, one {# giorno} other {# giorni}}. Dimenticato qualcosa? Basta «12 pranzo ieri».',
  'alert.digest':
    '📊 {span, select, week {La tua settimana} other {Il tuo mese}} {period}: {spent} in {count, plural, one {# voce} other {# voci}}{way, select, more {, {change} più di prima} less {, {change} meno di prima} other {}}',
  'alert.part': '• {category}: {amount}',
  'alert.year': '🎉 Il tuo {year}: {spent} in {count, plural, one {# voce} other {# voci}}',
  'alerts.kind':
    '{kind, select, limit {i limiti} pace {il ritmo dei limiti} unusual {le spese insolite} quiet {i giorni senza voci} weekly {il riepilogo settimanale} monthly {il riepilogo mensile} year {il riepilogo dell’anno} bill {le bollette in scadenza} amount {i pagamenti che aspettano un importo} schedule {ciò che si registra da solo} goal {gli obiettivi raggiunti} other {{kind}}}',
  'alerts.dosage':
    '🔔 Avvisi: {dosage, select, gentle {delicati, solo l’essenziale} strict {severi, presto e spesso} other {normali}}.',
  'alerts.stopped': '🔕 Non ti avviso più: {what}.',
  'alerts.started': '🔔 Ti avviso di nuovo: {what}.',
  'alerts.off': 'Disattivato: {what}',
  'alerts.snoozed': '😴 Niente fino a {day}.',
  'alerts.awake': '🔔 Gli avvisi sono di nuovo attivi.',
  'alerts.how':
    'Per cambiare: «sii delicato», «sii severo», «non avvisarmi più di cibo», «silenzio per una settimana».',
  'alerts.unknown': 'Non so che cosa intendi. Nomina una categoria, come «non avvisarmi più di cibo».',
  'button.tell-again': 'Avvisa di nuovo',
  'button.alerts': 'Avvisi',
};
