export type { ChartConfig } from './chart-config';
export { type ChartSettings, Charts, type Picture } from './charts';
export { ownColours } from './colour-of';
export type { FiguresOf, KindId } from './kinds';
export type { ChartFacts } from './kinds/kind';
export type { ChartWords, Look } from './look';
export { Renderer } from './renderer';
