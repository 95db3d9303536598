import type { IntentWords } from '../../understanding/intent/words';
import { intentWeights } from './intent-weights';

export const intents: IntentWords = {
  classes: {
    spend: `gasté, gaste, gasto, gastó, gastamos, gastado, gastar, gastando, gastos, pagué, pague, pago, pagó, pagamos, pagado, pagar, compré, compre, compro, compramos, comprado,
      costó, costo, cuesta, me costó, salió, se fueron, se fue, invertí, doné, presté, di, dejé, cargué, recargué, solté, desembolsé, almorcé, cené, tomé, me compré, cancelé la factura`,
    earn: `sueldo, salario, nómina, quincena, aguinaldo, ingreso, ingresos, cobré, cobre, cobro, recibí, recibi, gané, gane, ganado, me pagaron, me depositaron, me transfirieron, me devolvieron,
      me consignaron, me dieron, me llegó, me llegaron, depositaron, reembolso, devolución, vendí, venta, ventas, bono, prima, comisión, propinas, pensión, beca, dividendos, freelance, honorarios, me ingresaron, cobrado, entró, entraron, abonaron, me abonaron`,
    record:
      'registra, registrar, anota, anotar, apunta, apuntar, agrega, agregar, añade, añadir, guarda, mete, pon, suma, ingresa, registro',
    'how-much': 'cuánto, cuanto, cuánta, cuánta, cuántos, cuántas, total, en total, suma, cuánto dinero, cuánta plata',
    question:
      'qué, que, cuál, cuáles, cuándo, dónde, quién, cómo, en qué, a dónde, adónde, es, son, hay, fue, puedo, puedes, podrías, quiero saber, dime, sabes, dime si, tengo, tenía, será',
    why: 'por qué, porqué, cómo es que, motivo, razón',
    show: 'muestra, muéstrame, mostrar, muestrame, enseña, enséñame, ver, ve, lista, listar, listado, dame, busca, buscar, encuentra, quiero ver, mira, mostrame, consulta, consultar, abre, déjame ver, pasame, pásame, envíame, saca',
    expenses:
      'gasto, gastos, gastado, compras, compra, transacciones, transacción, movimientos, movimiento, pagos, registros, historial, operaciones, egresos, consumos, gasté, facturas',
    report:
      'reporte, reportes, informe, informes, resumen, resume, gráfico, gráfica, grafica, estadísticas, análisis, analiza, desglose, balance general, por categoría, por mes, tendencia, tendencias, panorama, tablero, extracto, compara categorías',
    most: 'más, mayor, mayores, mayormente, máximo, grande, grandes, top, principal, principales, promedio, en promedio, media, menos, menor, caro, cara, caros',
    compare:
      'compara, comparar, comparado, comparación, versus, vs, más que, menos que, diferencia, demasiado, subió, subieron, bajó, aumentó, aumentaron, que el mes',
    balance:
      'saldo, balance, queda, quedan, queda disponible, me queda, sobra, sobró, disponible, tengo, plata tengo, dinero tengo, en la cuenta, neto, patrimonio, debo, alcanza, me alcanza, liquidez, ahorrado',
    limit:
      'límite, limite, límites, limites, presupuesto, presupuestos, tope, topes, máximo, maximo, como máximo, no más de, más de, techo, a lo sumo',
    set: 'pon, ponme, ponle, fija, fijar, establece, establecer, define, crea, crear, configura, sube, baja, aumenta, reduce, cambia, haz, quiero, actualiza, limita, limítame, nuevo, nueva',
    undo: 'deshaz, deshacer, desase, revierte, revertir, retrocede, anula, anular, quita eso, fue un error, por error, sin querer, me equivoqué',
    redo: 'rehaz, rehacer, restaura, restaurar, recupera, recuperar, vuelve a poner, devuélvelo, ponlo de nuevo, de vuelta',
    remove:
      'borra, borrar, bórralo, bórrala, elimina, eliminar, elimínalo, quita, quitar, quítalo, suprime, saca, descarta, cancela, cancelar',
    last: 'último, última, últimos, últimas, ultimo, ultima, anterior, reciente, recientes, eso, esa, ese, este, esta, lo último, recién',
    entry: 'gasto, registro, transacción, compra, movimiento, entrada, ingreso, pago, operación, apunte, uno',
    change:
      'cambia, cambiar, cámbialo, cambialo, corrige, corregir, corrígelo, edita, editar, modifica, modificar, actualiza, ajusta, ponlo, pásalo, mueve, muévelo, renombra, reemplaza, arregla, ponle, que sea',
    wrong:
      'no, en realidad, era, eran, fue, fueron, debería ser, debía ser, debe ser, quise decir, me equivoqué, error, corrección, incorrecto, mal, equivocado, perdón, sino, no es, es, en vez de, en lugar de',
    every:
      'cada, todos los, todas las, mensual, mensuales, mensualmente, semanal, semanalmente, diario, diariamente, anual, al mes, por mes, a la semana, recurrente, recurrentes, fijo, fijos, repite, repetir, periódico, automático, automáticamente, quincenal',
    goal: 'ahorrar, ahorra, ahorro, ahorros, meta, metas, objetivo, objetivos, juntar, guardar, apartar, aparta, reunir, alcancía, fondo',
    advice:
      'debería, deberia, consejo, consejos, tips, recomiendas, recomienda, recomendación, sugieres, sugerencia, aconseja, cómo ahorrar, como ahorrar, cómo puedo ahorrar, invertir, vale la pena, conviene, me conviene, gastar menos, ahorrar más, recortar, puedo gastar, puedo permitirme, me alcanza, buena idea, ideas',
    export:
      'exporta, exportar, exportá, descarga, descargar, csv, excel, planilla, hoja de cálculo, archivo, copia de seguridad, respaldo, pdf, mis datos',
    import: 'importa, importar, sube, subir, cargar, carga, extracto bancario, desde un archivo, de otra app, migrar',
    setting:
      'ajustes, configuración, configurar, preferencias, moneda, divisa, idioma, lengua, zona horaria, huso horario, notificaciones, notificación, recordatorios, avisos, resumen diario, categoría nueva, nueva categoría, activa, desactiva, silencia, categorías, uso, semana empieza',
    place: 'estoy en, vivo en, me mudé a, vivimos en, ahora estoy en, radico en, viajo a',
    tongue:
      'español, inglés, francés, alemán, portugués, italiano, ruso, chino, habla, háblame en, idioma, responde en, castellano',
    link: 'vincula, vincular, enlaza, enlazar, conecta, conectar, asocia, desvincula, desconecta, telegram, teams, whatsapp, otra cuenta, misma cuenta, emparejar',
    register:
      'registrarme, regístrame, registrate, crear cuenta, crear una cuenta, nueva cuenta, darme de alta, abrir una cuenta aquí, inscribirme, iniciar sesión, entrar, alta, crea una cuenta, créame',
    help: 'ayuda, ayúdame, comandos, qué puedes hacer, qué haces, qué sabes hacer, cómo funciona, cómo funcionas, cómo te uso, cómo se usa, instrucciones, guía, menú, tutorial, ejemplos, cómo agrego, cómo registro, cómo puedo, para qué sirves',
    stop: 'cancelar, cancela, para, basta, detente, olvídalo, olvidalo, déjalo, dejalo, no importa, nada, salir, ya no, mejor no, ahora no, no gracias, omitir, saltar, atrás',
    yes: 'sí, si, ok, okay, vale, dale, claro, correcto, exacto, de acuerdo, por supuesto, confirmo, confirmar, confirma, adelante, hazlo, bueno, está bien, perfecto, listo, sip, seguro, así es, eso es, s, cierto',
    no: 'no, nop, para nada, nunca, jamás, mejor no, negativo, n, tampoco',
    greet:
      'hola, buenas, buenos días, buenas tardes, buenas noches, qué tal, que tal, cómo estás, cómo te va, qué hay, saludos, adiós, chao, chau, hasta luego, hasta mañana, nos vemos, quién eres, cómo te llamas, tu nombre, eres un bot, eres humano, jaja, jajaja, mucho gusto',
    thanks:
      'gracias, muchas gracias, mil gracias, genial, excelente, buenísimo, bien hecho, te agradezco, agradecido, súper, eres el mejor, qué bien',
    bank: `tarjeta, tarjetas, cuenta corriente, cuenta, cuentas, banco, cajero, comisión, cobraron, cobro, cargo, cargos, cargado, extracto, retirar, retiro, retiré, transferir, transfiere, transferencia, transferí, depósito, pin, clave, rechazada, rechazado, rechazaron, pendiente, domiciliación,
      préstamo, hipoteca, interés, intereses, crédito, débito, cheque, fraude, robaron, robada, tipo de cambio, tasa, bloquear, bloquea, activar, sucursal, reembolsen, reclamo, vence, vencimiento, factura, recibo, código, contraseña, verificar, identidad, paga, envía, enviar, impuestos, puntos`,
    world: `clima, tiempo, lluvia, llover, reunión, reuniones, cita, calendario, alarma, temporizador, recordar, recuérdame, canción, música, película, receta, calorías, dirección, calle, tráfico, kilómetros, km, metros, litros, grados, kilos, más, menos, dividido, raíz, multiplicado, calcula, traduce, significado, significa,
      noticias, chiste, capital, presidente, hora, fecha, cumpleaños, correo, mensaje, mensajes, teléfono, llamar, vuelo, vuelos, hotel, reserva, reservar, restaurante, taxi, moneda al aire, dado, aceite, llanta, batería, luz, vacaciones, lista de compras, pendientes, tarea, doctor, dentista, equipo, partido, historia, mundo, distancia, cerca, horas, minutos, amigos, años, hijos, perro, página, páginas, wifi`,
    order:
      'reserva, pide, llama, llamar, recuérdame, despiértame, pon música, toca, reproduce, envía, manda, transfiere, paga, págame, traduce, convierte, calcula, lanza, tira, canta, lee, escribe, abre, navega, cómprame, búscame, mueve, programa, agenda, bloquea, activa, cierra, apaga, enciende, cuéntame',
    you: 'tú, tu, te, ti, usted, vos, eres, puedes, haces, sabes, robot, bot, humano, asistente',
    my: 'mi, mis, yo, me, mí, mío, he, nuestro, nuestros, nos',
    want: 'quiero, quisiera, me gustaría, necesito, por favor, puedes, podrías, podés, puedo, ayúdame, deseo, quería, tengo que, hay que, favor',
    not: 'no, nunca, tampoco, sin, todavía no, aún no, ni, nada',
    future:
      'mañana, voy a, vamos a, próximo, próxima, después, luego, más tarde, será, pagaré, compraré, cuando, pensando en, pienso, planeo, planeando, quizás, tal vez, podría, costaría, tengo que, hay que, debo, si, estoy mirando, vi',
    filler:
      'el, la, los, las, un, una, unos, unas, de, del, en, a, al, para, por, con, y, o, lo, que, se, su, es, fue, era, como, unos, más o menos, aproximadamente, ya, muy, me, mi, mis, este, esta, eso, esto, hoy',
  },
  examples: {
    record: `
300 gasolina para la moto
250 pintura para la casa
180 comida para el perro
me dieron 300 por un trabajo
almuerzo 12
almuerzo 12000
café 3,50
12
$20
15.000
taxi 9 [ayer]
uber $8500
alquiler 900
arriendo 800000
luz 45
agua 30
internet 25 €
gimnasio 30
pan 2
mercado 150
super 82,40
farmacia 13
cine 14 €
gasolina 50
nafta 3000
peluquería 15
regalo para mamá 40
gasté 20 en comida
gasté 50 mil en ropa
gasté $45 en el supermercado
gaste 30 en taxi [ayer]
gasté como 15 en dulces
gasto 20 en café
gasto: 30 cena
gasto 50 almuerzo
pagué 80 de luz
pagué 900 de alquiler
pague 15 el taxi
pagué la luz 45
pagué 60 por el internet
pagamos 90 por la cena
pago de luz 60
pago arriendo 700
compré zapatos por 75
compré un libro 14
compre pan 3
compré leche y huevos por 8 €
me compré un pantalón de 40
compramos pizza 22
costó 30 el arreglo de la bici
me costó 12 el taxi
el hotel salió 240
la cena salió en 35
se fueron 50 en el mercado
se me fueron 200 en el carro
se fueron 80 en medicinas
invertí 100 en herramientas
doné 20 a la iglesia
presté 50 a juan
di 10 de propina
le di 30 a mi hermano
recargué el celular 10
cargué nafta 2000
[ayer] almuerzo 14
[ayer] gasté 22 en libros
[el lunes] taxi 17
hoy gasté 60 en ropa
hoy pagué 25 de parqueo
café 3, taxi 9
café 3 y pan 2
desayuno 5, almuerzo 12 y cena 20
20 de gasolina
30 para el bus
12 en comida
50 comida
100 pesos de tacos
250 uber
2 cervezas 9
#3 cafés 12
registra 20 de taxi
anota 15 en café
apunta 30 de comida
agrega un gasto de 25 en transporte
agrega 40 de mercado
añade 12 almuerzo
pon 12 de café
mete 8 de pan
quiero registrar 45 de gasolina
quiero anotar un gasto de 30
por favor anota 20 de taxi
comida del perro 38
veterinario 85
netflix 15,99
suscripción de spotify 9
cuota del carro 300
seguro del coche 420
colegio 300
matrícula 200
dentista 150
almuerzo con ana 24 con tarjeta
café 4 en efectivo
mercado 60 tarjeta
lotería 5
cigarrillos 6
servicios 200
+500
+2000 sueldo
-15 taxi
sueldo 3000
salario 2500 [hoy]
nómina 1800
quincena 900
me pagaron 500
me pagaron 1200 [ayer]
me pagaron la nómina 1500
me depositaron 300
me depositaron 800 del trabajo
me transfirieron 200
me devolvieron 40
me reembolsaron 25
recibí 300 de un cliente
recibí sueldo de 2000
recibí 50 de mi mamá
cobré 600
cobré 400 por un diseño
gané 80 dando clases
gané 100 en una rifa
vendí la bici por 150
vendí mi celular 200
ingreso 1200
ingreso: 400 freelance
ingresos 300 por ventas
bono 500
reembolso 20 de amazon
propinas 35
me llegó el sueldo 2500
recibí sueldo de 2000 y pagué renta de 800
almuerzo
café
taxi
mercado
gasolina
compré café
compré pan
pagué el taxi
olvidé anotar el almuerzo 12
también 5 de agua
y 8 del taxi
otro café 3
reunión de trabajo café 18
pizza para la reunión 60
jugo 3 y torta 4
dulces 2, gaseosa 3
nafta 500
300 nafta
super 800
1500 cochera
me gasté 20 en el almuerzo
me gasté 50 mil en salidas
deposité 300 de mi sueldo
bus 3
transporte 8
15 bus
mercado 90 con tarjeta
suscripción música 9`,
    spending: `
cuánto gasté
cuánto gasté {este mes}
cuánto gasté {la semana pasada}
cuánto gasté [ayer]
¿cuánto gasté en comida?
cuanto gaste en taxis {este mes}
cuánto he gastado
cuánto he gastado {este año}
cuánto he gastado en café
¿cuánto llevo gastado?
cuánto llevo gastado {este mes}
cuánto pagué de luz {el mes pasado}
cuánto pagué de alquiler {este año}
cuánto me costó el carro {este año}
cuánto se me fue en ropa
cuánto dinero gasté en restaurantes
cuánta plata gasté
cuánto gasto en transporte
cuánto gasto al mes
¿cuánto {este mes}?
cuánto en comida {esta semana}
cuánto en cerveza
cuánto en cerveza {este mes}
cuánto en vino {la semana pasada}
cuánto en vacaciones
cuánto en vacaciones {este año}
cuánto en regalos
cuánto en libros {el mes pasado}
cuánto en ropa
cuánto en zumba
cuánto para los niños
cuánto para el perro {el mes pasado}
cuánto llevo
cuánto llevo {este mes}
cuánto hasta ahora
cuánto {en marzo}
cuánto gasto los lunes
qué gasté {la semana pasada}
en qué gasto más
en qué gasté más {este mes}
en qué se me va la plata
en qué se va mi dinero
en qué gasto mi dinero
a dónde se va mi dinero
dónde gasto más
cuál es mi mayor gasto
cuáles son mis mayores gastos
cuáles fueron mis gastos {de marzo}
cuál es la categoría en la que más gasto
en qué categoría gasto más
qué día gasté más
gasté más {este mes} que {el mes pasado}
¿gasté más que {el mes pasado}?
gasté demasiado en salidas
estoy gastando mucho
estoy gastando más que antes
gastos {de este mes}
gastos {de hoy}
gastos en comida
gastos de {la semana pasada}
mis gastos
mis gastos {de julio}
mis gastos en comida
total {hoy}
total {del mes}
total de gastos
total gastado
total en taxis {este mes}
y {el mes pasado}?
y en comida?
dime cuánto gasté
dime cuánto gasté en libros
quiero saber cuánto gasté {este mes}
quisiera saber cuánto he gastado en ropa
me puedes decir cuánto gasté {ayer}
compara {este mes} con {el pasado}
compara {enero} y {febrero}
promedio de gasto diario
cómo voy {este mes}
cómo me fue {en marzo}
en qué se fue mi sueldo
en qué se va mi salario
en qué gasté mi quincena
gastos [de ayer]
gastos [del lunes]
gastos de comida [de ayer]
mi gasto más grande {del mes}
cuánto llevo en taxis {este mes}
cuánto llevo {esta semana}`,
    income: `
cuánto gané
cuánto gané {este mes}
cuánto he ganado {este año}
cuánto gano
cuánto me pagaron {el mes pasado}
cuánto cobré {en marzo}
cuánto ingresó {este mes}
cuánto ingresé {este mes}
cuánto ingresé
cuánto dinero entró
cuánto recibí {la semana pasada}
mis ingresos
mis ingresos {de este mes}
ingresos {de este mes}
ingresos {del año}
cuáles son mis ingresos
cuáles fueron mis ingresos {en mayo}
qué ingresos tuve {este mes}
muestra mis ingresos
muéstrame los ingresos
lista de ingresos
total de ingresos
total ganado
cuál es mi sueldo
dime cuánto gané
de dónde vienen mis ingresos
ya me pagaron el sueldo?`,
    balance: `
saldo
mi saldo
balance
mi balance
cuál es mi saldo
cuál es mi balance
ver saldo
consultar saldo
dime mi saldo
cuánto me queda
¿cuánto me queda?
cuánto me queda {este mes}
cuánto dinero tengo
cuánta plata tengo
cuánto tengo
cuánto tengo disponible
cuánto tengo en la cuenta
cuánto hay en mi cuenta
cuánto queda
cuánto sobra {este mes}
qué me queda
cuánto debo
cuánto ahorré {este mes}
cuánto he ahorrado
cuánto puedo ahorrar al mes
ingresos menos gastos
ingresos vs gastos
ingresos contra gastos {este mes}
estoy en números rojos
tengo suficiente dinero
saldo actual
saldo disponible`,
    list: `
lista
lista de gastos
lista mis gastos
listar transacciones
mis transacciones
mis compras
mis movimientos
movimientos {de esta semana}
movimientos [de ayer]
movimientos del [3 de mayo]
transacciones {de este mes}
historial
historial de gastos
ver historial
muestra mis gastos
muéstrame mis gastos {de esta semana}
muéstrame mis movimientos
muéstrame las últimas compras
muéstrame mis últimas transacciones
mostrar gastos de comida
ver mis gastos
ver gastos
ver mis últimos gastos
quiero ver mis gastos
quiero ver los movimientos {de marzo}
dame mis gastos
dame los gastos de comida
dame la lista de compras {del mes pasado}
dame las últimas #5 transacciones
busca mis pagos de internet
busca taxi
busca los gastos de netflix
busca pagos de agua
encuentra el gasto del hotel
últimos gastos
últimas transacciones
últimos #10 movimientos
qué compré [ayer]
qué compré {esta semana}
qué registré hoy
cuál fue mi último gasto
cuál fue mi última compra
cuándo compré los zapatos
ya pagué el alquiler?
todos los gastos de taxi
todos mis gastos
compras de más de 100
gastos de la categoría transporte
qué gastos tengo en salud`,
    report: `
reporte
reporte mensual
reporte {de este mes}
informe
informe {de marzo}
informe de comida
informe de comida {de este mes}
reporte transporte {del mes}
compara comida y transporte
compara supermercado con comida {de este mes}
dame un reporte
dame un informe
resumen
resumen {del mes}
resumen de gastos
resumen semanal
resumen por categoría
dame un resumen
dame un resumen de mi dinero
hazme un resumen {de la semana}
gráfico
gráfica de gastos
muéstrame un gráfico
haz un gráfico de mis gastos
quiero una gráfica {del año}
gastos por categoría
gastos por mes
por categoría
desglose
desglose de gastos
estadísticas
mis estadísticas
análisis
análisis de mis gastos
analiza mis gastos
tendencias
top categorías
quiero un informe {del año}
genera un reporte`,
    'set-limit': `
no más de 2000 en total
límite 500 comida
límite de 300 para restaurantes
pon un límite de 500 en comida
ponme un límite de 300
pon un tope de 100 en taxis
pon un presupuesto de 1000
ponle un límite a la comida
fija un límite de 200 para ropa
fijar presupuesto 1500
establece un presupuesto mensual de 2000
establecer límite
define un presupuesto de 400 para mercado
crea un presupuesto de 500 para viajes
crear un límite
configura un límite de 80 en café
presupuesto 1000
presupuesto de comida 300
presupuesto mensual 1500
mi presupuesto es 2000
mi presupuesto de comida es de 300 al mes
mi límite es 900
tope 500 en salidas
límite mensual 1200
quiero gastar máximo 300 en comida
quiero limitar mis salidas a 200
quiero un presupuesto de 400
quiero poner un límite
no quiero gastar más de 500 en ropa
no quiero gastar más de 200 mil en transporte
no quiero pasar de 1000 {este mes}
no más de 60 en café
máximo 200 en restaurantes
máximo 100 por semana en dulces
como máximo 300 en comida
no me dejes gastar más de 50 en juegos
sube el límite de comida a 500
sube mi presupuesto a 1800
baja el límite de ropa a 80
aumenta el presupuesto de mercado a 450
cambia el límite a 700
cambia mi presupuesto a 1600
limita comida a 400
limítame a 50 en café
avísame si gasto más de 500
avísame cuando pase de 300 en comida
nuevo presupuesto 1400
nuevo límite 100 regalos
avísame si paso de 500
avísame si paso de 300 en salidas
avísame si gasto más de 200 en ropa
límite mensual de 2 millones
que no gaste más de 400`,
    'limit-status': `
cuánto me queda para comida
cuánto queda para comida
límites
mis límites
presupuesto
mi presupuesto
mis presupuestos
ver presupuestos
ver límites
muestra mis límites
muéstrame mi presupuesto
qué límites tengo
qué presupuestos tengo
cuál es mi límite
cuál es mi presupuesto
cuál es mi presupuesto de comida
tengo un límite?
tengo presupuesto para ropa?
cuánto me queda del presupuesto
cuánto me queda de presupuesto en comida
cuánto queda de mi límite
cuánto puedo gastar todavía
cuánto más puedo gastar {hoy}
cuánto puedo gastar {esta semana}
cómo va mi presupuesto
cómo voy con mi presupuesto
cómo van mis límites
me pasé del presupuesto?
me pasé del límite?
estoy dentro del presupuesto?
ya superé el límite?
presupuesto restante
estado del presupuesto`,
    undo: `
deshacer
deshaz
deshaz eso
deshazlo
deshaz lo último
deshaz el último gasto
deshaz el último registro
por favor deshaz eso
puedes deshacer eso
quiero deshacer lo último
revierte eso
revierte el último
anula eso
anula lo último
anular
ups, deshaz eso
no, deshazlo
fue un error, deshazlo
fue un error
fue sin querer
lo agregué por error
no lo guardes
retrocede
vuelve atrás`,
    redo: `
rehacer
rehaz
rehaz eso
restaura eso
restáuralo
restaura el último gasto
recupera lo que borré
recupéralo
vuelve a ponerlo
ponlo de nuevo
ponlo de vuelta
devuélvelo
quiero recuperarlo
recupera la última transacción`,
    edit: `
no, son 15
no, eran 15
no, fueron 20
no, era 15 no 12
no, es comida
no, era transporte
era transporte, no comida
era 15
eran 20 no 30
fue [ayer]
eso fue [ayer]
eso fue [el lunes]
eso fue transporte
eso era 14
eso era comida
es transporte, no comida
debería ser 20
debe ser 15
que sean 15
que sea transporte
cámbialo a 15
cambialo a 20
cámbialo a comida
cambia eso a transporte
cambia el monto a 30
cambia la fecha a [ayer]
cambia la fecha
cambia la categoría
cambia la categoría a comida
cambia el último a 40
cambia el último gasto a 25
cambia el almuerzo a 14
cambia 12 por 15
corrige eso
corrige el último gasto
corrige el monto a 18
corrígelo a 15
corrígelo, fueron 20
corrección: 15
edita el último
edita el último gasto
editar
editar gasto
edita el almuerzo
modifica el último gasto
modifica el monto a 30
actualiza el último a 30
ajusta el monto a 22
ponlo en transporte
ponlo como comida
ponlo en [ayer]
pásalo a comida
mueve eso a salud
renombra el último a cena
márcalo como ingreso
quise decir 15
quise decir 150
quise decir comida
perdón, eran 15
perdón, 20
me equivoqué, eran 15
me equivoqué, fue [ayer]
me equivoqué de categoría
monto equivocado, son 15
la categoría está mal
la fecha está mal, fue [ayer]
el monto está mal
no era comida, era un regalo
no 12 sino 15
no es comida
15 no 12
15 en vez de 12
en realidad 15
en realidad fue [ayer]
en realidad eran 20
eran dólares, no pesos
era un ingreso, no un gasto`,
    delete: `
borrar
borra
borra eso
bórralo
borra el último
borra el último gasto
borra la última transacción
borra esa compra
borra el almuerzo
borra el gasto de 12
borra el taxi [de ayer]
borra todo
borra mi límite de comida
borra mi cuenta
borra todos mis datos
elimina eso
elimínalo
elimina el último
elimina el último registro
elimina la última compra
elimina el gasto de 50
elimina el presupuesto
elimina la meta
eliminar
eliminar transacción
quita eso
quita el último gasto
quita el límite
quítalo
por favor borra eso
puedes borrar el último
quiero borrar un gasto
quiero eliminar el último registro
cancela mi último gasto
cancela la última compra
cancela ese registro
me equivoqué, borra eso
está repetido, bórralo
saca ese gasto`,
    recurring: `
cuáles son mis gastos fijos
cuánto son mis gastos fijos
mis gastos fijos
gastos fijos
cuánto pago de suscripciones al mes
luz cada mes, el importe varía
luz mensual, importe variable
agua cada #3 meses, importe variable
gimnasio 30 cada #2 semanas {hasta junio}
café 3 de lunes a viernes
café 3 cada día laborable
limpieza 40 todos los lunes y jueves
teléfono 20 el último día de cada mes
alquiler 900 cada mes [el día 1]
mis pagos recurrentes
alquiler 900 cada mes
alquiler 900 todos los meses
arriendo 800 el 1 de cada mes
netflix 15 cada mes
netflix 15 mensual
gimnasio 30 mensual
gimnasio 30 al mes recurrente
cada mes 50 de gimnasio
cada mes pago 900 de alquiler
cada semana 40 de mercado
cada viernes 20 limpieza
cada día 3 de café
todos los lunes 15 de bus
todos los meses 25 de internet
pago 900 de alquiler todos los meses
sueldo 3000 cada mes
sueldo 2500 el 25 de cada mes
me pagan 2500 cada quincena
gasto fijo 100 internet
gasto recurrente 20
agrega un gasto recurrente de 20
agrega alquiler 900 mensual
registra 15 de netflix cada mes
repite esto cada mes
repítelo cada semana
hazlo mensual
que se repita todos los meses
seguro 300 cada año
suscripción 10 mensual
mis gastos recurrentes
mis suscripciones
qué suscripciones tengo
muestra mis gastos fijos`,
    goal: `
pon 50 para la bici
pon 20 para el viaje
elimina la meta de la bici
borra la meta del coche
cómo va mi meta de la bici
ahorrar 500 para la bici {hasta junio}
cómo va mi meta del viaje
saca 20 de la meta viaje
elimina la meta del viaje
borra mi meta viaje
ahorrar 200 para el viaje
ahorrar 1000 para un computador
ahorra 50 para la bici
quiero ahorrar 500
quiero ahorrar 2000 para las vacaciones
quiero ahorrar 100 al mes
quiero ahorrar para una casa
quiero juntar 800 para un celular
necesito ahorrar 1500
estoy ahorrando para un carro
meta 1000 viaje
meta de ahorro 500
meta: 2000 para la moto
nueva meta
crear meta
crea una meta de 1000
pon una meta de ahorro de 500
mi meta es 3000
mi meta de ahorro es 1000
aparta 50 para el viaje
aparté 100 para navidad
guardar 20 para la bici
ahorré 50 para el viaje
mis metas
mis ahorros para el viaje
cómo va mi meta
cuánto me falta para la meta
qué metas tengo`,
    export: `
exporta taxi en json
exporta café a excel
exporta la compra en csv
descarga los taxis en csv
exportar
exporta mis datos
exporta mis gastos
exportar a excel
exportar a csv
exporta {este mes}
quiero exportar mis gastos
quiero mis datos en excel
descargar mis datos
descarga mis gastos
descargar csv
dame un csv
dame un archivo con mis gastos
mándame un excel
envíame mis datos
hacer copia de seguridad
puedo descargar mis movimientos?
excel de {marzo}`,
    import: `
importar
importar gastos
importa un csv
importar desde excel
importar extracto bancario
quiero importar mis datos
quiero subir un archivo
subir un csv
subir mi extracto
cargar mis gastos desde un archivo
cómo importo mis datos
migrar desde otra app`,
    settings: `
ajustes
configuración
preferencias
cambiar moneda
cambia mi moneda a euros
cambia la moneda a dólares
cambiar idioma
cambia el idioma a inglés
cambia mi zona horaria
mi moneda es el euro
mi moneda es dólar
mi moneda son pesos
mi idioma es inglés
mi zona horaria es madrid
uso euros
uso pesos mexicanos
pon la moneda en euros
pon el idioma en español
estoy en bogotá
estoy en madrid ahora
vivo en lima
vivo en buenos aires
me mudé a chile
habla español
habla en inglés
háblame en español
en español por favor
español
responde en inglés
quiero hablar español
desactiva las notificaciones
activa el resumen diario
activa los recordatorios
silencia los avisos
no me mandes mensajes de noche
mándame un resumen cada lunes
recuérdame anotar mis gastos cada noche
agrega la categoría mascotas
crea una categoría llamada bebé
nueva categoría: jardín
renombra la categoría comida
mis categorías`,
    link: `
vincular
vincula mi cuenta
vincula telegram
vincular teams
conecta mi telegram
conectar con whatsapp
conecta mi otra cuenta
quiero conectar mi cuenta web
ya tengo una cuenta, vincúlala
enlaza mis cuentas
cómo conecto telegram
desvincula telegram
mi código es #482913`,
    register: `
registrarme
quiero registrarme
regístrame
crear cuenta
crear una cuenta
quiero crear una cuenta
necesito una cuenta
cómo me registro
darme de alta
quiero darme de alta
nueva cuenta
iniciar sesión
quiero iniciar sesión
entrar`,
    help: `
ayuda
ayúdame
necesito ayuda
qué puedes hacer
¿qué puedes hacer?
qué sabes hacer
qué haces
en qué me puedes ayudar
para qué sirves
cómo funciona esto
cómo funciona
cómo te uso
cómo se usa
cómo registro un gasto
cómo agrego un gasto
cómo pongo un límite
cómo borro un gasto
cómo cambio la moneda
cómo veo mis gastos
comandos
menú
instrucciones
tutorial
dame ejemplos
ejemplos
no entiendo cómo funciona
empezar
qué es esto
qué te puedo preguntar`,
    cancel: `
cancelar
cancela
cancela eso
para
basta
detente
olvídalo
olvidalo
déjalo
déjalo así
no importa
nada
salir
no
no gracias
no, gracias
nop
mejor no
ahora no
ya no
ya no quiero
no lo hagas
no hace falta
omitir
atrás
cambié de opinión`,
    confirm: `
sí
si
sí, por favor
sí, hazlo
sí, bórralo
ok
okay
vale
dale
claro
claro que sí
correcto
exacto
así es
eso es
de acuerdo
por supuesto
confirmo
confirmar
adelante
hazlo
está bien
perfecto
listo
bueno
sip`,
    smalltalk: `
hola
hola!
hola bot
hola, ¿cómo estás?
holi
buenas
buenos días
buenas tardes
buenas noches
qué tal
¿qué tal?
cómo estás
¿cómo te va?
qué hay de nuevo
mucho gusto
gracias
muchas gracias
mil gracias
ok gracias
gracias por la ayuda
te lo agradezco
genial
excelente
qué bien
bien hecho
muy bien
súper
jaja
jajaja
adiós
chao
chau
hasta luego
hasta mañana
nos vemos
eso es todo
quién eres
cómo te llamas
¿eres un bot?
eres humano?
cuántos años tienes
me llamo pedro
estoy aburrido
estoy cansado
no sé
no estoy seguro
tal vez
quizás
entiendo
ya veo
qué
qué dijiste
repite por favor
feliz navidad
feliz año`,
    advice: `
cómo puedo ahorrar
cómo puedo ahorrar más
cómo ahorrar dinero
cómo gasto menos
cómo puedo gastar menos en comida
dame consejos
dame tips
consejos
consejos de ahorro
consejos para ahorrar
tips para gastar menos
tips
algún consejo?
qué me recomiendas
qué me recomiendas para ahorrar
en qué puedo ahorrar
dónde puedo recortar
debería invertir
¿debería comprar un carro?
debería ahorrar más
en qué debería invertir
conviene invertir en acciones
me conviene comprar casa
vale la pena comprar carro
puedo gastar 300 en zapatos?
quiero saber si puedo gastar 200
quiero saber si me alcanza para un celular
puedo permitirme un viaje
me alcanza para un viaje?
es buena idea pedir un préstamo
quiero ahorrar dinero
quiero gastar menos
ayúdame a ahorrar
cuánto debería ahorrar
cómo salgo de deudas
cómo mejoro mis finanzas
cómo mejorar mis finanzas personales
cómo administro mejor mi dinero
cómo organizo mi dinero
cómo manejo mis gastos`,
    unknown: `
estoy pensando en comprar una moto por 3000
pienso gastar 200 en regalos
quizás compre una cámara de 450
una cocina nueva costaría 8000
vi un bolso por 60
todavía tengo que pagar 90 al dentista
si compro un móvil de 700 me queda algo
quiero comprar unas botas de 80
tengo 2 reuniones hoy
tengo 3 hijos
tengo 2 perros
tengo 30 años
corrí 5 km
dormí 7 horas
200 metros
20 grados
456xyz
la reunión es a las 3
dentista a las #5
vuelo a las 7
pon una alarma a las 7
despiértame a las 6
pon un temporizador de 10 minutos
recuérdame llamar a mamá
recuérdame pagar la luz mañana
recuérdame comprar leche
agrega leche a la lista de compras
qué reuniones tengo hoy
agenda una reunión [el lunes]
reserva una mesa para 4
reserva un hotel en cancún
busca un vuelo a madrid
pide un taxi
pide una pizza
llama a juan
manda un mensaje a ana
pon música
qué tiempo hace
va a llover mañana?
qué hora es
qué día es hoy
cómo llego a la calle 24
dónde queda el banco
cuánto es 12 más 5
cuánto es 20 por 3
cuántas calorías tiene una manzana
cuántos kilómetros hay a quito
convierte 20 dólares a euros
cuánto es 100 dólares en pesos
a cómo está el dólar
cuál es la capital de francia
quién ganó el partido
cuéntame un chiste
traduce perro al inglés
qué significa frugal
cuánto cuesta un iphone
cuánto vale un pasaje a miami
paga mi factura de luz
paga el alquiler
quiero pagar mi tarjeta
transfiere 500 a juan
transfiere 100 a mi cuenta de ahorros
envía 20 a ana
quiero enviar dinero a mi hermana
por qué me cobraron 1
por qué me cobraron dos veces
por qué me cobraron una comisión de 5
qué es este cargo de 10
hay un cargo de 20 que no reconozco
me rechazaron la tarjeta
mi tarjeta fue rechazada
mi tarjeta no funciona
perdí mi tarjeta
me robaron la tarjeta
bloquea mi tarjeta
el cajero no me dio el dinero
dónde está mi reembolso
quiero que me devuelvan 50
no me ha llegado la transferencia de 300
quiero aumentar mi límite de crédito
cuál es el límite de mi tarjeta de crédito
cuál es la tasa de interés
quiero un préstamo de 5000
cuándo vence mi factura
cuándo me pagan
tu código es 123456
el código de verificación es 4821
olvidé mi contraseña
cambia mi pin
quiero hablar con una persona
quiero cerrar mi cuenta del banco
nosotros ahorramos poco
la gente gasta mucho
ellos gastan bastante
todo está caro
el dinero no alcanza para nada
mañana voy a comprar zapatos
voy a pagar 50 mañana
compré algo pero no sé cuánto costó
no recuerdo cuánto pagué
quiero comprar una casa
tengo hambre
hace calor
me gusta la pizza
mi perro está enfermo
asdf
jkl
???
tengo una pregunta
una duda
y eso qué
es seguro esto?
quién ve mis datos
mi hija tiene 8 años
mi hija cumple 5 años
mi papá cumplió 60
somos 6 personas
había 40 personas
esperé 2 horas
faltan 15 minutos
ganamos 3 a 1
hace 25 grados
mi talla es 42
vivo en el número 7
bajé 3 kilos
el cajero solo me dio 20
no tengo plata
estoy sin dinero
la comida está cara
quiero ver una serie
quiero escuchar música
qué hay para cenar
qué cocino hoy
qué hago hoy
cuánto pesa un elefante
cuánto falta para navidad
cuánto tiempo queda
cuánta agua debo tomar
cuánto gana un médico`,
  },
  weights: intentWeights,
};
