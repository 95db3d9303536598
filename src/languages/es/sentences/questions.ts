import type { Said } from '../../sentences';
import type { QUESTIONS } from '../../sentences/questions';

export const questions: Said<typeof QUESTIONS> = {
  'most.category': 'Lo más fue a {category} {period}: {amount} de {total} ({share}).',
  'compare.total':
    'Gastaste {now} {period}, {way, select, less {{change} menos que} same {lo mismo que} other {{change} más que}} {before}{way, select, more { ({was}, +{share})} less { ({was}, −{share})} new { ({was})} other {}}.',
  'compare.whole': 'En total fueron {amount} {period}.',
  'compare.line': '• {category}: {was} → {now} ({way, select, less {−} other {+}}{change})',
  'average.day': 'Gastas {average} al día de media {period} ({total} en {count, plural, one {# día} other {# días}}).',
  'average.month':
    'Gastas {average} al mes de media {period} ({total} en {count, plural, one {# mes} other {# meses}}).',
  'entry.short': '• {amount} · {what} · {day}',
  'entry.below': '   – {amount} · {what} · {day}',
  'biggest.title': 'Tus mayores gastos {period}:',
  'last.found': 'La última vez fue {day}{days, plural, =0 {} =1 {} other { (hace # días)}}: {amount} · {what}.',
  'last.category': 'Ningún apunte dice «{about}». El último en {category} fue {day}: {amount} · {what}.',
  'last.none': 'No encontré nada de «{about}» en tus cuentas.',
  'weekday.most': 'El día que más gastas es {weekday}: {average} de media, {total} en total {period}.',
  'weekday.line': '• {weekday}: {average} de media',
  'weekday.one':
    'Un {weekday} gastas {average} de media: {total} en {count, plural, one {# día} other {# días}} {period}.',
  'day.most': 'Gastaste {total} {period}, lo más {day}: {amount}.',
  'month.most': 'Gastaste {total} {period}, {average} al mes de media, lo más en {month}: {amount}.',
  'year.before':
    'Es {way, select, less {{change} menos que} same {lo mismo que} other {{change} más que}} {before} ({was}{way, select, more {, +{share}} less {, −{share}} other {}}).',
  'flow.total':
    'Ingresaste {earned} y gastaste {spent} {period}: {way, select, less {{left} más de lo ingresado} other {quedan {left}}}.',
  'pace.total':
    'Llevas gastados {spent} {period}. A este ritmo serán {ahead} {day}{once, select, none {} other {, contando una vez los gastos grandes sueltos}}.',
  'net.total':
    '{period}: entraron {earned} y salieron {spent}; el saldo {way, select, less {bajó} other {subió}} {change}.{moves, select, one {} other { Contado desde cero, el máximo fue {highDay} ({high}) y el mínimo {lowDay} ({low}).}}',
  'usual.total':
    'Gastaste {now} {period}, {way, select, less {{change} menos de} same {igual que} other {{change} más de}} lo habitual ({was}: la media de los mismos días en {count, plural, one {# período anterior} other {# períodos anteriores}}).',
  'usual.none': '{period}: aún no hay cifras anteriores para saber qué es habitual.',
  'named.line': '• {name}: {amount} ({count, plural, one {# apunte} other {# apuntes}})',
  'payees.title': 'A quién pagaste más {period}:',
  'payees.none': 'Ningún apunte dice a quién pagaste {period}. Escríbelo como «12 almuerzo en Lidl».',
  'tags.title': 'Tus etiquetas {period}:',
  'tags.none': 'Ningún apunte tiene etiqueta {period}. Pon una, como «12 almuerzo #trabajo».',
  'afford.yes':
    'Sí: de los ingresos de este mes quedan {left}. {why, select, due {Aún quedan por pagar {cost} de gastos fijos} other {Lo que falta de mes suele costar {cost}}}, así que tras {amount} aún quedarían {rest}.',
  'afford.tight':
    'Por poco: de los ingresos de este mes quedan {left}, que bastan para {amount}. Pero {why, select, due {aún quedan por pagar {cost} de gastos fijos} other {lo que falta de mes suele costar {cost}}}, y entonces faltarían {short}.',
  'afford.no': 'No con los ingresos de este mes: quedan {left}, y {amount} es más que eso.',
  'afford.no-income':
    'No lo sé: este mes no hay ingresos anotados. Llevas gastados {spent}, y {why, select, due {aún quedan por pagar {cost} de gastos fijos} other {lo que falta de mes suele costar {cost}}}.',
  'afford.left':
    'De los ingresos de este mes quedan {left}. {why, select, due {Aún quedan por pagar {cost} de gastos fijos} other {Lo que falta de mes suele costar {cost}}}.',
  'afford.over-limit':
    'No cabe en tu límite de {what}: {period} quedan {left} de {allowed}{coming, select, some {, de los que {due} están por pagar} other {}}, así que {amount} son {short} de más.',
  'afford.in-limit':
    'Cabe en tu límite de {what}: {period} quedan {left} de {allowed}{coming, select, some {, de los que {due} están por pagar} other {}}, así que tras {amount} quedarían {rest}.',
  'afford.limit':
    'Tu límite de {what}: {period} quedan {left} de {allowed}{coming, select, some {, de los que {due} están por pagar} other {}}.',
  'afford.due': 'Por pagar hasta el {day}: {due} ({what}).',
  'afford.basis':
    'Según lo que anotaste este mes (ingresos {earned}, gastos {spent}) y {months, plural, =0 {el ritmo de este mes} one {el mes anterior} other {los # meses anteriores}}.',
  'tip.grew': '💡 {category} subió: {now} {period}, frente a {was} en un mes normal.',
  'tip.duplicate':
    '💡 {what} se cobró dos veces, {day}: {amount} cada una. Si fue un solo pago, escribe «deshacer» o borra uno.',
  'tip.price': '💡 {what} cuesta más: {now} desde {day}, antes {was}.',
  'tip.limit':
    '💡 Tu límite mensual de {allowed} para {what} se superó en cada uno de los tres últimos meses: {spent} de media. Súbelo o mira en qué se va.',
  'tip.none': 'Nada llama la atención en tus cifras de los últimos tres meses.',
};
