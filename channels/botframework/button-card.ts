import { type Activity, type CardAction, CardFactory } from 'botbuilder';

/**
 * A message with buttons as an Adaptive Card, which Teams shows everywhere (it knows suggested actions in some chats only). A press
 * comes back as what the button means, and its answer may be the card to show instead; a client that does not know `Action.Execute`
 * sends a message with the same. Plain text stands in text runs: they read no markdown.
 */
export function buttonCard(message: Partial<Activity>, actions: readonly CardAction[]): Partial<Activity> {
  const { text = '', textFormat, ...around } = message;
  const card = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4', // The first with Action.Execute.,
    body:
      textFormat === 'markdown'
        ? [{ type: 'TextBlock', text, wrap: true }]
        : text.split('\n').map((line) => ({
            type: 'RichTextBlock',
            inlines: [{ type: 'TextRun', text: line }],
            spacing: 'Small',
          })),
    actions: actions.map(actionOf),
  };
  return { ...around, summary: text.split('\n')[0], attachments: [CardFactory.adaptiveCard(card)] };
}

function actionOf({ type, title, value }: CardAction) {
  if (type === 'openUrl') return { type: 'Action.OpenUrl', title, url: value };
  if (typeof value === 'string') return { type: 'Action.Submit', title, data: { msteams: { type: 'imBack', value } } };
  const fallback = { type: 'Action.Submit', title, data: value };
  return { type: 'Action.Execute', title, verb: String(value?.do ?? ''), data: value, fallback };
}
