import { Schema } from 'mongoose';
import type { Notice } from '../src/outbox/notice';
import type { Told } from '../src/outbox/notice-store';

/** A notice as it is stored. Whether it waits, is leased, is held or done is all in this one document. */
export interface NoticeDocument {
  /** Made of person and key: the second insert meets the first. */
  readonly _id: string;
  readonly personId: string;
  readonly about: string;
  /** The notice as JSON: values are named as sentences name them. Gone once everything is told. */
  readonly notice?: string;
  readonly at: Date;
  /** When the next worker may take it: the end of a lease, of a pause, of the quiet hours. Absent: nothing is left to do. */
  readonly due?: Date;
  readonly lease?: string;
  readonly tries: number;
  readonly held?: boolean;
  /** The notice that speaks for this one. */
  readonly by?: string;
  readonly told: readonly Told[];
  readonly done?: Date;
  readonly failed?: Date;
}

const text = { type: String, required: true } as const;

export const noticeSchema = new Schema<NoticeDocument>(
  {
    _id: text,
    personId: text,
    about: text,
    notice: String,
    at: { type: Date, required: true },
    due: Date,
    lease: String,
    tries: { type: Number, required: true },
    held: Boolean,
    by: String,
    told: [{ _id: false, route: String, how: String, at: Date, reason: String }],
    done: Date,
    failed: Date,
  },
  { collection: 'notices', strict: 'throw', versionKey: false },
);

/** Two different pairs never make one key. */
export function noticeKey({ personId, key }: Pick<Notice, 'personId' | 'key'>): string {
  return JSON.stringify([personId, key]);
}

export function noticeOf({ notice }: NoticeDocument): Notice {
  return JSON.parse(notice!) as Notice;
}
