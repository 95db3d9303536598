import type { Step } from '../draft';
import { readTransfer, readWallet, settleTransfer } from './read-wallets';

export const transferSteps: readonly Step[] = [readTransfer];
export const walletSteps: readonly Step[] = [settleTransfer, readWallet];
