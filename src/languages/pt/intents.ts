import type { IntentWords } from '../../understanding/intent/words';
import { intentWeights } from './intent-weights';

export const intents: IntentWords = {
  classes: {
    spend: `gastei, gasto, gastou, gastamos, gastado, gastar, gastando, gasta, paguei, pago, pagou, pagamos, pagar, comprei, compro, comprou, compramos, comprar, custou, custa, saiu, foi, foram, doei, emprestei, dei, abasteci, recarreguei, torrei, deixei, almocei, jantei, larguei`,
    earn: `salário, ordenado, renda, receita, receitas, recebi, recebo, ganhei, ganho, ganhar, entrou, entraram, caiu, me pagaram, pagaram, pagou me, depositaram, reembolso, devolução, devolveram, vendi, venda, vendas, bônus, prêmio, comissão, gorjetas, pensão, aposentadoria, bolsa, dividendos, freela, freelance, pix recebido, me mandou, décimo terceiro, vale, mesada, cashback, rendimento, rendimentos`,
    record:
      'registra, registrar, registre, anota, anotar, anote, adiciona, adicionar, adicione, coloca, põe, lança, lançar, lance, salva, inclui, bota, registar, aponta',
    'how-much': 'quanto, quanta, quantos, quantas, total, soma, no total, valor total, qual o valor',
    question:
      'que, o que, qual, quais, quando, onde, quem, como, em que, com que, é, são, tem, posso, pode, você sabe, me diz, me diga, diga, quero saber, será, tenho',
    why: 'por que, por quê, porque, porquê, motivo, razão, como assim',
    show: 'mostra, mostrar, mostre, ver, vê, lista, listar, liste, me dá, me dê, dá me, busca, buscar, procura, encontre, exibe, exibir, consultar, quero ver, abre, manda, envia me',
    expenses:
      'gastos, gasto, despesas, despesa, compras, compra, transações, transação, movimentos, movimentações, pagamentos, pagamento, extrato, histórico, lançamentos, registros, custos, gastei',
    report:
      'relatório, relatórios, resumo, resuma, gráfico, gráficos, pizza, estatísticas, análise, analisa, analise, balanço, por categoria, por mês, tendência, tendências, visão geral, detalhamento, panorama, painel',
    most: 'mais, maior, maiores, principal, principais, top, média, em média, máximo, menos, menor, mais caro, caras',
    compare:
      'compara, comparar, compare, comparado, comparação, versus, vs, mais que, mais do que, menos que, diferença, demais, aumentou, diminuiu, em relação',
    balance:
      'saldo, balanço, resta, restam, sobra, sobrou, sobrando, disponível, tenho, dinheiro tenho, na conta, líquido, devo, economizei, no vermelho, guardado, restante, sobrar',
    limit:
      'limite, limites, orçamento, orçamentos, teto, máximo, no máximo, até, mais de, mais que, não mais, meta de gasto, limitar',
    set: 'define, definir, defina, coloca, põe, fixa, cria, criar, crie, aumenta, aumentar, diminui, reduz, abaixa, muda, estabelece, configura, novo, nova, quero, bota, limita, atualiza',
    undo: 'desfaz, desfazer, desfaça, reverte, reverter, anula, anular, volta atrás, foi um erro, por engano, sem querer, me enganei, enganei me',
    redo: 'refaz, refazer, restaura, restaurar, recupera, recuperar, traz de volta, põe de volta, volta com',
    remove:
      'apaga, apagar, apague, deleta, deletar, delete, exclui, excluir, exclua, remove, remover, remova, tira, tirar, elimina, eliminar, cancela',
    last: 'último, última, últimos, últimas, ultimo, ultima, anterior, recente, recentes, isso, esse, essa, este, esta, isto, aquele',
    entry: 'gasto, despesa, registro, transação, compra, lançamento, movimento, entrada, receita, pagamento',
    change:
      'muda, mudar, mude, altera, alterar, altere, corrige, corrigir, corrija, edita, editar, edite, troca, trocar, atualiza, move, renomeia, substitui, ajusta, modifica, arruma, passa',
    wrong:
      'não, na verdade, era, eram, foi, foram, deveria ser, devia ser, quis dizer, errei, erro, errado, errada, correção, enganei, e não, em vez de, ao invés de, desculpa, desculpe, opa, ops, aliás, incorreto',
    every:
      'todo, toda, todos os, todas as, cada, mensal, mensais, mensalmente, semanal, semanalmente, diário, diariamente, anual, por mês, por semana, recorrente, recorrentes, fixo, fixos, fixa, repete, repetir, repita, automático, automaticamente',
    goal: 'economizar, economiza, guardar, guarda, poupar, poupança, meta, metas, objetivo, objetivos, juntar, separar, separa, cofrinho, guardei, poupei',
    advice:
      'devo, deveria, conselho, conselhos, dica, dicas, recomenda, recomendação, sugere, sugestão, aconselha, como economizar, como poupar, como posso economizar, investir, vale a pena, compensa, gastar menos, economizar mais, cortar, posso gastar, posso comprar, boa ideia',
    export:
      'exporta, exportar, exporte, baixar, baixa, download, csv, excel, planilha, arquivo, ficheiro, backup, cópia, meus dados, pdf, descarregar',
    import:
      'importa, importar, importe, carregar, enviar arquivo, subir, extrato bancário, de um arquivo, de outro app, migrar',
    setting:
      'configurações, configuração, configurar, ajustes, preferências, moeda, idioma, língua, fuso horário, fuso, notificações, notificação, lembretes, avisos, resumo diário, nova categoria, categorias, ativa, ativar, desativa, desativar, silencia, definições, uso, semana começa',
    place: 'estou em, estou no, moro em, moro no, vivo em, mudei para, me mudei para, agora estou em, estou na',
    tongue: 'português, inglês, espanhol, francês, alemão, italiano, russo, chinês, fala, fale, responde em, língua',
    link: 'vincula, vincular, conecta, conectar, liga, ligar minha conta, associar, desvincula, desconecta, telegram, teams, whatsapp, outra conta, mesma conta, parear',
    register:
      'cadastrar, cadastro, cadastrar me, me cadastra, me cadastrar, registrar me, criar conta, criar uma conta, cria uma conta, nova conta, abrir uma conta aqui, entrar, login, inscrever',
    help: 'ajuda, me ajuda, ajude, socorro, comandos, o que você faz, o que você pode fazer, o que você sabe fazer, como funciona, como uso, como usar, instruções, guia, menu, tutorial, exemplos, exemplo, como adiciono, como registro, para que serve',
    stop: 'cancelar, cancela, para, pare, parar, chega, esquece, esqueça, deixa, deixa pra lá, não importa, nada, sair, agora não, não obrigado, pular, voltar, deixa quieto',
    yes: 'sim, s, ok, okay, claro, certo, correto, exato, isso, isso mesmo, confirmo, confirmar, confirma, pode, pode ser, beleza, tá bom, está bem, com certeza, perfeito, vai, aham, combinado, faz isso, manda ver, positivo',
    no: 'não, nao, n, nunca, jamais, de jeito nenhum, negativo, nem',
    greet:
      'oi, olá, ola, bom dia, boa tarde, boa noite, e aí, tudo bem, como vai, como está, como você está, tchau, até logo, até mais, até amanhã, quem é você, qual seu nome, você é um robô, você é humano, prazer, haha, kkk, kkkk, adeus',
    thanks:
      'obrigado, obrigada, valeu, muito obrigado, muito obrigada, legal, ótimo, excelente, maravilha, parabéns, bem feito, agradeço, show, bacana, top',
    bank: `cartão, cartões, conta corrente, conta, contas, banco, taxa, taxas, tarifa, cobraram, cobrança, cobrado, cobrou, extrato, saque, sacar, saquei, transferir, transfere, transferência, depósito, pin, senha, recusado, recusada, negado, pendente, débito automático, empréstimo, financiamento, hipoteca, juros, crédito, débito, cheque, fraude, roubaram, roubado, perdi, bloquear, bloqueia, ativar, agência, estorno, vence, vencimento, fatura, boleto, código, caixa eletrônico, câmbio, cotação, identidade, imposto, impostos, pontos, paga, manda, pix para`,
    world: `clima, tempo, chuva, chover, reunião, reuniões, compromisso, calendário, agenda, alarme, despertador, temporizador, lembrar, lembra, me lembra, música, filme, receita de bolo, calorias, caminho, rua, trânsito, quilômetros, km, metros, litros, graus, quilos, mais, menos, vezes, dividido, raiz, calcula, traduz, significa, significado, notícias, piada, capital, presidente, horas, hora, data, aniversário, email, mensagem, mensagens, telefone, ligar, voo, voos, hotel, reserva, reservar, restaurante, táxi, moeda ao ar, dado, óleo, pneu, bateria, luz, férias, lista de compras, médico, dentista, jogo, time, história, mundo, guerra, distância, perto, minutos, anos, filhos, cachorro, gatos, páginas, amigos`,
    order:
      'reserva, pede, chama, liga, lembra, me lembra, me acorda, toca, envia, manda, transfere, paga, traduz, converte, calcula, joga, canta, lê, escreve, abre, compra para mim, procura, agenda, bloqueia, ativa, fecha, apaga a luz, acende, conta uma, marca',
    you: 'você, vc, tu, te, seu, sua, teu, robô, bot, humano, assistente, é, faz, sabe',
    my: 'meu, minha, meus, minhas, eu, me, mim, nosso, nossa, nós, a gente',
    want: 'quero, queria, gostaria, preciso, por favor, pode, poderia, você pode, posso, me ajuda a, desejo, tenho que, favor, pfv',
    not: 'não, nao, nunca, sem, nem, nada, ainda não, nenhum',
    future:
      'amanhã, vou, vamos, próximo, próxima, depois, mais tarde, logo, será, pagarei, comprarei, pensando em, penso em, planejo, planejando, talvez, poderia, custaria, tenho que, preciso, devo, se, estou vendo, vi',
    filler:
      'o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, em, no, na, nos, nas, ao, à, para, pra, pro, por, pelo, pela, com, e, ou, que, se, é, foi, era, uns, cerca, mais ou menos, já, muito, me, meu, minha, este, esta, isso, hoje, lá',
  },
  examples: {
    record: `
hambúrguer 22 [ontem à noite]
sushi 60 [ontem à noite]
pizza 25 [ontem]
almoço 12
gastei 20 euros em paris
gastei 12 dólares em miami
gastei 40 euros em compras no porto
paguei 30 euros em lisboa
café 3,50
12 almoço
12
R$20
15,90
taxi 9 [ontem]
uber 23
aluguel 900
renda 700
luz 45
água 30
internet 99
academia 80
pão 5
mercado 150
padaria 12,30
farmácia 33
cinema 24 €
gasolina 100
cabeleireiro 40
presente para mãe 60
gastei 20 em comida
gastei R$45 no mercado
gastei 30 no uber [ontem]
gastei 15 com doces
gastei 50 reais de gasolina
gastei 1.250 na reforma
gasto 20 café
gasto: 30 jantar
despesa 50 almoço
paguei 80 de luz
paguei 900 de aluguel
paguei 15 no táxi [ontem]
paguei a luz 45
paguei a internet R$ 99
pagamos 90 no jantar
pagamento do aluguel 700
comprei sapatos por 75
comprei um livro 14
comprei pão 5
comprei leite e ovos por R$ 18
custou 30 o conserto
me custou 12 o táxi
o hotel custou 240
o jantar saiu 85
foram 50 no mercado
foi 12 no almoço
doei 20 para a igreja
emprestei 50 pro joão
dei 10 de gorjeta
abasteci 150
recarreguei o celular 20
[ontem] almoço 14
[ontem] gastei 22 em livros
[na segunda] táxi 17
hoje gastei 60 em roupa
hoje paguei 25 de estacionamento
café 3, taxi 9
café da manhã 5, almoço 12 e jantar 20
20 de gasolina
30 no ônibus
12 em comida
50 comida
250 uber
2 cervejas 18
#3 cafés 12
registra 20 de táxi
anota 15 no café
anota aí 30 de comida
adiciona uma despesa de 25 em transporte
adiciona 40 de mercado
coloca 12 de almoço
lança 8 de pão
quero registrar 45 de gasolina
quero anotar um gasto de 30
por favor anota 20 de táxi
ração 38
veterinário 85
netflix 39,90
assinatura do spotify 21
seguro do carro 420
escola 300
mensalidade 200
dentista 150
almoço com ana 24 no cartão
café 4 em dinheiro
mercado 60 no débito
loteria 5
cigarro 12
condomínio 450
+500
+2000 salário
-15 táxi
salário 3000
salário 2500 [hoje]
ordenado 1200
recebi 500
recebi 1200 [ontem]
recebi o salário 2500
recebi 300 de um cliente
recebi 50 da minha mãe
me pagaram 500
me depositaram 300
caiu o salário 3200
entrou 400 de freela
ganhei 80 dando aula
ganhei 100 na rifa
vendi a bicicleta por 150
vendi o celular 600
receita 1200
receita: 400 freelance
bônus 500
reembolso 20 da amazon
gorjetas 35
décimo terceiro 2500
o joão me devolveu 40
almoço
café
táxi
mercado
gasolina
comprei café
comprei pão
paguei o táxi
esqueci de anotar o almoço 12
mais 5 de água
e 8 do táxi
café da reunião 18
pizza para a reunião 60
suco 6 e bolo 8
bala 2 e refrigerante 7
sabonete 4, shampoo 12
pastel 9, caldo 6
assinatura música 20`,
    spending: `
quanto gastei
quanto gastei {este mês}
quanto gastei {semana passada}
quanto gastei [ontem]
quanto eu gastei em comida
quanto gastei com táxi {este mês}
quanto já gastei
quanto já gastei {este ano}
quanto tenho gasto em café
quanto paguei de luz {mês passado}
quanto paguei de aluguel {este ano}
quanto o carro me custou {este ano}
quanto foi em roupa
quanto foi {este mês}
quanto dinheiro gastei em restaurantes
quanto gasto em transporte
quanto gasto por mês
quanto {este mês}?
quanto em comida {esta semana}
quanto em cerveja
quanto em cerveja {este mês}
quanto em vinho {semana passada}
quanto em férias
quanto nas férias {este ano}
quanto em presentes
quanto em livros {mês passado}
quanto em roupa
quanto em zumba
quanto para as crianças
quanto para o cachorro {mês passado}
quanto até agora
quanto até agora {este mês}
quanto {em março}
quanto gasto às segundas
o que gastei {semana passada}
em que gasto mais
com o que gastei mais {este mês}
onde gasto mais
onde eu mais gasto
pra onde vai meu dinheiro
para onde foi meu dinheiro {em maio}
qual meu maior gasto
quais são meus maiores gastos
quais foram meus gastos {de março}
qual categoria gasto mais
gastei mais {este mês} que {no mês passado}
gastei mais do que {mês passado}?
estou gastando muito
gastei demais com saídas
gastos {deste mês}
gastos {de hoje}
gastos com comida
despesas {da semana}
meus gastos
meus gastos {de julho}
minhas despesas
minhas despesas com transporte
total {hoje}
total {do mês}
total de gastos
total gasto {esta semana}
e {mês passado}?
e em comida?
me diz quanto gastei
quero saber quanto gastei em livros
queria saber quanto gastei {este mês}
pode me dizer quanto gastei {ontem}
compara {este mês} com {o passado}
compara {janeiro} e {fevereiro}
média de gasto por dia
como estou {este mês}`,
    income: `
quanto ganhei
quanto ganhei {este mês}
quanto já ganhei {este ano}
quanto eu ganho
quanto recebi {mês passado}
quanto recebi {em março}
quanto entrou {este mês}
minhas receitas
minhas receitas {deste mês}
receitas {do mês}
minha renda
minha renda {do ano}
quais são minhas receitas
qual é minha renda
qual é o meu salário
mostra minhas receitas
lista de receitas
total de receitas
total recebido
me diz quanto ganhei
de onde vem minha renda
já caiu o salário?`,
    balance: `
saldo
meu saldo
qual é meu saldo
qual o saldo
ver saldo
mostra meu saldo
me diz o saldo
quanto me resta
quanto sobrou
quanto sobrou {este mês}
quanto dinheiro tenho
quanto eu tenho
quanto tenho na conta
quanto tem na minha conta
quanto ainda tenho
o que sobrou
quanto devo
quanto economizei {este mês}
quanto já guardei
receitas menos despesas
receitas vs despesas
estou no vermelho?
tenho dinheiro suficiente
saldo atual
saldo disponível`,
    list: `
lista
lista de gastos
lista minhas despesas
listar transações
minhas transações
minhas compras
meus lançamentos
lançamentos {desta semana}
movimentos [de ontem]
transações {deste mês}
histórico
histórico de gastos
extrato
extrato {do mês}
ver histórico
mostra meus gastos
mostra minhas despesas {da semana}
mostra as últimas compras
mostra minhas últimas transações
mostrar gastos com comida
ver meus gastos
ver despesas
ver meus últimos gastos
quero ver meus gastos
quero ver as despesas {de março}
me dá meus gastos
me dá a lista de compras {do mês passado}
me mostra os últimos #5 gastos
busca meus pagamentos de internet
procura táxi
procura os gastos com netflix
últimos gastos
últimas transações
últimos #10 lançamentos
o que comprei [ontem]
o que eu comprei {esta semana}
qual foi meu último gasto
qual foi minha última compra
quando comprei o sapato
já paguei o aluguel?
todos os gastos com táxi
todos os meus gastos
compras acima de 100`,
    report: `
relatório
relatório mensal
relatório {deste mês}
relatório de comida
relatório de comida {deste mês}
relatório transporte
compara comida e transporte
compare mercado com comida {deste mês}
me dá um relatório
quero um relatório {do ano}
gera um relatório
resumo
resumo {do mês}
resumo dos gastos
resumo semanal
resumo por categoria
me dá um resumo
faz um resumo {da semana}
balanço do mês
gráfico
gráfico de gastos
mostra um gráfico
faz um gráfico das minhas despesas
quero um gráfico {do ano}
gastos por categoria
gastos por mês
por categoria
detalhamento
estatísticas
minhas estatísticas
análise
análise dos meus gastos
analisa meus gastos
tendências
top categorias
visão geral`,
    'set-limit': `
não mais de 2000 no total
no máximo 2000 no total
diminui o limite em 50
limite 500 comida
limite de 300 para restaurantes
coloca um limite de 500 em comida
põe um limite de 300
põe um teto de 100 em táxi
define um limite de 200 para roupas
define um orçamento de 1000
definir orçamento 1500
define um orçamento mensal de 2000
definir limite
cria um orçamento de 400 para mercado
cria um limite
criar um orçamento
orçamento 1000
orçamento de comida 300
orçamento mensal 1500
meu orçamento é 2000
meu orçamento de comida é 300 por mês
meu limite é 900
teto 500 saídas
limite mensal 1200
quero gastar no máximo 300 em comida
quero limitar minhas saídas a 200
quero um orçamento de 400
quero colocar um limite
não quero gastar mais de 500 em roupa
não quero gastar mais que 200 com transporte
não quero passar de 1000 {este mês}
não mais de 60 em café
no máximo 200 em restaurantes
no máximo 100 por semana em doces
máximo 300 comida
não me deixa gastar mais de 50 em jogos
aumenta o limite de comida para 500
aumenta meu orçamento para 1800
diminui o limite de roupa para 80
abaixa o orçamento para 900
muda o limite para 700
muda meu orçamento para 1600
limita comida a 400
me avisa se eu gastar mais de 500
me avisa quando passar de 300 em comida
novo orçamento 1400`,
    'limit-status': `
quanto resta para comida
quanto ainda tenho para comida
limites
meus limites
orçamento
meu orçamento
meus orçamentos
ver orçamento
ver limites
mostra meus limites
mostra meu orçamento
quais limites eu tenho
qual é meu limite
qual é meu orçamento
qual é meu orçamento de comida
tenho um limite?
tenho orçamento para roupa?
quanto resta do orçamento
quanto sobra do orçamento de comida
quanto falta para o limite
quanto ainda posso gastar
quanto mais posso gastar {hoje}
quanto posso gastar {esta semana}
como está meu orçamento
como estão meus limites
estourei o orçamento?
passei do limite?
estou dentro do orçamento?
já passei do limite?
orçamento restante`,
    undo: `
desfazer
desfaz
desfaz isso
desfaz o último
desfaz o último gasto
desfaz o último registro
por favor desfaz isso
pode desfazer isso
quero desfazer o último
reverte isso
anula isso
anula o último
opa, desfaz isso
não, desfaz
foi um erro, desfaz
foi um erro
foi sem querer
registrei por engano
adicionei sem querer
não salva isso
volta atrás`,
    redo: `
refazer
refaz
refaz isso
restaura isso
restaura o último gasto
recupera o que apaguei
recupera isso
traz de volta
põe de volta
coloca de volta
quero de volta
restaura a última transação`,
    edit: `
não, 15
não, são 15
não, foram 20
não, era 15 não 12
não, é comida
não, era transporte
era transporte, não comida
era 15
eram 20 e não 30
foi [ontem]
isso foi [ontem]
isso foi [na segunda]
isso foi transporte
isso era comida
é transporte, não comida
deveria ser 20
devia ser 15
muda para 15
muda pra 20
muda para comida
muda isso para transporte
muda o valor para 30
muda a data para [ontem]
muda a data
muda a categoria
muda a categoria para comida
muda o último para 40
muda o último gasto para 25
muda o almoço para 14
altera o último gasto
altera o valor para 30
altera para 15
troca 12 por 15
troca a categoria para saúde
corrige isso
corrige o último gasto
corrige o valor para 18
corrige para 15
correção: 15
edita o último
edita o último gasto
editar
editar gasto
atualiza o último para 30
coloca em transporte
coloca como comida
passa para comida
move isso para saúde
renomeia o último para jantar
quis dizer 15
quis dizer 150
quis dizer comida
desculpa, era 15
desculpa, 20
opa, 15
errei, era 15
errei, foi [ontem]
errei a categoria
valor errado, é 15
a categoria está errada
a data está errada, foi [ontem]
não era comida, era presente
não 12 e sim 15
não é comida
15 não 12
15 em vez de 12
na verdade 15
na verdade foi [ontem]
na verdade eram 20
eram dólares, não reais
era receita, não despesa`,
    delete: `
apagar
apaga
apaga isso
apaga o último
apaga o último gasto
apaga a última transação
apaga o almoço
apaga o gasto de 12
apaga o táxi [de ontem]
apaga tudo
apaga meu limite de comida
apaga minha conta
apaga todos os meus dados
exclui isso
exclui o último
exclui a última despesa
excluir
excluir transação
exclui o orçamento
deleta isso
deleta o último
remove isso
remove o último gasto
remove o limite
tira isso
por favor apaga isso
pode apagar o último
quero apagar um gasto
quero excluir o último registro
cancela minha última compra
está repetido, apaga
errei, apaga isso`,
    recurring: `
quais são meus gastos fixos
quais são meus custos fixos
meus custos fixos
gastos fixos
minhas despesas fixas
quanto custam minhas assinaturas por mês
luz todo mês, valor varia
luz mensal, valor variável
academia 30 a cada #2 semanas {até junho}
café 3 todo dia útil
café 3 de segunda a sexta
faxina 40 toda segunda e quinta
seguro 90 por trimestre
aluguel 900 todo mês [no dia 1]
meus pagamentos recorrentes
minhas despesas recorrentes
aluguel 900 todo mês
aluguel 900 todos os meses
aluguel 800 no dia 1 de cada mês
netflix 39 todo mês
netflix 39 mensal
academia 80 mensal
academia 80 por mês recorrente
todo mês 50 de academia
todo mês pago 900 de aluguel
toda semana 40 de feira
toda sexta 20 faxina
todo dia 3 de café
cada mês 25 de internet
pago 900 de aluguel todo mês
salário 3000 todo mês
salário 2500 todo dia 5
recebo 2500 todo mês
gasto fixo 100 internet
despesa recorrente 20
adiciona uma despesa recorrente de 20
adiciona aluguel 900 mensal
registra 39 de netflix todo mês
repete isso todo mês
repetir toda semana
deixa mensal
seguro 300 por ano todo ano
assinatura 10 mensal
meus gastos recorrentes
minhas assinaturas
quais assinaturas eu tenho
mostra meus gastos fixos`,
    goal: `
exclua a meta bicicleta
apaga a meta do carro
como está minha meta da bicicleta
economizar 500 para a bicicleta {até junho}
como está minha meta da viagem
guardei 50 para a bicicleta
tira 20 da meta viagem
exclua a meta viagem
economizar 200 para a viagem
juntar 1000 para um computador
guardar 50 para a bicicleta
quero economizar 500
quero juntar 2000 para as férias
quero guardar 100 por mês
quero economizar para uma casa
preciso juntar 1500
estou juntando para um carro
meta 1000 viagem
meta de economia 500
meta: 2000 moto
nova meta
criar meta
cria uma meta de 1000
define uma meta de 500
minha meta é 3000
separa 50 para a viagem
separei 100 para o natal
guardei 50 para a viagem
minhas metas
mostra minhas metas
como está minha meta
quanto falta para a meta`,
    export: `
exporta táxi em json
exportar café para excel
exporta o mercado em csv
baixa os táxis em csv
exportar
exporta meus dados
exporta meus gastos
exportar para excel
exportar csv
exporta {este mês}
quero exportar meus gastos
quero meus dados em excel
baixar meus dados
baixa minha planilha
me manda um csv
me dá um arquivo com meus gastos
me manda meus dados
fazer backup
posso baixar minhas transações?`,
    import: `
importar
importar gastos
importa um csv
importar do excel
importar extrato bancário
quero importar meus dados
quero enviar um arquivo csv
carregar meu extrato
como importo meus dados
migrar de outro app`,
    settings: `
configurações
ajustes
preferências
mudar moeda
muda minha moeda para euro
muda a moeda para dólar
mudar idioma
muda o idioma para inglês
muda meu fuso horário
minha moeda é o real
minha moeda é euro
meu idioma é português
meu fuso é lisboa
uso euros
uso reais
coloca a moeda em reais
coloca o idioma em português
estou em são paulo
estou em lisboa agora
moro no porto
moro em recife
mudei para curitiba
fala português
fala em inglês
fale português
em português por favor
português
responde em inglês
quero falar português
desativa as notificações
ativa o resumo diário
ativa os lembretes
não me manda mensagem à noite
me manda um resumo toda segunda
me lembra de anotar meus gastos toda noite
adiciona a categoria pets
cria uma categoria chamada bebê
nova categoria: jardim
renomeia a categoria comida
minhas categorias`,
    link: `
vincular
vincula minha conta
vincula o telegram
conecta meu telegram
conectar teams
conecta minha outra conta
quero vincular minha conta
já tenho uma conta, vincula
como conecto o telegram
desvincula o telegram
meu código é #482913`,
    register: `
cadastrar
quero me cadastrar
me cadastra
criar conta
criar uma conta
quero criar uma conta
preciso de uma conta
como me cadastro
nova conta
fazer login
quero entrar
entrar`,
    help: `
ajuda
me ajuda
preciso de ajuda
o que você faz?
o que você pode fazer
o que você sabe fazer
o que dá pra fazer aqui
pra que você serve
como funciona
como isso funciona
como uso
como te uso
como registro um gasto
como adiciono uma despesa
como coloco um limite
como apago um gasto
como mudo a moeda
como vejo meus gastos
comandos
menu
instruções
tutorial
exemplos
me dá um exemplo
não entendi como funciona
começar
o que é isso
o que posso perguntar`,
    cancel: `
cancelar
cancela
cancela isso
para
pare
chega
esquece
esquece isso
deixa
deixa pra lá
não importa
nada
sair
não
não obrigado
agora não
não precisa
não faz isso
mudei de ideia
pular
voltar`,
    confirm: `
sim
sim, por favor
sim, pode apagar
ok
okay
claro
certo
correto
exato
isso
isso mesmo
confirmo
confirmar
pode ser
pode
beleza
tá bom
está certo
com certeza
perfeito
aham`,
    smalltalk: `
oi
oi!
olá
olá, tudo bem?
bom dia
boa tarde
boa noite
e aí
tudo bem?
tudo bom
como vai
como você está
prazer
obrigado
obrigada
muito obrigado
valeu
ok obrigado
obrigado pela ajuda
legal
ótimo
excelente
maravilha
show
haha
kkkk
tchau
até logo
até mais
até amanhã
é só isso
quem é você
qual seu nome
você é um robô?
você é humano
quantos anos você tem
meu nome é pedro
me chama de zé
estou cansado
estou entediado
não sei
não tenho certeza
talvez
entendi
sei
o quê
o que você disse
repete por favor
feliz natal`,
    advice: `
como posso economizar
como economizar dinheiro
como gastar menos
como posso gastar menos com comida
como economizar mais
me dá dicas
dicas
dicas de economia
dicas para economizar
me dá um conselho
conselhos
o que você recomenda
o que recomenda para economizar
onde posso economizar
onde posso cortar
devo investir
devo comprar um carro?
deveria investir meu dinheiro?
vale a pena comprar carro
compensa financiar
posso gastar 300 em sapatos?
posso comprar um celular?
dá para fazer uma viagem com o que tenho
é boa ideia investir
quero economizar dinheiro
quero gastar menos
me ajuda a economizar
quanto devo guardar
como saio das dívidas`,
    unknown: `
estou pensando em comprar uma moto por 3000
penso em gastar 200 em presentes
talvez compre uma câmera de 450
uma cozinha nova custaria 8000
vi uma bolsa por 60
ainda tenho que pagar 90 ao dentista
se eu comprar um celular de 700 sobra alguma coisa
quero comprar umas botas de 80
tenho 2 reuniões hoje
tenho 3 filhos
tenho 2 cachorros
tenho 30 anos
corri 5 km
dormi 7 horas
200 metros
20 graus
456abc
a reunião é às 3
dentista às #5
voo às 7
coloca um alarme para as 7
me acorda às 6
põe um timer de 10 minutos
me lembra de ligar pra mãe
me lembra de pagar a água amanhã
me lembra de comprar leite
adiciona leite na lista de compras
marca uma reunião [na segunda]
quais reuniões tenho hoje
reserva uma mesa para 4
reserva um hotel no rio
procura um voo para lisboa
chama um uber
pede uma pizza
liga pro joão
manda uma mensagem pra ana
toca uma música
como está o tempo
vai chover amanhã?
que horas são
que dia é hoje
como chego na rua 24
quanto é 12 mais 5
quanto é 20 vezes 3
quantas calorias tem uma maçã
quantos quilômetros até o rio
converte 20 dólares em reais
quanto é 100 dólares em reais
quanto está o dólar
cotação do euro
qual a capital da frança
quem ganhou o jogo
conta uma piada
traduz cachorro para inglês
o que significa frugal
quanto custa um iphone
qual o preço de uma passagem
paga minha conta de luz
paga o aluguel
quero pagar minha fatura
transfere 500 para joão
transfere 100 para a poupança
manda um pix de 20 para ana
quero enviar dinheiro para minha irmã
por que me cobraram 1
por que cobraram duas vezes
por que cobraram uma taxa de 5
que cobrança é essa de 10
tem uma compra de 20 que não reconheço
meu cartão foi recusado
meu pagamento foi recusado
meu cartão não funciona
perdi meu cartão
roubaram meu cartão
bloqueia meu cartão
o caixa não liberou o dinheiro
cadê meu reembolso
quero meu dinheiro de volta 50
a transferência de 300 não chegou
aumentar meu limite de crédito
qual é o limite do meu cartão
qual a taxa de juros
quero um empréstimo de 5000
quando vence minha fatura
quando sai meu salário
seu código é 123456
código de verificação 4821
esqueci minha senha
muda minha senha do cartão
quero falar com um atendente
fechar minha conta no banco
nós gastamos pouco
as pessoas gastam demais
tudo está caro
dinheiro é importante
amanhã vou comprar sapatos
vou pagar 50 amanhã
comprei uma coisa mas não lembro o preço
não lembro quanto paguei
quero comprar uma casa
estou com fome
está frio
gosto de pizza
meu cachorro está doente
asdf
???
tenho uma pergunta
uma dúvida
é seguro?
quem vê meus dados
como vai ficar o tempo na sexta
como está o clima hoje
como vai estar o trânsito
vai estar sol amanhã
minha filha tem 8 anos
meu filho faz 5 anos
meu pai fez 60
somos 6 pessoas
tinha 40 pessoas
esperei 2 horas
faltam 15 minutos
ganhamos de 3 a 1
está fazendo 25 graus
meu número é 42
moro no número 7
perdi 3 quilos
o caixa só me deu 20
estou sem dinheiro
quanto tempo falta
quanto pesa um elefante
quanto ganha um médico
resumo do filme
o que tem para comer`,
  },
  weights: intentWeights,
};
