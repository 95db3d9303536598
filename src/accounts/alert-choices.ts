export const DOSAGES = ['gentle', 'normal', 'strict'] as const;
export type Dosage = (typeof DOSAGES)[number];

/** How much a person wants to hear; kinds they have stopped, and where nothing is told, stand in their wishes. */
export interface AlertChoices {
  readonly dosage?: Dosage;
  /** What they do not want to hear of, whatever the kind: "category:food", "tag:work", "total:". */
  readonly off?: readonly string[];
  /** Nothing is told before this instant. */
  readonly until?: Date;
}
