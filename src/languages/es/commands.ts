import type { CommandWords } from '../../understanding/command/words';

export const commands: CommandWords = {
  polite: 'por favor|quiero|quisiera|puedo',
  human:
    'hablar con una persona|hablar con un humano|hablar con alguien|hablar con soporte|hablar con un agente|una persona real|humano|agente',
};
