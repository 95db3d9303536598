const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text as it must stand in a message with `parse_mode: 'HTML'`. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ESCAPES[sign]!);
}

/** The little markdown a bot writes (**bold**, _italic_, `code`, a backslash before a sign meant as it is) as Telegram's HTML. */
export function htmlOf(markdown: string): string {
  return markdown.replace(
    /\\([\\`*_])|`([^`\n]+)`|\*\*([^*\n]+)\*\*|(?<!\w)_([^_\n]+)_(?!\w)|[&<>]/g,
    (sign, literal?: string, code?: string, bold?: string, italic?: string) => {
      if (literal) return literal;
      if (code) return `<code>${escapeHtml(code)}</code>`;
      if (bold) return `<b>${escapeHtml(bold)}</b>`;
      if (italic) return `<i>${escapeHtml(italic)}</i>`;
      return escapeHtml(sign);
    },
  );
}
