/** That two people are one, as both said: what is done about it follows from this one document, however often. */
export interface JoinDecision {
  /** The code's: it is decided once. */
  readonly id: string;
  /** Whose settings, limits and ledger for new entries count from then on. */
  readonly into: string;
  readonly other: string;
  readonly agreedAt: Date;
  readonly undoneAt?: Date;
}

export interface JoinDecisionStore {
  /** Writes it down; where it was decided before, answers that. */
  decide(decision: JoinDecision): Promise<JoinDecision>;
  /** The newest of a person that stands and was agreed after `since`. */
  newest(into: string, since: Date): Promise<JoinDecision | undefined>;
  /** Takes it back; undefined where it was taken back before. */
  undo(id: string, now: Date): Promise<JoinDecision | undefined>;
  /** Decided, and not known to be carried out. */
  open(): Promise<readonly JoinDecision[]>;
  /** It has been carried out as it stands there. */
  close(decision: JoinDecision): Promise<void>;
}
