import type { Said } from '../../sentences';
import type { TALK } from '../../sentences/talk';

export const talk: Said<typeof TALK> = {
  welcome:
    'Ciao! Dimmi quanto spendi e io tengo i conti.\nProva: «12 pranzo», «caffè 3,50, taxi 9 e 45€ spesa ieri», oppure chiedi «quanto questo mese?».',
  help: 'Scrivi quello che hai speso o ricevuto:\n• «12 pranzo», «45€ spesa ieri»\n• più cose insieme: «caffè 3,50, taxi 9»\n• entrate: «stipendio 2.400 ricevuto»\n• chiedi: «quanto questo mese?», «quanto per il cibo il mese scorso?»\n• «resoconto» mostra il mese con il grafico\n• «limita il cibo a 300 al mese» ti avvisa in tempo\n• manda un file CSV per importarlo; «esporta ottobre in csv» te ne dà uno\n• «bozze» mostra ciò che manca\n• «annulla l’ultima» toglie l’ultimo messaggio',
  smalltalk: 'Volentieri. Dimmi quanto hai speso o chiedi «quanto questo mese?».',
  'not-understood':
    'Non ho capito. Scrivi per esempio «12 pranzo» o «taxi 9 ieri», oppure chiedi «quanto questo mese?». «aiuto» mostra cosa so fare.',
  'answer-not-understood': 'Non l’ho capito come risposta. Puoi anche scrivere «annulla».',
  cancelled: 'Annullato. Non ho segnato niente.',
  'nothing-to-cancel': 'Non c’è niente da annullare. «annulla l’ultima» toglie la tua ultima voce.',
  sorry:
    'Scusa, qualcosa è andato storto da parte mia e non è stato fatto altro. Riprova. Se succede ancora, dai questo numero a chi gestisce il bot: {turn}',
  'sum-too-large':
    'Questi importi superano quanto so contare con esattezza, quindi non dico una somma. Chiedi un periodo più breve o cerca una voce con troppe cifre: «tutto sopra 1000000».',
  'one-moment': 'Un momento, il mio libro dei conti si sta svegliando. Il tuo messaggio è al sicuro.',
  empty: 'Il messaggio era vuoto. Scrivi quanto hai speso, per esempio «12 pranzo».',
  'only-text': 'Per ora leggo solo testo. Scrivi per esempio «12 pranzo».',
  'too-long': 'È troppo lungo per un messaggio. Invia al massimo 4.000 caratteri alla volta.',
  'button-stale': 'Questo pulsante non fa più niente. Scrivi cosa vuoi, oppure «aiuto».',
  'which-intent': 'Non so bene cosa intendi. Cosa faccio?',
  'intent.record': 'Segnalo',
  'intent.spending': 'Dimmi le spese',
  'intent.report': 'Mostra il resoconto',
  'intent.undo': 'Togli l’ultima',
  'intent.income': 'Dimmi le entrate',
  'intent.list': 'Elenca le voci',
  'intent.edit': 'Modifica una voce',
  'intent.delete': 'Cancella una voce',
  'intent.settings': 'Mostra le impostazioni',
  'intent.help': 'Mostra cosa sai fare',
};
