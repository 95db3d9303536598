/** The newest things of a kind, by key; of more than `most` the longest unused is forgotten. */
export class Remembered<Thing> {
  private readonly things = new Map<string, Thing>();

  constructor(private readonly most: number) {}

  get(key: string): Thing | undefined {
    const thing = this.things.get(key);
    if (thing !== undefined) this.set(key, thing);
    return thing;
  }

  set(key: string, thing: Thing): void {
    this.things.delete(key);
    if (this.most > 0) this.things.set(key, thing);
    if (this.things.size > this.most) this.things.delete(this.things.keys().next().value!);
  }

  delete(key: string): void {
    this.things.delete(key);
  }

  /** Forgets all that it is true of. */
  forget(of: (thing: Thing) => boolean): void {
    for (const [key, thing] of this.things) if (of(thing)) this.things.delete(key);
  }
}
