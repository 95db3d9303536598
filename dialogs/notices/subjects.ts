import { ALERTS } from '../../src/alerts';
import { aboutOf, scopeWords } from '../../src/alerts/limit-words';
import type { Turn } from '../../src/bot/turn';
import type { Value } from '../../src/languages/voice';
import { LIMIT_OF, type LimitScope } from '../../src/ledger/limit';
import type { CategoryNamed } from '../categories/own-category';

/** What people call the kinds of alerts, in whatever language. The first that fits is meant. */
const KINDS: Readonly<Record<string, RegExp>> = {
  weekly: /week|semana|hebdo|woche|settiman|недел|周|星期/iu,
  monthly: /month|mensual|mensal|mensuel|monat|mensil|месяц|月报|每月/iu,
  year: /year|anual|annuel|annual|jahr|annual|год|年度/iu,
  pace: /\bpace|ritmo|rythme|tempo\b|темп|进度/iu,
  unusual: /unusual|inusual|inhabituel|ungewöhnlich|incomun|insolit|необычн|异常/iu,
  quiet:
    /nothing logged|days without|sin apuntes|sans saisie|ohne einträge|sem lançamentos|senza voci|без записей|未记账/iu,
  limit: /limit|límite|limite|лимит|限额/iu,
  'bill-tomorrow': /\bbills?\b|factura|facture|rechnung|\bcontas?\b|bollett|счет|счёт|账单/iu,
  'goal-reached': /\bgoals?\b|\bmetas?\b|objecti|sparziel|obiettiv|цел[ьиея]|目标/iu,
};

/** Something a person stops or starts hearing of: a kind of alert, or what of the ledger it is about ("category:food"). */
export interface Subject {
  readonly id: string;
  readonly kind: boolean;
}

/** What some words name: a tag, a kind of alert, a category; undefined where nothing of these. */
export function subjectNamed(words: string, turn: Turn, named: CategoryNamed): Subject | undefined {
  const [, tag] = /^#([\p{L}\p{N}_-]+)$/u.exec(words.trim()) ?? [];
  if (tag) return { id: aboutOf({ of: 'tag', name: tag.toLowerCase() }), kind: false };
  const category = named(words, turn);
  if (category) return { id: aboutOf({ of: 'category', name: turn.categories.counted(category) }), kind: false };
  const kind = Object.keys(KINDS).find((id) => KINDS[id]!.test(words));
  return kind === undefined ? undefined : { id: kind, kind: true };
}

/** A subject that a button carries. */
export function subjectOf(id: string): Subject {
  return { id, kind: !id.includes(':') };
}

/** What a subject is called. */
export function subjectWords({ id, kind }: Subject): Value {
  if (kind) return ALERTS.some((one) => one.id === id) ? kindWords(id) : id;
  const [, of, name = ''] = /^(\w+):(.*)$/s.exec(id) ?? [];
  const scope = LIMIT_OF.find((one) => one === of);
  return scope ? scopeWords({ of: scope, name } satisfies LimitScope) : id;
}

/** "bill" of "bill-tomorrow": a sentence chooses by one word. */
function kindWords(id: string): Value {
  return { say: 'alerts.kind', with: { kind: id.split('-')[0] } };
}
