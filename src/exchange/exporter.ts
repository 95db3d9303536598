import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { Entry } from '../ledger/entry';
import type { Ledger } from '../ledger/ledger';
import type { EntryFilter } from '../ledger/ports';
import type { SheetWords } from './sheet-words';
import { writeCsv } from './write-csv';
import { writeJson } from './write-json';
import { writeXlsx } from './write-xlsx';

export const FORMATS = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type Format = keyof typeof FORMATS;

/** What is to be exported, for whom. */
export interface Wanted {
  readonly personId: string;
  readonly ledgerId: string;
  readonly filter: EntryFilter;
  /** Of so many the newest; absent: all. */
  readonly most?: number;
  readonly format: Format;
  /** Of the headings and categories. */
  readonly language: string;
  readonly name: string;
}

interface Sealed extends Wanted {
  /** UTC, milliseconds. */
  readonly until: number;
}

export interface ExporterParts {
  readonly ledger: Pick<Ledger, 'list'>;
  readonly secret: string;
  /** Secrets that were used before it: their links are still good. */
  readonly secretsBefore?: readonly string[];
  /** Where links lead. */
  readonly publicUrl: string;
  /** How this person's sheets speak: their language, and their own categories by the names they gave them. */
  words(wanted: Pick<Wanted, 'personId' | 'language'>): Promise<SheetWords>;
  /** Whether the person still sees this ledger: a link must not outlive their membership, or them. */
  sees(personId: string, ledgerId: string): Promise<boolean>;
  now(): Date;
}

const PATH = '/exports/';
const WEEK_MS = 7 * 86_400_000;
const PAGE = 500;

/**
 * Exports as links: a link holds, sealed, what it is for, so that nothing waits anywhere and the file is written while it is
 * read, page by page. Who has the link has the file, for a week; nobody can make or read one without the server's secret.
 */
export class Exporter {
  private readonly keys: readonly [Buffer, ...Buffer[]];

  constructor(private readonly parts: ExporterParts) {
    this.keys = [keyOf(parts.secret), ...(parts.secretsBefore ?? []).map(keyOf)];
  }

  offer(wanted: Wanted): { readonly name: string; readonly contentType: string; readonly url: string } {
    const sealed = this.seal({ ...wanted, until: this.parts.now().getTime() + WEEK_MS });
    const url = `${this.parts.publicUrl.replace(/\/$/, '')}${PATH}${sealed}/${encodeURIComponent(wanted.name)}`;
    return { name: wanted.name, contentType: FORMATS[wanted.format].split(';')[0]!, url };
  }

  /** What a link's token is for; undefined where it is not ours, 'expired' where it was: too old, or of somebody who sees it no more. */
  async opened(token: string): Promise<Wanted | 'expired' | undefined> {
    const sealed = this.unseal(token);
    if (!sealed) return undefined;
    if (sealed.until < this.parts.now().getTime()) return 'expired';
    return (await this.parts.sees(sealed.personId, sealed.ledgerId)) ? sealed : 'expired';
  }

  /** The file, in the pieces in which it comes about. */
  async *write(wanted: Wanted): AsyncGenerator<string | Buffer> {
    const { ledgerId, filter, most, format } = wanted;
    const words = await this.parts.words(wanted);
    const pages = this.pages(ledgerId, filter, most);
    if (format === 'csv') yield* writeCsv(pages, words);
    else if (format === 'json') yield* writeJson(pages, words);
    else yield await writeXlsx(pages, words);
  }

  /** The bytes behind one of our links, for channels that send bytes; undefined for any other, and for more than `most`. */
  async bytes(url: string, most: number): Promise<Buffer | undefined> {
    const [, token] = url.startsWith(this.parts.publicUrl) ? (/\/exports\/([\w-]+)\//.exec(url) ?? []) : [];
    const wanted = token ? await this.opened(token) : undefined;
    if (!wanted || wanted === 'expired') return undefined;
    const pieces: Buffer[] = [];
    let size = 0;
    for await (const piece of this.write(wanted)) {
      const bytes = Buffer.from(piece as string);
      size += bytes.length;
      if (size > most) return undefined;
      pieces.push(bytes);
    }
    return Buffer.concat(pieces);
  }

  private async *pages(
    ledgerId: string,
    filter: EntryFilter,
    most = Number.POSITIVE_INFINITY,
  ): AsyncGenerator<readonly Entry[]> {
    let last: Entry | undefined;
    for (let left = most; left > 0; ) {
      const size = Math.min(PAGE, left);
      const page = await this.parts.ledger.list(ledgerId, filter, size, last);
      if (page.length === 0) return;
      yield page;
      if (page.length < size) return;
      left -= size;
      last = page.at(-1);
    }
  }

  private seal(wanted: Sealed): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.keys[0], nonce);
    const body = Buffer.concat([cipher.update(JSON.stringify(wanted)), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
  }

  private unseal(token: string): Sealed | undefined {
    for (const key of this.keys) {
      const sealed = unsealed(token, key);
      if (sealed) return sealed;
    }
    return undefined;
  }
}

function keyOf(secret: string): Buffer {
  return createHash('sha256').update(`outlay exports ${secret}`).digest();
}

function unsealed(token: string, key: Buffer): Sealed | undefined {
  try {
    const bytes = Buffer.from(token, 'base64url');
    const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
    cipher.setAuthTag(bytes.subarray(12, 28));
    return JSON.parse(Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString()) as Sealed;
  } catch {
    return undefined;
  }
}
