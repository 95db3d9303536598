import type { Said } from '../../sentences';
import type { FILES } from '../../sentences/files';

export const files: Said<typeof FILES> = {
  'import.how':
    'Envíame el archivo: un CSV como lo escribe tu banco u otra app, o una exportación JSON mía. Te muestro lo que he leído antes de anotar nada.',
  'import.refused':
    '{why, select, empty {Este archivo está vacío. Expórtalo de nuevo y envíame el nuevo.} binary {No puedo leer este archivo: no es texto. Guárdalo o expórtalo como CSV y envíame ese.} wrong_type {No puedo leer este tipo de archivo. Guárdalo como CSV y envíame ese.} no_rows {Este archivo tiene encabezados pero ninguna fila. Exporta un periodo con movimientos y envíame ese.} no_columns {No encuentro ni día ni importe en este archivo. Un CSV necesita una columna de cada uno.} too_many_columns {Este archivo tiene demasiadas columnas para una lista de apuntes. Deja solo fecha, importe y descripción, y envíalo otra vez.} too_many_rows {Este archivo tiene más de {most} filas. Envíalo por partes.} too_large {Este archivo pesa más de {most} MB. Envíalo por partes.} other {No he podido obtener el archivo del chat. Envíalo otra vez, por favor.}} No se ha anotado nada.',
  'import.title':
    '📄 {name}: {count, plural, one {# apunte} other {# apuntes}}, {from} – {to} · Aún no se ha anotado nada',
  'import.read-as':
    'Día{dayColumn, select, none {} other { «{dayName}»}} ({order, select, dmy {día, mes, año} mdy {mes, día, año} other {año, mes, día}}{assumed, select, yes {, supuesto} other {}}) · importe{amountColumn, select, none {} other { «{amountName}»}} ({decimal, select, comma {coma decimal} other {punto decimal}}; {spends, select, positive {positivo es gasto} other {negativo es gasto}}) · {currency}',
  'import.broken':
    '⚠️ {count, plural, one {# línea no se puede leer y se omite:} other {# líneas no se pueden leer y se omiten:}}',
  'import.broken-line':
    '• línea {line}: {why, select, same_wallet {de una cartera a la misma} zero {el importe es cero} negative {el importe es negativo} too_large {el importe es demasiado grande} unknown_currency {moneda desconocida} no_such_day {ese día no existe} date_in_future {el día está en el futuro} quote {unas comillas sin cerrar} long {la línea es demasiado larga} no_day {falta el día} no_amount {falta el importe} too_precise {más decimales de los que tiene la moneda} other {signos que no son texto}} – «{says}»',
  'import.doubles':
    '♻️ {count, plural, one {# ya está en tu libro o repetido en el archivo y se omite} other {# ya están en tu libro o repetidos en el archivo y se omiten}} (líneas {lines})',
  'import.doubles-taken': '♻️ Lo que ya está también se importará.',
  'import.none': 'En este archivo no hay nada nuevo que importar. No se ha anotado nada.',
  'import.ask':
    '{count, plural, =0 {No hay nada nuevo que importar.} one {¿Importar # apunte?} other {¿Importar # apuntes?}}',
  'import.done':
    '✅ {count, plural, one {# apunte importado} other {# apuntes importados}}{some, select, none {} other {{doubles, plural, one {; # ya estaba} other {; # ya estaban}}}}{unread, select, none {} other {{broken, plural, one {; # línea no se pudo leer} other {; # líneas no se pudieron leer}}}}.',
  'import.running':
    '⏳ {count, plural, one {Importando # apunte. Te aviso al terminar.} other {Importando # apuntes. Te aviso al terminar.}}',
  'import.rewinding':
    '⏳ {what, select, undo {{count, plural, one {Estoy quitando # apunte de {name}} other {Estoy quitando # apuntes de {name}}}} other {{count, plural, one {Estoy recuperando # apunte de {name}} other {Estoy recuperando # apuntes de {name}}}}}. Te aviso al terminar; mientras tanto puedes seguir.',
  'import.rewound':
    '{what, select, undo {↩️ {count, plural, one {Quitado: # apunte de {name}} other {Quitados: # apuntes de {name}}}} other {↪️ {count, plural, one {Recuperado: # apunte de {name}} other {Recuperados: # apuntes de {name}}}}}.',
  'import.progress':
    '⏳ {name}: {what, select, import {{done, number} de {all, number} líneas importadas hasta ahora} undo {{done, number} de {all, number} apuntes quitados hasta ahora} other {{done, number} de {all, number} apuntes recuperados hasta ahora}}.',
  'import.wait': '«Deshacer» y «rehacer» esperan a que termine; entonces te aviso. Todo lo demás funciona.',
  'import.discarded': 'Descartado. No se ha anotado nada.',
  'import.stale': 'Esa importación ya terminó o se descartó. Envía el archivo otra vez para empezar de nuevo.',
  'button.import': 'Importar',
  'button.swap-days': 'Cambiar día y mes',
  'button.flip': 'Invertir el signo',
  'button.take-doubles': 'Incluirlos también',
  'button.discard': 'Descartar',
  'export.done': '📎 {what}: {count, plural, one {# apunte} other {# apuntes}}.',
  'export.too-many': 'Son más de {most} filas, demasiadas para Excel. Escribe «exporta en csv» o nombra un periodo.',
  'sheet.heading':
    '{column, select, day {Fecha} type {Tipo} amount {Importe} currency {Moneda} category {Categoría} payee {Comercio} note {Nota} tags {Etiquetas} wallet {Cartera} other {A la cartera}}',
  'sheet.type': '{type, select, expense {Gasto} income {Ingreso} refund {Reembolso} other {Transferencia}}',
};
