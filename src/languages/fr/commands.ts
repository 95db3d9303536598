import type { CommandWords } from '../../understanding/command/words';

export const commands: CommandWords = {
  polite: "s'il te plait|s'il vous plait|svp|stp|je veux|je voudrais|je peux",
  human:
    "parler a un humain|parler a une personne|parler a quelqu'un|parler au support|parler a un conseiller|une vraie personne|humain|conseiller",
};
