import type { z } from 'zod';
import type { Scope } from '../accounts/api-tokens';
import type { Person } from '../accounts/person';
import type { Whereabouts } from '../accounts/whereabouts';
import type { Operation } from '../ledger/ledger';
import type { Day } from '../ledger/period';
import type { ApiMeans } from './means';
import type { ProblemName, Refused } from './problems';

/** One request by somebody who may make it, with everything in it checked. */
export interface Asked<Path, Query, Body> {
  readonly person: Person;
  readonly here: Whereabouts;
  /** What it does to the ledger; the same request again (by its idempotency key) is the same operation. */
  readonly operation: Operation;
  readonly today: Day;
  readonly path: Path;
  readonly query: Query;
  readonly body: Body;
}

/** A file, in the pieces in which it comes about. */
export interface Sent {
  readonly contentType: string;
  readonly name: string;
  readonly pieces: AsyncIterable<string | Buffer>;
}

type Shape = z.ZodType | undefined;
type Of<S extends Shape> = S extends z.ZodType ? z.output<S> : undefined;

/** One operation: all that the document says of it, all that a request is checked by, and what it does. */
export interface Described<P extends Shape, Q extends Shape, B extends Shape, A extends Shape> {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Behind /api/v1, places in braces. */
  readonly path: `/${string}`;
  readonly id: string;
  readonly summary: string;
  readonly scope: Scope;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  /** 200 where nothing is said. */
  readonly status?: 200 | 201;
  readonly answer?: A;
  /** Instead of an answer: the types of the file. */
  readonly file?: readonly string[];
  /** What it may refuse besides what every operation does. */
  readonly refuses?: readonly ProblemName[];
  run(asked: Asked<Of<P>, Of<Q>, Of<B>>, means: ApiMeans): Promise<(A extends z.ZodType ? z.input<A> : Sent) | Refused>;
}

export type Route = Described<Shape, Shape, Shape, Shape>;

/** All that can be done with one kind of thing. */
export interface Resource {
  readonly id: string;
  /** What it answers and what it takes, under the names that the document has for them. */
  readonly views: Readonly<Record<string, z.ZodType>>;
  readonly bodies: Readonly<Record<string, z.ZodType>>;
  readonly routes: readonly Route[];
}

/** Lets the compiler see what a route's own checks make of a request. */
export function route<P extends Shape, Q extends Shape, B extends Shape, A extends Shape>(
  one: Described<P, Q, B, A>,
): Route {
  return one as unknown as Route;
}
