import { accounts } from './accounts';
import { alerts } from './alerts';
import { buttons } from './buttons';
import { categories } from './categories';
import { charts } from './charts';
import { currencies } from './currencies';
import { drafts } from './drafts';
import { entries } from './entries';
import { files } from './files';
import { goals } from './goals';
import { limits } from './limits';
import { menu } from './menu';
import { notices } from './notices';
import { pages } from './pages';
import { periods } from './periods';
import { questions } from './questions';
import { record } from './record';
import { reports } from './reports';
import { schedules } from './schedules';
import { settings } from './settings';
import { staff } from './staff';
import { talk } from './talk';
import { tickets } from './tickets';
import { walletSpending } from './wallet-spending';
import { wallets } from './wallets';

export const sentences = {
  ...talk,
  ...record,
  ...entries,
  ...reports,
  ...questions,
  ...periods,
  ...charts,
  ...schedules,
  ...drafts,
  ...files,
  ...goals,
  ...settings,
  ...notices,
  ...limits,
  ...alerts,
  ...buttons,
  ...menu,
  ...walletSpending,
  ...accounts,
  ...staff,
  ...tickets,
  ...pages,
  ...categories,
  ...currencies,
  ...wallets,
};
