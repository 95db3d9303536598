import type { Draft, Step } from '../draft';
import { bare } from '../fold';
import { wordsIn } from '../question/find-phrase';
import { movedBetween, walletIn } from './wallets-in';
import type { WalletWords } from './words';

const SURE = 0.95;
/** One tells of a transfer in a sentence. */
const LONGEST = 120;

/** "moved 200 from savings to cash", "withdrew 100": between the person's own wallets, so neither spending nor income. */
export const readTransfer: Step = {
  id: 'transfer',
  run(draft, { meant }) {
    if (meant || draft.bank || draft.amounts.length !== 1 || draft.text.length > LONGEST) return;
    const moved = firstIn(draft, movedBetween);
    if (!moved) return;
    draft.transfer = moved;
    draft.meaning.intent = { value: 'record', origin: 'said', confidence: SURE };
    draft.meaning.alternatives = [];
    draft.trail.push({ step: 'transfer', said: `${moved.wallet ?? '-'} to ${moved.toWallet ?? '-'}` });
  },
};

/** What the entry of a transfer says, whatever its words would else be filed under. */
export const settleTransfer: Step = {
  id: 'transfer-entry',
  run({ transfer, entries }) {
    const [entry] = entries;
    if (!transfer || !entry) return;
    const said = (value: string) => ({ value, origin: 'said', confidence: SURE }) as const;
    const { wallet, toWallet } = transfer;
    entry.type = { value: 'transfer', origin: 'said', confidence: SURE };
    entry.category = said('transfer');
    entry.wallet = wallet === undefined ? undefined : said(wallet);
    entry.toWallet = toWallet === undefined ? undefined : said(toWallet);
    entry.note = undefined;
    entry.payee = undefined;
  },
};

/** Which wallet is asked for ("how much cash do I have?") or told of ("my cash is 120"). */
export const readWallet: Step = {
  id: 'wallet',
  run(draft) {
    const { meaning, amounts } = draft;
    const intent = meaning.intent?.value;
    if (intent !== 'balance' && intent !== 'wallet-balance' && intent !== 'wallet-holds') return;
    meaning.wallet = firstIn(draft, walletIn);
    // To ask for one wallet is to ask for the balance, as is what names none that we know.
    if (intent === 'wallet-balance') meaning.intent = { value: 'balance', origin: 'said', confidence: SURE };
    if (intent === 'wallet-holds' && (!meaning.wallet || amounts.length !== 1))
      meaning.intent = { value: 'unknown', origin: 'said', confidence: SURE };
  },
};

/** In the language of the message, or else the person's own. */
function firstIn<T>(
  draft: Draft,
  find: (texts: readonly string[], words: WalletWords) => T | undefined,
): T | undefined {
  const texts = textsIn(draft);
  for (const { wallets } of new Set([draft.language, draft.languages[0]!])) {
    const found = wallets && find(texts, wallets);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The words of the message without its amounts and days. */
function textsIn({ folded }: Draft): string[] {
  return wordsIn(bare(folded)).map(({ text }) => text);
}
