import { categories } from './categories';
import { entries } from './entries';
import { exporting } from './export';
import { goals } from './goals';
import { limits } from './limits';
import { reports } from './reports';
import type { Resource } from './resource';
import { schedules } from './schedules';

/** All that programs can work with: one line a resource. */
export const RESOURCES: readonly Resource[] = [entries, categories, limits, reports, goals, schedules, exporting];
