import type { LimitWords } from '../../understanding/limit/words';

export const limits: LimitWords = {
  order: 'limita|limítame|limitar|límite de|límite|tope de|tope|presupuesto de|presupuesto',
  keep: 'no acumules|sin acumular|no arrastres|sin arrastrar|no pases el resto|no traspases el resto|no acumules el resto|sin arrastre',
  carry:
    'acumula|acumula el resto|y acumula el resto|arrastra el resto|y arrastra el resto|pasa el resto|traspasa el resto|y traspasa el resto|acumulando el resto|con arrastre|que se acumule|pasa lo que sobre|y pasa lo que sobre',
  income: 'mi día de pago es|mi dia de pago es el|día de pago|cobro el|me pagan el|mi sueldo llega el|cobro|me pagan',
  payday:
    'de nómina a nómina|de pago a pago|de cobro a cobro|entre pagos|por nómina|hasta cobrar|de sueldo a sueldo|entre nóminas|por quincena',
  day: 'al día|por día|diario|diaria|cada día|hoy|día',
  week: 'a la semana|por semana|semanal|cada semana|esta semana|semana',
  month: 'al mes|por mes|mensual|cada mes|este mes|mes|mensuales',
  year: 'al año|por año|anual|cada año|este año|año',
  remove: 'quita|quitar|elimina|eliminar|borra|borrar|cancela|sin',
  raise: 'sube|subir|aumenta|aumentar|súbelo|auméntalo|incrementa',
  lower: 'baja|bajar|bájalo|reduce|reducir|redúcelo|disminuye',
  bound: 'no más de|como máximo|máximo|máx|a lo sumo',
  total: 'en total|total|todo|todos los gastos|mis gastos|en general|todo junto',
  limit: 'límite|límites|tope|topes|presupuesto|presupuestos',
  by: 'en',
  it: 'lo|eso|ese|este|súbelo|bájalo|auméntalo|redúcelo',
  fill: 'un|una|el|la|los|las|mi|mis|para|en|de|del|a|al|es|son|pon|ponme|ponle|fija|fijar|establece|establecer|define|crea|crear|configura|nuevo|nueva|quiero|gastar|gastos|gasto|gaste|no|me|dejes|que|más|y|con|avísame|si|cuando|cambia|por favor|cómo|van|va|cuánto|queda|me queda|tengo|ver|muestra|mis|poner|limitar|solo|paso|pase|cuánto me|más de|menos de|hasta|paso de|pase de|pasar de',
};
