import type { PasswordWords } from '../../understanding/password/words';

export const passwords: PasswordWords = {
  word: 'mot de passe|mdp|password',
  is: "est|c'est|était",
  mine: 'mon|le|notre|nouveau',
  enter: 'connexion|connecter|se connecter|inscrire|inscription',
  instead: 'faux|incorrect|oublié|perdu|expiré|faible|pas|trop|vieux|requis|invalide|sûr|mauvais',
};
