import type { Language } from '../../languages/language';
import type { Draft, Step } from '../draft';
import type { IntentName, Span } from '../meaning';
import { wordsOf } from '../question/find-phrase';
import { type Forms, formsOf } from './forms';

/** An order is short; a longer text tells something. */
const LONGEST = 120;

type Words = readonly (Span & { readonly text: string })[];

/** A message that is nothing but a command, in the language of the message or else the person's own: "talk to a human". */
export const readCommand: Step = {
  id: 'command',
  run(draft, context) {
    if (draft.bank || context.meant || draft.text.length > LONGEST) return;
    const words = wordsOf(draft);
    for (const { commands } of new Set<Language>([draft.language, draft.languages[0]!])) {
      if (!commands) continue;
      const forms = formsOf(commands);
      const plainer = withoutPoliteness(words, forms);
      if (forms.takesBack.some((phrase) => phrase.length === plainer.length && saysAt(phrase, plainer, 0)))
        return settle(draft, context.asked ? 'cancel' : 'undo');
      const found =
        match(forms, words, draft) ?? (plainer.length < words.length ? match(forms, plainer, draft) : undefined);
      if (!found) continue;
      draft.meaning.what = found.what;
      draft.meaning.into = found.into;
      return settle(draft, found.name);
    }
  },
};

function settle(draft: Draft, value: IntentName): void {
  draft.meaning.intent = { value, origin: 'said', confidence: 1 };
  draft.meaning.alternatives = [];
  draft.entries = [];
  draft.trail.push({ step: 'command', said: value });
}

function match(forms: Forms, words: Words, { text }: Draft) {
  const [first] = words;
  if (!first) return undefined;
  const written = (part: Words) => text.slice(part[0]!.start, part.at(-1)!.end);
  for (const { name, before, between, after, turned, open } of forms.beginning(first.text)) {
    const middle = words.length - before.length - after.length;
    if (open ? middle < 1 : middle !== 0) continue;
    if (!saysAt(before, words, 0) || !saysAt(after, words, words.length - after.length)) continue;
    const about = words.slice(before.length, before.length + middle);
    if (!between) return { name, what: open ? written(about) : undefined };
    const at = about.findIndex((_, place) => place > 0 && saysAt(between, about, place));
    if (at < 0 || at + between.length >= about.length) continue;
    const both = [written(about.slice(0, at)), written(about.slice(at + between.length))];
    const [what, into] = turned ? both.reverse() : both;
    return { name, what, into };
  }
  return undefined;
}

function withoutPoliteness(words: Words, forms: Forms): Words {
  const { polite, politeEnds } = forms;
  if (!politeEnds.has(words[0]?.text ?? '') && !politeEnds.has(words.at(-1)?.text ?? '')) return words;
  const before = polite.find((phrase) => saysAt(phrase, words, 0));
  if (before) return withoutPoliteness(words.slice(before.length), forms);
  const after = polite.find((phrase) => saysAt(phrase, words, words.length - phrase.length));
  return after ? withoutPoliteness(words.slice(0, -after.length), forms) : words;
}

function saysAt(phrase: readonly string[], words: Words, place: number): boolean {
  return place >= 0 && phrase.every((word, at) => word === words[place + at]?.text);
}
