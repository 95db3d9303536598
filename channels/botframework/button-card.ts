import { type Activity, type CardAction, CardFactory } from 'botbuilder';

/**
 * A message with buttons as an Adaptive Card, which Teams shows everywhere (it knows suggested actions in some chats only). A press
 * comes back as a message whose `value` is what the button means. Plain text stands in text runs: they read no markdown.
 */
export function buttonCard(message: Partial<Activity>, actions: readonly CardAction[]): Partial<Activity> {
  const { text = '', textFormat, ...around } = message;
  const card = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body:
      textFormat === 'markdown'
        ? [{ type: 'TextBlock', text, wrap: true }]
        : text.split('\n').map((line) => ({
            type: 'RichTextBlock',
            inlines: [{ type: 'TextRun', text: line }],
            spacing: 'Small',
          })),
    actions: actions.map(({ type, title, value }) =>
      type === 'openUrl'
        ? { type: 'Action.OpenUrl', title, url: value }
        : {
            type: 'Action.Submit',
            title,
            data: typeof value === 'string' ? { msteams: { type: 'imBack', value } } : value,
          },
    ),
  };
  return { ...around, summary: text.split('\n')[0], attachments: [CardFactory.adaptiveCard(card)] };
}
