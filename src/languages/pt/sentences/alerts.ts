import type { Said } from '../../sentences';
import type { ALERTS } from '../../sentences/alerts';

export const alerts: Said<typeof ALERTS> = {
  'alert.unusual': '❗ Fora do comum em {category}: {amount}, normalmente cerca de {usual}',
  'alert.quiet':
    '👋 Nada anotado há {days, plural, one {# dia} other {# dias}}. Esqueceu algo? Basta “12 almoço ontem”.',
  'alert.digest':
    '📊 {span, select, week {Sua semana} other {Seu mês}} {period}: {spent} em {count, plural, one {# lançamento} other {# lançamentos}}{way, select, more {, {change} a mais que antes} less {, {change} a menos que antes} other {}}',
  'alert.part': '• {category}: {amount}',
  'alert.year': '🎉 Seu {year}: {spent} em {count, plural, one {# lançamento} other {# lançamentos}}',
  'alerts.kind':
    '{kind, select, limit {limites} pace {o ritmo dos limites} unusual {gastos fora do comum} quiet {dias sem lançamentos} weekly {o resumo da semana} monthly {o resumo do mês} year {o resumo do ano} bill {contas a vencer} amount {pagamentos à espera de um valor} schedule {o que se lança sozinho} goal {metas alcançadas} other {{kind}}}',
  'alerts.dosage':
    '🔔 Avisos: {dosage, select, gentle {leves, só o essencial} strict {rígidos, cedo e sempre} other {normais}}.',
  'alerts.stopped': '🔕 Não aviso mais sobre {what}.',
  'alerts.started': '🔔 Volto a avisar sobre {what}.',
  'alerts.off': 'Desligado: {what}',
  'alerts.snoozed': '😴 Nada até {day}.',
  'alerts.awake': '🔔 Os avisos voltaram.',
  'alerts.how': 'Para mudar: “seja leve”, “seja rígido”, “não me avise de comida”, “silêncio por uma semana”.',
  'alerts.unknown': 'Não sei o que você quer dizer. Diga uma categoria, como “não me avise de comida”.',
  'button.tell-again': 'Avisar de novo',
  'button.alerts': 'Avisos',
};
