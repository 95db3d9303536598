import type { QuestionWords } from '../../understanding/question/words';

export const questions: QuestionWords = {
  questions: {
    afford:
      'puedo permitirme|me puedo permitir|puedo gastar|podría gastar|me alcanza|me llega para|tengo suficiente|me lo puedo permitir',
    last: 'cuándo … por última vez|cuándo fue la última vez|la última vez que|cuándo … última vez|última vez que',
    why: 'por qué … más|por qué … tanto|por qué gasté|por qué he gastado|qué subió|qué ha subido|qué aumentó|a qué se debe',
    usual:
      'de lo normal|de lo habitual|de lo usual|que de costumbre|con lo habitual|con lo normal|mes normal|mes habitual',
    net: 'saldo neto|balance neto|evolución de mi saldo|evolución del saldo|evolución de mi balance|saldo … a lo largo|saldo mes a mes|saldo por mes|cómo evolucionó mi saldo|cómo ha evolucionado mi saldo',
    flow: 'ingresos contra gastos|ingresos y gastos|ingresos vs|ingresos versus|ingresos frente a gastos|ingresos comparados|gané … gasté|entradas y salidas|flujo de caja',
    compare:
      'compara*|comparación|versus|vs|más que|menos que|más … que el|más … que la|menos … que el|menos … que la|diferencia entre|frente a',
    'by-weekday': 'día de la semana|días de la semana|qué días|qué día gasto',
    'average-month':
      'promedio al mes|promedio por mes|promedio mensual|media al mes|media por mes|media mensual|al mes de media|por mes de media|al mes en promedio|al mes … promedio|por mes en promedio',
    average: 'promedio|de media|la media|en promedio|por día|al día|diario',
    pace: 'a este ritmo|a este paso|si sigo así|cómo voy|proyección|pronóstico|previsión|para fin de mes|a fin de mes',
    payees: 'a quién|a quiénes|en qué tienda*|qué tienda*|por tienda*|por comercio*|por beneficiario*|dónde compro',
    wallets:
      'por cartera*|por cuenta|por cuentas|por medio de pago|por medios de pago|por forma de pago|efectivo o tarjeta|tarjeta o efectivo|efectivo y tarjeta|qué cuenta*',
    tags: 'por etiqueta*|por hashtag*|por tag*|mis etiquetas|qué etiquetas',
    'by-day': 'por días|día a día|día por día|por fecha|cada día',
    'by-month':
      'por mes|por meses|mes a mes|mes por mes|informe anual|resumen anual|reporte anual|balance anual|informe del año|resumen del año|qué mes',
    week: 'informe semanal|resumen semanal|reporte semanal|informe de la semana|resumen de la semana',
    most: 'en qué gasté más|en qué gasto más|en qué he gastado más|en qué … más|más gasté|más gasto|gasté más|gasto más|mayor categoría|principales categorías|a dónde va mi dinero|adónde va mi dinero|dónde se va … dinero|por categoría*',
    biggest: 'mayores|más grande*|más caro*|más cara*|más alto*|gastos principales|top 5|top 10',
    tips: 'consejo*|ahorrar|gastar menos|reducir gastos|llama la atención|algo raro|cobrado dos veces|cobraron dos veces|duplicado*',
    overview: 'informe|resumen|reporte|balance',
  },
  against: 'que|con|contra|frente|vs|versus',
  around:
    'pagué|pagar|pagado|compré|comprar|comprado|fui|ir|gasté|gastar|hice|tuve|comí|usé|pedí|vez|última|último|cuándo|al|a|el|la|los|las|un|una|unos|unas|en|de|por|mi|mis|factura|pago|cuenta|compra|algo|dinero',
  on: 'en|para|por',
  all: 'todo|todos|toda|todas|total|promedio|media|general|cosas|mes|meses|semana|semanas|año|años|día|días|fin|finde|periodo|período|fecha|gastos|gasto|categoría|categorías|ahora|momento|conjunto|efectivo|tarjeta|lo|que|va|este|esta|cada|más|menos|informe|resumen|comparación|qué|cuál|y|o|hasta|hoy|ayer|he|gastado|llevo',
};
