import type { Said } from '../../sentences';
import type { SCHEDULES } from '../../sentences/schedules';

export const schedules: Said<typeof SCHEDULES> = {
  'schedule.line':
    '{mark, select, repeat {🔁 } number {{number}. } other {}}{money, select, varies {importo variabile} other {{type, select, income {+} refund {↩ } other {}}{amount}}} · {category}{note, select, none {} other { · {noteText}}} · {rule}{state, select, paused { · ⏸ in pausa} other {}}{next, select, none {} other { · prossimo {day}}}',
  'schedule.did':
    '{did, select, changed {✏️ Modificato:} paused {⏸ In pausa:} resumed {▶️ Riprende:} ended {⏹ Terminato:} skipped {⏭ {day} viene saltato:} undone {↩️ Annullato:} redone {↪️ Ripristinato:} other {Si ripete da adesso:}}',
  'schedule.today': 'Quello di oggi è già segnato.',
  'schedule.from': 'Dal {day}: {amount} invece di {before}. Ciò che è già segnato resta.',
  'schedule.list':
    '🔁 {count, plural, one {# pagamento ricorrente} many {# pagamenti ricorrenti} other {# pagamenti ricorrenti}}:',
  'schedule.none':
    'Non si ripete ancora niente. Scrivi per esempio “affitto 900 ogni mese il 1” o “palestra 30 ogni 2 settimane fino a giugno”.',
  'schedule.not-found': 'Niente di ricorrente si chiama “{what}”. “Le mie spese ricorrenti” le mostra.',
  'schedule.which': 'Quale?',
  'schedule.ask-amount': 'Quanto è {what, select, none {ogni volta} other {“{whatText}” ogni volta}}?',
  'schedule.ask-rule':
    'Ogni quanto si ripete{what, select, none {} other { “{whatText}”}}? Per esempio: ogni mese il 1.',
  'schedule.posted': '🔁 {type, select, income {+} refund {↩ } other {}}{amount} · {what} · {day}, segnato da solo.',
  'schedule.caught-up':
    '🔁 {type, select, income {+} refund {↩ } other {}}{amount} · {what}: {count, plural, one {# pagamento} many {# pagamenti} other {# pagamenti}} da {from} a {to}, segnato da solo.',
  'schedule.due':
    '🔁 Scade {what} ({day}). Quanto è stato?{count, plural, one {} many { Mancano # importi.} other { Mancano # importi.}}',
  'schedule.not-due': 'È già a posto.',
  'schedule.skipped': '⏭ {what}: {day} viene saltato.',
  'schedule.tomorrow': '📅 Domani: {what}{money, select, varies { · importo variabile} other { · {amount}}} ({day})',
  'schedule.open': 'Che cosa ne faccio?',
  'schedule.never':
    'Questa regola non cade più in nessun giorno, quindi non ho tenuto niente. Rimandala con una fine più tardi.',
  'schedule.too-many':
    'Hai già {most} pagamenti ricorrenti, quindi non ho tenuto niente. Terminane uno che non ti serve più.',
  'schedule.fixed': 'Le tue spese fisse sono circa {amount} al mese.',
  'schedule.fixed-income': 'Entrano regolarmente circa {amount} al mese.',
  'rule.days': '{count, plural, =1 {ogni giorno} one {ogni # giorno} many {ogni # giorni} other {ogni # giorni}}',
  'rule.weeks':
    '{count, plural, =1 {ogni settimana} one {ogni # settimana} many {ogni # settimane} other {ogni # settimane}}',
  'rule.months': '{count, plural, =1 {ogni mese} one {ogni # mese} many {ogni # mesi} other {ogni # mesi}}',
  'rule.years': '{count, plural, =1 {ogni anno} one {ogni # anno} many {ogni # anni} other {ogni # anni}}',
  'rule.workdays': 'ogni giorno feriale',
  'rule.on-weekdays': '{every}, {days}',
  'rule.on-days': '{every} il {days}',
  'rule.on-last-day': '{every} l’ultimo giorno',
  'rule.on-nth': '{every} – {nth, select, 1 {primo} 2 {secondo} 3 {terzo} 4 {quarto} other {ultimo}} {weekday}',
  'rule.on-workday': '{every} – {nth, select, 1 {primo} other {ultimo}} giorno lavorativo',
  'rule.on-date': '{every} il {date}',
  'rule.until': '{rule} fino a {day}',
  'rule.times': '{rule}, {count, plural, one {una volta} many {# volte} other {# volte}}',
  'ordinal.one': '{n}',
  'ordinal.two': '{n}',
  'ordinal.few': '{n}',
  'ordinal.many': '{n}',
  'ordinal.other': '{n}',
  'button.end': 'Termina',
  'button.pause': 'Pausa',
  'button.resume': 'Riprendi',
  'button.skip-once': 'Salta una volta',
  'button.amount': 'Importo',
  'button.rule': 'Giorni',
  'button.varies': 'Varia',
  'button.enter-amount': 'Indica l’importo',
};
