import type { GoalWords } from '../../understanding/goal/words';

export const goals: GoalWords = {
  put: 'aparta|aparté|apartar|apartado|guardé|guarda … para|ahorré|pon … en|pon … para|puse|añade … a|suma … a',
  take: 'saca|saqué|sacar|retira|retiré',
  drop: 'elimina|borra|quita|cancela|abandona|descarta',
  ask: 'cómo|cuánto|qué|muestra|mis metas|metas|ver|progreso',
  asked:
    'cuánto … ahorrado para|cuánto … ahorré para|cuánto … juntado para|cuánto … guardado para|cuánto … apartado para|cuánto llevo … para',
  carry:
    'ahorrar|ahorra|ahorro|ahorros|ahorré|juntar|guardar|guarda|guardé|aparta|apartar|aparté|quiero|necesito|estoy ahorrando|ahorrando|para|por|el|la|los|las|un|una|mi|mis|meta|metas|meta de ahorro|meta de|nueva|nueva meta|crea|crear|pon|puse|de|en|al|a|hasta|antes de|cómo|como va|va|cuánto|me|falta|llevo|he|hemos|juntado|guardado|apartado|ahorrado|he ahorrado|qué|tengo|muestra|ver|saca|saqué|retira|retiré|del|elimina|borra|quita|cancela|abandona|al mes|cada mes|por favor|objetivo|con',
};
