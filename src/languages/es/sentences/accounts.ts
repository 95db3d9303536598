import type { Said } from '../../sentences';
import type { ACCOUNTS } from '../../sentences/accounts';

export const accounts: Said<typeof ACCOUNTS> = {
  'chat.name': '{channel, select, telegram {Telegram} msteams {Teams} directline {la web} other {la terminal}}',
  'link.code': '🔗 Escribe este código en tu otro chat conmigo, antes de 15 minutos: {code}',
  'link.open': 'O ábrelo allí – {channel}: {link}',
  'link.unknown': 'No conozco este código o ya caducó. Con “vincular” en el otro chat recibes uno nuevo.',
  'link.own': 'Es tu propio código: escríbelo en tu otro chat.',
  'link.two-accounts': 'Los dos chats tienen su propia cuenta. Borra antes una: “borrar mi cuenta”.',
  'link.wait': 'Demasiados códigos. Prueba otra vez en {minutes, plural, one {# minuto} other {# minutos}}.',
  'link.ask':
    'Se trata del chat de {name} – {channel}.\nRegistros allí: {there}. Registros aquí: {here}. Unidos, los dos chats muestran los {sum}.\nLo nuevo va al {stays, select, here {libro de este chat} other {libro del otro chat}}, y valen su moneda, idioma y límites. Se puede deshacer durante un día. ¿Unirlos?',
  'link.agree': '🔗 Otro chat ha mostrado tu código. Escribe “vincular” para ver cuál y decidir.',
  'link.wait-other': 'Bien. Ahora di que sí también al otro lado: escribe “vincular” en el chat del código.',
  'link.done': '✅ Listo: los dos chats son un solo libro. Durante un día, “deshacer el vínculo” lo revierte.',
  'link.undone': 'Los chats vuelven a estar separados, cada uno con su libro. Lo anotado desde entonces queda en este.',
  'link.undo-late': 'No hay vínculo que deshacer: se puede durante un día. “mis canales” muestra lo vinculado.',
  'chats.title': 'Chats que abren tu libro:',
  'chats.line': '• {channel}, desde {day}',
  'chats.how':
    '“vincular” añade uno, “desvincular Telegram” quita uno. Los navegadores con sesión están en la página de la cuenta: “iniciar sesión”.',
  'unlink.only': 'Es el único chat de tu libro. Para borrarlo, escribe “borrar mi cuenta”.',
  'unlink.none': 'No hay ningún chat así vinculado. “mis canales” los muestra.',
  'unlink.which': '¿Cuál?',
  'unlink.done': 'Desvinculado: {channel} ya no abre este libro. Lo anotado allí queda aquí.',
  'ledger.only-look': 'En “{ledger}” solo puedes mirar. Su dueño puede cambiarlo; “mis libros” te lleva a otro.',
  'ledger.private': 'Eso queda entre tú y yo: escríbelo en nuestro chat privado.',
  'ledger.unnamed': 'Familia',
  'ledger.own': 'El mío',
  'ledger.list': 'Tus libros:',
  'ledger.line':
    '{here, select, yes {▶} other {•}} {ledger}{role, select, log { – puedes anotar} look { – puedes mirar} other {}}',
  'ledger.members': 'En él:',
  'ledger.member': '• {name} – {role, select, owner {dueño} log {puede anotar} other {puede mirar}}',
  'ledger.how':
    '“cambia a mi libro” lo cambia, “nuevo libro familiar” crea uno para compartir, “invitar” añade a alguien.',
  'ledger.switched': '▶ Estás en “{ledger}”. Lo que anotes va ahí.',
  'ledger.no-such': 'No tienes ningún libro “{ledger}”. “mis libros” los muestra.',
  'ledger.made': '✅ “{ledger}” está creado y estás en él. “invitar” añade a otros, “cambia a mi libro” te devuelve.',
  'ledger.invite-first':
    'Este es tu propio libro; nadie más lo ve. Crea antes uno para compartir: “nuevo libro familiar”.',
  'ledger.invite-owner': 'Solo su dueño puede invitar a “{ledger}”.',
  'ledger.invite-role': '¿Qué podrá hacer en “{ledger}”?',
  'ledger.invited': 'Envíale este código. Vale una vez, tres días, en cualquier chat conmigo: {code}',
  'ledger.join-ask':
    '{name} te invita a “{ledger}”; allí podrás {role, select, log {anotar} other {mirar}}. Los demás ven tu nombre y lo que anotes ahí; tu propio libro sigue siendo solo tuyo. ¿Entrar?',
  'ledger.joined': '▶ Ya formas parte de “{ledger}” y estás en él. “cambia a mi libro” te devuelve.',
  'ledger.member-ask': '¿Qué puede hacer {name} en “{ledger}”?',
  'ledger.member-done':
    '✅ {name} {role, select, log {ya puede anotar} look {ahora solo puede mirar} other {ya no está}}.',
  'ledger.left': 'Has salido de “{ledger}” y estás en el tuyo. Lo que anotaste allí se queda allí.',
  'ledger.leave-own': 'Este es tu propio libro; no hay de qué salir. “mis libros” muestra los demás.',
  'account.register': 'Regístrate en esta página mía. El enlace es solo para ti y vale 30 minutos: {link}',
  'account.sign-in': 'Inicia sesión en esta página mía. El enlace es solo para ti y vale 30 minutos: {link}',
  'account.tokens':
    'En esta página mía creas, ves y revocas tokens para scripts y atajos del teléfono. El enlace es solo para ti y vale 30 minutos: {link}',
  'account.have': 'Ya tienes una cuenta.',
  'account.wait': 'Eso fue muchas veces. Prueba otra vez en unos minutos.',
  'account.unchanged': 'De acuerdo, no se cambió nada.',
  'account.password-told':
    '🔒 Parece una contraseña. No la he leído ni la guardo; borra tu mensaje, por favor. Nunca escribas una contraseña en un chat, tampoco aquí. Para entrar, escribe “iniciar sesión”.',
  'account.phone': '📱 Guardo este número en tu cuenta.',
  'account.phone-needs-account': 'Solo guardo un número de teléfono con una cuenta. Di «registrarme» para crear una.',
  'account.privacy':
    '🔒 Guardo lo que anotas, tus ajustes y, si te registras, tu correo y un resumen cifrado de tu contraseña. Nadie más lo recibe. “exportar mis datos” te lo da todo, “borrar mi cuenta” lo elimina. En detalle: {link}',
  'account.exported': 'Aquí está todo lo que guardo de ti: cada tipo en JSON, tus registros también en CSV.',
  'account.delete-ask':
    '⚠️ Esto te borra de aquí para siempre: registros, ajustes, chats vinculados, correos, borradores y tu cuenta. No se puede deshacer. En los libros compartidos lo que anotaste queda para los demás, sin tu nombre. Las copias de seguridad del operador lo conservan hasta que se reemplazan. Para una copia, escribe antes “exportar mis datos”. ¿Borrarlo todo?',
  'account.deleted':
    'Hecho. Desde ahora nada aquí lleva a ti, y en unos minutos todo estará borrado. Si vuelves a escribir, empiezas de cero. ¡Adiós!',
  'button.link': 'Vincular',
  'button.undo-link': 'Deshacer',
  'button.invite': 'Invitar',
  'button.switch-to': '▶ {ledger}',
  'role.log': 'Puede anotar',
  'role.look': 'Puede mirar',
  'role.out': 'Quitar',
};
