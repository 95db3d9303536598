import type { Draft } from '../draft';
import { bare, fold } from '../fold';
import { Phrases } from '../phrases';
import type { Token } from '../tokens';
import { TONGUES } from './words';

let names: Phrases<string> | undefined;

/** The language a sentence names (the last of several: "from German to French"), in any language we know: "German", "allemand", "по-немецки", "德文". */
export function findLanguage({ languages }: Draft, tokens: readonly Token[]): string | undefined {
  names ??= namesOf(languages.map(({ id }) => id));
  return names.all(tokens).at(-1)?.value;
}

function namesOf(ids: readonly string[]): Phrases<string> {
  const found = new Phrases<string>();
  for (const id of ids) {
    const [tongue = id] = id.split('-');
    for (const other of ids) {
      const name = new Intl.DisplayNames([other], { type: 'language' }).of(tongue);
      if (name) found.add(bare(fold(name)), id);
    }
    const more = TONGUES[id];
    if (more) found.add(more, id);
  }
  return found;
}
