import { LANGUAGES } from '../../../src/languages';
import { passwordTeller } from '../../../src/understanding/password/tells-password';

const tells = passwordTeller(LANGUAGES);

it.each([
  'my password is hunter2',
  'My Password: hunter2',
  'password=hunter2',
  'pwd: correct horse battery staple',
  'my password hunter2',
  'the password was Tr0ub4dor&3',
  'sign in ann@example.com hunter2x',
  'login ann@example.com / hunter2x',
  'mein Passwort ist geheim99',
  'mein passwort lautet: geheim99',
  'mi contraseña es secreta1',
  'contraseña: secreta1',
  'mon mot de passe est secret1',
  'la mia password è segreta1',
  'minha senha é segredo1',
  'мой пароль: секрет1',
  'мой пароль секрет1',
  '我的密码是abc12345',
  '密码：abc12345',
])('%s', (text) => expect(tells(text)).toBe(true));

it.each([
  'password manager 3.99',
  '1password 36',
  'forgot my password',
  'change my password',
  'my password is wrong',
  'my password is not working',
  'Mein Passwort ist falsch',
  'ich habe mein passwort vergessen',
  'mi contraseña es incorrecta',
  'мой пароль забыт',
  '我的密码是什么',
  'coffee 3.50',
  'how do I reset my password?',
  'sign in',
  'register ann@example.com',
  'lunch 12 with ann@example.com',
  '',
])('not: %s', (text) => expect(tells(text)).toBe(false));
