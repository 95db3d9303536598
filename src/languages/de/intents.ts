import type { IntentWords } from '../../understanding/intent/words';
import { intentWeights } from './intent-weights';

export const intents: IntentWords = {
  classes: {
    spend: `ausgegeben, ausgebe, gebe aus, gab aus, bezahlt, bezahle, zahle, zahlen, gezahlt, zahlte, gekauft, kaufe, kaufte, gekostet, kostet, kostete, überwiesen für, verliehen, gespendet, spende, getankt, bestellt, geholt, verbraten, hingelegt, hab, weg für, ausgaben, ausgeben, beglichen, nachgeladen, aufgeladen, geliehen`,
    earn: `gehalt, lohn, einkommen, einnahme, einnahmen, verdient, verdiene, bekommen, bekam, erhalten, erhielt, eingenommen, gekriegt, bonus, prämie, rückerstattung, erstattung, erstattet, zurückbekommen, zurückgezahlt, verkauft, verkauf, trinkgeld bekommen, rente, bafög, stipendium, kindergeld, dividende, dividenden, honorar, eingang, gutschrift, gewonnen, taschengeld, cashback, steuererstattung, weihnachtsgeld, eingegangen`,
    record:
      'notiere, notieren, füge, hinzufügen, hinzu, trage, eintragen, ein, buche, buchen, erfasse, erfassen, speichere, schreib, schreibe auf, vermerke, merke',
    'how-much': 'wie viel, wieviel, wie viele, wieviele, summe, gesamt, insgesamt, wie hoch, gesamtsumme, total',
    question:
      'was, welche, welcher, welches, wann, wo, wofür, wer, wie, wohin, woher, habe ich, hab ich, bin ich, ist, sind, sag mir, kannst du, kann ich, weißt du, ob, war, waren, gibt es, darf ich',
    why: 'warum, wieso, weshalb, wozu, grund, wie kommt es',
    show: 'zeig, zeige, zeigen, liste, auflisten, anzeigen, gib mir, suche, such, finde, sehen, ansehen, schau, schick mir, öffne, nenne, anschauen',
    expenses:
      'ausgaben, ausgabe, ausgegeben, einkäufe, einkauf, transaktionen, transaktion, buchungen, buchung, zahlungen, zahlung, umsätze, verlauf, kosten, einträge, posten, käufe',
    report:
      'bericht, berichte, zusammenfassung, übersicht, diagramm, grafik, kuchendiagramm, statistik, statistiken, analyse, analysiere, auswertung, aufschlüsselung, nach kategorie, nach kategorien, pro monat, trend, trends, überblick, monatsbericht, report, wochenbericht',
    most: 'am meisten, größte, größten, höchste, höchsten, meiste, teuerste, teuersten, top, durchschnitt, durchschnittlich, im schnitt, hauptsächlich, wenigsten',
    compare:
      'vergleich, vergleiche, verglichen, im vergleich, gegenüber, mehr als, weniger als, unterschied, zu viel, gestiegen, gesunken, als letzten, versus, vs',
    balance:
      'kontostand, saldo, bilanz, übrig, rest, restgeld, bleibt, verbleibt, verfügbar, geld habe ich, auf dem konto, pleite, im minus, im plus, schulde, gespart, guthaben, reicht',
    limit:
      'limit, limits, budget, budgets, grenze, obergrenze, höchstens, maximal, nicht mehr als, mehr als, begrenze, begrenzen, deckel, rahmen, monatsbudget, wochenbudget, limitieren, tageslimit',
    set: 'setze, setz, setzen, lege, festlegen, stelle, stell, erstelle, erstellen, erhöhe, erhöhen, senke, senken, ändere, mach, neues, neue, neuer, definiere, begrenze, will, aktualisiere, leg, richte',
    undo: 'rückgängig, widerrufen, zurücknehmen, nimm zurück, zurück, aus versehen, versehentlich, storniere, stornieren, fehler, undo, vertan',
    redo: 'wiederherstellen, stelle wieder her, wieder her, wiederhole, redo, zurückholen, hol zurück, doch wieder, wieder rein',
    remove: 'lösche, löschen, lösch, entferne, entfernen, weg, streiche, streich, raus, verwerfen, verwerfe',
    last: 'letzte, letzten, letzter, letztes, vorige, vorherige, neueste, neuesten, das, dies, diese, diesen, zuletzt, jüngste, aktuelle',
    entry: 'ausgabe, eintrag, buchung, transaktion, kauf, zahlung, posten, einnahme, einkauf',
    change:
      'ändere, ändern, änder, korrigiere, korrigieren, bearbeite, bearbeiten, mach, mache, ersetze, verschiebe, benenne, umbenennen, setz, aktualisiere, stell, anpassen, passe, doch',
    wrong:
      'nein, nicht, eigentlich, war, waren, sollte, sollten, gemeint, meinte, falsch, falsche, falscher, korrektur, fehler, sondern, statt, anstatt, entschuldigung, sorry, ups, vielmehr, doch, es war, das war',
    every:
      'jeden, jede, jedes, monatlich, monatliche, wöchentlich, täglich, jährlich, pro monat, im monat, pro woche, wiederkehrend, wiederkehrende, wiederholen, wiederhole, regelmäßig, regelmäßige, automatisch, dauerhaft, alle zwei wochen, quartalsweise',
    goal: 'sparen, spare, spar, sparziel, ziel, ziele, zurücklegen, lege zurück, leg zurück, beiseite, ansparen, sparschwein, zurückgelegt',
    advice:
      'sollte ich, soll ich, tipp, tipps, spartipps, rat, ratschlag, empfiehlst, empfehlung, empfehlen, rätst, wie kann ich sparen, wie spare ich, investieren, lohnt, lohnt es sich, gute idee, weniger ausgeben, mehr sparen, leisten, kann ich mir leisten, einsparen, vorschlag',
    export:
      'export, exportiere, exportieren, herunterladen, download, csv, excel, datei, tabelle, sicherung, backup, meine daten, pdf, runterladen',
    import: 'import, importiere, importieren, hochladen, lade hoch, einlesen, kontoauszug, aus einer datei, andere app',
    setting:
      'einstellungen, einstellung, währung, sprache, zeitzone, benachrichtigungen, benachrichtigung, erinnerungen, erinnerung, hinweise, tageszusammenfassung, neue kategorie, kategorie, kategorien, aktiviere, deaktiviere, schalte, stumm, wochenbeginn, verwende, benutze',
    place: 'ich bin in, ich wohne in, ich lebe in, umgezogen nach, bin jetzt in, wir sind in',
    tongue:
      'deutsch, englisch, französisch, spanisch, italienisch, portugiesisch, russisch, chinesisch, sprich, rede, antworte auf, sprache',
    link: 'verknüpfe, verknüpfen, verbinde, verbinden, koppeln, kopple, trennen, trenne, telegram, teams, whatsapp, anderes konto, gleiches konto, konten',
    register:
      'registrieren, registriere, anmelden, melde mich an, konto erstellen, konto anlegen, neues konto, account erstellen, einloggen, login, anmeldung, account anlegen',
    help: 'hilfe, hilf mir, befehle, was kannst du, was machst du, wie funktioniert, wie benutze ich, anleitung, menü, tutorial, beispiele, beispiel, wie füge ich, wie trage ich, wie kann ich, wozu bist du',
    stop: 'abbrechen, abbruch, stopp, stop, halt, vergiss es, egal, lass es, lass, nicht jetzt, nein danke, überspringen, beenden, schluss, zurück, nichts',
    yes: 'ja, jo, jep, jawohl, ok, okay, klar, genau, richtig, stimmt, bestätige, bestätigen, mach das, gerne, sicher, natürlich, in ordnung, passt, korrekt, alles klar, einverstanden, gut, jup, bitte ja',
    no: 'nein, nö, nee, nicht, niemals, keinesfalls, auf keinen fall, ne',
    greet:
      'hallo, hi, hey, guten morgen, guten tag, guten abend, gute nacht, moin, servus, grüß dich, wie geht es dir, wie gehts, wie geht s, was geht, tschüss, tschüs, auf wiedersehen, bis bald, bis später, bis morgen, wer bist du, wie heißt du, bist du ein bot, bist du ein mensch, haha, schönen tag',
    thanks:
      'danke, dankeschön, vielen dank, super, toll, klasse, prima, gut gemacht, perfekt, großartig, cool, spitze, herzlichen dank, dank',
    bank: `karte, karten, konto, konten, bank, gebühr, gebühren, abgebucht, abbuchung, belastet, kontoauszug, abheben, abgehoben, überweisung, überweise, überweisen, überwiesen, einzahlung, pin, tan, abgelehnt, ausstehend, dauerauftrag, lastschrift, dispo, kredit, darlehen, hypothek, zins, zinsen, scheck, betrug, gestohlen, verloren, sperre, sperren, gesperrt, wechselkurs, kurs, filiale, geldautomat, automat, fällig, rechnung, rechnungen, code, passwort, identität, verifizieren, steuer, steuern, punkte, bezahl meine, erstattet, schick`,
    world: `wetter, regen, regnet, termin, termine, treffen, besprechung, kalender, wecker, timer, erinnere mich, lied, musik, film, rezept, kalorien, weg, straße, stau, kilometer, km, meter, liter, grad, kilo, plus, minus, mal, geteilt, wurzel, rechne, übersetze, bedeutet, nachrichten, witz, hauptstadt, präsident, uhr, uhrzeit, datum, geburtstag, mail, nachricht, telefon, anrufen, flug, flüge, hotel, reservieren, restaurant, taxi, münze, würfel, öl, reifen, batterie, licht, urlaub, einkaufsliste, arzt, zahnarzt, spiel, mannschaft, geschichte, welt, krieg, entfernung, nähe, stunden, minuten, jahre, kinder, hund, katzen, seiten, freunde`,
    order:
      'buche, reserviere, bestell, bestelle, ruf, erinnere, weck, spiel, spiele, schick, schicke, sende, überweise, zahle, bezahle meine, übersetze, rechne, wirf, sing, lies, öffne, kauf mir, such mir, plane, sperre, aktiviere, schließe, schalte, erzähl, mach die, mach das licht, stell einen',
    you: 'du, dir, dich, dein, deine, sie, ihr, bot, roboter, mensch, assistent, bist, kannst, machst',
    my: 'mein, meine, meinen, meiner, meinem, ich, mir, mich, wir, uns, unser, unsere',
    want: 'will, möchte, würde gern, brauche, bitte, kannst du, könntest du, könnten sie, kann ich, darf ich, muss, hilf mir, wünsche, hätte gern',
    not: 'nicht, kein, keine, keinen, nie, niemals, ohne, nichts, noch nicht, immer noch',
    future:
      'morgen, werde, wird, will, nächste, nächsten, nächster, später, bald, demnächst, künftig, überlege, überlegen, plane, planen, vielleicht, könnte, würde, muss, müsste, sollte, falls, wenn, gesehen, vorhabe',
    filler:
      'der, die, das, den, dem, des, ein, eine, einen, einer, im, in, am, an, auf, bei, beim, für, von, vom, zu, zum, zur, mit, und, oder, es, war, ist, so, etwa, ungefähr, circa, rund, nur, noch, mal, habe, hab, ich, mein, meine, heute, da, dann, auch, doch',
  },
  examples: {
    record: `
mittagessen 12
kaffee 3,50
12 mittagessen
12
20 €
taxi 9 [gestern]
miete 900
benzin 45
strom 60
strom bezahlt 60
internet 30 €
brot 2,20
einkauf 82,40
apotheke 13
kino 11 €
friseur 25
geschenk für mama 40
ich habe 20 für essen ausgegeben
ich habe 45 € im supermarkt ausgegeben
hab 15 euro für taxi ausgegeben [gestern]
habe 30 für das abendessen ausgegeben
ich hab 25 für bücher ausgegeben
ich habe 80 für strom bezahlt
ich habe 900 miete bezahlt
ich habe 15 für das taxi gezahlt
hab das essen bezahlt 32 €
ich habe schuhe für 75 € gekauft
ich habe ein buch gekauft 14
habe brot gekauft 2
wir haben 90 fürs abendessen bezahlt
ausgegeben 20 kaffee
ausgabe 30 restaurant
ausgabe: 25 taxi
bezahlt 15 bus
bezahlt 40 euro für benzin
40 € bezahlt fürs tanken
getankt 55
gekauft milch 1,50
gespendet 20
das hat 12 gekostet
das hotel hat 240 gekostet
die reparatur kostete 130
hab max 50 geliehen
20 für kaffee
12 euro fürs mittagessen
30 euro bus
50 lebensmittel
250 uber
gestern 30 in der bar
[gestern] abendessen 34
[am montag] taxi 17
heute 60 für kleidung ausgegeben
kaffee 3, taxi 9
frühstück 5, mittag 12 und abendessen 20
2 bier 9
#3 kaffee 8
notiere 20 taxi
notiere 15 für kaffee
füge 25 für bus hinzu
füge eine ausgabe von 30 hinzu
trage 40 für einkauf ein
erfasse 12 mittagessen
buche 12 auf essen
schreib 8 euro für brot auf
ich möchte 45 für benzin eintragen
kannst du 20 für taxi eintragen
bitte notiere 12 für brot
hundefutter 38
tierarzt 85
netflix 15,99
fitnessstudio 30
autoversicherung 420
kita 300
zahnarzt 150
bäcker 3,80
zigaretten 8
lotto 5
essen mit anna 24 mit karte
kaffee 4 bar
+500
+2000 gehalt
-15 taxi
gehalt 2400
gehalt bekommen 2500 [heute]
gehalt erhalten 2300
lohn 1800
300 von einem kunden bekommen
ich habe mein gehalt bekommen 2100
ich habe 200 € bekommen
ich habe 80 mit nachhilfe verdient
habe 400 eingenommen
50 von oma bekommen
max hat mir 40 zurückgezahlt
prämie 500
einnahme 1200
einnahme: 400 freelance
fahrrad verkauft 150
erstattung 25 amazon
kindergeld 250
bafög 600
trinkgeld 35
mittagessen
kaffee
taxi
einkauf
benzin
ich habe kaffee gekauft
brot gekauft
taxi bezahlt
vergessen zu notieren mittagessen 12
auch 5 für wasser
und 8 fürs taxi
kaffee für die besprechung 18
pizza fürs treffen 60
saft 3 und kuchen 4
chips 2, limo 3
zeitungsabo 12
abo musik 10`,
    spending: `
wie viel habe ich ausgegeben
wie viel habe ich {diesen monat} ausgegeben
wieviel habe ich {letzte woche} ausgegeben
wie viel hab ich [gestern] ausgegeben
wie viel habe ich für essen ausgegeben
wie viel habe ich {dieses jahr} für taxi ausgegeben
wie viel geld habe ich ausgegeben
wie viel haben wir {im märz} ausgegeben
wie viel ging für lebensmittel drauf
wie viel habe ich {letzten monat} für strom bezahlt
was hat das auto {dieses jahr} gekostet
wie viel gebe ich für transport aus
wie viel gebe ich im monat aus
wie viel {diesen monat}?
wie viel für kaffee {diese woche}
wie viel für bier
wie viel für bier {diesen monat}
wie viel für wein {letzte woche}
wie viel für urlaub
wie viel für urlaub {dieses jahr}
wie viel für geschenke
wie viel für bücher {letzten monat}
wie viel für kleidung
wie viel für zumba
wie viel für die kinder
wie viel für den hund {letzten monat}
wie viel bisher
wie viel bisher {diesen monat}
wie viel bis jetzt
wie viel {im märz}
wie viel gebe ich montags aus
was habe ich {letzte woche} ausgegeben
wofür gebe ich am meisten aus
wo gebe ich am meisten aus
wohin geht mein geld
wo ist mein geld geblieben
was ist meine größte ausgabe
was sind meine größten ausgaben
wie hoch sind meine ausgaben {diesen monat}
welche kategorie ist am teuersten
habe ich mehr ausgegeben als {letzten monat}
gebe ich zu viel für restaurants aus
ausgaben {diesen monat}
ausgaben {heute}
ausgaben für essen
ausgaben {im januar}
meine ausgaben
meine ausgaben {diese woche}
meine ausgaben für transport
gesamt {heute}
gesamt {diesen monat}
gesamtausgaben
summe der ausgaben {diese woche}
und {letzten monat}?
und für essen?
sag mir wie viel ich ausgegeben habe
ich will wissen wie viel ich für bücher ausgegeben habe
ich möchte wissen was ich {diesen monat} ausgegeben habe
kannst du mir sagen wie viel ich ausgegeben habe
vergleiche {diesen monat} mit {dem letzten}
vergleiche {januar} und {februar}
durchschnittliche ausgaben pro tag
wie stehe ich {diesen monat}`,
    income: `
wie viel habe ich verdient
wie viel habe ich {diesen monat} verdient
wie viel hab ich {dieses jahr} verdient
wie viel verdiene ich
wie viel habe ich {im märz} bekommen
wie viel habe ich eingenommen
wie viel kam {diesen monat} rein
meine einnahmen
meine einnahmen {diesen monat}
einnahmen {dieses jahr}
mein einkommen
wie hoch ist mein einkommen
wie hoch sind meine einnahmen {im mai}
zeig meine einnahmen
liste der einnahmen
summe der einnahmen
was habe ich verdient
sag mir wie viel ich verdient habe
woher kommen meine einnahmen
ist mein gehalt schon da`,
    balance: `
kontostand
mein kontostand
saldo
mein saldo
wie ist mein saldo
zeig meinen kontostand
zeig mir den saldo
wie viel geld habe ich
wie viel geld habe ich noch
wie viel ist übrig
wie viel habe ich übrig
wie viel bleibt {diesen monat}
was ist übrig
was bleibt mir
wie viel ist auf meinem konto
wie viel schulde ich
wie viel habe ich gespart
wie viel habe ich {diesen monat} gespart
einnahmen minus ausgaben
einnahmen gegen ausgaben
bin ich im minus
bin ich pleite
habe ich genug geld
restgeld
guthaben`,
    list: `
liste
liste meine ausgaben
liste der ausgaben
meine transaktionen
meine einkäufe
meine buchungen
buchungen {diesen monat}
umsätze [von gestern]
verlauf
zeig verlauf
zeig meine ausgaben
zeig mir meine ausgaben {diese woche}
zeige die letzten ausgaben
zeige mir die letzten buchungen
zeig mir die letzten #5 transaktionen
zeig alle taxifahrten
zeig alle ausgaben für essen
ausgaben anzeigen
ausgaben auflisten
ich will meine ausgaben sehen
ich möchte die buchungen {vom märz} sehen
gib mir meine ausgaben
gib mir eine liste der einkäufe
suche taxi
suche zahlungen an netflix
finde die hotelbuchung
letzte ausgaben
letzte buchungen
letzte transaktionen
was habe ich [gestern] gekauft
was hab ich {diese woche} gekauft
was war meine letzte ausgabe
was war mein letzter einkauf
wann habe ich die schuhe gekauft
habe ich die miete schon bezahlt
alle ausgaben
alle ausgaben über 100
alle einträge {vom mai}`,
    report: `
bericht
bericht {diesen monat}
bericht über essen
bericht über essen {diesen monat}
essen bericht
bericht verkehr {letzten monat}
vergleiche essen und verkehr
vergleiche lebensmittel mit essen {diesen monat}
monatsbericht
wochenbericht
gib mir einen bericht
zeig mir einen bericht
erstelle einen bericht
ich möchte einen bericht {für dieses jahr}
zusammenfassung
zusammenfassung {des monats}
fasse meine ausgaben zusammen
übersicht
übersicht {diesen monat}
gib mir eine übersicht
diagramm
zeig mir ein diagramm
mach ein diagramm meiner ausgaben
kuchendiagramm
grafik {dieses jahr}
statistik
meine statistik
statistiken {diesen monat}
analyse
analysiere meine ausgaben
auswertung
auswertung {märz}
aufschlüsselung
aufschlüsselung nach kategorie
ausgaben nach kategorie
nach kategorie
ausgaben pro monat
trends
top kategorien`,
    'set-limit': `
nicht mehr als 2000 insgesamt
limitiere kaffee auf 30
limit 500 essen
limit von 300 für restaurants
setze ein limit von 500 für essen
setz ein limit von 100 für taxi
setze mein budget auf 1500
setze das budget für essen auf 300
lege ein budget von 1000 fest
lege ein limit fest
stell das limit auf 200
erstelle ein budget von 400 für lebensmittel
erstelle ein limit
budget 1000
budget essen 300
budget für essen 300 im monat
monatsbudget 1500
budget von 200 für geschenke
mein budget ist 2000
mein budget für essen ist 300
mein limit ist 900
obergrenze 500 für ausgehen
tageslimit 30
ich will höchstens 300 für essen ausgeben
ich möchte maximal 200 für kleidung ausgeben
ich will ein limit setzen
ich möchte ein budget von 400
ich will nicht mehr als 500 für kleidung ausgeben
ich möchte nicht mehr als 1000 {diesen monat} ausgeben
nicht mehr als 60 für kaffee
nicht mehr als 300 im monat für restaurants
höchstens 100 für spiele
maximal 200 restaurants
maximal 50 pro woche
begrenze kaffee auf 30
begrenze meine ausgaben auf 1000
erhöhe das limit für essen auf 500
erhöhe mein budget auf 1800
senke das limit für kleidung auf 80
ändere das limit auf 700
ändere mein budget auf 1600
warne mich wenn ich mehr als 500 ausgebe
sag bescheid wenn ich über 300 für essen komme
neues budget 1400`,
    'limit-status': `
wie viel ist noch übrig für essen
wie viel bleibt für essen
limits
meine limits
budget
mein budget
meine budgets
zeig meine limits
zeig mein budget
welche limits habe ich
was ist mein limit
was ist mein budget
wie hoch ist mein budget
wie hoch ist mein limit für essen
habe ich ein limit
habe ich ein budget für kleidung
wie viel ist vom budget übrig
wie viel vom budget habe ich noch
wie viel bleibt vom limit
was bleibt vom essensbudget
wie viel kann ich noch ausgeben
wie viel darf ich {heute} noch ausgeben
wie viel kann ich {diese woche} ausgeben
wie steht mein budget
wie stehen meine limits
bin ich über dem budget
bin ich im budget
habe ich das limit überschritten
habe ich mein budget überschritten
restbudget
restliches budget
wie viel ist vom essensbudget übrig
wie viel ist vom reisebudget noch da
was ist vom taxibudget noch übrig
rest vom essensbudget`,
    undo: `
undo
rückgängig
rückgängig machen
mach das rückgängig
mach die letzte ausgabe rückgängig
letzten eintrag rückgängig machen
bitte rückgängig machen
kannst du das rückgängig machen
ich will das rückgängig machen
nimm das zurück
nimm die letzte buchung zurück
widerrufen
ups, rückgängig
nein, mach das rückgängig
das war ein fehler, mach es rückgängig
das war ein fehler
das war ein versehen
das habe ich aus versehen eingetragen
nicht speichern
storniere das
storniere die letzte`,
    redo: `
wiederherstellen
stelle das wieder her
stell den letzten eintrag wieder her
stell die gelöschte ausgabe wieder her
wiederhole
redo
hol es zurück
hol den eintrag zurück
hol das zurück was ich gelöscht habe
doch wieder rein
ich will es zurück
mach es wieder rein`,
    edit: `
nein, 15
nein, es waren 15
nein, 15 nicht 12
nein, das ist transport
nein, das war essen
das war transport, nicht essen
das war [gestern]
das war [am montag]
es war 15
es waren 20 nicht 30
es war essen
es sollte 20 sein
es sollten 15 sein
mach 15 draus
mach daraus 20
mach transport draus
ändere es auf 15
ändere das auf essen
ändere den betrag auf 30
ändere das datum
ändere das datum auf [gestern]
ändere die kategorie
ändere die kategorie auf transport
ändere die letzte ausgabe auf 25
ändere das mittagessen auf 14
korrigiere
korrigiere das
korrigiere auf 15
korrigiere den betrag: 18
korrigiere die letzte ausgabe
korrektur: 15
bearbeite die letzte ausgabe
bearbeite den letzten eintrag
bearbeiten
ersetze 12 durch 15
verschiebe das nach gesundheit
verschiebe auf [gestern]
benenne die letzte um in abendessen
setz es auf 20
setz die kategorie auf essen
das ist eine einnahme
ich meinte 15
ich meinte 150
ich meinte transport
gemeint waren 15
sorry, 15
entschuldigung, es waren 20
ups, 15
falscher betrag, 15
falsche kategorie
falsche kategorie, das ist transport
falsches datum, es war [gestern]
der betrag ist falsch, 30
das datum ist falsch
eigentlich 15
eigentlich war das [gestern]
nicht 12 sondern 15
15 nicht 12
15 statt 12
nicht essen, transport
das war kein essen, das war ein geschenk
dollar, nicht euro
das war eine einnahme, keine ausgabe
schieb das zu essen
schieb die letzte zu reisen
verschieb es in transport
pack es unter gesundheit`,
    delete: `
löschen
lösche das
lösch das
lösche den letzten
lösche die letzte ausgabe
lösche die letzte buchung
lösche das mittagessen
lösche das taxi [von gestern]
lösche die ausgabe von 12
lösche das limit
lösche mein budget
lösche das ziel
lösche mein konto
lösche alle meine daten
lösche alles
letzte ausgabe löschen
letzten eintrag löschen
entferne das
entferne die letzte ausgabe
entferne den letzten eintrag
entferne das limit für essen
streiche die letzte ausgabe
bitte lösche das
kannst du die letzte löschen
ich möchte eine ausgabe löschen
ich will den letzten eintrag löschen
das ist doppelt, lösche es
weg damit`,
    recurring: `
wie hoch sind meine fixkosten
meine fixkosten
fixkosten
was sind meine fixkosten
was kosten meine abos im monat
laufende kosten
meine laufenden kosten
fitness 30 alle #2 wochen {bis juni}
fitness 30 alle zwei wochen
strom jeden monat, betrag wechselt
strom monatlich, betrag variiert
kaffee 3 täglich
kaffee 3 jeden werktag
putzhilfe 40 jeden montag und donnerstag
telefon 20 am 31. jedes monats
versicherung 90 vierteljährlich
gehalt 2400 am letzten freitag jeden monats
meine wiederkehrenden zahlungen
meine daueraufträge
zeig meine wiederkehrenden zahlungen
miete 900 jeden monat
miete 900 monatlich
miete 900 am 1. jedes monats
jeden monat 50 für das fitnessstudio
jeden monat zahle ich 900 miete
jede woche 40 einkauf
jeden freitag 20 putzhilfe
jeden tag 3 kaffee
jeden montag 15 schwimmbad
netflix 15 jeden monat
netflix 15 im monat
abo 10 monatlich
abo 10 pro monat
internet 30 monatlich
gehalt 2400 jeden monat
gehalt 2400 am 28. jedes monats
ich zahle jeden monat 60 für internet
ich bekomme jeden monat 2000
wiederkehrende ausgabe 20
füge eine wiederkehrende ausgabe von 20 hinzu
trage miete 900 monatlich ein
wiederhole das jeden monat
wiederhole jede woche
mach das monatlich
versicherung 300 jährlich
meine wiederkehrenden ausgaben
meine abos
welche abos habe ich
zeig meine abos`,
    goal: `
lösche das ziel fahrrad
lösche das ziel auto
lösche mein ziel urlaub
lösche mein sparziel
verwirf das ziel auto
wie steht mein ziel fahrrad
wie steht mein ziel auto
500 für ein fahrrad sparen {bis juni}
lege 50 für das fahrrad zurück
wie steht mein ziel reise
wie steht es um mein reise-ziel
wie läuft mein sparziel reise
nimm 20 aus dem ziel reise
lösche das ziel reise
verwirf mein sparziel reise
3000 für ein auto sparen {bis juni}
lege 100 für den urlaub zurück
200 für die reise sparen
1000 für einen laptop sparen
spare 50 für das fahrrad
ich will 500 sparen
ich möchte 2000 für den urlaub sparen
ich will 100 im monat sparen
ich will für ein haus sparen
ich spare für ein auto
ich spare 300 für ein zelt
ziel 1000 reise
sparziel 500
sparziel: 2000 motorrad
neues ziel
erstelle ein sparziel
erstelle ein ziel von 1000
setze ein sparziel von 500
mein ziel ist 3000
lege 50 für die reise zurück
leg 100 für weihnachten zurück
50 beiseite gelegt für den urlaub
meine ziele
zeig meine sparziele
wie steht mein sparziel
wie viel fehlt bis zum ziel`,
    export: `
exportiere taxi als json
exportiere kaffee nach excel
exportiere lebensmittel als csv
exportiere {märz} als csv
lade die taxifahrten als tabelle herunter
export
exportieren
exportiere meine daten
exportiere meine ausgaben
export nach excel
export als csv
daten herunterladen
meine daten herunterladen
ich möchte meine ausgaben exportieren
ich brauche eine excel datei
schick mir eine csv
gib mir eine datei mit meinen ausgaben
backup erstellen
kann ich meine buchungen herunterladen?`,
    import: `
import
importieren
importiere eine csv
ausgaben importieren
aus excel importieren
kontoauszug importieren
ich möchte meine daten importieren
ich möchte eine datei hochladen
csv hochladen
wie importiere ich meine daten
von einer anderen app umziehen`,
    settings: `
einstellungen
währung ändern
ändere meine währung auf dollar
ändere die währung
meine währung ist euro
meine währung ist franken
sprache ändern
ändere die sprache auf englisch
meine sprache ist deutsch
ändere meine zeitzone
meine zeitzone ist berlin
ich benutze euro
ich verwende franken
stell die währung auf euro
stell die sprache auf deutsch
ich bin in berlin
ich bin jetzt in wien
ich wohne in hamburg
ich lebe in zürich
ich bin nach köln umgezogen
sprich deutsch
sprich englisch
rede deutsch mit mir
antworte auf englisch
auf deutsch bitte
deutsch
ich möchte deutsch sprechen
schalte benachrichtigungen aus
aktiviere die tageszusammenfassung
erinnerungen ausschalten
schick mir nachts keine nachrichten
schick mir jeden montag eine zusammenfassung
erinnere mich jeden abend an meine ausgaben
füge die kategorie haustiere hinzu
erstelle eine kategorie baby
neue kategorie: garten
kategorie essen umbenennen
meine kategorien`,
    link: `
verknüpfen
verknüpfe mein konto
verbinde telegram
telegram verbinden
teams verbinden
verbinde mein anderes konto
ich möchte meine konten verknüpfen
ich habe schon ein konto, verknüpfe es
wie verbinde ich telegram
trenne telegram
mein code ist #482913`,
    register: `
registrieren
registriere mich
ich möchte mich registrieren
konto erstellen
erstelle ein konto
ich möchte ein konto erstellen
ich brauche ein konto
neues konto
anmelden
melde mich an
ich möchte mich anmelden
einloggen
wie registriere ich mich`,
    help: `
hilfe
hilf mir
ich brauche hilfe
was kannst du
was kannst du?
was kannst du alles
was machst du
was kannst du für mich tun
wobei kannst du helfen
wozu bist du da
wie funktioniert das
wie funktionierst du
wie benutze ich dich
wie füge ich eine ausgabe hinzu
wie trage ich eine einnahme ein
wie setze ich ein limit
wie lösche ich eine ausgabe
wie ändere ich die währung
wie sehe ich meine ausgaben
befehle
menü
anleitung
tutorial
beispiele
gib mir ein beispiel
ich verstehe nicht wie das geht
start
was ist das
was kann ich dich fragen`,
    cancel: `
abbrechen
abbruch
stopp
stop
halt
vergiss es
egal
lass es
lass mal
nichts
beenden
nein
nein danke
nö
nee
nicht jetzt
nicht nötig
mach das nicht
ich habe es mir anders überlegt
überspringen
schluss`,
    confirm: `
ja
ja bitte
ja, mach das
ja, löschen
jep
jo
ok
okay
klar
na klar
genau
richtig
stimmt
das stimmt
bestätigen
ich bestätige
mach das
gerne
natürlich
in ordnung
passt
alles klar
einverstanden
korrekt`,
    smalltalk: `
hallo
hallo!
hi
hey
guten morgen
guten tag
guten abend
gute nacht
moin
servus
wie geht es dir
wie geht's
wie gehts?
was gibt's neues
freut mich
danke
danke!
vielen dank
danke schön
ok danke
danke für die hilfe
super
toll
klasse
prima
gut gemacht
cool
haha
tschüss
auf wiedersehen
bis bald
bis morgen
schönen tag noch
das ist alles
wer bist du
wie heißt du
bist du ein bot?
bist du ein mensch
wie alt bist du
ich heiße paul
nenn mich max
mir ist langweilig
ich bin müde
ich weiß nicht
ich bin nicht sicher
vielleicht
verstehe
ach so
was
was hast du gesagt
wiederhole das bitte
frohe weihnachten
frohes neues jahr
alles gut?
na du
na, wie läuft's`,
    advice: `
wie kann ich sparen
wie kann ich geld sparen
wie spare ich geld
wie gebe ich weniger aus
wie kann ich meine ausgaben senken
wie kann ich bei lebensmitteln sparen
gib mir tipps
gib mir spartipps
tipps
tipps zum sparen
spartipps
hast du einen rat
was empfiehlst du
was rätst du mir
wo kann ich sparen
wo kann ich kürzen
soll ich investieren
sollte ich ein auto kaufen
soll ich mein geld anlegen
lohnt sich ein auto
ist es eine gute idee zu investieren
kann ich mir einen urlaub leisten
kann ich mir ein handy leisten
kann ich 300 für schuhe ausgeben
ich will weniger ausgeben
ich will mehr sparen
hilf mir beim sparen
wie viel sollte ich sparen
wie komme ich aus den schulden`,
    unknown: `
ich überlege ein motorrad für 3000 zu kaufen
ich denke über ein sofa für 900 nach
ich plane 200 für geschenke auszugeben
eine neue küche würde 8000 kosten
ich habe eine tasche für 60 gesehen
ich muss noch 90 beim zahnarzt zahlen
wenn ich ein handy für 700 kaufe bleibt dann was übrig
ich möchte stiefel für 80 kaufen
ich habe heute 2 termine
ich habe 3 kinder
ich habe 2 katzen
ich bin 30 jahre alt
ich bin 5 km gelaufen
ich habe 7 stunden geschlafen
200 meter
20 grad
123abc
das treffen ist um 3
zahnarzt um #5
flug um 7
stell einen wecker auf 7
weck mich um 6
stell einen timer auf 10 minuten
erinnere mich an den anruf
erinnere mich morgen den strom zu zahlen
erinnere mich milch zu kaufen
setz milch auf die einkaufsliste
trag den termin in den kalender ein
welche termine habe ich heute
reserviere einen tisch für 4
buche ein hotel in rom
finde einen flug nach london
bestell mir ein taxi
bestelle eine pizza
ruf mama an
schick julia eine nachricht
spiel musik
wie wird das wetter
regnet es morgen
wie spät ist es
welcher tag ist heute
wie komme ich zur lindenstraße 24
was ist 12 plus 5
wie viel ist 20 mal 3
wie viele kalorien hat ein apfel
wie weit ist es nach köln
rechne 20 dollar in euro um
wie viel sind 100 dollar in euro
wie ist der wechselkurs
hauptstadt von italien
wer hat das spiel gewonnen
erzähl einen witz
übersetze hund auf englisch
was bedeutet sparsam
was kostet ein iphone
was kostet ein ticket nach rom
bezahle meine stromrechnung
zahle die miete
ich möchte meine rechnung bezahlen
überweise 500 an hans
überweise 100 auf mein sparkonto
schick 20 an anna
ich möchte meiner schwester geld senden
warum wurde mir 1 berechnet
warum wurden 5 abgebucht
warum wurde doppelt abgebucht
was ist das für eine gebühr von 10
da ist eine abbuchung von 20 die ich nicht kenne
meine karte wurde abgelehnt
meine zahlung wurde abgelehnt
meine karte geht nicht
ich habe meine karte verloren
meine karte wurde gestohlen
sperre meine karte
der automat hat kein geld ausgegeben
wo ist meine rückerstattung
ich will 50 zurück
meine überweisung von 300 ist nicht da
kreditlimit erhöhen
was ist das limit meiner kreditkarte
wie hoch ist der zins
ich möchte einen kredit von 5000
wann ist meine rechnung fällig
wann kommt mein gehalt
ihr code ist 123456
tan 482913
passwort vergessen
ändere meine pin
ich möchte mit einem menschen sprechen
mein bankkonto schließen
wir geben wenig aus
die leute geben zu viel aus
alles ist teuer
geld ist wichtig
morgen kaufe ich schuhe
ich werde morgen 50 bezahlen
ich habe etwas gekauft aber weiß den preis nicht mehr
ich weiß nicht mehr was es gekostet hat
ich will ein haus kaufen
ich habe hunger
es ist kalt
ich mag pizza
mein hund ist krank
asdf
???
ich habe eine frage
eine frage
ist das sicher
wer sieht meine daten
meine tochter ist 8
mein sohn wird 5
mein vater wurde 60
wir sind 6 personen
es waren 40 leute da
ich habe 2 stunden gewartet
noch 15 minuten
wir haben 3 zu 1 gewonnen
es sind 25 grad
meine schuhgröße ist 42
ich wohne in nummer 7
ich habe 3 kilo abgenommen
der automat gab mir nur 20
ich habe kein geld
wie viel zeit ist noch
wie viel wiegt ein elefant
wie viel verdient ein arzt
zusammenfassung des films
was gibt es zu essen`,
  },
  weights: intentWeights,
};
