import type { MoneyWords } from '../../understanding/money/words';

export const money: MoneyWords = {
  units: {
    dollar: 'dolar|dolares|verdes',
    EUR: 'euro|euros|e|pavos',
    peso: 'peso|pesos|lucas|mangos|varo|varos',
    pound: 'libra|libras',
    GBP: 'libra esterlina|libras esterlinas',
    JPY: 'yen|yenes',
    franc: 'franco|francos',
    crown: 'corona|coronas',
    rupee: 'rupia|rupias',
    real: 'real|reales',
    ruble: 'rublo|rublos',
    PEN: 'sol|soles|luca',
    CNY: 'yuan|yuanes',
    lira: 'lira|liras',
    KRW: 'wones',
    PTS: 'pta|ptas|peseta|pesetas',
    FIM: 'marcos finlandeses|marco finlandes',
    VES: 'bolivar|bolivares',
    dirham: 'dirham|dirhams|dirhames',
    dinar: 'dinar|dinares',
  },
  cents: { dollar: 'centavo|centavos', EUR: 'centimo|centimos|cent|cents', GBP: 'penique|peniques' },
  powers: { 3: 'k|mil', 6: 'm|mm|millon|millones|palo|palos|melones', 12: 'billon|billones' },
  of: 'de',
  and: 'y|con',
  counted: `hora|horas|h|min|minuto|minutos|segundos|dia|dias|semana|semanas|mes|meses|año|años|noches|veces|vez|kg|kilo|kilos|g|gramos|
    litro|litros|l|ml|km|personas|persona|unidades|piezas|boletos|entradas|cajas|botellas|cervezas|cuotas|transacciones|gastos|movimientos|
    por ciento|porciento|puntos|am|pm|x`,
  numbered: 'numero|num|no|nro|n|pagina|calle|ruta|talla|piso|ultimos|ultimas|proximos|top|ref|llamar',
  named: 'habitacion|vuelo|iphone|factura|telefono|puerta|linea|pedido|autobus|bus',
  dayBefore: 'el|el dia|dia|del|desde el|hasta el|a las|en|al|los',
  income: `recibi|recibo|recibimos|cobre|cobramos|me pagaron|me pago|me depositaron|deposito|me ingresaron|ingreso|ingresos|sueldo|salario|
    nomina|gane|ganamos|me dieron|me transfirieron|aguinaldo|bono|quincena|honorarios|pension|venta|vendi|ganancia|dividendos|me llego|me llegaron|comision recibida|premio|me enviaron|me mandaron|paga extra|renta cobrada|beca`,
  refund: 'reembolso|reembolsaron|me reembolsaron|devolucion|me devolvieron|devolvieron|reintegro|me regresaron',
  expense:
    'gaste|gasto|gastamos|pague|pago|pagamos|compre|compra|compramos|costo|se fueron|se me fueron|invertí|di|puse|consumi|me cobraron|me costo|pago de sueldo|pago de nomina|comision|transferi',
  spent: 'gaste|gastamos|compre|compramos',
  total: 'total|en total|suma',
  each: 'cada uno|cada una|c/u|por persona|la unidad',
  between: 'y|mas|ademas|luego|tambien|y luego|despues',
  filler: `yo|he|hemos|me|mi|mis|un|una|unos|unas|el|la|los|las|lo|de|del|en|por|para|a|al|con|y|que|es|fue|se|fueron|gaste|gasto|gastos|gastamos|pague|pago|pagado|
    gastado|compre|comprado|compra|costo|recibi|cobre|ingreso|gane|anota|registra|agrega|añade|apunta|hoy|ayer|hola|por favor|favor|porfa|total|
    unos|depositaron|pagaron|dieron|le|les|su|ya|solo|tambien|luego|despues|además`,
};
