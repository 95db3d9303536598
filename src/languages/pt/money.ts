import type { MoneyWords } from '../../understanding/money/words';

export const money: MoneyWords = {
  units: {
    BRL: 'real|reais|pila|pilas|conto|contos|pal|pau|paus|merreis',
    dollar: 'dolar|dolares',
    EUR: 'euro|euros',
    pound: 'libra|libras',
    GBP: 'libra esterlina|libras esterlinas',
    JPY: 'iene|ienes|yen|yenes',
    franc: 'franco|francos',
    crown: 'coroa|coroas',
    peso: 'peso|pesos',
    rupee: 'rupia|rupias',
    ruble: 'rublo|rublos',
    CNY: 'yuan|iuane|yuans',
    PTS: 'pta|ptas|peseta|pesetas',
    MZN: 'metical|meticais|mt',
  },
  cents: { BRL: 'centavo|centavos', EUR: 'cêntimo|cêntimos|cent|cents', GBP: 'pêni|pence|penny' },
  powers: { 3: 'k|mil', 6: 'm|mi|milhao|milhoes', 9: 'bi|bilhao|bilhoes', 12: 'trilhao|trilhoes' },
  of: 'de',
  and: 'e|com',
  counted: `hora|horas|h|min|minuto|minutos|dia|dias|semana|semanas|mes|meses|ano|anos|noites|vez|vezes|kg|quilo|quilos|kilo|kilos|g|gramas|
    litro|litros|l|ml|km|pessoas|pessoa|unidades|pecas|ingressos|caixas|garrafas|cervejas|parcelas|por cento|porcento|pontos|gastos|transacoes|x`,
  numbered: 'numero|n|no|nr|pagina|rua|linha|tamanho|andar|ultimos|ultimas|proximos|top|ref|ligar',
  named: 'quarto|voo|fatura|iphone|telefone|pedido|porta|onibus|trem',
  dayBefore: 'dia|no dia|desde o dia|o|em|as|ate o dia|do dia|às|desde',
  income: `recebi|recebemos|recebido|recebimento|salario|ganhei|ganhamos|me pagaram|me pagou|entrou|caiu|renda|receita|bonus|decimo terceiro|13º|
    vendi|venda|dividendos|deposito recebido|me depositaram|pix recebido|freela|comissao|aposentadoria|pensao|me deram|me mandaram|me transferiram|bolsa|mesada recebida|ordenado|vencimento`,
  refund: 'reembolso|reembolsaram|estorno|devolucao|devolveram|me devolveram|estornado|ressarcimento',
  expense:
    'gastei|gasto|gastamos|paguei|pago|pagamos|comprei|compra|compramos|custou|saiu por|torrei|dei|me cobraram|conta de|pagamento de|salario da empregada|pix para',
  spent: 'gastei|gastamos|comprei|compramos',
  total: 'total|no total|soma',
  each: 'cada um|cada uma|cada|por pessoa',
  between: 'e|mais|depois|tambem|alem de',
  filler: `eu|a|o|os|as|um|uma|de|do|da|dos|das|em|no|na|nos|nas|por|para|pra|pro|com|e|que|foi|me|meu|minha|gastei|gasto|gastos|paguei|pago|comprei|compra|
    custou|recebi|ganhei|anota|anotar|registra|adiciona|hoje|ontem|oi|ola|favor|total|depois|tambem|mais|uns|umas|la|entrou|lá|so|só`,
};
