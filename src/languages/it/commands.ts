import type { CommandWords } from '../../understanding/command/words';

export const commands: CommandWords = {
  polite: 'per favore|per piacere|voglio|vorrei|posso',
  human:
    "parlare con una persona|parlare con un umano|parlare con qualcuno|parlare con l'assistenza|parlare con un operatore|una persona vera|umano|operatore",
};
