/** One of the categories everyone starts with, and where it stands in the tree. */
export interface TreeCategory {
  readonly id: string;
  readonly parent?: string;
}

/** What a person has made of the categories, each part by category id. */
export interface OwnCategories {
  /** Names of those they made, and of those they renamed. */
  readonly names: Readonly<Record<string, string>>;
  /** What was renamed was called so before; empty: as the language calls it. */
  readonly before?: Readonly<Record<string, string>>;
  /** Where those they made stand in the tree; absent: at its root. */
  readonly parents: Readonly<Record<string, string>>;
  /** Merged into another: entries keep saying what they say and count as that one. */
  readonly merged: Readonly<Record<string, string>>;
  /** Neither offered nor chosen any more. */
  readonly hidden: readonly string[];
}

export const NO_OWN_CATEGORIES: OwnCategories = { names: {}, parents: {}, merged: {}, hidden: [] };

/** Entries stand there until somebody files them, or because of what they are: neither merged nor hidden. */
export const NEEDED_CATEGORIES: ReadonlySet<string> = new Set(['income', 'transfer', 'other']);

/** The categories of one person: the tree everyone starts with, and what they made of it. */
export class CategoryBook {
  constructor(
    private readonly tree: readonly TreeCategory[],
    readonly own: OwnCategories = NO_OWN_CATEGORIES,
  ) {}

  /** What entries of this category count as: itself, or what it was merged into. */
  counted(id: string): string {
    let counted = id;
    // As often as there are merges at most: a circle written by two at once ends too.
    for (const _ of Object.keys(this.own.merged)) counted = this.own.merged[counted] ?? counted;
    return counted;
  }

  /** What a new entry is filed under: a hidden category lends its place to the one above it; undefined: somebody must say. */
  filed(id: string): string | undefined {
    const counted = this.counted(id);
    if (!this.isKnown(counted)) return undefined;
    if (!this.own.hidden.includes(counted)) return counted;
    const parent = this.parentOf(counted);
    return parent === undefined || this.own.hidden.includes(parent) ? undefined : parent;
  }

  /** The category first, then all below it and all that were merged into any of them. */
  within(id: string): readonly string[] {
    const top = this.counted(id);
    const others = this.ids().filter((one) => one !== top && this.isBelow(this.counted(one), top));
    return [top, ...others];
  }

  parentOf(id: string): string | undefined {
    const parent = this.own.parents[id] ?? this.tree.find((one) => one.id === id)?.parent;
    return parent === undefined ? undefined : this.counted(parent);
  }

  /** Those in use, in the order of the tree, then the person's own. */
  inUse(): readonly string[] {
    return this.ids().filter((id) => this.counted(id) === id && !this.own.hidden.includes(id));
  }

  isKnown(id: string): boolean {
    return Object.hasOwn(this.own.names, id) || this.tree.some((one) => one.id === id);
  }

  /** Made by the person. */
  isOwn(id: string): boolean {
    return this.own.names[id] !== undefined && !this.tree.some((one) => one.id === id);
  }

  /** All that the person made, in the order they were made. */
  made(): readonly string[] {
    return Object.keys(this.own.names).filter((id) => this.isOwn(id));
  }

  /** What the person calls it; undefined: what the language calls it. */
  nameOf(id: string): string | undefined {
    return this.own.names[id];
  }

  private ids(): readonly string[] {
    return [...new Set([...this.tree.map(({ id }) => id), ...Object.keys(this.own.names)])];
  }

  private isBelow(id: string, top: string): boolean {
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = this.parentOf(at)) {
      if (at === top) return true;
      seen.add(at);
    }
    return false;
  }
}
