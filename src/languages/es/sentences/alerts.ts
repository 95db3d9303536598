import type { Said } from '../../sentences';
import type { ALERTS } from '../../sentences/alerts';

export const alerts: Said<typeof ALERTS> = {
  'alert.unusual': '❗ Inusual en {category}: {amount}, normalmente unos {usual}',
  'alert.quiet':
    '👋 Nada anotado desde hace {days, plural, one {# día} other {# días}}. ¿Olvidaste algo? Basta con «12 almuerzo ayer».',
  'alert.digest':
    '📊 {span, select, week {Tu semana} other {Tu mes}} {period}: {spent} en {count, plural, one {# apunte} other {# apuntes}}{way, select, more {, {change} más que antes} less {, {change} menos que antes} other {}}',
  'alert.part': '• {category}: {amount}',
  'alert.year': '🎉 Tu {year}: {spent} en {count, plural, one {# apunte} other {# apuntes}}',
  'alerts.kind':
    '{kind, select, limit {los límites} pace {el ritmo de los límites} unusual {gastos inusuales} quiet {días sin apuntes} weekly {el resumen semanal} monthly {el resumen mensual} year {el resumen del año} bill {facturas que vencen} amount {pagos que esperan un importe} schedule {lo que se anota solo} goal {metas alcanzadas} other {{kind}}}',
  'alerts.dosage':
    '🔔 Avisos: {dosage, select, gentle {suaves, solo lo importante} strict {estrictos, pronto y a menudo} other {normales}}.',
  'alerts.stopped': '🔕 Ya no te aviso sobre {what}.',
  'alerts.started': '🔔 Te aviso otra vez sobre {what}.',
  'alerts.off': 'Sin avisos: {what}',
  'alerts.snoozed': '😴 Nada hasta el {day}.',
  'alerts.awake': '🔔 Los avisos vuelven a estar activos.',
  'alerts.how': 'Para cambiarlo: «sé suave», «sé estricto», «no me avises de comida», «silencio una semana».',
  'alerts.unknown': 'No sé a qué te refieres. Nombra una categoría, como «no me avises de comida».',
  'button.tell-again': 'Avisar otra vez',
  'button.alerts': 'Avisos',
};
