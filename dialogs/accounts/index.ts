import type { Intent } from '../../src/bot/intent';
import { accountPage } from './account-page';
import { chats } from './chats';
import { deleteAccount } from './delete-account';
import { invite } from './invite';
import { joinLedger } from './join-ledger';
import { leaveLedger } from './leave-ledger';
import { ledgers } from './ledgers';
import { link } from './link';
import { linkAgree } from './link-agree';
import { linkJoin } from './link-join';
import type { AccountMeans } from './means';
import { member } from './member';
import { myData } from './my-data';
import { newLedger } from './new-ledger';
import { password } from './password';
import { phone } from './phone';
import { privacy } from './privacy';
import { switchLedger } from './switch-ledger';
import { unjoin } from './unjoin';
import { unlink } from './unlink';

/** What a person can want of their own account, chats and ledgers. */
export function accountIntents(means: AccountMeans): readonly Intent[] {
  return [
    accountPage('register', means),
    accountPage('sign-in', means),
    accountPage('tokens', means),
    link(means),
    linkJoin(means),
    linkAgree(means),
    unjoin(means),
    chats(means),
    unlink(means),
    ledgers(means),
    switchLedger(means),
    newLedger(means),
    invite(means),
    joinLedger(means),
    member(means),
    leaveLedger(means),
    password(),
    phone(means),
    privacy(means),
    myData(means),
    deleteAccount(means),
  ] as readonly Intent[];
}
