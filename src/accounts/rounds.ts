import type { Person } from './person';

/** Somebody whom the clock looks at now. */
export interface Due {
  readonly id: string;
  /** The instant that was set for it: what lay before it has been told. */
  readonly since: Date;
  /** Absent where they have left, or turned out to be somebody else, who is looked at in their stead. */
  readonly person?: Person;
}

/** People whom the clock looks at, each at an instant of their own. */
export interface RoundStore {
  /** Those whose instant has come, the longest due first. */
  due(now: Date, most: number): Promise<readonly Due[]>;
  /** When it looks at them next. */
  move(ids: readonly string[], due: Date): Promise<void>;
}
