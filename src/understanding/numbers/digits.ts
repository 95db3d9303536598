/** How a person separates digits. */
export interface DigitStyle {
  readonly decimal: '.' | ',';
  /** The sign between thousands; a space where it is neither of the two, undefined where a region decides and none is said. */
  readonly group: '.' | ',' | ' ' | undefined;
}

/** What else is known of a number when its separators are read. */
export interface DigitHints {
  /** Digits after the point of the currency it stands beside: 2 unless known. */
  readonly places: number;
  /** A word like "million" follows: "1.450 billion" is exact. */
  readonly multiplied: boolean;
}

const styles = new Map<string, DigitStyle>();

/** The separators of a BCP 47 locale; those of `fallback` where Intl does not know it. */
export function digitStyle(locale: string | undefined, fallback: string): DigitStyle {
  const key = locale ?? fallback;
  let style = styles.get(key);
  if (!style) {
    style = key === 'es' ? { decimal: ',', group: undefined } : fromIntl(key, fallback);
    styles.set(key, style);
  }
  return style;
}

function fromIntl(locale: string, fallback: string): DigitStyle {
  let parts: Intl.NumberFormatPart[];
  try {
    parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1234567.5);
  } catch {
    parts = new Intl.NumberFormat(fallback, { numberingSystem: 'latn' }).formatToParts(1234567.5);
  }
  const find = (type: string) => parts.find((part) => part.type === type)?.value;
  const group = find('group');
  return { decimal: find('decimal') === ',' ? ',' : '.', group: group === '.' || group === ',' ? group : ' ' };
}

/**
 * Reads digits with their separators into a plain decimal, or undefined where no reading makes sense (a date, a version).
 * Two kinds of separators, or one kind twice, settle it; a single one before three digits is read as the person writes.
 */
export function readDigits(raw: string, style: DigitStyle, { places, multiplied }: DigitHints): string | undefined {
  const text = raw.replace(/ /g, "'");
  const separators = text.replace(/\d/g, '');
  if (separators === '') return clean(text, '');
  const last = separators[separators.length - 1]!;
  const at = text.lastIndexOf(last);
  const whole = text.slice(0, at);
  const fraction = text.slice(at + 1);
  if (fraction.length > 6) return undefined;
  const alone = separators.split(last).length === 2;
  if (last !== "'" && alone && separators.length > 1)
    return grouped(whole, separators[0]!) && separators.slice(0, -1) === separators[0]!.repeat(separators.length - 1)
      ? clean(whole, fraction)
      : undefined;
  if (!alone || last === "'") return grouped(text, last) ? clean(text, '') : undefined;
  if (fraction.length !== 3 || whole.length > 3 || /^0/.test(whole)) return clean(whole, fraction);
  return isPoint(last, fraction, style, places, multiplied) ? clean(whole, fraction) : clean(text, '');
}

/** Does a single separator before three digits begin the decimals? */
function isPoint(sign: string, fraction: string, style: DigitStyle, places: number, multiplied: boolean): boolean {
  if (sign !== style.decimal) return places === 3 && sign === '.' && style.group !== '.';
  if (multiplied || places === 3) return true;
  if (style.group === undefined || places === 0) return false;
  return fraction.endsWith('0') && fraction !== '000';
}

/** Groups of three, or the Indian twos before a last three. */
function grouped(text: string, separator: string): boolean {
  const [first = '', ...rest] = text.split(separator);
  if (rest.length === 0) return /^\d+$/.test(first);
  return (
    /^\d{1,3}$/.test(first) &&
    /^\d{3}$/.test(rest[rest.length - 1]!) &&
    (rest.every((group) => group.length === 3) || rest.slice(0, -1).every((group) => group.length === 2))
  );
}

function clean(whole: string, fraction: string): string {
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  return fraction ? `${digits || '0'}.${fraction}` : digits || '0';
}
