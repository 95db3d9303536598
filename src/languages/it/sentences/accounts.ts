import type { Said } from '../../sentences';
import type { ACCOUNTS } from '../../sentences/accounts';

export const accounts: Said<typeof ACCOUNTS> = {
  'chat.name': '{channel, select, telegram {Telegram} msteams {Teams} directline {il sito} other {il terminale}}',
  'link.code': '🔗 Scrivi questo codice nell’altra chat con me, entro 15 minuti: {code}',
  'link.open': 'Oppure aprilo lì – {channel}: {link}',
  'link.unknown': 'Non conosco questo codice, o è scaduto. “collega” nell’altra chat ne dà uno nuovo.',
  'link.own': 'È il tuo codice: scrivilo nell’altra chat.',
  'link.two-accounts': 'Entrambe le chat hanno un proprio account. Eliminane prima uno: “elimina il mio account”.',
  'link.wait': 'Troppi codici. Riprova tra {minutes, plural, one {# minuto} other {# minuti}}.',
  'link.ask':
    'Si tratta della chat di {name} – {channel}.\nVoci lì: {there}. Voci qui: {here}. Unite, entrambe le chat le mostrano tutte e {sum}.\nLe nuove vanno nel {stays, select, here {libro di questa chat} other {libro dell’altra chat}}; valgono la sua valuta, lingua e limiti. Per un giorno si può annullare. Unirle?',
  'link.agree': '🔗 Un’altra chat ha mostrato il tuo codice. Scrivi “collega” per vedere quale e decidere.',
  'link.wait-other': 'Bene. Ora conferma anche dall’altra parte: scrivi “collega” nella chat del codice.',
  'link.done': '✅ Fatto: le due chat sono un solo libro. Per un giorno, “annulla il collegamento” lo disfa.',
  'link.undone':
    'Le chat sono di nuovo separate, ognuna con il suo libro. Ciò che è stato annotato dopo resta in questo.',
  'link.undo-late': 'Nessun collegamento da annullare: si può per un giorno. “i miei canali” mostra cosa è collegato.',
  'chats.title': 'Chat che aprono il tuo libro:',
  'chats.line': '• {channel}, da {day}',
  'chats.how':
    '“collega” ne aggiunge una, “scollega Telegram” ne toglie una. I browser con accesso sono nella pagina dell’account: “accedi”.',
  'unlink.only': 'È l’unica chat del tuo libro. Per eliminarlo, scrivi “elimina il mio account”.',
  'unlink.none': 'Nessuna chat così è collegata. “i miei canali” le mostra.',
  'unlink.which': 'Quale?',
  'unlink.done': 'Scollegato: {channel} non apre più questo libro. Ciò che vi è stato annotato resta qui.',
  'ledger.only-look':
    'In “{ledger}” puoi solo guardare. Il proprietario può cambiarlo; “i miei libri” porta a un altro.',
  'ledger.private': 'Questo resta tra noi: scrivilo nella nostra chat privata.',
  'ledger.unnamed': 'Famiglia',
  'ledger.own': 'Il mio',
  'ledger.list': 'I tuoi libri:',
  'ledger.line':
    '{here, select, yes {▶} other {•}} {ledger}{role, select, log { – puoi annotare} look { – puoi guardare} other {}}',
  'ledger.members': 'Dentro:',
  'ledger.member': '• {name} – {role, select, owner {proprietario} log {può annotare} other {può guardare}}',
  'ledger.how':
    '“passa al mio libro” cambia, “nuovo libro di famiglia” ne crea uno da condividere, “invita” aggiunge qualcuno.',
  'ledger.switched': '▶ Sei in “{ledger}”. Ciò che annoti va lì.',
  'ledger.no-such': 'Non hai un libro “{ledger}”. “i miei libri” li mostra.',
  'ledger.made':
    '✅ “{ledger}” è pronto e ci sei dentro. “invita” aggiunge altri, “passa al mio libro” ti riporta indietro.',
  'ledger.invite-first':
    'Questo è il tuo libro, nessun altro lo vede. Creane prima uno da condividere: “nuovo libro di famiglia”.',
  'ledger.invite-owner': 'Solo il proprietario può invitare in “{ledger}”.',
  'ledger.invite-role': 'Che cosa potrà fare in “{ledger}”?',
  'ledger.invited': 'Mandale questo codice. Vale una volta, per tre giorni, in qualsiasi chat con me: {code}',
  'ledger.join-ask':
    '{name} ti invita in “{ledger}”; lì potrai {role, select, log {annotare} other {guardare}}. Gli altri vedono il tuo nome e ciò che annoti lì; il tuo libro resta solo tuo. Entrare?',
  'ledger.joined': '▶ Ora fai parte di “{ledger}” e ci sei dentro. “passa al mio libro” ti riporta indietro.',
  'ledger.member-ask': 'Che cosa può fare {name} in “{ledger}”?',
  'ledger.member-done':
    '✅ {name} {role, select, log {ora può annotare} look {ora può solo guardare} other {non ne fa più parte}}.',
  'ledger.left': 'Hai lasciato “{ledger}” e sei nel tuo. Ciò che hai annotato lì resta lì.',
  'ledger.leave-own': 'Questo è il tuo libro, non c’è nulla da lasciare. “i miei libri” mostra gli altri.',
  'account.register': 'Registrati su questa mia pagina. Il link è solo per te e vale 30 minuti: {link}',
  'account.sign-in': 'Accedi su questa mia pagina. Il link è solo per te e vale 30 minuti: {link}',
  'account.tokens':
    'In questa mia pagina crei, vedi e revochi i token per script e comandi rapidi del telefono. Il link è solo per te e vale 30 minuti: {link}',
  'account.have': 'Sei già registrato.',
  'account.wait': 'Un po’ troppo spesso. Riprova tra qualche minuto.',
  'account.unchanged': 'Va bene, non è cambiato nulla.',
  'account.password-told':
    '🔒 Sembra una password. Non l’ho letta e non la conservo; cancella il messaggio. Non scrivere mai una password in una chat, nemmeno qui. Per entrare scrivi “accedi”.',
  'account.phone': '📱 Tengo questo numero con il tuo account.',
  'account.phone-needs-account':
    'Tengo un numero di telefono solo con un account. Scrivi «registrami» per crearne uno.',
  'account.privacy':
    '🔒 Conservo ciò che annoti, le impostazioni e, se ti registri, la tua e-mail e un’impronta della password. Nessun altro li riceve. “esporta i miei dati” ti dà tutto, “elimina il mio account” lo cancella. Nel dettaglio: {link}',
  'account.exported': 'Ecco tutto ciò che conservo di te: ogni tipo in JSON, le tue voci anche in CSV.',
  'account.delete-ask':
    '⚠️ Questo ti cancella da qui per sempre: voci, impostazioni, chat collegate, mail, bozze e il tuo account. Non si può annullare. Nei libri condivisi ciò che hai annotato resta per gli altri, senza il tuo nome. I backup dell’operatore lo conservano finché non vengono sostituiti. Per una copia scrivi prima “esporta i miei dati”. Cancellare tutto?',
  'account.deleted':
    'Fatto. Da ora nulla qui porta a te, e in pochi minuti tutto è cancellato. Se scrivi di nuovo, ricominci da zero. Arrivederci!',
  'button.link': 'Collega',
  'button.undo-link': 'Annulla',
  'button.invite': 'Invita',
  'button.switch-to': '▶ {ledger}',
  'role.log': 'Può annotare',
  'role.look': 'Può guardare',
  'role.out': 'Togli',
};
