import type { Ask, Intent } from '../src/bot/intent';
import { operationOf, type Reply, type Turn } from '../src/bot/turn';
import type { ImportRecord, ImportStore } from '../src/exchange/import-record';
import { AT_ONCE, type Importer, LARGEST_FILE, MOST_ROWS, type NoImport } from '../src/exchange/importer';
import { keyOf } from '../src/ledger/key';
import { isCurrency } from '../src/ledger/money';
import type { watchingAll } from './limits/watching';
import { importDone } from './replies/import-done';
import { importPreview, offersSwap } from './replies/import-preview';
import { withLines } from './replies/recorded';

interface Slots {
  /** The file that waits for the person's word; absent: none has been read. */
  readonly id?: string;
  /** Entries that it would bring. */
  readonly count?: number;
  /** Rows of it. */
  readonly rows?: number;
  /** The buttons that make sense for it. */
  readonly offers?: readonly string[];
  /** "yes", "no", or how it is to be read instead. */
  readonly said?: string;
}

export interface ImportMeans {
  readonly importer: Importer;
  readonly imports: ImportStore;
  /** BCP 47, as the language is written. */
  localeOf(language: string): string;
  /** Has the clock's work begin now: a long import does not wait for the next tick. */
  wake(): void;
}

/** A file that a person sends: what was read of it is shown, corrected in words or by buttons, and written only after "yes". */
export function importing(
  { importer, imports, localeOf, wake }: ImportMeans,
  limitLines: ReturnType<typeof watchingAll>,
): Intent<Slots> {
  const show = async (record: ImportRecord, turn: Turn): Promise<void> => {
    const preview = await importer.preview(record, turn.now);
    if ('refused' in preview) return turn.reply(refused(preview.refused));
    turn.reply(importPreview(record, preview, turn));
    const doubles = record.twice ? 0 : preview.doubles.count;
    if (preview.count === 0) return;
    const offers = [
      ...(offersSwap(record, preview) ? ['swap'] : []),
      ...(record.mapping ? ['flip'] : []),
      ...(doubles > 0 ? ['twice'] : []),
    ];
    turn.follow({
      id: 'import',
      slots: {
        id: record.id,
        count: preview.count - doubles,
        rows: preview.count + preview.broken.count,
        offers,
      } satisfies Slots,
    });
  };

  const receive = async (turn: Turn): Promise<void> => {
    const [file] = turn.files;
    if (!file) return turn.reply({ lines: [{ sentence: 'import.how' }] });
    const bytes = await file.bytes(LARGEST_FILE);
    if (bytes === 'too-large' || bytes === undefined) return turn.reply(refused(bytes ?? 'gone'));
    const { currency, language } = turn.person;
    const habits = { currency, language, locale: localeOf(language) };
    const opened = await importer.open({ name: file.name, bytes }, operationOf(turn), habits);
    return 'refused' in opened ? turn.reply(refused(opened.refused)) : show(opened, turn);
  };

  const confirm = async (record: ImportRecord, { count = 0, rows }: Slots, turn: Turn): Promise<void> => {
    const started = await importer.start(record, turn.now, { rows, saidBy: keyOf(turn.source) });
    if (!started) return turn.reply({ lines: [{ sentence: 'import.stale' }] });
    if (count > AT_ONCE) {
      turn.reply({ lines: [{ sentence: 'import.running', values: { count } }] });
      return wake();
    }
    const done = await importer.finish(started, turn.now);
    if (!done) return turn.reply({ lines: [{ sentence: 'import.stale' }] });
    turn.reply(withLines(importDone(done), await limitLines(turn, done.id)));
  };

  /** What the same message has said before is answered the same. */
  const again = async (record: ImportRecord, { count = 0 }: Slots, turn: Turn): Promise<void> => {
    if (record.state === 'shown') return show(record, turn);
    if (record.state === 'dropped') return turn.reply(DISCARDED);
    if (record.state === 'running') return turn.reply({ lines: [{ sentence: 'import.running', values: { count } }] });
    turn.reply(withLines(importDone(record), await limitLines(turn, record.id)));
  };

  return {
    id: 'import',
    begin: () => ({}),
    ask: ({ id, said, count = 0, offers = [] }) => (id && !said ? question(count, offers) : undefined),
    take: (slots, { value }) => ({ ...slots, said: value }),
    fulfil: async (slots, turn) => {
      const { id, said = '' } = slots;
      if (!id) return receive(turn);
      const record = await imports.get(turn.person.ledgerId, id);
      const saidBy = keyOf(turn.source);
      if (record?.saidBy === saidBy) return again(record, slots, turn);
      if (record?.state !== 'shown') return turn.reply({ lines: [{ sentence: 'import.stale' }] });
      if (said === 'yes') return confirm(record, slots, turn);
      if (said === 'no') {
        await imports.change(record, { state: 'dropped', packed: undefined, saidBy });
        return turn.reply(DISCARDED);
      }
      const changed = await imports.change(record, { ...corrected(record, said), saidBy });
      return show(changed ?? record, turn);
    },
  };
}

const DISCARDED: Reply = { lines: [{ sentence: 'import.discarded' }] };

/** How the file is read after a correction. */
function corrected({ mapping, twice }: ImportRecord, said: string) {
  const [, currency = ''] = /^currency:([A-Z]{3})$/.exec(said) ?? [];
  if (said === 'twice') return { twice: !twice };
  if (!mapping) return {};
  if (said === 'swap')
    return {
      mapping: { ...mapping, dayOrder: mapping.dayOrder === 'mdy' ? 'dmy' : 'mdy', dayAssumed: false } as const,
    };
  if (said === 'flip') return { mapping: { ...mapping, positiveSpends: !mapping.positiveSpends } };
  return isCurrency(currency) ? { mapping: { ...mapping, currency } } : {};
}

function question(count: number, offers: readonly string[]): Ask {
  const offered = [
    { title: 'button.swap-days', value: 'swap' },
    { title: 'button.flip', value: 'flip' },
    { title: 'button.take-doubles', value: 'twice' },
  ] as const;
  return {
    slot: 'import',
    sentence: 'import.ask',
    values: { count },
    choices: [
      ...(count > 0 ? [{ title: 'button.import', value: 'yes' } as const] : []),
      ...offered.filter(({ value }) => offers.includes(value)),
      { title: 'button.discard', value: 'no' },
    ],
  };
}

function refused(why: NoImport | 'too-large' | 'gone'): Reply {
  const most = why === 'too-large' ? LARGEST_FILE / 1_000_000 : MOST_ROWS;
  return { lines: [{ sentence: 'import.refused', values: { why: why.replaceAll('-', '_'), most } }] };
}
