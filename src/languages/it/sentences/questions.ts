import type { Said } from '../../sentences';
import type { QUESTIONS } from '../../sentences/questions';

export const questions: Said<typeof QUESTIONS> = {
  'most.category': 'Il più è andato a {category} {period}: {amount} su {total} ({share}).',
  'compare.total':
    'Hai speso {now} {period}, {way, select, less {{change} in meno che} same {quanto} other {{change} in più che}} {before}{way, select, more { ({was}, +{share})} less { ({was}, −{share})} new { ({was})} other {}}.',
  'compare.whole': 'In tutto erano {amount} {period}.',
  'compare.line': '• {category}: {was} → {now} ({way, select, less {−} other {+}}{change})',
  'average.day':
    'Spendi in media {average} al giorno {period} ({total} in {count, plural, one {# giorno} other {# giorni}}).',
  'average.month':
    'Spendi in media {average} al mese {period} ({total} in {count, plural, one {# mese} other {# mesi}}).',
  'entry.short': '• {amount} · {what} · {day}',
  'entry.below': '   – {amount} · {what} · {day}',
  'biggest.title': 'Le tue spese più grandi {period}:',
  'last.found': 'L’ultima volta è stata {day}{days, plural, =0 {} =1 {} other { (# giorni fa)}}: {amount} · {what}.',
  'last.category': 'Nessuna voce dice «{about}». L’ultima in {category} è stata {day}: {amount} · {what}.',
  'last.none': 'Non ho trovato niente per «{about}» nei tuoi conti.',
  'weekday.most': 'Il giorno in cui spendi di più è {weekday}: {average} in media, {total} in tutto {period}.',
  'weekday.line': '• {weekday}: {average} in media',
  'weekday.one':
    'Di {weekday} spendi in media {average}: {total} in {count, plural, one {# giorno} other {# giorni}} {period}.',
  'day.most': 'Hai speso {total} {period}, il massimo {day}: {amount}.',
  'month.most': 'Hai speso {total} {period}, {average} al mese in media, il massimo a {month}: {amount}.',
  'year.before':
    'Sono {way, select, less {{change} in meno che} same {quanto} other {{change} in più che}} {before} ({was}{way, select, more {, +{share}} less {, −{share}} other {}}).',
  'flow.total':
    'Hai ricevuto {earned} e speso {spent} {period}: {way, select, less {{left} più di quanto ricevuto} other {restano {left}}}.',
  'pace.total':
    'Hai speso {spent} {period} finora. Di questo passo saranno {ahead} {day}{once, select, none {} other {, contando una volta le grandi spese singole}}.',
  'net.total':
    '{period}: sono entrati {earned} e usciti {spent}; il saldo è {way, select, less {sceso} other {salito}} di {change}.{moves, select, one {} other { Contando da zero, il massimo {highDay} ({high}) e il minimo {lowDay} ({low}).}}',
  'usual.total':
    'Hai speso {now} {period}, {way, select, less {{change} meno del} same {quanto il} other {{change} più del}} solito ({was}: la media degli stessi giorni in {count, plural, one {# periodo precedente} other {# periodi precedenti}}).',
  'usual.none': '{period}: non ci sono ancora cifre precedenti per dire cosa è solito.',
  'named.line': '• {name}: {amount} ({count, plural, one {# voce} other {# voci}})',
  'payees.title': 'Chi hai pagato di più {period}:',
  'payees.none': 'Nessuna voce dice chi hai pagato {period}. Scrivi per esempio «12 pranzo da Lidl».',
  'tags.title': 'Le tue etichette {period}:',
  'tags.none': 'Nessuna voce ha un’etichetta {period}. Aggiungine una, per esempio «12 pranzo #lavoro».',
  'afford.yes':
    'Sì: delle entrate di questo mese restano {left}. {why, select, due {Restano da pagare spese ricorrenti per {cost}} other {Il resto del mese di solito costa {cost}}}, quindi dopo {amount} resterebbero ancora {rest}.',
  'afford.tight':
    'Appena appena: delle entrate di questo mese restano {left}, che bastano per {amount}. Ma {why, select, due {restano da pagare spese ricorrenti per {cost}} other {il resto del mese di solito costa {cost}}}, e mancherebbero {short}.',
  'afford.no': 'Non con le entrate di questo mese: restano {left}, e {amount} è di più.',
  'afford.no-income':
    'Non so dirlo: questo mese non ci sono entrate segnate. Finora hai speso {spent}, e {why, select, due {restano da pagare spese ricorrenti per {cost}} other {il resto del mese di solito costa {cost}}}.',
  'afford.left':
    'Delle entrate di questo mese restano {left}. {why, select, due {Restano da pagare spese ricorrenti per {cost}} other {Il resto del mese di solito costa {cost}}}.',
  'afford.over-limit':
    'Fuori dal tuo limite per {what}: {period} restano {left} di {allowed}{coming, select, some {, di cui {due} ancora da pagare} other {}}, quindi {amount} sono {short} di troppo.',
  'afford.in-limit':
    'Nel tuo limite per {what}: {period} restano {left} di {allowed}{coming, select, some {, di cui {due} ancora da pagare} other {}}, quindi dopo {amount} resterebbero {rest}.',
  'afford.limit':
    'Il tuo limite per {what}: {period} restano {left} di {allowed}{coming, select, some {, di cui {due} ancora da pagare} other {}}.',
  'afford.due': 'Ancora da pagare entro {day}: {due} ({what}).',
  'afford.basis':
    'In base a ciò che hai segnato questo mese (entrate {earned}, spese {spent}) e {months, plural, =0 {al ritmo di questo mese} one {al mese precedente} other {ai # mesi precedenti}}.',
  'tip.grew': '💡 {category} è cresciuta: {now} {period}, contro {was} in un mese normale.',
  'tip.duplicate':
    '💡 {what} è stato addebitato due volte, {day}: {amount} ciascuna. Se era un solo pagamento, scrivi «annulla l’ultima» o cancellane una.',
  'tip.price': '💡 {what} costa di più: {now} da {day}, prima {was}.',
  'tip.limit':
    '💡 Il tuo limite mensile di {allowed} per {what} è stato superato in ognuno degli ultimi tre mesi: {spent} in media. Alzalo, o guarda dove va.',
  'tip.none': 'Niente di particolare nelle tue cifre degli ultimi tre mesi.',
};
