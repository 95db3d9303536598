import type { CommandWords } from '../../understanding/command/words';

export const commands: CommandWords = {
  polite: "please|can you|could you|i want to|i would like to|i'd like to",
  takesBack: '',
  human:
    'talk to a human|speak to a human|talk to a person|speak to a person|talk to someone|talk to support|contact support|human please|human|real person|talk to an agent',
  dispute:
    'dispute|dispute this|i dispute this|dispute a charge|dispute an entry|dispute that|complaint|make a complaint',
  tickets: 'tickets|ticket queue|show tickets|open tickets|all tickets|show the tickets',
  ticket: 'show ticket {what}|open ticket {what}|show me ticket {what}',
  'ticket-take': 'take ticket {what}',
  'ticket-assign': 'assign ticket {what}|give ticket {what} to somebody',
  'ticket-answer': 'answer ticket {what}|reply to ticket {what}',
  'ticket-close': 'close ticket {what}',
  staff: 'staff|team|agents|show staff|show agents|who works here',
  'new-agent': 'add agent|new agent|add an agent|add agent {what}|new agent {what}|add an agent {what}',
  'dismiss-agent': 'remove agent {what}|dismiss agent {what}|delete agent {what}',
  counts: 'counts|show counts|show the counts|server statistics',
  failures: 'failures|outbox failures|show failures|failed notices',
  announce:
    'announce|announce {what}|tell everybody|tell everybody {what}|tell everyone {what}|notice to all {what}|notice to all',
  notifications:
    'notifications|notification settings|my notifications|show notifications|show my notifications|alerts settings',
  quiet:
    "quiet from {what}|quiet hours from {what}|quiet hours {what}|quiet between {what}|be quiet from {what}|be quiet between {what}|do not disturb from {what}|don't disturb me from {what}",
  'quiet-off': 'no quiet hours|quiet hours off|quiet off|turn off quiet hours|remove quiet hours|no more quiet hours',
  'notify-on':
    'notify me on {what}|notify me by {what}|notify me in {what}|notify me via {what}|send me notifications on {what}|send me notifications by {what}|turn on notifications on {what}|tell me by {what}|alert me by {what}|alert me on {what}',
  'notify-off':
    "don't notify me on {what}|don't notify me by {what}|don't notify me in {what}|don't notify me via {what}|do not notify me on {what}|do not notify me by {what}|stop notifying me on {what}|stop notifying me by {what}|no notifications on {what}|no notifications by {what}|turn off notifications on {what}",
  tokens:
    'make an api token|make a token|make api token|create an api token|create a token|new api token|new token|get an api token|api token|api tokens|my api tokens|show my api tokens|list my api tokens|my tokens|revoke an api token|revoke my api token|revoke a token|personal access token|personal access tokens|api|api access',
  'alerts-gentle': 'be gentle|gentle alerts|be gentle with me|fewer alerts|only important alerts',
  'alerts-normal': 'normal alerts|be normal|alerts as usual',
  'alerts-strict': 'be strict|strict alerts|be strict with me|more alerts|warn me early',
  'stop-telling':
    "stop telling me about {what}|don't tell me about {what}|do not tell me about {what}|stop alerting me about {what}|stop notifying me about {what}|no alerts about {what}|no more alerts about {what}|mute alerts about {what}|mute {what}|stop the {what} digest|no {what} digest|no more {what} digests|stop {what} alerts",
  'tell-again':
    'tell me again about {what}|tell me about {what} again|alert me about {what} again|unmute {what}|start telling me about {what} again|bring back the {what} digest',
  snooze:
    'snooze|snooze alerts|snooze for {what}|snooze alerts for {what}|snooze notifications for {what}|pause alerts|pause alerts for {what}|pause notifications for {what}|mute alerts for {what}|silence alerts for {what}|be quiet for {what}|leave me alone for {what}',
  awake: 'alerts on|turn alerts on|alerts on again|resume alerts|stop snoozing|unsnooze|end snooze|wake up',
  'sign-in':
    'sign in|sign me in|log in|log me in|login|my account|account|forgot my password|i forgot my password|reset my password|change my password|change my email|change my e-mail|change my email address|sign out everywhere|log out everywhere',
  chats: 'my channels|my chats|linked channels|linked chats|my devices|show my channels|what is linked',
  unlink: 'unlink|unlink {what}|disconnect {what}|remove the link to {what}',
  unjoin: 'undo the link|undo link|undo the merge|take the link back',
  ledgers: 'my ledgers|show my ledgers|ledgers|which ledger am i in|which ledger|who is in this ledger|members',
  'switch-ledger':
    'switch to {what} ledger|switch to the {what} ledger|switch to {what}|use the {what} ledger|go to the {what} ledger|my own ledger|back to my own ledger',
  'new-ledger':
    'new family ledger|family ledger|create a family ledger|make a family ledger|new shared ledger|shared ledger|new ledger {what}|new shared ledger {what}|create a ledger called {what}',
  invite:
    'invite|invite someone|invite somebody|invite my wife|invite my husband|invite my partner|invite a person|add somebody to this ledger',
  'leave-ledger': 'leave this ledger|leave the ledger|leave the family ledger|leave the shared ledger',
  'delete-account':
    'delete my account|delete my data|delete all my data|erase my data|delete everything about me|close my account|forget me',
  'my-data': 'export my data|my data|export all my data|download my data|give me all my data|what do you know about me',
  privacy: 'privacy|privacy policy|what do you store|what is stored|data protection|is my data safe',
  drafts:
    'drafts|my drafts|show drafts|show my drafts|show the drafts|list drafts|list my drafts|unfinished entries|unfinished|what is unfinished|show unfinished entries|incomplete entries|show incomplete entries|what is missing|open drafts',
  categories:
    'categories|my categories|show categories|list categories|show my categories|show me my categories|list my categories|all categories|what categories are there|which categories are there|which categories do i have|category list',
  'category-new':
    'new category {what} under {into}|new category {what} in {into}|add category {what} under {into}|add a category {what} under {into}|create category {what} under {into}|create a category {what} under {into}|add {what} as a category under {into}|new category {what}|new category called {what}|add category {what}|add a category {what}|add a category called {what}|add a new category {what}|create category {what}|create a category {what}|create a category called {what}|make a category {what}|add {what} as a category',
  'category-rename':
    'rename category {what} to {into}|rename the category {what} to {into}|rename {what} category to {into}|rename the {what} category to {into}|change category name {what} to {into}',
  'category-merge':
    'merge {what} into {into}|merge category {what} into {into}|merge the category {what} into {into}|merge {what} with {into}|merge category {what} with {into}|combine {what} with {into}|merge {what} and {into}',
  'category-hide': 'hide category {what}|hide the category {what}|hide {what} category|hide the {what} category',
  'category-unhide':
    'unhide {what}|unhide category {what}|unhide the category {what}|show category {what} again|show the category {what} again|bring back category {what}|bring back the category {what}',
  'pause-schedule': 'pause {what}|pause the {what}|pause my {what}|put {what} on hold',
  'resume-schedule':
    'resume {what}|resume the {what}|resume my {what}|unpause {what}|continue the {what} payment|restart the {what}',
  'end-schedule':
    'stop {what}|cancel {what} schedule|cancel the {what} schedule|stop {what} schedule|stop the {what} schedule|delete {what} schedule|delete the {what} schedule|end the {what} schedule|cancel {what} payments|stop the {what}|stop my {what}|stop repeating {what}|stop {what} payments|end the {what}|end my {what}|end {what} payments|cancel my {what} subscription|cancel the {what} subscription|cancel my {what} membership|no more {what} payments|delete the recurring {what}|remove the recurring {what}|stop the recurring {what}',
  'skip-schedule':
    'skip {what}|skip the {what}|skip my {what}|skip {what} once|skip {what} this time|skip {what} this month|skip {what} next month|skip {what} this week|skip {what} next week|skip the {what} this month|skip the {what} next month|skip the {what} once|skip the next {what}|leave out the {what} once',
  'wallet-balance':
    'how much is on {what}|how much is on my {what}|how much is on the {what}|how much money is on {what}|how much money is in {what}|what is on my {what}|how much {what} do i have|how much {what} have i got|how much is in {what}|how much do i have in {what}|what is in my {what}|balance of my {what}|my {what} balance|{what} balance',
  'wallet-holds':
    'my cash is {what}|i have {what} in cash|my cash balance is {what}|cash is {what}|my card is {what}|my card balance is {what}|i have {what} on my card|my savings are {what}|i have {what} in savings|my savings balance is {what}|my bank account is {what}|i have {what} in the bank|my bank balance is {what}|my account balance is {what}',
};
