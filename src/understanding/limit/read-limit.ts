import { firstWeekday } from '../../ledger/first-weekday';
import { LIMIT_EVERY, type LimitEvery, type LimitScope } from '../../ledger/limit';
import { ACT_ABOVE } from '../act-above';
import type { Draft, Step } from '../draft';
import type { Context, IntentName, LimitMeaning } from '../meaning';
import { isBought } from './is-bought';
import { type LimitPieces, piecesOf, speaksOfLimits } from './pieces';
import { limitScope, TOTAL } from './scope';

/** Nobody sets a limit in more. */
const LONGEST = 200;
/** A year as a number, alone or behind a short word: "2000", "di 2000". */
const BARE = /^(?:\p{L}{1,3} )?\d{4}$/u;
const CLAIMED = 0.9;
/** How likely the model must think it where words of limits stand beside an amount. */
const LIKELY = 0.5;
const ABOUT: ReadonlySet<IntentName> = new Set(['set-limit', 'limit-status']);
/** What the model takes orders about limits for that name none. */
const OPEN: ReadonlySet<IntentName> = new Set([
  'unknown',
  'edit',
  'delete',
  'cancel',
  'smalltalk',
  'limit-status',
  'record',
]);

/** What something bought by such a name may be taken for. */
const OPEN_TO_THINGS: ReadonlySet<IntentName> = new Set(['set-limit', 'limit-status', 'record', 'unknown']);

/** "limit food to 300 a month", "raise it by 50", "remove the food limit", "my payday is the 25th": what is to become of a limit. */
export const readLimit: Step = {
  id: 'limit',
  run(draft, context) {
    const { intent } = draft.meaning;
    const words = draft.language.limits;
    if (!words || !intent || draft.bank || context.meant === 'record' || draft.text.length > LONGEST) return;
    if (!ABOUT.has(intent.value) && !speaksOfLimits(draft, words)) return;
    const first = piecesOf(draft, words);
    const pieces = takeAmount(first, draft) ? piecesOf(draft, words) : first;
    if (OPEN_TO_THINGS.has(intent.value) && context.meant === undefined && isBought(pieces, draft, context)) {
      draft.meaning.intent = { value: 'record', origin: 'said', confidence: CLAIMED };
      draft.meaning.alternatives = [];
      draft.trail.push({ step: 'limit', said: 'something bought' });
      return;
    }
    const payday = pieces.roles.has('income') ? paydayIn(pieces, draft) : undefined;
    const act = actOf(pieces, payday);
    const scope = () => limitScope(pieces, draft, context);
    const sure = intent.value === 'set-limit' && (intent.confidence >= ACT_ABOVE || context.meant !== undefined);
    if (!sure && intent.value !== 'limit-status' && !claims(pieces, act, scope, draft)) return;
    if (intent.value === 'limit-status' && !claims(pieces, act, scope, draft)) {
      draft.meaning.limit = { act: 'set', scope: scope() };
      return;
    }
    draft.meaning.limit = readingOf(act, pieces, payday, scope(), draft, context);
    draft.meaning.intent = {
      value: 'set-limit',
      origin: 'said',
      confidence: Math.max(CLAIMED, sure ? intent.confidence : 0),
    };
    draft.meaning.alternatives = [];
    draft.entries = [];
    draft.trail.push({ step: 'limit', said: JSON.stringify(draft.meaning.limit) });
  },
};

/** "No more than 2000": where an amount must stand, a bare number that was read as a year is one. Says whether there was. */
function takeAmount({ roles, begins }: LimitPieces, draft: Draft): boolean {
  const wanted = begins || roles.has('bound') || roles.has('raise') || roles.has('lower');
  if (!wanted || draft.amounts.length > 0) return false;
  const year = draft.days.find(
    ({ grain, span }) => grain === 'year' && BARE.test(draft.text.slice(span.start, span.end)),
  );
  if (!year) return false;
  const { end } = year.span;
  const span = { start: end - 4, end };
  draft.days = draft.days.filter((one) => one !== year);
  draft.amounts.push({ value: draft.text.slice(span.start, end), currency: null, confidence: 0.9, span });
  return true;
}

