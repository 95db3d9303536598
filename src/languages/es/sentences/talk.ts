import type { Said } from '../../sentences';
import type { TALK } from '../../sentences/talk';

export const talk: Said<typeof TALK> = {
  welcome:
    '¡Hola! Cuéntame lo que gastas y yo llevo las cuentas.\nPrueba: «12 almuerzo», «café 3,50, taxi 9 y 45€ supermercado ayer», o pregunta «¿cuánto este mes?».',
  help: 'Escribe lo que gastaste o cobraste:\n• «12 almuerzo», «45€ supermercado ayer»\n• varios a la vez: «café 3,50, taxi 9»\n• ingresos: «cobré 2.400 de sueldo»\n• pregunta: «¿cuánto este mes?», «¿cuánto en comida el mes pasado?»\n• «informe» muestra el mes con su gráfico\n• «limita la comida a 300 al mes» te avisa a tiempo\n• envía un CSV para importarlo; «exporta octubre como csv» te da uno\n• «borradores» muestra lo que falta por terminar\n• «deshacer» quita el último mensaje',
  smalltalk: 'Con gusto. Cuéntame lo que gastaste o pregunta «¿cuánto este mes?».',
  'not-understood':
    'No lo entendí. Escríbelo como «12 almuerzo» o «taxi 9 ayer», o pregunta «¿cuánto este mes?». «ayuda» muestra lo que sé hacer.',
  'answer-not-understood': 'No lo entendí como respuesta. También puedes escribir «cancelar».',
  cancelled: 'Cancelado. No se anotó nada.',
  'nothing-to-cancel': 'No hay nada que cancelar. «deshacer» quita tu último apunte.',
  sorry:
    'Lo siento, algo falló por mi parte y no se hizo nada más. Inténtalo de nuevo. Si vuelve a pasar, dale este número a quien administra el bot: {turn}',
  'sum-too-large':
    'Estos importes suman más de lo que puedo contar con exactitud, así que no digo ninguna suma. Pregunta por un tiempo más corto o busca un apunte con cifras de más: «todo lo de más de 1000000».',
  'one-moment': 'Un momento, mi libro de cuentas se está despertando. Tu mensaje está a salvo.',
  empty: 'El mensaje estaba vacío. Escribe lo que gastaste, como «12 almuerzo».',
  'only-text': 'Por ahora solo leo texto. Escríbelo como «12 almuerzo».',
  'too-long': 'Es demasiado largo para un mensaje. Envía como mucho 4000 caracteres cada vez.',
  'button-stale': 'Ese botón ya no hace nada. Escribe lo que quieres, o «ayuda».',
  'which-intent': 'No sé bien qué quieres. ¿Qué hago?',
  'intent.record': 'Anotarlo',
  'intent.spending': 'Decir lo gastado',
  'intent.report': 'Mostrar el informe',
  'intent.undo': 'Quitar lo último',
  'intent.income': 'Decir lo ingresado',
  'intent.list': 'Listar apuntes',
  'intent.edit': 'Cambiar un apunte',
  'intent.delete': 'Borrar un apunte',
  'intent.settings': 'Mostrar los ajustes',
  'intent.help': 'Mostrar lo que sé hacer',
};
