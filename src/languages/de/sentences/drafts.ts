import type { Said } from '../../sentences';
import type { DRAFTS } from '../../sentences/drafts';

export const drafts: Said<typeof DRAFTS> = {
  'draft.did':
    '{did, select, read {🏦 {count, plural, one {Aus der Nachricht deiner Bank gelesen} other {# Einträge aus den Nachrichten deiner Bank gelesen}} · Noch ist nichts eingetragen:} opened {📝 Entwurf · Noch ist nichts eingetragen:} changed {✏️ Entwurf geändert · Noch ist nichts eingetragen:} back {📝 Wieder als Entwurf · Noch ist nichts eingetragen:} other {🗑️ Entwurf verworfen:}}',
  'draft.line':
    '{mark, select, number {{number}. } more {   } other {• }}{money, select, missing {Betrag fehlt} other {{type, select, income {+} refund {↩ } other {}}{amount}}} · {category}{note, select, none {} other { · {noteText}}}{when, select, today {} other { · {day}}}',
  'draft.there':
    '♻️ {count, plural, one {Schon einmal eingefügt und bereits eingetragen:} other {Diese # wurden schon einmal eingefügt und sind bereits eingetragen:}}',
  'draft.alike': '♻️ {amount} ({day}) steht schon in deinem Buch. Ist es dasselbe, verwirf diesen Entwurf.',
  'draft.left':
    '{count, plural, one {# Nachricht ohne Geldbewegung bleibt weg.} other {# Nachrichten ohne Geldbewegung bleiben weg.}}',
  'draft.nothing': 'In dieser Nachricht einer Bank hat sich kein Geld bewegt; es gibt nichts einzutragen.',
  'draft.kept': '📝 Als Entwurf aufgehoben. „Entwürfe“ zeigt, was noch nicht fertig ist.',
  'draft.gone': 'Dieser Entwurf ist schon bestätigt oder verworfen. „Entwürfe“ zeigt, was noch nicht fertig ist.',
  'draft.list':
    '📝 {count, plural, one {# Entwurf ist noch nicht eingetragen:} other {# Entwürfe sind noch nicht eingetragen:}}',
  'draft.none': 'Keine Entwürfe: Alles, was du mir gesagt hast, ist eingetragen.',
  'draft.unfiled':
    '🏷️ {count, plural, one {# Eintrag hat noch keine Kategorie:} other {# Einträge haben noch keine Kategorie:}}',
  'draft.which': 'Welcher davon? Nenn ihn beim Namen, wie „das Taxi war 11“.',
  'draft.too-many':
    'Du hast schon {most} Entwürfe, also habe ich nichts aufgehoben. „Entwürfe“ zeigt sie; bestätige oder verwirf erst einige.',
  'button.confirm': 'Bestätigen',
};
