import type { CommandWords } from '../../understanding/command/words';

export const commands: CommandWords = {
  polite: 'por favor|quiero|quisiera|puedo',
  takesBack: 'anula|anular|anúlalo',
  human:
    'hablar con una persona|hablar con un humano|hablar con alguien|hablar con soporte|hablar con un agente|una persona real|humano|agente',
  dispute: 'reclamación|reclamacion|quiero reclamar|disputar|disputar esto|hacer una reclamación|queja',
  tickets: 'tickets|tickets abiertos|ver tickets|mostrar tickets|todos los tickets',
  ticket: 'ver ticket {what}|ver el ticket {what}|abrir ticket {what}|muestra el ticket {what}',
  'ticket-take': 'tomar ticket {what}|tomar el ticket {what}',
  'ticket-assign': 'asignar ticket {what}|asignar el ticket {what}',
  'ticket-answer': 'responder al ticket {what}|responder ticket {what}',
  'ticket-close': 'cerrar ticket {what}|cerrar el ticket {what}',
  staff: 'equipo|agentes|ver equipo|quién trabaja aquí',
  'new-agent': 'nuevo agente|añadir agente|nuevo agente {what}|añadir agente {what}|añade al agente {what}',
  'dismiss-agent': 'quitar agente {what}|quita al agente {what}|eliminar agente {what}',
  counts: 'cifras|ver cifras|cifras del servidor',
  failures: 'fallos|avisos fallidos|ver fallos',
  announce: 'anuncio|di a todos {what}|avisa a todos|avisa a todos {what}|aviso a todos {what}',
  notifications:
    'notificaciones|mis notificaciones|muestra mis notificaciones|ajustes de notificaciones|avisos|mis avisos',
  quiet:
    'silencio de {what}|silencio desde {what}|silencio entre {what}|horas de silencio de {what}|no molestar de {what}|no me molestes de {what}',
  'quiet-off':
    'sin horas de silencio|quita las horas de silencio|quitar horas de silencio|silencio desactivado|sin silencio',
  'notify-on':
    'avísame por {what}|avísame en {what}|notifícame por {what}|notifícame en {what}|mándame avisos por {what}|avisos por {what}|notificaciones por {what}|notificaciones en {what}',
  'notify-off':
    'no me avises por {what}|no me avises en {what}|no me notifiques por {what}|no me notifiques en {what}|sin avisos por {what}|sin notificaciones por {what}|sin notificaciones en {what}|deja de avisarme por {what}',
  tokens:
    'crear un token api|crear un token de api|crea un token api|crea un token de api|haz un token de api|nuevo token api|nuevo token de api|nuevo token|crear un token|token api|token de api|tokens de api|tokens api|mis tokens|mis tokens de api|muestra mis tokens|revocar un token|revocar un token de api|api|acceso api|acceso a la api',
  'alerts-gentle': 'sé suave|avisos suaves|menos avisos|solo avisos importantes',
  'alerts-normal': 'avisos normales|sé normal',
  'alerts-strict': 'sé estricto|sé estricta|avisos estrictos|más avisos|avísame pronto',
  'stop-telling':
    'no me avises de {what}|no me avises sobre {what}|no me avises más de {what}|no me avises más sobre {what}|deja de avisarme de {what}|deja de avisarme sobre {what}|no me hables de {what}|sin avisos de {what}|sin avisos sobre {what}|sin resumen {what}|quita el resumen {what}',
  'tell-again':
    'avísame otra vez de {what}|avísame otra vez sobre {what}|vuelve a avisarme de {what}|vuelve a avisarme sobre {what}|avísame de {what} otra vez|otra vez avisos de {what}',
  snooze:
    'pausa los avisos|silencia los avisos|silencio {what}|silencio durante {what}|silencio por {what}|pausa los avisos {what}|pausa los avisos durante {what}|pausa los avisos por {what}|no me avises durante {what}|déjame en paz {what}',
  awake: 'activa los avisos|avisos activados|reactiva los avisos|vuelve a avisarme|fin del silencio',
  'sign-in':
    'iniciar sesión|inicia sesión|entrar|login|mi cuenta|cuenta|olvidé mi contraseña|he olvidado mi contraseña|cambiar mi contraseña|cambiar mi correo|cerrar todas las sesiones',
  chats: 'mis canales|mis chats|chats vinculados|canales vinculados|mis dispositivos',
  unlink: 'desvincular|desvincular {what}|desvincula {what}|desconectar {what}',
  unjoin: 'deshacer el vínculo|deshacer vínculo|deshacer la unión',
  ledgers: 'mis libros|muestra mis libros|libros|en qué libro estoy|qué libro|miembros',
  'switch-ledger': 'cambia a {what}|cambiar a {what}|usa el libro {what}|mi propio libro',
  'new-ledger':
    'nuevo libro familiar|libro familiar|crear un libro familiar|nuevo libro compartido|libro compartido|nuevo libro {what}|nuevo libro compartido {what}',
  invite: 'invitar|invitar a alguien|invita a alguien|invitar a mi mujer|invitar a mi marido',
  'leave-ledger': 'salir de este libro|salir del libro|salir del libro familiar',
  'delete-account':
    'borrar mi cuenta|borra mi cuenta|eliminar mi cuenta|borrar mis datos|borrar todos mis datos|eliminar mis datos',
  'my-data': 'exportar mis datos|mis datos|exporta mis datos|descargar mis datos|qué sabes de mí',
  privacy: 'privacidad|política de privacidad|qué guardas|qué se guarda|protección de datos',
  drafts:
    'borradores|mis borradores|ver borradores|ver mis borradores|muestra los borradores|muéstrame los borradores|muéstrame mis borradores|lista de borradores|apuntes incompletos|apuntes sin terminar|qué falta por terminar|qué está sin terminar|gastos pendientes de confirmar',
  categories:
    'categorías|mis categorías|ver categorías|ver mis categorías|muestra las categorías|muestra mis categorías|muéstrame mis categorías|lista de categorías|qué categorías hay|qué categorías tengo|todas las categorías',
  'category-new':
    'nueva categoría {what} dentro de {into}|nueva categoría {what} en {into}|crea la categoría {what} dentro de {into}|añade la categoría {what} dentro de {into}|agrega la categoría {what} dentro de {into}|nueva categoría {what}|añade la categoría {what}|añade una categoría {what}|añadir categoría {what}|crea la categoría {what}|crea una categoría {what}|crear categoría {what}|agrega la categoría {what}|agregar categoría {what}',
  'category-rename':
    'renombra la categoría {what} a {into}|renombra la categoría {what} como {into}|renombrar categoría {what} a {into}|cambia el nombre de la categoría {what} a {into}|cambia el nombre de la categoría {what} por {into}',
  'category-merge':
    'junta {what} con {into}|junta la categoría {what} con {into}|une {what} con {into}|une la categoría {what} con {into}|fusiona {what} con {into}|fusiona la categoría {what} con {into}|fusionar {what} con {into}|combina {what} con {into}',
  'category-hide':
    'oculta la categoría {what}|ocultar categoría {what}|ocultar la categoría {what}|esconde la categoría {what}',
  'category-unhide':
    'vuelve a mostrar la categoría {what}|muestra de nuevo la categoría {what}|muestra otra vez la categoría {what}|mostrar categoría {what}|mostrar la categoría {what}',
  'pause-schedule': 'pausa {what}|pausa el {what}|pausa la {what}|pon en pausa {what}|suspende {what}',
  'resume-schedule': 'reanuda {what}|reanuda el {what}|reanuda la {what}|retoma {what}',
  'end-schedule':
    'detén {what}|termina {what}|termina el {what}|termina la {what}|cancela la suscripción de {what}|cancela la suscripción a {what}|cancela mi suscripción de {what}|no más pagos de {what}|deja de repetir {what}',
  'skip-schedule':
    'omite {what}|omite el {what}|omite la {what}|omite {what} una vez|omite {what} este mes|salta {what}|salta {what} este mes|salta el {what} este mes|sáltate {what} este mes',
  'wallet-balance':
    'cuánto dinero hay en {what}|cuánto dinero tengo en {what}|cuánto hay en mi {what}|cuánto {what} tengo|cuánto tengo en {what}|cuánto hay en {what}|saldo de {what}|saldo en {what}',
  'wallet-holds':
    'mi tarjeta es {what}|mi tarjeta tiene {what}|mi cuenta tiene {what}|mi saldo es {what}|hay {what} en la tarjeta|mi efectivo es {what}|tengo {what} en efectivo|tengo {what} en la tarjeta|mis ahorros son {what}|tengo {what} ahorrados|tengo {what} en el banco|tengo {what} en la cuenta',
};
