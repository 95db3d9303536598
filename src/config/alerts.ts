import { z } from 'zod';

const percents = z
  .array(z.int().min(1).max(1_000))
  .refine((list) => list.every((one, at) => at === 0 || list[at - 1]! < one), {
    message: 'must grow from one to the next',
  });
const kinds = z.array(z.string().regex(/^[a-z-]+$/));
const byDosage = <T extends z.ZodType>(type: T) => z.strictObject({ gentle: type, normal: type, strict: type });

/** When alerts are told: `config/alerts.yaml`. */
export const ALERT_RULES = z.strictObject({
  thresholds: byDosage(percents),
  silent: byDosage(kinds),
  unusual: z.strictObject({ times: z.number().min(1.5), entries: z.int().min(3) }),
  quiet_days: byDosage(z.int().min(1).max(90)),
  hour: z.int().min(0).max(23),
});
export type AlertRules = z.output<typeof ALERT_RULES>;
