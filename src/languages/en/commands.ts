import type { CommandWords } from '../../understanding/command/words';

export const commands: CommandWords = {
  polite: "please|can you|could you|i want to|i would like to|i'd like to",
  human:
    'talk to a human|speak to a human|talk to a person|speak to a person|talk to someone|talk to support|contact support|human please|human|real person|talk to an agent',
  notifications:
    'notifications|notification settings|my notifications|show notifications|show my notifications|alerts settings',
  quiet:
    "quiet from {what}|quiet hours from {what}|quiet hours {what}|quiet between {what}|be quiet from {what}|be quiet between {what}|do not disturb from {what}|don't disturb me from {what}",
  'quiet-off': 'no quiet hours|quiet hours off|quiet off|turn off quiet hours|remove quiet hours|no more quiet hours',
  'notify-on':
    'notify me on {what}|notify me by {what}|notify me in {what}|notify me via {what}|send me notifications on {what}|send me notifications by {what}|turn on notifications on {what}|tell me by {what}|alert me by {what}|alert me on {what}',
  'notify-off':
    "don't notify me on {what}|don't notify me by {what}|don't notify me in {what}|don't notify me via {what}|do not notify me on {what}|do not notify me by {what}|stop notifying me on {what}|stop notifying me by {what}|no notifications on {what}|no notifications by {what}|turn off notifications on {what}",
};
