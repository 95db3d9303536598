import type { CommandWords } from '../../understanding/command/words';

export const commands: CommandWords = {
  polite: 'por favor|quero|queria|gostaria de|posso',
  human:
    'falar com uma pessoa|falar com um humano|falar com alguem|falar com o suporte|falar com um atendente|uma pessoa real|humano|atendente',
};
