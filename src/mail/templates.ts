import { type MailKind, PLACEHOLDERS } from './kinds';

/** The words of one kind of mail in one language. */
export interface MailWords {
  readonly subject: string;
  readonly heading: string;
  /** Before and after what the mail tells; paragraphs. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The button of a kind with a link. */
  readonly button?: string;
}

/** All mails of one language. */
export type MailLanguage = Readonly<Record<MailKind, MailWords>> & {
  /** Under every mail: who writes, the ways to hear no more, and what is said when one was taken. */
  readonly footer: { readonly from: string; readonly these: string; readonly all: string; readonly done: string };
};

/** What `config/mail/` holds, read and checked. */
export interface MailTemplates {
  /** The page that every mail is put into: `{{lang}}`, `{{subject}}`, `{{heading}}`, `{{body}}`, `{{footer}}`. */
  readonly layout: string;
  readonly languages: Readonly<Record<string, MailLanguage>>;
}

export const LAYOUT_PLACES = ['lang', 'subject', 'heading', 'body', 'footer'] as const;

/** What is wrong with templates, beside their shape: places that a layout lacks, values that a kind does not have. */
export function templateFaults({ layout, languages }: MailTemplates): string[] {
  const lacking = LAYOUT_PLACES.filter((place) => !layout.includes(`{{${place}}}`));
  return [
    ...lacking.map((place) => `config/mail/layout.html has no place {{${place}}}`),
    ...Object.entries(languages).flatMap(([id, language]) =>
      (Object.keys(PLACEHOLDERS) as MailKind[]).flatMap((kind) => {
        const { subject, heading, before, after, button = '' } = language[kind];
        const named = [subject, heading, ...before, ...after, button].join(' ').matchAll(/\{(\w*)\}/g);
        return [...named]
          .map(([, name]) => name!)
          .filter((name) => !PLACEHOLDERS[kind].includes(name))
          .map((name) => `config/mail/${id}.yaml ${kind} names {${name}}, which it does not have`);
      }),
    ),
  ];
}
