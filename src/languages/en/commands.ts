import type { CommandWords } from '../../understanding/command/words';

export const commands: CommandWords = {
  polite: "please|can you|could you|i want to|i would like to|i'd like to",
  human:
    'talk to a human|speak to a human|talk to a person|speak to a person|talk to someone|talk to support|contact support|human please|human|real person|talk to an agent',
};
