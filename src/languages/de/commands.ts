import type { CommandWords } from '../../understanding/command/words';

export const commands: CommandWords = {
  polite: 'bitte|kann ich|ich will|ich mochte|ich möchte',
  takesBack: '',
  human:
    'mit einem menschen sprechen|mit einem menschen reden|mit jemandem sprechen|mit jemandem reden|mit dem support sprechen|einen menschen sprechen|ein echter mensch|mensch|mitarbeiter',
  dispute: 'einspruch|einspruch einlegen|ich widerspreche|dem widerspreche ich|reklamation|reklamieren|beschwerde',
  tickets: 'tickets|offene tickets|zeig tickets|zeige tickets|alle tickets|zeig die tickets',
  ticket: 'zeig ticket {what}|zeige ticket {what}|öffne ticket {what}',
  'ticket-take': 'übernimm ticket {what}|ticket {what} übernehmen',
  'ticket-assign': 'weise ticket {what} zu|ticket {what} zuweisen|gib ticket {what} weiter',
  'ticket-answer': 'antworte auf ticket {what}|beantworte ticket {what}',
  'ticket-close': 'schließe ticket {what}|schließ ticket {what}',
  staff: 'team|helfer|zeig das team|wer arbeitet hier|mitarbeiterliste',
  'new-agent': 'neuer helfer|helfer hinzufügen|neuer helfer {what}|füge helfer {what} hinzu',
  'dismiss-agent': 'entferne helfer {what}|helfer {what} entfernen',
  counts: 'zahlen|zeig die zahlen|serverstatistik',
  failures: 'fehlschläge|was kam nicht an|nicht zugestellt',
  announce: 'ankündigung|sag allen|sag allen {what}|nachricht an alle|nachricht an alle {what}',
  notifications:
    'benachrichtigungen|meine benachrichtigungen|zeig meine benachrichtigungen|benachrichtigungen zeigen|mitteilungen',
  quiet:
    'ruhe von {what}|ruhezeit von {what}|ruhezeiten von {what}|ruhezeit {what}|ruhig von {what}|nicht stören von {what}|keine nachrichten von {what}',
  'quiet-off': 'keine ruhezeit|keine ruhezeiten|ruhezeit aus|ruhezeiten aus|ruhezeit aufheben',
  'notify-on':
    'benachrichtige mich auf {what}|benachrichtige mich per {what}|benachrichtige mich in {what}|benachrichtige mich über {what}|benachrichtigungen auf {what}|benachrichtigungen per {what}|sag mir bescheid per {what}',
  'notify-off':
    'benachrichtige mich nicht auf {what}|benachrichtige mich nicht per {what}|benachrichtige mich nicht in {what}|benachrichtige mich nicht mehr auf {what}|benachrichtige mich nicht mehr per {what}|keine benachrichtigungen auf {what}|keine benachrichtigungen per {what}|keine benachrichtigungen mehr auf {what}|keine benachrichtigungen mehr per {what}',
  tokens:
    'api token erstellen|api-token erstellen|erstelle einen api token|erstelle ein api token|mach einen api token|mach mir einen api token|neuer api token|neues api token|neuer token|token erstellen|api token|api tokens|meine api tokens|meine tokens|zeig meine api tokens|api token widerrufen|token widerrufen|api|api zugang|api-zugang',
  'alerts-gentle': 'sei sanft|sanfte meldungen|weniger meldungen|nur wichtige meldungen',
  'alerts-normal': 'normale meldungen|sei normal|meldungen wie üblich',
  'alerts-strict': 'sei streng|strenge meldungen|mehr meldungen|warne mich früh',
  'stop-telling':
    'melde nichts mehr über {what}|melde mir nichts mehr über {what}|sag mir nichts mehr über {what}|sag nichts mehr über {what}|keine meldungen mehr über {what}|keine meldungen über {what}|keine meldungen mehr zu {what}|hör auf mir von {what} zu erzählen|stell den {what} ab|stelle den {what} ab',
  'tell-again':
    'melde wieder etwas über {what}|melde mir wieder etwas über {what}|melde wieder über {what}|sag mir wieder etwas über {what}|wieder meldungen über {what}|stell den {what} wieder an',
  snooze:
    'schlummern|meldungen pausieren|pausiere die meldungen|ruhe für {what}|meldungen aus für {what}|keine meldungen für {what}|pausiere die meldungen für {what}|pausiere meldungen für {what}|lass mich {what} in ruhe',
  awake: 'meldungen an|meldungen wieder an|meldungen fortsetzen|ruhe beenden|melde wieder alles',
  'sign-in':
    'anmelden|einloggen|melde mich an|login|mein konto|konto|passwort vergessen|ich habe mein passwort vergessen|passwort ändern|mein passwort ändern|e-mail ändern|überall abmelden',
  chats: 'meine kanäle|meine chats|verknüpfte chats|verknüpfte kanäle|meine geräte|zeig meine kanäle',
  unlink: 'trennen|{what} trennen|trenne {what}|verknüpfung mit {what} lösen',
  unjoin: 'verknüpfung rückgängig|verknüpfung rückgängig machen|verknüpfung zurücknehmen|nimm die verknüpfung zurück',
  ledgers:
    'meine bücher|zeig meine bücher|bücher|in welchem buch bin ich|welches buch|wer ist in diesem buch|mitglieder',
  'switch-ledger':
    'wechsle zu {what}|wechsle zum buch {what}|wechsel zu {what}|zum buch {what}|mein eigenes buch|zurück zu meinem eigenen buch',
  'new-ledger':
    'neues familienbuch|familienbuch|neues gemeinsames buch|gemeinsames buch|ein familienbuch anlegen|neues buch {what}|neues gemeinsames buch {what}|ein buch {what} anlegen',
  invite: 'einladen|jemanden einladen|lade jemanden ein|meine frau einladen|meinen mann einladen',
  'leave-ledger': 'dieses buch verlassen|das buch verlassen|verlasse das buch|familienbuch verlassen',
  'delete-account':
    'mein konto löschen|lösche mein konto|meine daten löschen|alle meine daten löschen|lösche alle meine daten|vergiss mich',
  'my-data':
    'meine daten exportieren|meine daten|exportiere meine daten|alle meine daten exportieren|meine daten herunterladen|was weißt du über mich',
  privacy: 'datenschutz|datenschutzerklärung|was speicherst du|was wird gespeichert|sind meine daten sicher',
  drafts:
    'entwürfe|meine entwürfe|zeig entwürfe|zeig die entwürfe|zeig meine entwürfe|zeig mir meine entwürfe|zeige meine entwürfe|unfertige einträge|zeig unfertige einträge|was ist unfertig|was ist noch nicht fertig|was ist noch offen|offene entwürfe',
  categories:
    'kategorien|meine kategorien|zeig kategorien|zeig die kategorien|zeig meine kategorien|zeig mir meine kategorien|zeige meine kategorien|alle kategorien|welche kategorien gibt es|welche kategorien habe ich',
  'category-new':
    'neue kategorie {what} unter {into}|neue kategorie {what} in {into}|kategorie {what} unter {into} anlegen|lege kategorie {what} unter {into} an|lege die kategorie {what} unter {into} an|neue kategorie {what}|kategorie {what} anlegen|kategorie {what} hinzufügen|kategorie {what} erstellen|lege kategorie {what} an|lege die kategorie {what} an|leg die kategorie {what} an|lege eine kategorie {what} an|erstelle kategorie {what}|erstelle die kategorie {what}|füge kategorie {what} hinzu|füge die kategorie {what} hinzu',
  'category-rename':
    'kategorie {what} in {into} umbenennen|kategorie {what} umbenennen in {into}|benenne kategorie {what} in {into} um|benenne die kategorie {what} in {into} um|nenne kategorie {what} in {into} um|nenn die kategorie {what} in {into} um',
  'category-merge':
    'lege {what} mit {into} zusammen|leg {what} mit {into} zusammen|{what} mit {into} zusammenlegen|kategorie {what} mit {into} zusammenlegen|führe {what} mit {into} zusammen|{what} mit {into} zusammenführen|lege {what} und {into} zusammen|verschmelze {what} mit {into}',
  'category-hide':
    'kategorie {what} ausblenden|kategorie {what} verstecken|blende kategorie {what} aus|blende die kategorie {what} aus|verstecke kategorie {what}|verstecke die kategorie {what}',
  'category-unhide':
    'kategorie {what} einblenden|kategorie {what} wieder einblenden|kategorie {what} wieder anzeigen|blende kategorie {what} wieder ein|blende die kategorie {what} wieder ein|blende kategorie {what} ein',
  'pause-schedule': 'pausiere {what}|pausiere die {what}|halte {what} an|pause für {what}|setze {what} aus',
  'resume-schedule': 'setze {what} fort|{what} fortsetzen|nimm {what} wieder auf|{what} wieder aufnehmen',
  'end-schedule':
    'beende {what}|beende die {what}|{what} beenden|stoppe {what}|stopp {what}|stopp die {what}|kündige {what}|{what} gekündigt|keine {what} mehr',
  'skip-schedule':
    'überspringe {what}|überspringe {what} einmal|überspringe {what} diesen monat|überspringe {what} nächsten monat|{what} einmal auslassen|{what} diesen monat auslassen|{what} nächsten monat auslassen|lass {what} einmal aus|lass {what} diesen monat aus|lass {what} nächsten monat aus',
  'wallet-balance':
    'wie viel ist auf der {what}|wie viel ist auf meiner {what}|wie viel geld ist auf {what}|wie viel geld habe ich auf {what}|wie viel habe ich auf {what}|was ist auf der {what}|wie viel ist im {what}|wie viel {what} habe ich|wieviel {what} habe ich|wie viel ist auf {what}|wie viel ist auf meinem {what}|stand von {what}|kontostand {what}|was ist auf dem {what}',
  'wallet-holds':
    'meine karte ist {what}|meine karte hat {what}|mein konto ist {what}|mein kontostand ist {what}|auf meiner bank sind {what}|mein bargeld ist {what}|ich habe {what} bar|ich habe {what} in bar|ich habe {what} bargeld|auf der karte sind {what}|auf meiner karte sind {what}|auf dem sparkonto sind {what}|auf dem konto sind {what}|auf meinem konto sind {what}|auf meinem sparkonto sind {what}',
};
