import type { SheetWords } from '../../understanding/sheet/words';

export const sheets: SheetWords = {
  csv: 'csv|fichier csv',
  xlsx: 'xlsx|xls|excel|tableur|feuille de calcul',
  json: 'json|sauvegarde',
  carry:
    'exporte|exporter|exportez|telecharge|telecharger|donne moi|envoie moi|envoyez moi|je veux|je voudrais|comme|en|au|vers|sous|un|une|fichier|mes|mon|les|le|la|l|de|du|des|depenses|operations|donnees|format|s il te plait|s il vous plait',
  swap: 'inverse jour et mois|inverser jour et mois|inverse les dates|le mois d abord|le jour d abord|les dates sont fausses|dates fausses',
  flip: 'inverse le signe|inverser le signe|inverse les signes|l inverse|les signes sont faux|positif est un revenu',
  twice: 'les prendre aussi|avec les doublons|les doublons aussi|importe les doublons',
};
