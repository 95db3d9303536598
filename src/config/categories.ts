import { z } from 'zod';

/** One of the categories everyone starts with, in the order they are offered. */
export const CATEGORIES = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[a-z_]+$/),
      icon: z.string(),
      parent: z.string().optional(),
      colour: z.string().regex(/^#[0-9A-Fa-f]{6}$/),
    }),
  )
  .min(1)
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'two categories have the same id')
  .refine(
    (list) => list.every(({ parent }) => !parent || list.some((one) => one.id === parent && !one.parent)),
    'the parent of a category must be another one of the list that has no parent itself',
  );
export type Category = z.output<typeof CATEGORIES>[number];