function actOf({ roles, amount }: LimitPieces, payday: number | undefined): LimitMeaning['act'] {
  if (payday !== undefined && !roles.has('limit') && !roles.has('bound')) return 'payday';
  if (roles.has('remove') && !amount) return 'remove';
  if (roles.has('raise')) return 'raise';
  return roles.has('lower') ? 'lower' : 'set';
}

/** Whether the words alone say so, where the model is not sure. What is limited is looked up only where it decides. */
function claims(
  pieces: LimitPieces,
  act: LimitMeaning['act'],
  scope: () => LimitScope | undefined,
  draft: Draft,
): boolean {
  const { roles, amount, left, begins, tag } = pieces;
  const { value, confidence } = draft.meaning.intent!;
  const sure = confidence >= ACT_ABOVE;
  if (act === 'payday') return left === '';
  if (!OPEN.has(value) && sure) return false;
  if (act === 'remove') return roles.has('limit');
  const one = draft.amounts.length === 1;
  if (act !== 'set') return one && (roles.has('limit') || (left === '' && (roles.has('it') || isBy(pieces))));
  if (roles.has('carry') || roles.has('keep')) return !amount || roles.has('limit') || roles.has('bound') || begins;
  if (value === 'record' && sure) return begins && roles.has('payday');
  // "Budget hotel 80" was booked; "budget food 300" limits what is known to be spent on.
  if (
    begins &&
    (likelihood(draft) >= LIKELY || tag || isKnown(scope()) || roles.has('payday')) &&
    (one || left !== '' || tag)
  )
    return value !== 'limit-status' || !sure;
  if (!one || (!roles.has('limit') && !roles.has('bound'))) return false;
  return likelihood(draft) >= LIKELY || (roles.has('total') && left === '');
}

/** "Lower it BY 50"; in Chinese the amount stands right behind the verb. */
function isBy({ before, glued }: LimitPieces): boolean {
  return before === 'by' || (glued && (before === 'raise' || before === 'lower'));
}

function isKnown(scope: LimitScope | undefined): boolean {
  return scope !== undefined && scope.of !== 'word' && scope.of !== 'total';
}

function likelihood({ meaning, scores }: Draft): number {
  return meaning.intent?.value === 'set-limit' ? 1 : (scores.get('set-limit') ?? 0);
}

function readingOf(
  act: LimitMeaning['act'],
  pieces: LimitPieces,
  payday: number | undefined,
  scope: LimitScope | undefined,
  draft: Draft,
  context: Context,
): LimitMeaning {
  const { roles, amount } = pieces;
  const changes = act === 'raise' || act === 'lower';
  const by = changes && isBy(pieces);
  const spoken = act !== 'set' || roles.has('it') || !amount;
  const every = act === 'payday' ? undefined : everyOf(pieces, draft);
  return {
    act,
    ...(amount && act !== 'payday' && { amount: amount.value, ...(amount.currency && { currency: amount.currency }) }),
    ...(by && { by }),
    // A limit of nothing in particular is one of everything, unless it is the one just spoken of.
    ...((scope ?? (spoken ? undefined : TOTAL)) && { scope: scope ?? TOTAL }),
    ...(every && { every }),
    ...((roles.has('carry') || roles.has('keep')) && { carry: !roles.has('keep') }),
    ...(payday !== undefined && { payday }),
    firstWeekday: firstWeekday(context.locale),
  };
}

function everyOf({ roles }: LimitPieces, { days }: Draft): LimitEvery | undefined {
  const said =
    LIMIT_EVERY.find((every) => every !== 'day' && roles.has(every)) ?? (roles.has('day') ? 'day' : undefined);
  const grain = days[0]?.grain;
  return said ?? (grain === 'day' || grain === 'week' || grain === 'month' || grain === 'year' ? grain : undefined);
}

/** The day of a month in "my payday is the 25th", "le 25", "am 25.". */
function paydayIn({ numbers }: LimitPieces, { days, text }: Draft): number | undefined {
  const found = numbers.find((number) => Number.isInteger(number) && number >= 1 && number <= 31);
  if (found !== undefined) return found;
  const [day] = days;
  const written = day && /\d{1,2}/.exec(text.slice(day.span.start, day.span.end))?.[0];
  return written ? Number(written) : undefined;
}
