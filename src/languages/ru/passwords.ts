import type { PasswordWords } from '../../understanding/password/words';

export const passwords: PasswordWords = {
  word: 'пароль|пасс|password',
  is: 'это|такой|был',
  mine: 'мой|наш|новый',
  enter: 'войти|вход|регистрация|зарегистрироваться|зарегистрируй',
  instead: 'неверный|неправильный|забыт|забыл|забыла|потерян|истёк|слабый|не|слишком|старый|нужен|потерял',
};
