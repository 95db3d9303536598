import type { PasswordWords } from '../../understanding/password/words';

export const passwords: PasswordWords = {
  word: "password|parola d'ordine|pwd",
  is: "è|e'|era",
  mine: 'la mia|mia|la|nuova',
  enter: 'accedi|accedere|registrati|registrami',
  instead: 'sbagliata|errata|dimenticata|persa|scaduta|debole|non|troppo|vecchia|richiesta|invalida|sicura',
};
