import type { Said } from '../../sentences';
import type { ACCOUNTS } from '../../sentences/accounts';

export const accounts: Said<typeof ACCOUNTS> = {
  'chat.name': '{channel, select, telegram {Telegram} msteams {Teams} directline {the website} other {the terminal}}',
  'link.code': '🔗 Write this code in your other chat with me, within 15 minutes: {code}',
  'link.open': 'Or open it there – {channel}: {link}',
  'link.unknown': 'I do not know this code, or it is over. “link” in the other chat gives a new one.',
  'link.own': 'That is your own code: write it in your other chat.',
  'link.two-accounts': 'Both chats have an account of their own. Delete one of them first: “delete my account”.',
  'link.wait': 'Too many codes. Try again in {minutes, plural, one {# minute} other {# minutes}}.',
  'link.ask':
    'This is about the chat of {name} – {channel}.\nEntries there: {there}. Entries here: {here}. Joined, both chats show all {sum}.\nNew entries go into {stays, select, here {the ledger of this chat} other {the ledger of the other chat}}, and its currency, language and limits count. For a day it can be taken back. Join them?',
  'link.agree': '🔗 Another chat has shown your code. Write “link” to see which and decide.',
  'link.wait-other': 'Good. Now say yes on the other side too: write “link” in the chat the code is from.',
  'link.done': '✅ Done: both chats are one ledger. For a day, “undo the link” takes it back.',
  'link.undone': 'The chats are apart again, each with its own ledger. What was logged since stays in this one.',
  'link.undo-late': 'No link to take back: that works for one day. “my channels” shows what is linked.',
  'chats.title': 'Chats that open your ledger:',
  'chats.line': '• {channel}, since {day}',
  'chats.how':
    '“link” adds one, “unlink Telegram” takes one away. Signed-in browsers are on the account page: “sign in”.',
  'unlink.only': 'This is the only chat of your ledger. To have it deleted, write “delete my account”.',
  'unlink.none': 'No such chat is linked. “my channels” shows them.',
  'unlink.which': 'Which one?',
  'unlink.done': 'Unlinked: {channel} no longer opens this ledger. What was logged there stays here.',
  'ledger.only-look': 'You can only look at “{ledger}”. Its owner can change that; “my ledgers” takes you to another.',
  'ledger.private': 'That is between you and me: write it in our private chat.',
  'ledger.unnamed': 'Family',
  'ledger.own': 'My own',
  'ledger.list': 'Your ledgers:',
  'ledger.line':
    '{here, select, yes {▶} other {•}} {ledger}{role, select, log { – you can log} look { – you can look} other {}}',
  'ledger.members': 'In it:',
  'ledger.member': '• {name} – {role, select, owner {owner} log {can log} other {can look}}',
  'ledger.how': '“switch to my own” changes it, “new family ledger” makes one to share, “invite” adds somebody.',
  'ledger.switched': '▶ You are in “{ledger}”. What you log goes there.',
  'ledger.no-such': 'You have no ledger called “{ledger}”. “my ledgers” shows them.',
  'ledger.made': '✅ “{ledger}” is there and you are in it. “invite” adds others, “switch to my own” takes you back.',
  'ledger.invite-first': 'This is your own ledger; nobody else sees it. Make one to share first: “new family ledger”.',
  'ledger.invite-owner': 'Only its owner can invite to “{ledger}”.',
  'ledger.invite-role': 'What may they do in “{ledger}”?',
  'ledger.invited': 'Send them this code. It is good once, for three days, in any chat with me: {code}',
  'ledger.join-ask':
    '{name} invites you to “{ledger}”; you may {role, select, log {log} other {look}} there. The others see your name and what you log there; your own ledger stays yours alone. Join?',
  'ledger.joined': '▶ You belong to “{ledger}” now and are in it. “switch to my own” takes you back.',
  'ledger.member-ask': 'What may {name} do in “{ledger}”?',
  'ledger.member-done':
    '✅ {name} {role, select, log {can log now} look {can only look now} other {is no longer in it}}.',
  'ledger.left': 'You have left “{ledger}” and are in your own. What you logged there stays there.',
  'ledger.leave-own': 'This is your own ledger; there is nothing to leave. “my ledgers” shows the others.',
  'account.register': 'Register on this page of mine. The link is for you alone and good for 30 minutes: {link}',
  'account.sign-in': 'Sign in on this page of mine. The link is for you alone and good for 30 minutes: {link}',
  'account.tokens':
    'On this page of mine you make, see and revoke tokens for scripts and phone shortcuts. The link is for you alone and good for 30 minutes: {link}',
  'account.have': 'You are registered already.',
  'account.wait': 'That was a bit often. Try again in a few minutes.',
  'account.unchanged': 'All right, nothing was changed.',
  'account.password-told':
    '🔒 That looks like a password. I have not read it and keep it nowhere; please delete your message. Never write a password in a chat, not even here. To sign in, write “sign in”.',
  'account.phone': '📱 I keep this number with your account.',
  'account.phone-needs-account': 'I keep a telephone number only with an account. Say “register” to make one.',
  'account.privacy':
    '🔒 I store what you log, your settings and, if you register, your e-mail and a hash of your password. No one else gets it. “export my data” gives you all of it, “delete my account” removes it. Everything in detail: {link}',
  'account.exported': 'Here is everything I store of you: each kind as JSON, your entries as CSV too.',
  'account.delete-ask':
    '⚠️ This deletes you here for good: all your entries, settings, linked chats, mails, drafts and your account. It cannot be undone. In ledgers you share, what you logged stays for the others, without your name. Backups of the operator keep it until they are replaced. To keep a copy, first write “export my data”. Delete everything?',
  'account.deleted':
    'Done. From this moment nothing here leads to you, and within minutes everything is deleted. If you write again, you begin as somebody new. Goodbye!',
  'button.link': 'Link',
  'button.undo-link': 'Undo the link',
  'button.invite': 'Invite',
  'button.switch-to': '▶ {ledger}',
  'role.log': 'May log',
  'role.look': 'May look',
  'role.out': 'Take out',
};
