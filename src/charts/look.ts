/** The words of a chart, already in the person's language. */
export interface ChartWords {
  /** "November 2026" */
  readonly title: string;
  /** What the tail of small categories is called: "Other" */
  readonly other: string;
  /** Beneath a total: "spent" */
  readonly spent: string;
  /** Names of bars and lines: "Spending", "Income", "Saved", "Limit" */
  readonly spending: string;
  readonly earned: string;
  readonly saved: string;
  readonly limit: string;
  /** What stands where there is nothing to draw, though there may be income: "Nothing spent yet" */
  readonly nothing: string;
}

/** How a chart looks to one person. */
export interface Look {
  readonly theme: 'light' | 'dark';
  /** BCP 47, for amounts and dates. */
  readonly locale: string;
  readonly words: ChartWords;
  /** The category's colour ("#009E73"), the same in every chart; a category without one is given one that stays. */
  readonly colours: Readonly<Record<string, string>>;
  /** The category's name as the person reads it, with its icon if wished. */
  nameOf(category: string): string;
}

/** The colours of paper and ink. */
export interface Theme {
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  readonly earned: string;
  readonly spent: string;
  readonly saved: string;
  readonly limit: string;
}

/** Income is blue and spending orange: told apart with any colour vision, and neither says good or bad. */
export const THEMES: Readonly<Record<Look['theme'], Theme>> = {
  light: {
    background: '#ffffff',
    text: '#1b2430',
    muted: '#64707f',
    grid: '#e7eaee',
    earned: '#0072B2',
    spent: '#E69F00',
    saved: '#1b2430',
    limit: '#C4320A',
  },
  dark: {
    background: '#1a1f27',
    text: '#f1f4f8',
    muted: '#9ba7b6',
    grid: '#303844',
    earned: '#56B4E9',
    spent: '#F0B23A',
    saved: '#f1f4f8',
    limit: '#FF8A65',
  },
};
