import { z } from 'zod';

/** One of the categories everyone starts with, in the order they are offered. */
export const CATEGORIES = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[a-z_]+$/),
      icon: z.string(),
      colour: z.string().regex(/^#[0-9A-Fa-f]{6}$/),
    }),
  )
  .min(1)
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'two categories have the same id');
export type Category = z.output<typeof CATEGORIES>[number];
