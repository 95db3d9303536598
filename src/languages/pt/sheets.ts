import type { SheetWords } from '../../understanding/sheet/words';

export const sheets: SheetWords = {
  csv: 'csv|ficheiro csv|arquivo csv',
  xlsx: 'xlsx|xls|excel|planilha|folha de calculo',
  json: 'json|copia de seguranca|backup',
  carry:
    'exporta|exportar|exporte|baixa|baixar|baixe|descarregar|transferir|envia me|me envie|manda|quero|preciso|como|em|para|um|uma|arquivo|ficheiro|meus|minhas|os|as|o|a|de|do|da|gastos|despesas|lancamentos|dados|formato|por favor',
  swap: 'troca dia e mes|trocar dia e mes|troque dia e mes|o mes vem primeiro|mes primeiro|dia primeiro|as datas estao erradas|datas erradas',
  flip: 'inverte o sinal|inverter o sinal|inverta o sinal|ao contrario|os sinais estao errados|positivo e receita',
  twice: 'incluir esses tambem|com duplicados|duplicados tambem|inclui os duplicados|importar duplicados',
};
