/** What a person wants of notices that they have not just asked for. */
export interface Wishes {
  /** Routes not to be used: a channel's id, or "email". */
  readonly off: readonly string[];
  /** Sources of notices (`Notice.about`) not to be told of at all. */
  readonly muted: readonly string[];
  /** Hours of their own day in which nothing comes; it is held, and told together afterwards. */
  readonly quiet?: QuietHours;
}

/** Minutes after midnight on the person's own clock; `to` is outside, and may be on the next day. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

export const NO_WISHES: Wishes = { off: [], muted: [] };
