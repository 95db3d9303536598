import type { CommandWords } from '../../understanding/command/words';

export const commands: CommandWords = {
  polite: 'bitte|kann ich|ich will|ich mochte|ich möchte',
  human:
    'mit einem menschen sprechen|mit einem menschen reden|mit jemandem sprechen|mit jemandem reden|mit dem support sprechen|einen menschen sprechen|ein echter mensch|mensch|mitarbeiter',
};
