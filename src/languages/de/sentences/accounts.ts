import type { Said } from '../../sentences';
import type { ACCOUNTS } from '../../sentences/accounts';

export const accounts: Said<typeof ACCOUNTS> = {
  'chat.name': '{channel, select, telegram {Telegram} msteams {Teams} directline {Website} other {Terminal}}',
  'link.code': '🔗 Schreib diesen Code innerhalb von 15 Minuten in deinen anderen Chat mit mir: {code}',
  'link.open': 'Oder dort öffnen – {channel}: {link}',
  'link.unknown': 'Diesen Code kenne ich nicht, oder er ist abgelaufen. „verknüpfen“ im anderen Chat gibt einen neuen.',
  'link.own': 'Das ist dein eigener Code: schreib ihn in deinen anderen Chat.',
  'link.two-accounts': 'Beide Chats haben ein eigenes Konto. Lösche zuerst eines davon: „mein Konto löschen“.',
  'link.wait': 'Zu viele Codes. Versuch es in {minutes, plural, one {# Minute} other {# Minuten}} wieder.',
  'link.ask':
    'Es geht um den Chat von {name} – {channel}.\nEinträge dort: {there}. Einträge hier: {here}. Verbunden zeigen beide Chats alle {sum}.\nNeue Einträge gehen {stays, select, here {ins Buch dieses Chats} other {ins Buch des anderen Chats}}; dessen Währung, Sprache und Limits gelten. Einen Tag lang lässt es sich zurücknehmen. Verbinden?',
  'link.agree':
    '🔗 Ein anderer Chat hat deinen Code gezeigt. Schreib „verknüpfen“, um zu sehen, welcher, und zu entscheiden.',
  'link.wait-other': 'Gut. Jetzt sag auch drüben ja: schreib „verknüpfen“ in den Chat, aus dem der Code ist.',
  'link.done': '✅ Fertig: beide Chats sind ein Buch. Einen Tag lang nimmt „Verknüpfung rückgängig“ es zurück.',
  'link.undone':
    'Die Chats sind wieder getrennt, jeder mit seinem Buch. Was seither eingetragen wurde, bleibt in diesem.',
  'link.undo-late':
    'Keine Verknüpfung zum Zurücknehmen: das geht einen Tag lang. „meine Kanäle“ zeigt, was verknüpft ist.',
  'chats.title': 'Chats, die dein Buch öffnen:',
  'chats.line': '• {channel}, seit {day}',
  'chats.how':
    '„verknüpfen“ fügt einen hinzu, „Telegram trennen“ nimmt einen weg. Angemeldete Browser stehen auf der Kontoseite: „anmelden“.',
  'unlink.only': 'Das ist der einzige Chat deines Buchs. Zum Löschen schreib „mein Konto löschen“.',
  'unlink.none': 'So ein Chat ist nicht verknüpft. „meine Kanäle“ zeigt sie.',
  'unlink.which': 'Welchen?',
  'unlink.done': 'Getrennt: {channel} öffnet dieses Buch nicht mehr. Was dort eingetragen wurde, bleibt hier.',
  'ledger.only-look':
    'In „{ledger}“ darfst du nur ansehen. Wem es gehört, kann das ändern; „meine Bücher“ führt in ein anderes.',
  'ledger.private': 'Das bleibt unter uns: schreib es mir im privaten Chat.',
  'ledger.unnamed': 'Familie',
  'ledger.own': 'Mein eigenes',
  'ledger.list': 'Deine Bücher:',
  'ledger.line':
    '{here, select, yes {▶} other {•}} {ledger}{role, select, log { – du darfst eintragen} look { – du darfst ansehen} other {}}',
  'ledger.members': 'Darin:',
  'ledger.member': '• {name} – {role, select, owner {gehört es} log {darf eintragen} other {darf ansehen}}',
  'ledger.how':
    '„wechsle zu meinem eigenen“ wechselt, „neues Familienbuch“ legt eines zum Teilen an, „einladen“ fügt jemanden hinzu.',
  'ledger.switched': '▶ Du bist in „{ledger}“. Was du einträgst, steht dort.',
  'ledger.no-such': 'Ein Buch „{ledger}“ hast du nicht. „meine Bücher“ zeigt sie.',
  'ledger.made':
    '✅ „{ledger}“ ist angelegt, und du bist darin. „einladen“ fügt andere hinzu, „wechsle zu meinem eigenen“ führt zurück.',
  'ledger.invite-first':
    'Das ist dein eigenes Buch, niemand sonst sieht es. Leg zuerst eines zum Teilen an: „neues Familienbuch“.',
  'ledger.invite-owner': 'In „{ledger}“ kann nur einladen, wem es gehört.',
  'ledger.invite-role': 'Was darf die Person in „{ledger}“?',
  'ledger.invited': 'Schick der Person diesen Code. Er gilt einmal, drei Tage lang, in jedem Chat mit mir: {code}',
  'ledger.join-ask':
    '{name} lädt dich in „{ledger}“ ein; du darfst dort {role, select, log {eintragen} other {ansehen}}. Die anderen sehen deinen Namen und was du dort einträgst; dein eigenes Buch bleibt allein deins. Beitreten?',
  'ledger.joined': '▶ Du gehörst jetzt zu „{ledger}“ und bist darin. „wechsle zu meinem eigenen“ führt zurück.',
  'ledger.member-ask': 'Was darf {name} in „{ledger}“?',
  'ledger.member-done':
    '✅ {name} {role, select, log {darf jetzt eintragen} look {darf jetzt nur ansehen} other {ist nicht mehr dabei}}.',
  'ledger.left': 'Du hast „{ledger}“ verlassen und bist in deinem eigenen. Was du dort eingetragen hast, bleibt dort.',
  'ledger.leave-own': 'Das ist dein eigenes Buch, da gibt es nichts zu verlassen. „meine Bücher“ zeigt die anderen.',
  'account.register':
    'Registriere dich auf dieser Seite von mir. Der Link ist nur für dich und gilt 30 Minuten: {link}',
  'account.sign-in': 'Melde dich auf dieser Seite von mir an. Der Link ist nur für dich und gilt 30 Minuten: {link}',
  'account.tokens':
    'Auf dieser Seite von mir erstellst, siehst und widerrufst du Token für Skripte und Kurzbefehle. Der Link ist nur für dich und gilt 30 Minuten: {link}',
  'account.have': 'Du bist schon registriert.',
  'account.wait': 'Das war etwas oft. Versuch es in ein paar Minuten wieder.',
  'account.unchanged': 'Gut, es bleibt alles, wie es war.',
  'account.password-told':
    '🔒 Das sieht nach einem Passwort aus. Ich habe es nicht gelesen und bewahre es nirgends auf; bitte lösche deine Nachricht. Schreib nie ein Passwort in einen Chat, auch nicht hier. Zum Anmelden schreib „anmelden“.',
  'account.phone': '📱 Ich merke mir die Nummer bei deinem Konto.',
  'account.phone-needs-account':
    'Eine Telefonnummer merke ich mir nur bei einem Konto. Schreib „registrieren“, um eines anzulegen.',
  'account.privacy':
    '🔒 Ich speichere, was du einträgst, deine Einstellungen und, wenn du dich registrierst, deine E-Mail und eine Prüfsumme deines Passworts. Niemand sonst bekommt es. „meine Daten exportieren“ gibt dir alles, „mein Konto löschen“ entfernt es. Im Einzelnen: {link}',
  'account.exported': 'Hier ist alles, was ich von dir speichere: jede Art als JSON, deine Einträge auch als CSV.',
  'account.delete-ask':
    '⚠️ Das löscht dich hier endgültig: alle Einträge, Einstellungen, verknüpften Chats, Mails, Entwürfe und dein Konto. Es lässt sich nicht zurücknehmen. In geteilten Büchern bleibt für die anderen, was du eingetragen hast, ohne deinen Namen. Sicherungen des Betreibers behalten es, bis sie ersetzt werden. Für eine Kopie schreib zuerst „meine Daten exportieren“. Alles löschen?',
  'account.deleted':
    'Erledigt. Ab jetzt führt hier nichts mehr zu dir, und in wenigen Minuten ist alles gelöscht. Schreibst du wieder, fängst du neu an. Mach’s gut!',
  'button.link': 'Verknüpfen',
  'button.undo-link': 'Trennen',
  'button.invite': 'Einladen',
  'button.switch-to': '▶ {ledger}',
  'role.log': 'Darf eintragen',
  'role.look': 'Darf ansehen',
  'role.out': 'Herausnehmen',
};
