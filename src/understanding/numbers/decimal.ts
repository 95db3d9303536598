/** Plain decimals as strings ("12.50"): no floats until there is arithmetic to do. */

/** Moves the point: ("3.5", 3) -> "3500", ("43", -2) -> "0.43". */
export function shift(value: string, power: number): string {
  const [whole = '0', fraction = ''] = value.split('.');
  if (power >= 0) {
    const moved = fraction.padEnd(power, '0');
    return plain(`${whole}${moved.slice(0, power)}`, moved.slice(power));
  }
  const padded = whole.padStart(1 - power, '0');
  return plain(padded.slice(0, power), padded.slice(power) + fraction);
}

/** "12" + "0.50" where the second is less than one. */
export function withFraction(whole: string, fraction: string): string {
  return plain(whole, fraction.split('.')[1] ?? '');
}

/** The product of a decimal and a small decimal of at most four places. */
export function times(value: string, factor: string): string {
  if (factor === '1') return value;
  const places = (text: string) => text.split('.')[1]?.length ?? 0;
  const integer = (text: string) => BigInt(text.replace('.', ''));
  return shift(String(integer(value) * integer(factor)), -places(value) - places(factor));
}

/** A float with at most four places, as arithmetic leaves it. */
export function fromNumber(value: number): string | undefined {
  if (!Number.isFinite(value) || value <= 0 || value >= 1e15) return undefined;
  const [whole = '0', fraction = ''] = value.toFixed(4).split('.');
  return plain(whole, fraction.replace(/0+$/, ''));
}

function plain(whole: string, fraction: string): string {
  const clean = whole.replace(/^0+(?=\d)/, '') || '0';
  return fraction ? `${clean}.${fraction}` : clean;
}
