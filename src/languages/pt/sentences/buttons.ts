import type { Said } from '../../sentences';
import type { BUTTONS } from '../../sentences/buttons';

export const buttons: Said<typeof BUTTONS> = {
  'button.undo': 'Desfazer',
  'button.redo': 'Trazer de volta',
  'button.set-back': 'Voltar atrás',
  'button.save': 'Salvar',
  'button.report': 'Relatório',
  'button.cancel': 'Cancelar',
  'button.other': 'Outra',
  'button.entry': '{what} {amount}',
  'button.edit': 'Alterar',
  'button.delete': 'Apagar',
  'button.category': 'Categoria',
  'button.more': 'Mais',
  'button.yes': 'Sim',
  'button.no': 'Não',
  'button.compare': 'Comparar',
  'button.why': 'Por quê?',
  'button.biggest': 'Maiores',
  'button.by-day': 'Por dia',
  'button.year': 'Por mês',
  'button.flow': 'Receitas e gastos',
};
