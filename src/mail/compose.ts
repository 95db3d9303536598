import { escapeHtml } from './escape-html';
import type { MailKind, MailValues } from './kinds';
import type { MailLanguage, MailTemplates } from './templates';
import type { MailMessage } from './transport';

const CID = 'picture@outlay';

/** A mail of a kind: subject, HTML and text. Whatever its values hold is text in it, and nothing in them makes a header. */
export function compose<Kind extends MailKind>(
  { layout, languages }: MailTemplates,
  kind: Kind,
  language: string,
  values: MailValues[Kind],
): Omit<MailMessage, 'from' | 'to' | 'kind' | 'id'> {
  const lang = languages[language] ? language : Object.keys(languages)[0]!;
  const words = languages[lang]!;
  const { subject, heading, before, after, button } = words[kind];
  const all = values as Partial<MailValues['digest']> & { link?: string };
  const fill = (text: string) => filled(text, values as Readonly<Record<string, unknown>>);
  const link = button && all.link ? { title: fill(button), to: all.link } : undefined;
  const head = fill(heading);
  const parts = [
    ...before.map((text) => [fill(text)]),
    ...(all.texts ?? []),
    ...(link ? [[`${link.title}: ${link.to}`]] : []),
    ...after.map((text) => [fill(text)]),
  ];
  const html = [
    ...before.map((text) => paragraph([fill(text)])),
    ...(all.texts ?? []).map(paragraph),
    ...(all.picture ? [picture(all.picture.alt)] : []),
    ...(link ? [buttonOf(link)] : []),
    ...after.map((text) => paragraph([fill(text)])),
  ];
  const page: Readonly<Record<string, string>> = {
    lang,
    subject: escapeHtml(fill(subject)),
    heading: escapeHtml(head),
    body: html.join('\n'),
    footer: footerHtml(words.footer, all.stop),
  };
  return {
    subject: fill(subject),
    html: layout.replace(/\{\{(\w+)\}\}/g, (place, name: string) => page[name] ?? place),
    text: `${[[head], ...parts, footerText(words.footer, all.stop)].map((lines) => lines.join('\n')).join('\n\n')}\n`,
    headers: headersOf(all.stop),
    picture: all.picture && { cid: CID, png: all.picture.png },
  };
}

/** Values stand on one line each: what a person wrote adds no header and no paragraph. */
function filled(text: string, values: Readonly<Record<string, unknown>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) =>
    String(values[name] ?? '').replace(/[\p{C}\u2028\u2029]+/gu, ' '),
  );
}

function paragraph(lines: readonly string[]): string {
  return `<p>${lines.map(escapeHtml).join('<br>')}</p>`;
}

function picture(alt: string): string {
  return `<p><img src="cid:${CID}" alt="${escapeHtml(alt)}" width="480" class="picture"></p>`;
}

function buttonOf({ title, to }: { title: string; to: string }): string {
  return `<p><a class="button" href="${escapeHtml(to)}">${escapeHtml(title)}</a></p>`;
}

type Footer = MailLanguage['footer'];
type Stop = MailValues['digest']['stop'];

function footerHtml({ from, these, all }: Footer, stop?: Stop): string {
  const link = (to: string, title: string) => `<a href="${escapeHtml(to)}">${escapeHtml(title)}</a>`;
  return [escapeHtml(from), ...(stop ? [link(stop.these, these), link(stop.all, all)] : [])].join('<br>');
}

function footerText({ from, these, all }: Footer, stop?: Stop): string[] {
  return ['-- ', from, ...(stop ? [`${these}: ${stop.these}`, `${all}: ${stop.all}`] : [])];
}

/** One click in the mail program, without a page (RFC 8058). */
function headersOf(stop?: Stop): Record<string, string> {
  if (!stop) return {};
  return { 'List-Unsubscribe': `<${stop.all}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}
