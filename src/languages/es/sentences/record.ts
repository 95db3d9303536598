import type { Said } from '../../sentences';
import type { RECORD } from '../../sentences/record';

export const record: Said<typeof RECORD> = {
  'record.count': '✅ {count, plural, one {# apunte anotado} other {# apuntes anotados}}:',
  'record.line':
    '{mark, select, check {✅ } other {• }}{type, select, income {+} refund {↩ } other {}}{amount} · {category}{note, select, none {} other { · {noteText}}}{when, select, today {} other { · {day}}}',
  'record.assumed-currency': '«{sign}» puede ser varias monedas; tomé {currency}.',
  'record.assumed-settings':
    'Supuse {what}. Para cambiarlo: «mi moneda es el dólar», «estoy en Lima», «habla español».',
  'record.ask-amount': '¿Cuánto fue {what, select, none {eso} other {«{whatText}»}}?',
  'record.ask-category': '¿De qué categoría es {what, select, none {{amount}} other {«{whatText}» ({amount})}}?',
  'undo.done': '↩️ {count, plural, one {Quitado} other {Quitados, # apuntes}}:',
  'redo.done': '↪️ {count, plural, one {Recuperado} other {Recuperados, # apuntes}}:',
  'redo.nothing': 'No hay nada que recuperar.',
  'undo.nothing': 'No hay nada que quitar.',
  'refused.zero': 'El importe de {what} es cero, así que no anoté nada. Envíalo con un importe, como «12 almuerzo».',
  'refused.negative':
    'El importe de {what} es menor que cero, así que no anoté nada. Si te devolvieron dinero, escribe «me devolvieron 12».',
  'refused.not-a-number':
    'No pude leer el importe de {what}, así que no anoté nada. Escríbelo con cifras, como «12,50».',
  'refused.too-large':
    'El importe de {what} es mayor de lo que puedo guardar, así que no anoté nada. Revisa las cifras y envíalo otra vez.',
  'refused.too-precise':
    'El importe de {what} tiene más decimales que {currency}, así que no anoté nada. Redondéalo y envíalo otra vez.',
  'refused.unknown-currency':
    'No conozco la moneda {currency}, así que no anoté nada. Usa sus tres letras, como EUR o USD.',
  'refused.no-such-day': 'El día de {what} no existe, así que no anoté nada. Escribe el día como «3 de marzo».',
  'refused.date-in-future': '{what} tiene fecha futura ({day}), así que no anoté nada. Envíalo con un día hasta hoy.',
  'refused.same-wallet':
    '{what} sale de una cartera y entra en la misma, así que no anoté nada. Nombra dos, como «moví 50 del efectivo a los ahorros».',
  'refused.too-many': 'Son más de {most} apuntes en un mensaje, así que no anoté nada. Envíalos por partes.',
};
