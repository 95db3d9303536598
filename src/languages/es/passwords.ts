import type { PasswordWords } from '../../understanding/password/words';

export const passwords: PasswordWords = {
  word: 'contraseña|contrasena|clave|password',
  is: 'es|era',
  mine: 'mi|la|nuestra|nueva',
  enter: 'iniciar sesión|entrar|registrar|regístrame|registrarme',
  instead: 'incorrecta|olvidada|perdida|caducada|débil|no|muy|vieja|necesaria|inválida|segura|mala',
};
