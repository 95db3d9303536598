import type { CommandWords } from '../../understanding/command/words';

export const commands: CommandWords = {
  polite: 'por favor|quero|queria|gostaria de|posso',
  takesBack: 'anula|anular|anule',
  human:
    'falar com uma pessoa|falar com um humano|falar com alguem|falar com o suporte|falar com um atendente|uma pessoa real|humano|atendente',
  dispute: 'contestar|quero contestar|contestar isso|contestação|reclamação|fazer uma reclamação',
  tickets: 'chamados|chamados abertos|mostrar chamados|tickets|todos os chamados',
  ticket: 'mostrar chamado {what}|mostra o chamado {what}|abrir chamado {what}|abrir o chamado {what}',
  'ticket-take': 'assumir chamado {what}|assumir o chamado {what}',
  'ticket-assign': 'atribuir chamado {what}|atribuir o chamado {what}|passar o chamado {what}',
  'ticket-answer': 'responder chamado {what}|responder ao chamado {what}',
  'ticket-close': 'fechar chamado {what}|fechar o chamado {what}',
  staff: 'equipe|equipa|atendentes|mostrar equipe|quem trabalha aqui',
  'new-agent':
    'novo atendente|adicionar atendente|novo atendente {what}|adicionar atendente {what}|adicione o atendente {what}',
  'dismiss-agent': 'remover atendente {what}|tirar atendente {what}',
  counts: 'números|mostrar números|números do servidor',
  failures: 'falhas|avisos que falharam|mostrar falhas',
  announce: 'anúncio|diga a todos|diga a todos {what}|aviso a todos {what}|aviso a todos',
  notifications: 'notificações|minhas notificações|mostrar notificações|as minhas notificações|avisos|meus avisos',
  quiet:
    'silêncio das {what}|silêncio de {what}|silêncio entre {what}|horas de silêncio das {what}|não perturbe das {what}|não incomodar das {what}',
  'quiet-off': 'sem horas de silêncio|tirar horas de silêncio|tira o silêncio|sem silêncio|desligar silêncio',
  'notify-on':
    'avise me por {what}|avise me no {what}|me avise por {what}|me avise no {what}|avisa me por {what}|avisa me no {what}|me notifique por {what}|me notifique no {what}|notificações por {what}|notificações no {what}',
  'notify-off':
    'não me avise por {what}|não me avise no {what}|não me avises por {what}|não me avises no {what}|não me notifique por {what}|não me notifique no {what}|sem notificações por {what}|sem notificações no {what}|sem avisos por {what}|sem avisos no {what}',
  tokens:
    'criar um token de api|criar um token api|cria um token de api|crie um token de api|faz um token de api|faça um token de api|novo token de api|novo token api|novo token|criar um token|token de api|token api|tokens de api|meus tokens|meus tokens de api|mostra meus tokens|mostre meus tokens|revogar um token|revogar um token de api|api|acesso api|acesso à api|acesso a api',
  'alerts-gentle': 'seja leve|avisos leves|menos avisos|só avisos importantes',
  'alerts-normal': 'avisos normais|seja normal',
  'alerts-strict': 'seja rígido|seja rígida|avisos rígidos|mais avisos|me avise cedo',
  'stop-telling':
    'não me avise de {what}|não me avise sobre {what}|não me avise mais de {what}|não me avise mais sobre {what}|não me avises de {what}|não me avises sobre {what}|pare de me avisar de {what}|pare de me avisar sobre {what}|para de me avisar sobre {what}|não me fale mais de {what}|sem avisos de {what}|sem avisos sobre {what}|sem resumo {what}',
  'tell-again':
    'me avise de novo de {what}|me avise de novo sobre {what}|avise-me de novo sobre {what}|volte a me avisar de {what}|volte a me avisar sobre {what}|avisa-me outra vez sobre {what}',
  snooze:
    'pausar avisos|pause os avisos|silêncio por {what}|silêncio durante {what}|pause os avisos por {what}|pausar avisos por {what}|sem avisos por {what}|me deixe em paz por {what}',
  awake: 'ativar avisos|ative os avisos|avisos ligados|volte a me avisar|retomar avisos|fim do silêncio',
  'sign-in':
    'entrar na conta|entrar|fazer login|login|minha conta|conta|esqueci minha senha|esqueci a senha|mudar minha senha|trocar minha senha|mudar meu e-mail|sair de todos os dispositivos',
  chats: 'meus canais|meus chats|chats vinculados|canais vinculados|meus dispositivos',
  unlink: 'desvincular|desvincular {what}|desconectar {what}',
  unjoin: 'desfazer o vínculo|desfazer vínculo|desfazer a união',
  ledgers: 'meus livros|mostre meus livros|em que livro estou|qual livro|membros',
  'switch-ledger': 'mudar para {what}|mude para {what}|usar o livro {what}|meu próprio livro',
  'new-ledger':
    'novo livro da família|livro da família|criar um livro da família|novo livro compartilhado|livro compartilhado|novo livro {what}|novo livro compartilhado {what}',
  invite: 'convidar|convidar alguém|convide alguém|convidar minha esposa|convidar meu marido',
  'leave-ledger': 'sair deste livro|sair do livro|sair do livro da família',
  'delete-account':
    'apagar minha conta|apague minha conta|excluir minha conta|apagar meus dados|excluir meus dados|apagar todos os meus dados',
  'my-data': 'exportar meus dados|meus dados|exporte meus dados|baixar meus dados|o que você sabe sobre mim',
  privacy: 'privacidade|política de privacidade|o que você guarda|proteção de dados',
  drafts:
    'rascunhos|meus rascunhos|os meus rascunhos|ver rascunhos|ver meus rascunhos|mostra os rascunhos|mostre os rascunhos|mostra meus rascunhos|mostre meus rascunhos|lista de rascunhos|lançamentos incompletos|o que falta terminar|o que está incompleto',
  categories:
    'categorias|minhas categorias|as minhas categorias|ver categorias|mostra as categorias|mostre as categorias|mostra minhas categorias|mostre minhas categorias|lista de categorias|quais categorias existem|todas as categorias',
  'category-new':
    'nova categoria {what} dentro de {into}|nova categoria {what} em {into}|cria a categoria {what} dentro de {into}|crie a categoria {what} dentro de {into}|adiciona a categoria {what} dentro de {into}|adicione a categoria {what} dentro de {into}|nova categoria {what}|cria a categoria {what}|crie a categoria {what}|criar categoria {what}|criar a categoria {what}|cria uma categoria {what}|adiciona a categoria {what}|adicione a categoria {what}|adicionar categoria {what}',
  'category-rename':
    'renomeia a categoria {what} para {into}|renomeie a categoria {what} para {into}|renomear categoria {what} para {into}|muda o nome da categoria {what} para {into}|mude o nome da categoria {what} para {into}',
  'category-merge':
    'junta {what} com {into}|junte {what} com {into}|juntar {what} com {into}|junta a categoria {what} com {into}|junte a categoria {what} com {into}|une {what} com {into}|mescla {what} com {into}|mescle {what} com {into}|mesclar {what} com {into}',
  'category-hide':
    'esconde a categoria {what}|esconda a categoria {what}|esconder categoria {what}|oculta a categoria {what}|oculte a categoria {what}|ocultar categoria {what}',
  'category-unhide':
    'mostra de novo a categoria {what}|mostre de novo a categoria {what}|mostra a categoria {what} de novo|mostre a categoria {what} de novo|reexibir categoria {what}|volta a mostrar a categoria {what}',
  'pause-schedule':
    'pause {what}|pause o {what}|pause a {what}|pausar {what}|pausar o {what}|pausar a {what}|suspenda {what}',
  'resume-schedule':
    'retome {what}|retome o {what}|retome a {what}|retomar {what}|retomar o {what}|retomar a {what}|reative {what}',
  'end-schedule':
    'pare {what}|pare o {what}|pare a {what}|encerre {what}|encerre o {what}|encerre a {what}|encerrar {what}|cancele a assinatura de {what}|cancele minha assinatura de {what}|cancelar a assinatura de {what}|pare de repetir {what}',
  'skip-schedule':
    'pule {what}|pule o {what}|pule a {what}|pular {what}|pule {what} este mês|pular {what} este mês|pule o {what} este mês|pule a {what} este mês|pule {what} uma vez',
  'wallet-balance':
    'quanto tem no {what}|quanto tem em {what}|quanto há em {what}|quanto tenho na {what}|quanto tenho no {what}|quanto {what} tenho|quanto tenho em {what}|quanto eu tenho em {what}|quanto tem na {what}|saldo da {what}|saldo do {what}|saldo em {what}',
  'wallet-holds':
    'meu cartão tem {what}|minha conta tem {what}|meu saldo é {what}|tenho {what} em dinheiro|meu dinheiro é {what}|tenho {what} no cartão|tenho {what} na poupança|minha poupança é {what}|tenho {what} no banco|tenho {what} na conta',
};
