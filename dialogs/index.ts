import type { Intent } from '../src/bot/intent';
import type { Ledger } from '../src/ledger/ledger';
import { balance } from './balance';
import type { Draw } from './draw';
import { file } from './file';
import { income } from './income';
import { plain } from './plain';
import { record } from './record';
import { redo } from './redo';
import { report } from './report';
import { spending } from './spending';
import { undo } from './undo';

/** What the dialogs work with. */
export interface Means {
  readonly ledger: Ledger;
  readonly draw: Draw;
  /** Category ids offered when one must be asked for, the likeliest first. */
  readonly choices: readonly string[];
}

/** Everything a person can want, one line an intent. */
export function intents({ ledger, draw, choices }: Means): readonly Intent[] {
  return [
    record(ledger),
    file(ledger, choices),
    undo(ledger),
    redo(ledger),
    spending(ledger, draw),
    income(ledger),
    balance(ledger),
    report(ledger, draw),
    plain('help', 'help'),
    plain('smalltalk', 'smalltalk'),
    plain('cancel', 'nothing-to-cancel'),
    plain('unknown', 'not-understood'),
    ...NOT_YET.map((id) => plain(id, 'not-yet')),
  ] as readonly Intent[];
}

/** Understood, and answered with what can be done instead. */
const NOT_YET = [
  'list',
  'edit',
  'delete',
  'set-limit',
  'limit-status',
  'recurring',
  'goal',
  'export',
  'import',
  'settings',
  'link',
  'register',
  'advice',
] as const;
