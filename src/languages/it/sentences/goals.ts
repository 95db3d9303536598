import type { Said } from '../../sentences';
import type { GOALS } from '../../sentences/goals';

export const goals: Said<typeof GOALS> = {
  'goal.line': '🎯 {name}: {saved}{target, select, none {} other { di {amount} ({share})\n{bar}}}',
  'goal.need':
    '{need, select, late {La data ({day}) è passata; mancano {missing}.} month {Con {aMonth} al mese ci arrivi entro {day}.} other {Mancano {missing}.}}',
  'goal.did':
    '{did, select, changed {✏️ Modificato:} put {💰 {amount} messi da parte:} taken {💸 {amount} ripresi:} dropped {🗑 Obiettivo eliminato:} undone {↩️ Annullato:} redone {↪️ Ripristinato:} other {Nuovo obiettivo:}}',
  'goal.list': '{count, plural, one {# obiettivo} many {# obiettivi} other {# obiettivi}}:',
  'goal.none':
    'Non hai ancora obiettivi. Scrivi per esempio “risparmiare 500 per la bici”, poi “metti da parte 50 per la bici”.',
  'goal.not-found': 'Nessun obiettivo si chiama “{what}”. “I miei obiettivi” mostra i tuoi.',
  'goal.ask-name': 'Per che cosa risparmi?',
  'goal.ask-amount': 'Quanto deve essere “{name}” in tutto?',
  'goal.reached': '🎉 “{name}” è raggiunto: {amount}!',
  'goal.other-currency': '“{name}” è in {currency}, quindi non ho cambiato niente. Di’ l’importo in {currency}.',
  'goal.not-so-much': 'In “{name}” ci sono solo {saved}, quindi non ho ripreso niente. Indica un importo minore.',
  'goal.too-many': 'Hai già {most} obiettivi, quindi non ho tenuto niente. Eliminane uno che non ti serve più.',
  'button.no-target': 'Senza importo',
};
