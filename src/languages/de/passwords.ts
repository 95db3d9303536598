import type { PasswordWords } from '../../understanding/password/words';

export const passwords: PasswordWords = {
  word: 'passwort|kennwort|losungswort|pwd',
  is: 'ist|lautet|war',
  mine: 'mein|das|unser|neues',
  enter: 'anmelden|einloggen|registrieren|registriere',
  instead: 'falsch|vergessen|weg|verloren|abgelaufen|schwach|nicht|zu|alt|nötig|ungültig|sicher',
};
