/** Formats of Intl are kept: making one costs fifty times a use. */
class Kept<Format, Options extends object> {
  private readonly formats = new Map<string, Format>();

  constructor(private readonly make: (locale: string, options: Options) => Format) {}

  of(locale: string, options: Options): Format {
    const id = `${locale} ${JSON.stringify(options)}`;
    let format = this.formats.get(id);
    if (!format) {
      format = this.make(locale, options);
      this.formats.set(id, format);
    }
    return format;
  }
}

export const dateFormats = new Kept(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }),
);
export const numberFormats = new Kept(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);
export const relativeFormats = new Kept(
  (locale, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, options),
);
export const listFormats = new Kept((locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options));
