import type { Said } from '../../sentences';
import type { ACCOUNTS } from '../../sentences/accounts';

export const accounts: Said<typeof ACCOUNTS> = {
  'chat.name': '{channel, select, telegram {Telegram} msteams {Teams} directline {o site} other {o terminal}}',
  'link.code': '🔗 Escreva este código no seu outro chat comigo, em até 15 minutos: {code}',
  'link.open': 'Ou abra lá – {channel}: {link}',
  'link.unknown': 'Não conheço este código, ou ele expirou. “vincular” no outro chat dá um novo.',
  'link.own': 'Esse é o seu próprio código: escreva-o no outro chat.',
  'link.two-accounts': 'Os dois chats têm conta própria. Apague antes uma delas: “apagar minha conta”.',
  'link.wait': 'Códigos demais. Tente de novo em {minutes, plural, one {# minuto} other {# minutos}}.',
  'link.ask':
    'É sobre o chat de {name} – {channel}.\nLançamentos lá: {there}. Lançamentos aqui: {here}. Unidos, os dois chats mostram os {sum}.\nOs novos vão para {stays, select, here {o livro deste chat} other {o livro do outro chat}}; valem a moeda, o idioma e os limites dele. Por um dia dá para desfazer. Unir?',
  'link.agree': '🔗 Outro chat mostrou o seu código. Escreva “vincular” para ver qual e decidir.',
  'link.wait-other': 'Certo. Agora confirme também do outro lado: escreva “vincular” no chat do código.',
  'link.done': '✅ Pronto: os dois chats são um só livro. Por um dia, “desfazer o vínculo” volta atrás.',
  'link.undone': 'Os chats estão separados de novo, cada um com seu livro. O que foi lançado depois fica neste.',
  'link.undo-late': 'Nenhum vínculo para desfazer: isso vale por um dia. “meus canais” mostra o que está vinculado.',
  'chats.title': 'Chats que abrem o seu livro:',
  'chats.line': '• {channel}, desde {day}',
  'chats.how':
    '“vincular” adiciona um, “desvincular Telegram” remove um. Os navegadores conectados estão na página da conta: “entrar na conta”.',
  'unlink.only': 'É o único chat do seu livro. Para apagá-lo, escreva “apagar minha conta”.',
  'unlink.none': 'Nenhum chat assim está vinculado. “meus canais” mostra.',
  'unlink.which': 'Qual deles?',
  'unlink.done': 'Desvinculado: {channel} não abre mais este livro. O que foi lançado lá fica aqui.',
  'ledger.only-look': 'Em “{ledger}” você só pode ver. O dono pode mudar isso; “meus livros” leva a outro.',
  'ledger.private': 'Isso fica entre nós: escreva no nosso chat privado.',
  'ledger.unnamed': 'Família',
  'ledger.own': 'O meu',
  'ledger.list': 'Seus livros:',
  'ledger.line':
    '{here, select, yes {▶} other {•}} {ledger}{role, select, log { – pode lançar} look { – pode ver} other {}}',
  'ledger.members': 'Nele:',
  'ledger.member': '• {name} – {role, select, owner {dono} log {pode lançar} other {pode ver}}',
  'ledger.how':
    '“mudar para o meu livro” troca, “novo livro da família” cria um para dividir, “convidar” adiciona alguém.',
  'ledger.switched': '▶ Você está em “{ledger}”. O que lançar vai para lá.',
  'ledger.no-such': 'Você não tem um livro “{ledger}”. “meus livros” mostra.',
  'ledger.made':
    '✅ “{ledger}” foi criado e você está nele. “convidar” adiciona outros, “mudar para o meu livro” volta.',
  'ledger.invite-first':
    'Este é o seu próprio livro; ninguém mais vê. Crie antes um para dividir: “novo livro da família”.',
  'ledger.invite-owner': 'Só o dono pode convidar para “{ledger}”.',
  'ledger.invite-role': 'O que a pessoa pode fazer em “{ledger}”?',
  'ledger.invited': 'Envie este código à pessoa. Vale uma vez, por três dias, em qualquer chat comigo: {code}',
  'ledger.join-ask':
    '{name} convida você para “{ledger}”; lá você pode {role, select, log {lançar} other {ver}}. Os outros veem seu nome e o que lançar lá; o seu próprio livro continua só seu. Entrar?',
  'ledger.joined': '▶ Você agora faz parte de “{ledger}” e está nele. “mudar para o meu livro” volta.',
  'ledger.member-ask': 'O que {name} pode fazer em “{ledger}”?',
  'ledger.member-done': '✅ {name} {role, select, log {agora pode lançar} look {agora só pode ver} other {saiu}}.',
  'ledger.left': 'Você saiu de “{ledger}” e está no seu. O que lançou lá fica lá.',
  'ledger.leave-own': 'Este é o seu próprio livro; não há do que sair. “meus livros” mostra os outros.',
  'account.register': 'Cadastre-se nesta minha página. O link é só para você e vale 30 minutos: {link}',
  'account.sign-in': 'Entre nesta minha página. O link é só para você e vale 30 minutos: {link}',
  'account.tokens':
    'Nesta minha página você cria, vê e revoga tokens para scripts e atalhos do telefone. O link é só para você e vale por 30 minutos: {link}',
  'account.have': 'Você já tem cadastro.',
  'account.wait': 'Foi um pouco demais. Tente de novo em alguns minutos.',
  'account.unchanged': 'Tudo bem, nada mudou.',
  'account.password-told':
    '🔒 Parece uma senha. Não a li e não a guardo; apague a sua mensagem. Nunca escreva uma senha num chat, nem aqui. Para entrar, escreva “entrar na conta”.',
  'account.phone': '📱 Guardo este número na sua conta.',
  'account.phone-needs-account': 'Só guardo um número de telefone com uma conta. Diga “cadastrar” para criar uma.',
  'account.privacy':
    '🔒 Guardo o que você lança, suas configurações e, se você se cadastrar, seu e-mail e um resumo da sua senha. Ninguém mais recebe. “exportar meus dados” dá tudo, “apagar minha conta” remove. Em detalhe: {link}',
  'account.exported': 'Aqui está tudo o que guardo de você: cada tipo em JSON, seus lançamentos também em CSV.',
  'account.delete-ask':
    '⚠️ Isso apaga você daqui de vez: lançamentos, configurações, chats vinculados, e-mails, rascunhos e a sua conta. Não dá para desfazer. Nos livros compartilhados, o que você lançou fica para os outros, sem o seu nome. Os backups do operador guardam até serem substituídos. Para ter uma cópia, escreva antes “exportar meus dados”. Apagar tudo?',
  'account.deleted':
    'Pronto. A partir de agora nada aqui leva a você, e em minutos tudo estará apagado. Se escrever de novo, começa do zero. Até mais!',
  'button.link': 'Vincular',
  'button.undo-link': 'Desfazer',
  'button.invite': 'Convidar',
  'button.switch-to': '▶ {ledger}',
  'role.log': 'Pode lançar',
  'role.look': 'Pode ver',
  'role.out': 'Remover',
};
