import type { GoalWords } from '../../understanding/goal/words';

export const goals: GoalWords = {
  put: 'guardei|guarda … para|separei|separa|separar|poupei|coloquei|economizei|reservei|adiciona … à|adicione … à',
  take: 'tira|tirei|tirar|retira|retirei|saquei',
  drop: 'exclua|excluir|apaga|apague|remova|cancela|cancele|desista',
  ask: 'como|quanto|quais|mostra|mostre|minhas metas|metas|ver',
  asked:
    'quanto … economizei para|quanto … poupei para|quanto … guardei para|quanto … juntei para|quanto … economizei pra|quanto … guardei pra|quanto … juntei pra|quanto … economizado para|quanto … guardado para|quanto … poupado para',
  carry:
    'economizar|economiza|economizei|guardar|guarda|guardei|poupar|poupei|juntar|separar|separa|separei|coloquei|reservei|quero|preciso|estou|economizando|juntando|para|pra|pro|o|a|os|as|um|uma|meu|minha|meus|minhas|meta|metas|nova|nova meta|criar|cria|crie|objetivo|de|do|da|no|na|em|até|antes|como|está|vai|anda|quanto|falta|já|juntei|poupado|guardado|economizado|quais|são|tenho|mostra|mostre|ver|tira|tirei|retira|retirei|exclua|excluir|apaga|apague|remova|cancela|cancele|por mês|todo mês|por favor|com',
};
