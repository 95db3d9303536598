import type { QuietHours } from '../../src/accounts/wishes';

/** A time of day: "22", "22:30", "22h30", "10 pm", "晚上10点", "с 10 вечера". */
const TIME =
  /(晚上|下午|夜里|早上|上午|凌晨)?\s*(\d{1,2})(?:\s*[:.hч点]\s*([0-5]\d))?\s*(?:h|uhr|点|ч\S*)?\s*(a\.?m|p\.?m|утра|вечера|du soir|del mattino|di sera|da noite|de la noche|abends)?/giu;
const AFTERNOON = /晚上|下午|夜里|p\.?m|вечера|soir|sera|noite|noche|abends/iu;
const MORNING = /早上|上午|凌晨|a\.?m|утра|mattino/iu;

/** The quiet hours that some words say: the first two times of day in them. */
export function hoursIn(words: string): QuietHours | undefined {
  const [from, to] = [...words.matchAll(TIME)].map(minutesOf);
  return from === undefined || to === undefined || from === to ? undefined : { from, to };
}

function minutesOf([, before = '', hour, minutes = '0', after = '']: RegExpMatchArray): number | undefined {
  const said = `${before} ${after}`;
  let hours = Number(hour);
  if (hours > 24) return undefined;
  if (AFTERNOON.test(said) && hours < 12) hours += 12;
  if (MORNING.test(said) && hours === 12) hours = 0;
  return (hours % 24) * 60 + Number(minutes);
}

/** Minutes after midnight as a clock shows them: "07:30". */
export function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
