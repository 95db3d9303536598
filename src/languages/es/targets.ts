import type { TargetWords } from '../../understanding/target/words';

export const targets: TargetWords = {
  carry: `por favor|no|perdon|perdón|en realidad|yo|me|mi|mis|lo|eso|esto|ese|esa|este|esta|un|una|de|del|para|en|con|y|o|he|que|qué|cual|cuales|cuando|donde|
    cambia|cambiar|corrige|pon|ponlo|haz|hazlo|mueve|borra|borrar|bórralo|borralo|elimina|eliminar|quita|quitar|muestra|muéstrame|muestrame|ver|dame|compre|compré|
    gaste|gasté|pague|pagué|entrada|entradas|gasto|gastos|movimiento|movimientos|registro|registros|categoria|categoría|importe|precio|fecha|dia|día|nota|mal`,
  the: 'el|la|los|las',
  was: 'era|eran|fue|fueron|es|son|costo|costó|seria',
  to: 'a|al|por|sino|como|en vez',
  not: 'no|en vez de|en lugar de|y no',
  rename: 'llamalo|llámalo|llámala|ponle|renombra|renombralo|renómbrala|nombralo|ponle de nombre',
  at: 'en',
  last: 'ultimo|último|ultima|última|ultimos|últimos|ultimas|últimas',
  all: 'todo|todos|toda|todas',
  over: 'mas de|más de|por encima de|superior a|superiores a|mayores de|al menos|desde',
  under: 'menos de|por debajo de|inferior a|inferiores a|menores de|hasta',
  find: 'busca|buscar|encuentra',
  more: 'mas|más|siguiente|ver mas|ver más',
  income: 'ingreso|ingresos',
  expense: 'gasto|un gasto',
  refund: 'reembolso|devolucion|devolución',
};
