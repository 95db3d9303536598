/** From so many minor units on, an amount of a run is one of a schedule. */
export const POSTED_FROM = 1_000_000;
