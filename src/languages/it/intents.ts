import type { IntentWords } from '../../understanding/intent/words';
import { intentWeights } from './intent-weights';

export const intents: IntentWords = {
  classes: {
    spend: `speso, spesa, spendo, spendere, speso, pagato, pago, pagare, pagata, comprato, compro, comprata, comprati, acquistato, acquisto, costato, costa, costata, è costato, regalato, prestato, donato, dato, fatto benzina, ricaricato, ricarica, versato, ordinato, preso, spese, andati, abbiamo speso, ho speso`,
    earn: `stipendio, stipendi, salario, paga, entrata, entrate, guadagnato, guadagno, guadagni, ricevuto, ricevo, incassato, incasso, ho ricevuto, mi hanno pagato, mi ha pagato, mi ha dato, mi hanno dato, rimborso, rimborsato, bonus, premio, venduto, vendita, pensione, mance, borsa di studio, dividendi, accredito, accreditato, tredicesima, reddito, bonifico ricevuto, paghetta, vinto, cashback`,
    record:
      'aggiungi, aggiungere, segna, segnare, segnati, registra, registrare, annota, annotare, metti, inserisci, inserire, salva, scrivi',
    'how-much': 'quanto, quanta, quanti, quante, totale, in totale, somma, che cifra, complessivamente',
    question:
      'cosa, che, quale, quali, qual, quando, dove, chi, come, in cosa, è, sono, ho, posso, puoi, dimmi, sai, vorrei sapere, voglio sapere, c è, hai',
    why: 'perché, come mai, motivo, per quale ragione',
    show: 'mostra, mostrami, mostrare, vedi, vedere, fammi vedere, elenca, elencare, dammi, cerca, cercare, trova, trovare, visualizza, apri, lista, mandami, guarda',
    expenses:
      'spese, spesa, acquisti, acquisto, transazioni, transazione, movimenti, movimento, pagamenti, pagamento, storico, cronologia, operazioni, uscite, uscita, costi, speso',
    report:
      'report, rapporto, resoconto, riepilogo, riassunto, grafico, grafici, torta, statistiche, analisi, analizza, andamento, panoramica, per categoria, per mese, tendenza, tendenze, bilancio mensile, suddivisione, dettaglio',
    most: 'di più, maggior, maggiore, maggiori, più grande, più grandi, più alta, più alte, principali, top, media, in media, massimo, meno, cara, care, soprattutto',
    compare:
      'confronta, confrontare, confronto, rispetto, rispetto a, versus, vs, più di, meno di, differenza, troppo, aumentate, diminuite, aumentato',
    balance:
      'saldo, bilancio, rimane, rimangono, resta, restano, mi resta, avanza, avanzati, rimasto, rimasti, disponibile, soldi ho, ho soldi, sul conto, netto, devo, in rosso, risparmiato',
    limit: 'limite, limiti, budget, tetto, massimo, al massimo, non più di, più di, plafond, soglia, limitare, limita',
    set: 'imposta, impostare, metti, fissa, fissare, crea, creare, aumenta, aumentare, abbassa, riduci, cambia, definisci, stabilisci, configura, nuovo, nuova, alza, voglio, aggiorna',
    undo: 'annulla l ultima, annulla, annullare, torna indietro, disfa, indietro, ripristina prima, per errore, per sbaglio, ho sbagliato',
    redo: 'ripristina, ripristinare, rifai, rifare, recupera, recuperare, rimettila, rimettilo, rimetti, riporta',
    remove:
      'elimina, eliminare, eliminala, eliminalo, cancella, cancellare, cancellala, cancellalo, rimuovi, rimuovere, togli, togliere, toglila, butta',
    last: 'ultimo, ultima, ultimi, ultime, precedente, recente, recenti, questo, questa, quella, quello, l ultima, ciò',
    entry: 'spesa, voce, transazione, acquisto, movimento, entrata, registrazione, pagamento, operazione, uscita',
    change:
      'cambia, cambiare, cambialo, cambiala, correggi, correggere, modifica, modificare, sposta, spostala, rinomina, sostituisci, aggiorna, sistema, metti, fai, mettila, mettilo, passala',
    wrong:
      'no, in realtà, era, erano, dovrebbe essere, doveva essere, volevo dire, intendevo, errore, sbagliato, sbagliata, correzione, non, invece, scusa, ops, anzi, bensì, ma, al posto di, errato',
    every:
      'ogni, tutti i, tutte le, mensile, mensili, mensilmente, al mese, settimanale, a settimana, giornaliero, annuale, all anno, ricorrente, ricorrenti, ripeti, ripetere, automatico, automaticamente, fissa, fisse, fisso',
    goal: 'risparmiare, risparmio, risparmia, risparmi, obiettivo, obiettivi, mettere da parte, metti da parte, messo da parte, da parte, salvadanaio, accantonare, traguardo, raccogliere',
    advice:
      'dovrei, consiglio, consigli, consiglia, consigliami, suggerimento, suggerimenti, suggerisci, raccomandi, come risparmiare, come posso risparmiare, investire, vale la pena, conviene, buona idea, spendere meno, risparmiare di più, tagliare, permettermi, posso spendere, idee',
    export:
      'esporta, esportare, esportazione, scarica, scaricare, csv, excel, foglio, file, backup, copia, i miei dati, pdf',
    import: 'importa, importare, carica, caricare, estratto conto, da un file, da un altra app',
    setting:
      'impostazioni, preferenze, valuta, moneta, lingua, fuso orario, fuso, notifiche, notifica, promemoria, avvisi, riepilogo giornaliero, nuova categoria, categorie, attiva, disattiva, silenzia, uso, settimana inizia',
    place: 'sono a, sono in, abito a, vivo a, vivo in, mi sono trasferito a, adesso sono a',
    tongue:
      'italiano, inglese, spagnolo, francese, tedesco, portoghese, russo, cinese, parla, parlami in, rispondi in, lingua',
    link: 'collega, collegare, connetti, connettere, associa, scollega, disconnetti, telegram, teams, whatsapp, altro account, stesso account, account',
    register:
      'registrarmi, registrami, iscrivermi, iscrivimi, crea un account, creare un account, nuovo account, crea account, accedere, accedi, login, iscrizione, registrazione account',
    help: 'aiuto, aiutami, comandi, cosa sai fare, cosa puoi fare, cosa fai, come funziona, come funzioni, come si usa, come ti uso, istruzioni, guida, menu, tutorial, esempi, esempio, come aggiungo, come registro, a cosa servi',
    stop: 'annulla, annullare, stop, basta, ferma, fermati, lascia perdere, lascia stare, niente, dimentica, non importa, esci, uscire, no grazie, non ora, salta, indietro, lascia',
    yes: 'sì, si, ok, okay, va bene, certo, giusto, esatto, corretto, confermo, conferma, d accordo, perfetto, fallo, procedi, vai, certamente, assolutamente, sicuro, esattamente, proprio così, volentieri, ovvio',
    no: 'no, nah, mai, assolutamente no, per niente, neanche, non',
    greet:
      'ciao, buongiorno, buonasera, buonanotte, salve, come stai, come va, tutto bene, che si dice, arrivederci, a presto, a dopo, a domani, chi sei, come ti chiami, sei un bot, sei umano, piacere, haha, ahah, buona giornata, ehi, hey',
    thanks:
      'grazie, grazie mille, molte grazie, ottimo, fantastico, bravo, bravissimo, grande, bello, bene, ti ringrazio, perfetto grazie, eccellente, gentile',
    bank: `carta, carte, conto, conti, banca, commissione, commissioni, addebitato, addebito, addebitata, estratto conto, prelievo, prelevare, prelevato, bonifico, bonifici, trasferire, trasferisci, trasferimento, deposito, pin, rifiutata, rifiutato, in sospeso, addebito diretto, scoperto, prestito, mutuo, interesse, interessi, tasso, credito, debito, assegno, frode, rubato, rubata, perso, bloccare, blocca, attivare, filiale, rimborsate, scade, scadenza, bolletta, bollette, codice, password, bancomat, cambio, identità, verifica, tasse, punti, paga, invia, manda, operatore`,
    world: `tempo, meteo, pioggia, piove, piovere, riunione, riunioni, appuntamento, calendario, sveglia, timer, ricordami, canzone, musica, film, ricetta, calorie, strada, via, traffico, chilometri, km, metri, litri, gradi, chili, più, meno, per, diviso, radice, calcola, traduci, significa, notizie, barzelletta, capitale, presidente, ora, ore, data, compleanno, mail, messaggio, messaggi, telefono, chiamare, volo, voli, hotel, prenota, prenotare, ristorante, taxi, moneta in aria, dado, olio, gomma, batteria, luce, vacanze, lista della spesa, medico, dentista, partita, squadra, storia, mondo, guerra, distanza, vicino, minuti, anni, figli, cane, gatti, pagine, amici`,
    order:
      'prenota, ordina, chiama, ricordami, svegliami, metti la musica, manda, invia, trasferisci, paga, traduci, converti, calcola, lancia, canta, leggi, apri, comprami, trovami, pianifica, blocca, attiva, chiudi, spegni, accendi, raccontami',
    you: 'tu, ti, te, tuo, tua, lei, voi, bot, robot, umano, assistente, sei, fai, sai, puoi',
    my: 'mio, mia, miei, mie, io, mi, me, nostro, nostra, noi, ci',
    want: 'voglio, vorrei, mi piacerebbe, ho bisogno, bisogno, per favore, per piacere, puoi, potresti, può, posso, devo, aiutami a, desidero',
    not: 'non, mai, senza, né, niente, nulla, ancora non, nessun, nessuna',
    future:
      'domani, sarà, prossimo, prossima, dopo, più tardi, presto, comprerò, pagherò, andrò, farò, pensando di, penso di, progetto di, magari, forse, potrei, costerebbe, devo, dovrei, se, sto guardando, ho visto',
    filler:
      'il, lo, la, i, gli, le, l, un, uno, una, di, del, della, dello, dei, delle, dell, d, in, nel, nella, a, al, alla, allo, ai, per, da, dal, dalla, con, su, sul, e, o, che, è, era, si, ho, mi, mio, mia, circa, più o meno, già, molto, questo, questa, oggi, sono, stata, stato',
  },
  examples: {
    record: `
pranzo 12
caffè 1,20
12 pranzo
12
20 €
taxi 9 [ieri]
affitto 900
benzina 45
bolletta luce 60
internet 30 €
pane 2,20
spesa 82,40
spesa al supermercato 54
farmacia 13
cinema 11 €
parrucchiere 25
regalo per mamma 40
ho speso 20 per il cibo
ho speso 45 € al supermercato
ho speso 15 euro per il taxi [ieri]
ho speso 30 a cena
speso 20 di caffè
speso 50 in libri
ho pagato 80 di luce
ho pagato 900 di affitto
ho pagato 15 per il taxi
ho pagato la cena 32 €
pagato 40 euro benzina
pagato 15 autobus
pagata la bolletta 60
ho comprato scarpe a 75 €
ho comprato un libro 14
ho comprato il pane 2
comprato latte 1,50
preso un caffè 1,30
abbiamo pagato 90 per la cena
abbiamo speso 120 al mercato
mi è costato 12
l'albergo è costato 240
la riparazione è costata 130
ho dato 10 di mancia
ho prestato 50 a marco
donato 20 alla chiesa
fatto benzina 55
ricarica telefono 10
20 per il caffè
12 euro per il pranzo
30 euro di autobus
50 alimentari
250 uber
ieri spesi 30 al bar
[ieri] cena 34
[lunedì] taxi 17
oggi 60 di vestiti
caffè 3, taxi 9
colazione 5, pranzo 12 e cena 20
2 birre 9
#3 caffè 4
spesa: 30 cena
uscita 25 taxi
aggiungi 20 di taxi
aggiungi una spesa di 25 per il bus
segna 15 di caffè
segna 30 per la cena
registra 40 di spesa
metti 12 per il pranzo
vorrei segnare 45 di benzina
puoi aggiungere 20 per il taxi
per favore segna 12 di pane
crocchette 38
veterinario 85
netflix 15,99
palestra 30
assicurazione auto 420
asilo 300
dentista 150
panetteria 3,80
sigarette 6
lotteria 5
cena con anna 24 con carta
caffè 1 in contanti
+500
+2000 stipendio
-15 taxi
stipendio 1800
stipendio ricevuto 1700 [oggi]
ho ricevuto lo stipendio 1900
ho ricevuto 300 da un cliente
ricevuto 50 da nonna
ho guadagnato 80 con le ripetizioni
ho incassato 400
mi hanno pagato 500
marco mi ha restituito 40
bonus 500
entrata 1200
entrata: 400 freelance
venduto bici 150
rimborso 25 amazon
pensione 1100
mance 35
tredicesima 1500
pranzo
caffè
taxi
spesa
benzina
ho comprato il caffè
comprato pane
pagato il taxi
dimenticato di segnare il pranzo 12
anche 5 di acqua
e 8 di taxi
caffè per la riunione 18
pizza per la riunione 60
succo 3 e torta 4
panini 9 e bibite 6
sapone 4, shampoo 5
caramelle 2, bibita 3
abbonamento musica 10
abbonamento autobus 35`,
    spending: `
quanto ho speso
quanto ho speso {questo mese}
quanto ho speso {la settimana scorsa}
quanto ho speso [ieri]
quanto ho speso per il cibo
quanto ho speso in taxi {quest'anno}
quanto abbiamo speso {a marzo}
quanti soldi ho speso al ristorante
quanto è andato in spesa {il mese scorso}
quanto ho pagato di luce {il mese scorso}
quanto mi è costata la macchina {quest'anno}
quanto spendo in trasporti
quanto spendo al mese
quanto {questo mese}?
quanto in caffè {questa settimana}
quanto in birra
quanto per la birra {questo mese}
quanto in vino {la settimana scorsa}
quanto in vacanze
quanto per le vacanze {quest'anno}
quanto in regali
quanto in libri {il mese scorso}
quanto in vestiti
quanto in zumba
quanto per i bambini
quanto per il cane {il mese scorso}
quanto finora
quanto finora {questo mese}
quanto {a marzo}
quanto spendo di lunedì
cosa ho speso {la settimana scorsa}
in cosa spendo di più
dove spendo di più
dove vanno i miei soldi
dove sono finiti i soldi
qual è la mia spesa più grande
quali sono le mie spese maggiori
quali sono le mie spese {di marzo}
in quale categoria spendo di più
ho speso più {del mese scorso}?
spendo troppo al ristorante
spese {di questo mese}
spese {di oggi}
spese per il cibo
spese {di gennaio}
le mie spese
le mie spese {della settimana}
le mie spese per i trasporti
totale {oggi}
totale {del mese}
totale spese
e {il mese scorso}?
e per il cibo?
dimmi quanto ho speso
voglio sapere quanto ho speso in libri
vorrei sapere quanto ho speso {questo mese}
puoi dirmi quanto ho speso
confronta {questo mese} con {il mese scorso}
confronta {gennaio} e {febbraio}
spesa media al giorno
come sto andando {questo mese}`,
    income: `
quanto ho guadagnato
quanto ho guadagnato {questo mese}
quanto guadagno
quanto ho ricevuto {a marzo}
quanto ho incassato {quest'anno}
quanto è entrato {questo mese}
le mie entrate
le mie entrate {di questo mese}
entrate {dell'anno}
entrate {del mese}
quali sono le mie entrate
qual è il mio stipendio
mostra le entrate
elenco delle entrate
totale entrate
dimmi quanto ho guadagnato
da dove vengono le mie entrate
è arrivato lo stipendio?`,
    balance: `
saldo
il mio saldo
qual è il mio saldo
mostra il saldo
dimmi il saldo
quanto mi resta
quanto mi rimane
quanto mi rimane {questo mese}
quanti soldi ho
quanti soldi mi restano
quanto ho sul conto
quanto c'è sul conto
cosa mi resta
quanto devo
quanto ho risparmiato
quanto ho risparmiato {questo mese}
entrate meno uscite
entrate e uscite
sono in rosso?
ho abbastanza soldi
saldo attuale
soldi rimasti`,
    list: `
lista
lista delle spese
elenca le spese
le mie transazioni
i miei acquisti
i miei movimenti
movimenti {di questa settimana}
movimenti [di ieri]
transazioni {del mese}
storico
storico delle spese
mostra le mie spese
mostrami le spese {della settimana}
mostrami gli ultimi acquisti
mostrami le ultime transazioni
mostra le ultime #5 spese
mostra tutte le corse in taxi
fammi vedere le spese
vedere le spese
voglio vedere le mie spese
vorrei vedere i movimenti {di marzo}
dammi le mie spese
dammi l'elenco degli acquisti
cerca taxi
cerca i pagamenti di netflix
trova la spesa dell'hotel
ultime spese
ultime transazioni
ultimi movimenti
cosa ho comprato [ieri]
cosa ho comprato {questa settimana}
qual è la mia ultima spesa
qual è stato l'ultimo acquisto
quando ho comprato le scarpe
ho già pagato l'affitto?
tutte le spese
tutte le spese per la salute
acquisti sopra i 100`,
    report: `
report
report {del mese}
resoconto del cibo
resoconto cibo {del mese}
report trasporti
confronta cibo e trasporti
confronta spesa con cibo {del mese}
report mensile
dammi un report
fammi un resoconto
voglio un report {dell'anno}
riepilogo
riepilogo {del mese}
riepilogo delle spese
fammi un riepilogo
riassunto {della settimana}
grafico
mostrami un grafico
fai un grafico delle spese
grafico a torta
statistiche
le mie statistiche
statistiche {del mese}
analisi
analizza le mie spese
andamento delle spese
panoramica {del mese}
suddivisione per categoria
spese per categoria
per categoria
spese per mese
tendenze
categorie principali`,
    'set-limit': `
non più di 2000 in totale
al massimo 2000 in totale
abbassa il limite di 50
limite 500 cibo
limite di 300 per i ristoranti
imposta un limite di 500 per il cibo
imposta un budget di 1000
imposta il budget a 1500
metti un limite di 100 per il taxi
metti un tetto di 50 al caffè
fissa un limite di 200 per i vestiti
fissa un budget mensile di 2000
crea un budget di 400 per la spesa
crea un limite
budget 1000
budget cibo 300
budget per il cibo 300 al mese
budget mensile 1500
il mio budget è 2000
il mio budget per il cibo è 300
il mio limite è 900
tetto 500 uscite
limite mensile 1200
voglio spendere al massimo 300 per il cibo
voglio limitare le uscite a 200
voglio impostare un limite
vorrei un budget di 400
non voglio spendere più di 500 in vestiti
non voglio superare 1000 {questo mese}
non più di 60 per il caffè
non più di 300 al mese al ristorante
al massimo 100 per i giochi
massimo 200 ristoranti
massimo 50 a settimana
limita il caffè a 30
aumenta il limite del cibo a 500
aumenta il budget a 1800
abbassa il limite dei vestiti a 80
riduci il budget a 900
cambia il limite a 700
cambia il budget a 1600
avvisami se spendo più di 500
avvisami quando supero 300 per il cibo
nuovo budget 1400`,
    'limit-status': `
quanto mi resta per il cibo
quanto resta per il cibo
limiti
i miei limiti
budget
il mio budget
i miei budget
mostra i limiti
mostra il budget
che limiti ho
quali sono i miei limiti
qual è il mio budget
qual è il budget per il cibo
ho un limite?
ho un budget per i vestiti?
quanto resta del budget
quanto mi resta del budget cibo
cosa resta del budget
quanto posso ancora spendere
quanto posso spendere {oggi}
quanto posso spendere {questa settimana}
come va il budget
come vanno i limiti
ho superato il budget?
ho superato il limite?
sono nel budget?
sto rispettando il budget?
budget rimanente`,
    undo: `
annulla l'ultima
annulla l'ultima spesa
annulla l'ultima operazione
annulla quello che hai fatto
annulla l'ultimo inserimento
puoi annullare l'ultima spesa
voglio annullare l'ultima
per favore annulla l'ultima
torna indietro
disfa
disfa l'ultima
ops, annulla l'ultima
no, annulla l'ultima spesa
è stato un errore, annulla
è stato un errore
l'ho aggiunto per sbaglio
l'ho inserita per errore
non salvarla`,
    redo: `
ripristina
ripristina l'ultima
ripristina la spesa eliminata
rifai
rimettila
rimetti la spesa
rimetti quello che ho tolto
recupera quello che ho cancellato
recuperala
riporta l'ultima spesa
la rivoglio`,
    edit: `
no, 15
no, erano 15
no, 15 non 12
no, è trasporto
no, era cibo
era trasporto, non cibo
era [ieri]
era [lunedì]
è stato [ieri]
era 15
erano 20 non 30
era cibo
dovrebbe essere 20
dovevano essere 15
cambialo in 15
cambia in 15
cambia in cibo
cambia l'importo a 30
cambia la data
cambia la data a [ieri]
cambia la categoria
cambia la categoria in trasporti
cambia l'ultima spesa a 25
cambia il pranzo a 14
correggi
correggi l'ultima
correggi in 15
correggi l'importo: 18
correggi l'ultima spesa
correzione: 15
modifica l'ultima spesa
modifica l'importo a 22
modifica la categoria
modifica
sostituisci 12 con 15
spostala in salute
sposta a [ieri]
rinomina l'ultima in cena
mettila in trasporti
metti 20 invece di 12
segnala come entrata
volevo dire 15
intendevo 150
intendevo trasporto
scusa, 15
scusa, erano 20
ops, 15
ho sbagliato, erano 15
ho sbagliato categoria
importo sbagliato, 15
categoria sbagliata, è trasporto
data sbagliata, era [ieri]
la data è sbagliata
l'importo è sbagliato, 30
in realtà 15
in realtà era [ieri]
anzi 15
non 12 ma 15
15 non 12
15 invece di 12
non cibo, trasporto
non era cibo, era un regalo
erano dollari, non euro
era un'entrata, non una spesa`,
    delete: `
elimina
elimina quella
eliminala
elimina l'ultima
elimina l'ultima spesa
elimina l'ultima transazione
elimina il pranzo
elimina il taxi [di ieri]
elimina la spesa di 12
elimina il limite
elimina il budget
elimina l'obiettivo
elimina il mio account
elimina tutti i miei dati
cancella quella
cancella l'ultima
cancella l'ultima spesa
cancella l'ultimo acquisto
cancella il pranzo
cancella tutto
rimuovi l'ultima spesa
rimuovi quella
rimuovi il limite per il cibo
togli l'ultima spesa
togli quella
per favore elimina l'ultima
puoi cancellare l'ultima
voglio eliminare una spesa
voglio cancellare l'ultima
è doppia, eliminala`,
    recurring: `
quali sono le mie spese fisse
le mie spese fisse
spese fisse
a quanto ammontano le spese fisse
quanto costano i miei abbonamenti al mese
luce ogni mese, importo variabile
luce mensile, importo variabile
palestra 30 ogni #2 settimane {fino a giugno}
caffè 3 ogni giorno feriale
pulizie 40 ogni lunedì e giovedì
assicurazione 90 ogni trimestre
affitto 900 ogni mese [il 1]
i miei pagamenti ricorrenti
affitto 900 ogni mese
affitto 900 tutti i mesi
affitto 900 il 1 di ogni mese
ogni mese 50 di palestra
ogni mese pago 900 di affitto
ogni settimana 40 di spesa
ogni venerdì 20 pulizie
ogni giorno 3 di caffè
tutti i lunedì 15 piscina
netflix 15 al mese
netflix 15 ogni mese
abbonamento 10 al mese
abbonamento 10 mensile
internet 30 mensile
stipendio 1800 ogni mese
stipendio 1800 il 27 di ogni mese
pago 60 di internet ogni mese
ricevo 2000 ogni mese
spesa ricorrente 20
aggiungi una spesa ricorrente di 20
aggiungi affitto 900 ogni mese
ripeti ogni mese
ripetilo ogni settimana
rendila mensile
assicurazione 300 all'anno
le mie spese ricorrenti
i miei abbonamenti
quali abbonamenti ho
mostra gli abbonamenti`,
    goal: `
elimina l'obiettivo bici
cancella il mio obiettivo auto
come va il mio obiettivo bici
risparmiare 500 per la bici {entro giugno}
come va il mio obiettivo viaggio
metti da parte 50 per la bici
togli 20 dall'obiettivo viaggio
elimina l'obiettivo viaggio
risparmiare 200 per il viaggio
risparmiare 1000 per un computer
risparmia 50 per la bici
voglio risparmiare 500
voglio risparmiare 2000 per le vacanze
voglio risparmiare 100 al mese
voglio risparmiare per una casa
voglio mettere da parte 100
sto risparmiando per una macchina
obiettivo 1000 viaggio
obiettivo: 500 bici
nuovo obiettivo
crea un obiettivo
crea un obiettivo di 1000
imposta un obiettivo di risparmio di 500
il mio obiettivo è 3000
metti da parte 50 per il viaggio
messo da parte 100 per natale
i miei obiettivi
mostra gli obiettivi
come va il mio obiettivo
quanto manca all'obiettivo`,
    export: `
esporta taxi in json
esporta caffè in excel
esporta la spesa in csv
scarica i taxi in csv
esporta
esporta i miei dati
esporta le mie spese
esporta in excel
esporta csv
esporta {il mese}
scarica i miei dati
scarica le spese
voglio esportare le spese
mi serve un file excel
mandami un csv
dammi un file con le spese
fai un backup
posso scaricare i movimenti?`,
    import: `
importa
importa un csv
importa le spese
importa da excel
importa l'estratto conto
voglio importare i miei dati
voglio caricare un file
carica un csv
come importo i miei dati
passare da un'altra app`,
    settings: `
impostazioni
preferenze
cambia valuta
cambia la mia valuta in dollari
cambia la valuta
la mia valuta è l'euro
la mia valuta è il franco
cambia lingua
cambia la lingua in inglese
la mia lingua è l'italiano
cambia il fuso orario
il mio fuso orario è roma
uso gli euro
uso i dollari
imposta la valuta in euro
imposta la lingua italiana
sono a roma
sono a milano adesso
abito a torino
vivo a lugano
mi sono trasferito a napoli
parla italiano
parla inglese
parlami in italiano
rispondi in inglese
in italiano per favore
italiano
voglio parlare italiano
disattiva le notifiche
attiva il riepilogo giornaliero
attiva i promemoria
non scrivermi di notte
mandami un riepilogo ogni lunedì
ricordami di segnare le spese ogni sera
aggiungi la categoria animali
crea una categoria bimbo
nuova categoria: giardino
rinomina la categoria cibo
le mie categorie`,
    link: `
collega
collega il mio account
collega telegram
connetti telegram
collega teams
collega l'altro account
voglio collegare i miei account
ho già un account, collegalo
come collego telegram
scollega telegram
il mio codice è #482913`,
    register: `
registrami
voglio registrarmi
iscrivimi
voglio iscrivermi
crea un account
creare un account
voglio creare un account
mi serve un account
nuovo account
come mi registro
accedi
voglio accedere`,
    help: `
aiuto
aiutami
ho bisogno di aiuto
cosa sai fare
cosa sai fare?
cosa puoi fare
cosa fai
a cosa servi
in cosa puoi aiutarmi
come funziona
come funzioni
come ti uso
come si usa
come aggiungo una spesa
come registro un'entrata
come imposto un limite
come elimino una spesa
come cambio la valuta
come vedo le mie spese
comandi
menu
istruzioni
guida
esempi
fammi un esempio
non capisco come funziona
inizia
cos'è questo
cosa posso chiederti`,
    cancel: `
annulla
annullare
stop
basta
fermati
lascia perdere
lascia stare
niente
dimentica
non importa
esci
no
no grazie
non ora
non serve
non farlo
ho cambiato idea
salta
indietro`,
    confirm: `
sì
si
sì grazie
sì, fallo
sì, elimina
ok
okay
va bene
certo
giusto
esatto
corretto
confermo
conferma
d'accordo
perfetto
fallo
procedi
è giusto
esattamente
certamente`,
    smalltalk: `
ciao
ciao!
ciao bot
ciao, come stai?
buongiorno
buonasera
buonanotte
salve
come stai
come va
come va?
tutto bene?
che si dice
piacere
grazie
grazie!
grazie mille
ok grazie
grazie per l'aiuto
ottimo
fantastico
bravo
bene
molto bene
bello
ahah
arrivederci
a presto
a domani
buona giornata
è tutto
chi sei
come ti chiami
sei un bot?
sei umano
quanti anni hai
mi chiamo paolo
chiamami max
mi annoio
sono stanco
non so
non sono sicuro
forse
capisco
ho capito
cosa
cosa hai detto
ripeti per favore
buon natale
grazie di tutto
grazie di cuore
grazie mille per l'aiuto
ti ringrazio di tutto`,
    advice: `
come posso risparmiare
come risparmiare
come risparmiare soldi
come spendere meno
come posso ridurre le spese
come spendere meno per il cibo
dammi consigli
dammi un consiglio
consigli
consigli per risparmiare
cosa mi consigli
cosa mi suggerisci
dove posso risparmiare
dove posso tagliare
dovrei investire
dovrei comprare una macchina
conviene investire
è una buona idea investire
vale la pena comprare casa
posso permettermi un viaggio
posso permettermi un telefono
posso spendere 300 in scarpe?
voglio spendere meno
voglio risparmiare di più
aiutami a risparmiare
quanto dovrei risparmiare
come esco dai debiti`,
    unknown: `
sto pensando di comprare una moto da 3000
penso di spendere 200 per i regali
forse compro una fotocamera da 450
una cucina nuova costerebbe 8000
ho visto una borsa a 60
devo ancora pagare 90 al dentista
se compro un telefono da 700 mi resta qualcosa
vorrei comprare degli stivali da 80
ho 2 riunioni oggi
ho 3 figli
ho 2 gatti
ho 30 anni
ho corso 5 km
ho dormito 7 ore
200 metri
20 gradi
123abc
la riunione è alle 3
dentista alle #5
volo alle 7
metti la sveglia alle 7
svegliami alle 6
metti un timer di 10 minuti
ricordami di chiamare mamma
ricordami di pagare la luce domani
ricordami di comprare il latte
aggiungi latte alla lista della spesa
aggiungi l'appuntamento al calendario
che riunioni ho oggi
prenota un tavolo per 4
prenota un hotel a roma
trova un volo per londra
chiama un taxi
ordina una pizza
chiama mamma
manda un messaggio a giulia
metti della musica
che tempo fa
pioverà domani?
che ore sono
che giorno è oggi
come arrivo in via roma 24
quanto fa 12 più 5
quanto fa 20 per 3
quante calorie ha una mela
quanti chilometri per milano
converti 20 dollari in euro
quanto sono 100 dollari in euro
qual è il cambio
quanto vale il dollaro
capitale della francia
chi ha vinto la partita
raccontami una barzelletta
traduci cane in inglese
cosa significa frugale
quanto costa un iphone
quanto costa un biglietto per roma
paga la mia bolletta
paga l'affitto
voglio pagare la carta
trasferisci 500 a marco
trasferisci 100 sul conto risparmio
invia 20 ad anna
voglio mandare soldi a mia sorella
perché mi hanno addebitato 1
perché mi avete addebitato 5
perché mi hanno addebitato due volte
cos'è questo addebito di 10
c'è un addebito di 20 che non riconosco
la mia carta è stata rifiutata
il pagamento è stato rifiutato
la carta non funziona
ho perso la carta
mi hanno rubato la carta
blocca la carta
il bancomat non mi ha dato i soldi
dov'è il mio rimborso
voglio indietro i miei 50
il bonifico di 300 non è arrivato
aumentare il limite della carta di credito
qual è il limite della mia carta
qual è il tasso di interesse
vorrei un prestito di 5000
quando scade la bolletta
quando arriva lo stipendio
il tuo codice è 123456
codice di verifica 4821
ho dimenticato la password
cambia il mio pin
voglio parlare con un operatore
chiudere il mio conto in banca
noi spendiamo poco
la gente spende troppo
tutto costa caro
i soldi sono importanti
domani comprerò le scarpe
pagherò 50 domani
ho comprato qualcosa ma non ricordo il prezzo
non ricordo quanto ho pagato
voglio comprare una casa
ho fame
fa freddo
mi piace la pizza
il mio cane è malato
asdf
???
ho una domanda
una domanda
è sicuro?
chi vede i miei dati
mia figlia ha 8 anni
mio figlio compie 5 anni
mio padre ha compiuto 60 anni
siamo in 6
c'erano 40 persone
ho aspettato 2 ore
mancano 15 minuti
abbiamo vinto 3 a 1
ci sono 25 gradi
il mio numero di scarpe è 42
abito al numero 7
ho perso 3 chili
il bancomat mi ha dato solo 20
non ho soldi
quanto tempo manca
quanto pesa un elefante
quanto guadagna un medico
riassunto del film
cosa si mangia`,
  },
  weights: intentWeights,
};
