/** Text as it may stand in HTML, in an attribute too. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A field of a form; its label is text. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'email' | 'tel' | 'password' | 'checkbox' | 'area' | 'choice';
  readonly complete: string;
  /** Of a choice: what can be chosen. */
  readonly choices?: readonly { readonly value: string; readonly title: string }[];
  readonly longest?: number;
  readonly value?: string;
  readonly hint?: string;
  readonly optional?: boolean;
}

export interface Form {
  readonly action: string;
  readonly button: string;
  /** What goes along unseen: the code of the link, the sign that the form is ours. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly fields?: readonly Field[];
}

/** A line of a list; one with an address is a link. */
export type Item = string | { readonly to: string; readonly title: string };

/** What a page holds, as text: nothing in it is HTML but what is made here. */
export interface Page {
  readonly language: string;
  readonly title: string;
  readonly error?: string;
  readonly texts?: readonly string[];
  /** Shown once, to be copied. */
  readonly secret?: string;
  readonly lists?: readonly { readonly title: string; readonly items: readonly Item[] }[];
  readonly forms?: readonly Form[];
  readonly links?: readonly { readonly to: string; readonly title: string }[];
}

/** A page as HTML, in the layout of `web-chat/account.html`. */
export function html(
  layout: string,
  { language, title, error, texts = [], secret, lists = [], forms = [], links = [] }: Page,
): string {
  const body = [
    ...(error ? [`<p class="error" role="alert">${escaped(error)}</p>`] : []),
    ...texts.flatMap((text) => text.split('\n').map((line) => `<p>${escaped(line)}</p>`)),
    ...(secret ? [`<p><code>${escaped(secret)}</code></p>`] : []),
    ...lists.map(
      (list) =>
        `<h2>${escaped(list.title)}</h2><ul>${list.items.map((item) => `<li>${itemOf(item)}</li>`).join('')}</ul>`,
    ),
    ...forms.map(formOf),
    ...links.map(({ to, title: name }) => `<p><a href="${escaped(to)}">${escaped(name)}</a></p>`),
  ];
  const parts: Readonly<Record<string, string>> = {
    title: escaped(title),
    body: body.join('\n'),
  };
  return layout
    .replace('<html lang="en">', `<html lang="${escaped(language)}">`)
    .replace(/\{\{(\w+)\}\}/g, (place, name: string) => parts[name] ?? place);
}

function formOf({ action, button, hidden, fields = [] }: Form): string {
  const unseen = Object.entries(hidden).map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  return `<form method="post" action="${escaped(action)}">${unseen.join('')}${fields.map(fieldOf).join('')}<button>${escaped(button)}</button></form>`;
}

function itemOf(item: Item): string {
  return typeof item === 'string' ? escaped(item) : `<a href="${escaped(item.to)}">${escaped(item.title)}</a>`;
}

const LONGEST = 200;

function fieldOf(field: Field): string {
  const { name, label, type, value, hint } = field;
  const id = `field-${name}`;
  if (type === 'checkbox')
    return `<label class="check"><input name="${name}" type="checkbox" value="yes"${value ? ' checked' : ''}> ${escaped(label)}</label>`;
  const told = hint ? ` aria-describedby="${id}-hint"` : '';
  const tip = hint ? `<small id="${id}-hint">${escaped(hint)}</small>` : '';
  return `<label for="${id}">${escaped(label)}</label>${inputOf(field, `id="${id}" name="${name}"${told}`)}${tip}`;
}

function inputOf(
  { type, complete, value = '', choices = [], longest = LONGEST, optional }: Field,
  named: string,
): string {
  const needed = optional ? '' : ' required';
  if (type === 'area')
    return `<textarea ${named} rows="4" maxlength="${longest}"${needed}>${escaped(value)}</textarea>`;
  if (type === 'choice')
    return `<select ${named}>${choices.map((one) => `<option value="${escaped(one.value)}">${escaped(one.title)}</option>`).join('')}</select>`;
  return `<input ${named} type="${type}" autocomplete="${complete}" value="${escaped(value)}" maxlength="${longest}"${needed}>`;
}
