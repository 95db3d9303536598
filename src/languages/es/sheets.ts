import type { SheetWords } from '../../understanding/sheet/words';

export const sheets: SheetWords = {
  csv: 'csv|archivo csv|fichero csv',
  xlsx: 'xlsx|xls|excel|hoja de calculo',
  json: 'json|copia de seguridad',
  carry:
    'exporta|exportar|exportame|descarga|descargar|descargame|guarda|dame|enviame|mandame|pasame|quiero|necesito|como|en|a|un|una|archivo|fichero|mis|mi|los|las|el|la|de|del|gastos|apuntes|datos|movimientos|formato|por favor',
  swap: 'cambia el dia y el mes|cambiar dia y mes|intercambia dia y mes|el mes va primero|el dia va primero|las fechas estan mal|fechas mal',
  flip: 'invierte el signo|invertir el signo|cambia el signo|al reves|los signos estan mal|positivo es ingreso',
  twice: 'incluirlos tambien|incluye los duplicados|con duplicados|duplicados tambien|importa los duplicados',
};
