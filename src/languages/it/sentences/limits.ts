import type { Said } from '../../sentences';
import type { LIMITS } from '../../sentences/limits';

export const limits: Said<typeof LIMITS> = {
  'limit.total': 'Tutte le spese',
  'limit.done':
    '🎯 {what}: {amount} {every, select, day {al giorno} week {a settimana} month {al mese} year {all’anno} other {da stipendio a stipendio}}{carry, select, yes {, l’avanzo si riporta} other {}}{change, select, new {} other { (prima {before})}}',
  'limit.assumed-month': 'Ho supposto: un mese. Per un altro periodo: «massimo 50 a settimana per i taxi».',
  'limit.removed':
    '🗑 Limite tolto: {what} ({amount} {every, select, day {al giorno} week {a settimana} month {al mese} year {all’anno} other {da stipendio a stipendio}})',
  'limit.ask-amount': 'Quanto al massimo: {what}?',
  'limit.ask-payday': 'In che giorno del mese arriva lo stipendio? Manda un numero da 1 a 31.',
  'limit.payday': '📅 Giorno di paga: il {day}. I limiti da stipendio a stipendio lo seguono.',
  'limit.ask-which': 'Quale limite?',
  'limit.choice':
    '{what} · {amount} {every, select, day {al giorno} week {a settimana} month {al mese} year {all’anno} other {da stipendio a stipendio}}',
  'limit.name':
    '{what} · {every, select, day {al giorno} week {a settimana} month {al mese} year {all’anno} other {da stipendio a stipendio}} ({currency})',
  'limit.new-of': 'Nuovo limite per',
  'limit.new-amount': 'Importo al mese',
  'limit.none': 'Ancora nessun limite. Impostane uno con «limita il cibo a 300 al mese».',
  'limit.no-such': 'Questo limite non c’è. «i miei limiti» li mostra tutti.',
  'limit.left': '🎯 {what} · {period}: restano {left} di {allowed}',
  'limit.over': '🎯 {what} · {period}: {over} oltre {allowed}',
  'limit.near': '⚠️ {what} · {period}: usato il {percent} del limite, restano {rest} di {allowed}',
  'limit.passed': '🚨 {what} · {period}: limite superato, {spent} su {allowed}, {rest} in più',
  'limit.status':
    '• {what} · {period}: {spent} di {allowed} ({percent}), {state, select, over {{rest} in più} other {restano {rest}}}',
  'limit.ahead': '  A questo ritmo {ahead} entro {day}.',
  'limit.pace': '📈 {what} · {period}: a questo ritmo superi {allowed} verso {day} ({ahead} alla fine)',
  'limit.afford':
    '{state, select, over {Sarebbero {rest} oltre il limite: {what} · {period}.} other {Rientra nel limite: {what} · {period}, resterebbero {rest}.}}',
  'limit.refused-zero':
    'Un limite deve essere sopra lo zero: non ho cambiato nulla. Per non averlo: «togli il limite del cibo».',
  'limit.refused-too-large': 'È più di quanto posso tenere: non ho cambiato nulla. Controlla le cifre.',
  'limit.refused-too-many': 'Ci sono già {most} limiti e non ce ne stanno altri. Prima togline uno.',
  'limit.refused-other-currency':
    'Questo limite è in un’altra valuta: non ho cambiato nulla. Di’ il nuovo importo con la valuta.',
  'chart.limit-title': '{what} · {period}',
  'button.limits': 'I miei limiti',
  'button.stop-this': 'Non avvisare più',
};
