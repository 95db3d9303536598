import { afford } from './afford';
import { average } from './average';
import { averageMonth } from './average-month';
import { biggest } from './biggest';
import { byDay } from './by-day';
import { byMonth } from './by-month';
import { byWeekday } from './by-weekday';
import { compare } from './compare';
import { flow } from './flow';
import { last } from './last';
import { most } from './most';
import { net } from './net';
import { overview } from './overview';
import { pace } from './pace';
import { payees } from './payees';
import type { Answer } from './question';
import { tags } from './tags';
import { tips } from './tips';
import { usual } from './usual';
import { wallets } from './wallets';
import { week } from './week';
import { why } from './why';

/** The answer to every question, one line each. */
export const ANSWERS: readonly Answer[] = [
  afford,
  average,
  averageMonth,
  biggest,
  byDay,
  byMonth,
  byWeekday,
  compare,
  flow,
  last,
  most,
  net,
  overview,
  pace,
  payees,
  tags,
  tips,
  usual,
  wallets,
  week,
  why,
];
