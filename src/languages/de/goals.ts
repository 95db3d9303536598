import type { GoalWords } from '../../understanding/goal/words';

export const goals: GoalWords = {
  put: 'zurücklegen|zurückgelegt|lege … zurück|leg … zurück|beiseite|lege … beiseite|gespart|ins sparschwein|eingezahlt',
  take: 'entnehmen|entnommen|nimm … aus|nehme … aus|herausgenommen|abgehoben',
  drop: 'lösche|löschen|verwirf|verwerfen|aufgeben|entferne|streiche|beende',
  ask: 'wie|was|zeig|zeige|meine ziele|ziele|welche|stand',
  asked:
    'wie viel … für … gespart|wieviel … für … gespart|wie viel … für … zurückgelegt|wieviel … für … zurückgelegt|wie viel … gespart für|wie viel … auf … gespart|was … für … gespart',
  carry:
    'spare|sparen|spar|ansparen|ich|will|möchte|muss|lege|leg|zurück|zurücklegen|zurückgelegt|beiseite|gelegt|gespart|für|eine|einen|ein|einem|einer|die|den|das|der|dem|meine|mein|meinen|meinem|bis|zum|zur|im|in|am|ziel|ziele|sparziel|sparziele|neues ziel|neues|erstelle|setze|von|wie|steht|steht es um|viel|fehlt|noch|habe|was|zeig|zeige|mir|nimm|nehme|aus|entnommen|entnehmen|lösche|löschen|verwirf|verwerfen|entferne|streiche|beende|im monat|pro monat|jeden monat|bitte|es|um|auf|es um|mit|läuft',
};
