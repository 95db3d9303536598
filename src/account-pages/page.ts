/** Text as it may stand in HTML, in an attribute too. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A field of a form; its label is text. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'email' | 'tel' | 'password' | 'checkbox';
  readonly complete: string;
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

/** What a page holds, as text: nothing in it is HTML but what is made here. */
export interface Page {
  readonly language: string;
  readonly title: string;
  readonly error?: string;
  readonly texts?: readonly string[];
  /** Shown once, to be copied. */
  readonly secret?: string;
  readonly lists?: readonly { readonly title: string; readonly items: readonly string[] }[];
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
        `<h2>${escaped(list.title)}</h2><ul>${list.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`,
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

function fieldOf({ name, label, type, complete, value = '', hint, optional }: Field): string {
  const id = `field-${name}`;
  if (type === 'checkbox')
    return `<label class="check"><input name="${name}" type="checkbox" value="yes"${value ? ' checked' : ''}> ${escaped(label)}</label>`;
  const told = hint ? ` aria-describedby="${id}-hint"` : '';
  const tip = hint ? `<small id="${id}-hint">${escaped(hint)}</small>` : '';
  return `<label for="${id}">${escaped(label)}</label><input id="${id}" name="${name}" type="${type}" autocomplete="${complete}" value="${escaped(value)}" maxlength="200"${optional ? '' : ' required'}${told}>${tip}`;
}
