import { type Attachment, type CardAction, CardFactory } from 'botbuilder';
import type { ShownForm } from './channel';

/** What stands on a card; what is absent is left out. */
export interface CardParts {
  readonly text?: string;
  readonly textFormat?: string;
  /** An address that the platform can fetch, with what the picture shows as its name. */
  readonly picture?: Attachment;
  readonly form?: ShownForm;
  readonly actions?: readonly CardAction[];
}

/** How a platform is told of a press: as an invoke that may be answered with another card, or as a message. */
export type PressedBy = 'Action.Execute' | 'Action.Submit';

/**
 * Text, picture, form and buttons as an Adaptive Card. A press comes back as what the button means, with what was filled in beside it.
 * Plain text stands in text runs: they read no markdown.
 */
export function adaptiveCard(parts: CardParts, pressedBy: PressedBy): Attachment {
  const { text = '', textFormat, picture, form, actions = [] } = parts;
  return CardFactory.adaptiveCard({
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    // The first with Action.Execute; the first in which a list of choices is searched.
    version: form ? '1.5' : '1.4',
    ...(text && { fallbackText: text }),
    msteams: { width: 'Full' },
    body: [
      ...(textFormat === 'markdown' ? [{ type: 'TextBlock', text, wrap: true }] : plainLines(text)),
      ...(picture ? [pictureOf(picture)] : []),
      ...(form?.fields.map(inputOf) ?? []),
    ],
    actions: [
      ...(form ? [pressOf(form.button.title, form.button.value, pressedBy)] : []),
      ...actions.map((action) => actionOf(action, pressedBy)),
    ],
  });
}

/** The first of several lines is what the others are about. */
function plainLines(text: string): object[] {
  const lines = text === '' ? [] : text.split('\n');
  return lines.map((line, place) => ({
    type: 'RichTextBlock',
    inlines: [{ type: 'TextRun', text: line, ...(place === 0 && lines.length > 1 && { weight: 'Bolder' }) }],
    spacing: 'Small',
  }));
}

function pictureOf({ contentUrl, name }: Attachment): object {
  return { type: 'Image', url: contentUrl, altText: name, size: 'Stretch', msTeams: { allowExpand: true } };
}

/** Of more choices than these one is searched for, where they are called what they are: some clients show the value of the one found. */
const SHORT_LIST = 10;

function inputOf({ name, label, value, choices }: ShownForm['fields'][number]): object {
  const common = { id: name, label };
  // What Web Chat reads out of a new card calls a number by nothing else than its placeholder.
  const number = { type: 'Input.Number', ...common, placeholder: label };
  if (!choices) return { ...number, ...(value !== undefined && { value: Number(value) }) };
  const searched = choices.length > SHORT_LIST && choices.every((choice) => choice.title === choice.value);
  const style = searched && { style: 'filtered' };
  return { type: 'Input.ChoiceSet', ...common, ...style, choices, ...(value !== undefined && { value }) };
}

function actionOf({ type, title, value }: CardAction, pressedBy: PressedBy): object {
  if (type === 'openUrl') return { type: 'Action.OpenUrl', title, url: value };
  if (typeof value === 'string') return { type: 'Action.Submit', title, data: { msteams: { type: 'imBack', value } } };
  return pressOf(title, value, pressedBy);
}

/** Clients that know no `Action.Execute` send a message with the same. */
function pressOf(title: string, value: { readonly do: string }, pressedBy: PressedBy): object {
  const submit = { type: 'Action.Submit', title, data: value };
  if (pressedBy === 'Action.Submit') return submit;
  return { type: 'Action.Execute', title, verb: value.do, data: value, fallback: submit };
}
