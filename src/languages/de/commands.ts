import type { CommandWords } from '../../understanding/command/words';

export const commands: CommandWords = {
  polite: 'bitte|kann ich|ich will|ich mochte|ich möchte',
  human:
    'mit einem menschen sprechen|mit einem menschen reden|mit jemandem sprechen|mit jemandem reden|mit dem support sprechen|einen menschen sprechen|ein echter mensch|mensch|mitarbeiter',
  notifications:
    'benachrichtigungen|meine benachrichtigungen|zeig meine benachrichtigungen|benachrichtigungen zeigen|mitteilungen',
  quiet:
    'ruhe von {what}|ruhezeit von {what}|ruhezeiten von {what}|ruhezeit {what}|ruhig von {what}|nicht stören von {what}|keine nachrichten von {what}',
  'quiet-off': 'keine ruhezeit|keine ruhezeiten|ruhezeit aus|ruhezeiten aus|ruhezeit aufheben',
  'notify-on':
    'benachrichtige mich auf {what}|benachrichtige mich per {what}|benachrichtige mich in {what}|benachrichtige mich über {what}|benachrichtigungen auf {what}|benachrichtigungen per {what}|sag mir bescheid per {what}',
  'notify-off':
    'benachrichtige mich nicht auf {what}|benachrichtige mich nicht per {what}|benachrichtige mich nicht in {what}|benachrichtige mich nicht mehr auf {what}|benachrichtige mich nicht mehr per {what}|keine benachrichtigungen auf {what}|keine benachrichtigungen per {what}|keine benachrichtigungen mehr auf {what}|keine benachrichtigungen mehr per {what}',
};
