import { doughnut } from './doughnut';
import { incomeAndSpending } from './income-and-spending';
import { netBalance } from './net-balance';
import { runningTotal } from './running-total';
import { stackedBars } from './stacked-bars';
import { yearByCategory } from './year-by-category';

/** Every kind of chart, by its id. */
export const KINDS = {
  doughnut,
  'stacked-bars': stackedBars,
  'running-total': runningTotal,
  'income-and-spending': incomeAndSpending,
  'year-by-category': yearByCategory,
  'net-balance': netBalance,
} as const;

export type Kinds = typeof KINDS;
export type KindId = keyof Kinds;
/** What a kind of chart is drawn from. */
export type FiguresOf<Id extends KindId> = Parameters<Kinds[Id]['config']>[0];
