import type { Said } from '../../sentences';
import type { BUTTONS } from '../../sentences/buttons';

export const buttons: Said<typeof BUTTONS> = {
  'button.undo': 'Deshacer',
  'button.redo': 'Recuperar',
  'button.set-back': 'Dejar como estaba',
  'button.save': 'Guardar',
  'button.report': 'Informe',
  'button.cancel': 'Cancelar',
  'button.other': 'Otra',
  'button.entry': '{what} {amount}',
  'button.edit': 'Cambiar',
  'button.delete': 'Borrar',
  'button.category': 'Categoría',
  'button.more': 'Más',
  'button.yes': 'Sí',
  'button.no': 'No',
  'button.compare': 'Comparar',
  'button.why': '¿Por qué?',
  'button.biggest': 'Mayores',
  'button.by-day': 'Por día',
  'button.year': 'Por mes',
  'button.flow': 'Ingresos y gastos',
};
