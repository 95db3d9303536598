import type { Said } from '../../sentences';
import type { QUESTIONS } from '../../sentences/questions';

export const questions: Said<typeof QUESTIONS> = {
  'most.category': 'Am meisten ging {period} an {category}: {amount} von {total} ({share}).',
  'compare.total':
    'Du hast {period} {now} ausgegeben, {way, select, less {{change} weniger als} same {genauso viel wie} other {{change} mehr als}} {before}{way, select, more { ({was}, +{share})} less { ({was}, −{share})} new { ({was})} other {}}.',
  'compare.whole': 'Insgesamt waren es {period} {amount}.',
  'compare.line': '• {category}: {was} → {now} ({way, select, less {−} other {+}}{change})',
  'average.day':
    'Du gibst {period} im Schnitt {average} am Tag aus ({total} in {count, plural, one {# Tag} other {# Tagen}}).',
  'average.month':
    'Du gibst {period} im Schnitt {average} im Monat aus ({total} in {count, plural, one {# Monat} other {# Monaten}}).',
  'entry.short': '• {amount} · {what} · {day}',
  'entry.below': '   – {amount} · {what} · {day}',
  'biggest.title': 'Deine größten Ausgaben {period}:',
  'last.found': 'Das letzte Mal war {day}{days, plural, =0 {} =1 {} other { (vor # Tagen)}}: {amount} · {what}.',
  'last.category': 'Kein Eintrag sagt „{about}“. Der letzte in {category} war {day}: {amount} · {what}.',
  'last.none': 'Zu „{about}“ habe ich in deinem Kassenbuch nichts gefunden.',
  'weekday.most': 'Am meisten gibst du am {weekday} aus: im Schnitt {average}, insgesamt {total} {period}.',
  'weekday.line': '• {weekday}: im Schnitt {average}',
  'weekday.one':
    'An einem {weekday} gibst du im Schnitt {average} aus: {total} an {count, plural, one {# solchen Tag} other {# solchen Tagen}} {period}.',
  'day.most': 'Du hast {period} {total} ausgegeben, am meisten {day}: {amount}.',
  'month.most': 'Du hast {period} {total} ausgegeben, im Schnitt {average} im Monat, am meisten im {month}: {amount}.',
  'year.before':
    'Das ist {way, select, less {{change} weniger als} same {genauso viel wie} other {{change} mehr als}} {before} ({was}{way, select, more {, +{share}} less {, −{share}} other {}}).',
  'flow.total':
    'Du hast {period} {earned} eingenommen und {spent} ausgegeben: {way, select, less {{left} mehr als eingenommen} other {{left} übrig}}.',
  'pace.total':
    'Du hast {period} bisher {spent} ausgegeben. In diesem Tempo sind es {day} {ahead}{once, select, none {} other {, große einzelne Ausgaben einmal gezählt}}.',
  'net.total':
    '{period}: {earned} kamen herein und {spent} gingen hinaus; der Saldo ist um {change} {way, select, less {gefallen} other {gestiegen}}.{moves, select, one {} other { Von null an gezählt war er am höchsten {highDay} ({high}) und am niedrigsten {lowDay} ({low}).}}',
  'usual.total':
    'Du hast {period} {now} ausgegeben, {way, select, less {{change} weniger als} same {so viel wie} other {{change} mehr als}} sonst ({was}: Durchschnitt derselben Tage in {count, plural, one {# Zeitraum} other {# Zeiträumen}} davor).',
  'usual.none': '{period}: Es gibt noch keine früheren Zahlen, die üblich wären.',
  'named.line': '• {name}: {amount} ({count, plural, one {# Eintrag} other {# Einträge}})',
  'payees.title': 'Wem du am meisten gezahlt hast, {period}:',
  'payees.none': 'Kein Eintrag nennt, wer bezahlt wurde: {period}. Schreib es wie „12 Mittagessen bei Lidl“.',
  'tags.title': 'Deine Schlagworte {period}:',
  'tags.none': 'Kein Eintrag hat ein Schlagwort: {period}. Gib eins dazu, etwa „12 Mittagessen #arbeit“.',
  'afford.yes':
    'Ja: Von den Einnahmen dieses Monats sind {left} übrig. {why, select, due {Wiederkehrende Kosten von {cost} stehen noch aus} other {Der Rest des Monats kostet sonst {cost}}}, nach {amount} blieben also noch {rest}.',
  'afford.tight':
    'Nur knapp: Von den Einnahmen dieses Monats sind {left} übrig, das reicht für {amount}. Aber {why, select, due {wiederkehrende Kosten von {cost} stehen noch aus} other {der Rest des Monats kostet sonst {cost}}}, dann würden {short} fehlen.',
  'afford.no': 'Nicht aus den Einnahmen dieses Monats: Davon sind {left} übrig, und {amount} ist mehr als das.',
  'afford.no-income':
    'Das kann ich nicht sagen: Diesen Monat sind keine Einnahmen eingetragen. Bisher hast du {spent} ausgegeben, und {why, select, due {wiederkehrende Kosten von {cost} stehen noch aus} other {der Rest des Monats kostet sonst {cost}}}.',
  'afford.left':
    'Von den Einnahmen dieses Monats sind {left} übrig. {why, select, due {Wiederkehrende Kosten von {cost} stehen noch aus} other {Der Rest des Monats kostet sonst {cost}}}.',
  'afford.over-limit':
    'Nicht im Limit für {what}: {period} sind noch {left} von {allowed} übrig{coming, select, some {, davon stehen {due} noch aus} other {}}, {amount} ist also {short} zu viel.',
  'afford.in-limit':
    'Im Limit für {what}: {period} sind noch {left} von {allowed} übrig{coming, select, some {, davon stehen {due} noch aus} other {}}, nach {amount} also {rest}.',
  'afford.limit':
    'Dein Limit für {what}: {period} sind noch {left} von {allowed} übrig{coming, select, some {, davon stehen {due} noch aus} other {}}.',
  'afford.due': 'Noch fällig bis {day}: {due} ({what}).',
  'afford.basis':
    'Gerechnet mit dem, was du diesen Monat eingetragen hast (Einnahmen {earned}, Ausgaben {spent}), und {months, plural, =0 {dem Tempo dieses Monats} one {dem Monat davor} other {den # Monaten davor}}.',
  'tip.grew': '💡 {category} ist gewachsen: {now} {period}, sonst {was} im Monat.',
  'tip.duplicate':
    '💡 {what} wurde {day} zweimal abgebucht, je {amount}. War es nur eine Zahlung, schreib „rückgängig“ oder lösch einen Eintrag.',
  'tip.price': '💡 {what} ist teurer: {now} seit {day}, vorher {was}.',
  'tip.limit':
    '💡 Dein Monatslimit von {allowed} für {what} wurde in jedem der letzten drei Monate überschritten: im Schnitt {spent}. Heb es an, oder sieh nach, wohin es geht.',
  'tip.none': 'In deinen Zahlen der letzten drei Monate fällt nichts auf.',
};
