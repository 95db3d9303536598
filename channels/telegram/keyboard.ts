import type { SuggestedActions } from 'botbuilder';
import { Markup } from 'telegraf';
import type { InlineKeyboardMarkup } from 'telegraf/types';

/** Telegram's limit of callback_data, in bytes of UTF-8. */
const LONGEST_MEANING = 64;
const WIDEST_ROW = 32;
const MOST_IN_A_ROW = 3;

/** Buttons under a message. `left` is how many did not fit into Telegram's 64 bytes: an error of whoever made them. */
export function keyboardOf(suggested: SuggestedActions | undefined): { keyboard?: InlineKeyboardMarkup; left: number } {
  const buttons = (suggested?.actions ?? []).map(({ title, value }) => ({ title, meaning: JSON.stringify(value) }));
  const fitting = buttons.filter(({ meaning }) => Buffer.byteLength(meaning) <= LONGEST_MEANING);
  const rows: (typeof fitting)[] = [];
  for (const button of fitting) {
    const row = rows.at(-1);
    const width = [...(row ?? []), button].reduce((sum, { title }) => sum + title.length, 0);
    if (row && row.length < MOST_IN_A_ROW && width <= WIDEST_ROW) row.push(button);
    else rows.push([button]);
  }
  const keyboard = Markup.inlineKeyboard(
    rows.map((row) => row.map(({ title, meaning }) => Markup.button.callback(title, meaning))),
  ).reply_markup;
  return { keyboard: rows.length > 0 ? keyboard : undefined, left: buttons.length - fitting.length };
}
