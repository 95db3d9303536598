import type { Said } from '../../sentences';
import type { DRAFTS } from '../../sentences/drafts';

export const drafts: Said<typeof DRAFTS> = {
  'draft.did':
    '{did, select, read {🏦 {count, plural, one {Letta dal messaggio della tua banca} other {# voci lette dai messaggi della tua banca}} · Non è ancora scritto nulla:} opened {📝 Bozza · Non è ancora scritto nulla:} changed {✏️ Bozza modificata · Non è ancora scritto nulla:} back {📝 Di nuovo in bozza · Non è ancora scritto nulla:} other {🗑️ Bozza scartata:}}',
  'draft.line':
    '{mark, select, number {{number}. } more {   } other {• }}{money, select, missing {manca l’importo} other {{type, select, income {+} refund {↩ } other {}}{amount}}} · {category}{note, select, none {} other { · {noteText}}}{when, select, today {} other { · {day}}}',
  'draft.there':
    '♻️ {count, plural, one {Già incollata prima e già segnata:} other {Queste # erano già incollate e sono già segnate:}}',
  'draft.alike': '♻️ {amount} ({day}) è già segnato. Se è lo stesso, scarta questa bozza.',
  'draft.left':
    '{count, plural, one {# messaggio senza movimenti di denaro è rimasto fuori.} other {# messaggi senza movimenti di denaro sono rimasti fuori.}}',
  'draft.nothing': 'In quel messaggio di una banca non si è mosso denaro: non c’è nulla da segnare.',
  'draft.kept': '📝 Tenuta come bozza. «bozze» mostra ciò che manca.',
  'draft.gone': 'Quella bozza è già stata confermata o scartata. «bozze» mostra ciò che manca.',
  'draft.list': '📝 {count, plural, one {# bozza non ancora segnata:} other {# bozze non ancora segnate:}}',
  'draft.none': 'Nessuna bozza: tutto quello che mi hai detto è segnato.',
  'draft.unfiled': '🏷️ {count, plural, one {# voce senza categoria:} other {# voci senza categoria:}}',
  'draft.which': 'Quale? Chiamala per nome, come «il taxi era 11».',
  'draft.too-many':
    'Hai già {most} bozze, quindi non ho tenuto nulla. «bozze» le mostra; prima confermane o scartane qualcuna.',
  'button.confirm': 'Conferma',
};
