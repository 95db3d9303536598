import type { PasswordWords } from '../../understanding/password/words';

export const passwords: PasswordWords = {
  word: 'senha|palavra-passe|palavra passe|password',
  is: 'é|era',
  mine: 'minha|a|nossa|nova',
  enter: 'entrar|iniciar sessão|registrar|cadastrar',
  instead: 'errada|incorreta|esquecida|perdida|expirada|fraca|não|nao|muito|velha|necessária|inválida|segura',
};
