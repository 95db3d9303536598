import type { CommandWords } from '../../understanding/command/words';

export const commands: CommandWords = {
  polite: 'пожалуйста|я хочу|хочу|можно',
  human:
    'поговорить с человеком|поговорить с оператором|связаться с поддержкой|позвать человека|живой человек|человек|оператор',
};
