import type { BankWords } from '../../understanding/bank/words';

export const bank: BankWords = {
  out: `compra aprovada|compra de|compra no valor|transferiste|transferencia enviada|pix enviado|pagaste|pagamento de|pagamento efetuado|voce pagou|voce enviou|debitado|debito de|saque de|levantaste|levantamento|enviaste|debito|foi debitado|compra realizada|operacao de compra|enviou um pix`,
  in: `recebeste|voce recebeu|pix recebido|recebeu um pix|transferencia recebida|deposito de|creditado|credito de|foi creditado|deposito|salario creditado|depositaste|recebimento`,
  refund: `estorno|reembolso|devolucao|estornado`,
  outNoun: `compra|pagamento|saque|transferencia|operacao|transacao`,
  inNoun: `deposito|credito`,
  neutral: `cartao de credito|cartao de debito|cartao credito|cartao debito|credito final|debito final`,
  balance: `saldo|novo saldo|saldo atual|saldo disponivel|limite|limite disponivel|disponivel|o teu novo saldo|saldo m-pesa`,
  fee: `taxa|taxa foi de|comissao|imposto|imposto de selo|tarifa|iof`,
  total: `valor total`,
  signs: `conta|cartao|final|m-pesa|banco|nubank|itau|bradesco|caixa|confirmado|saldo|chave pix|ag|agencia|caro cliente|prezado cliente|cliente|autorizacao|nib|iban|mais info|autenticacao|valor`,
  declined: `recusada|recusado|negada|negado|nao autorizada|nao autorizado|saldo insuficiente|sem saldo`,
  notice: `codigo|codigo de|senha|token|nao compartilhe|nao partilhe|vence|vencimento|fatura fechou|fatura fechada|
    lembrete|oferta|aproveite|promocao|ganhe|desconto|pre-aprovado|solicitou|pedido de|sera debitado|contrate|
    simule`,
  merchant: 'em|no|na|para|estabelecimento|a',
  payer: 'de|remetente',
};
