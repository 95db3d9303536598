import type { BankWords } from '../../understanding/bank/words';

export const bank: BankWords = {
  out: `compra por|compra de|ha realizado una compra|has realizado una compra|se realizo una compra|cargo de|cargo por|se cargo|retiro de|retiro por|retirada de|transferencia enviada|enviaste|pagaste|pago realizado|pago de|has pagado|transferiste|has enviado|bizum enviado|debito|debito por|consumo|consumo por|compraste|realizaste|sacaste|pago por`,
  in: `abono de|abono|abonado|deposito de|deposito recibido|recibiste|has recibido|transferencia recibida|ingreso de|ingreso en|acreditado|se acredito|nomina|bizum recibido|te enviaron|te envio|te transfirieron`,
  refund: `devolucion|reembolso|reverso|reversion`,
  outNoun: `compra|cargo|retiro|pago|transferencia|operacion|transaccion`,
  inNoun: `deposito|ingreso`,
  neutral: `tarjeta de credito|tarjeta de debito|tarjeta credito|tarjeta debito`,
  balance: `saldo|saldo disponible|saldo actual|saldo es|disponible|limite|cupo|cupo disponible|nuevo saldo|credito disponible`,
  fee: `comision|iva|impuesto|cuota de`,
  total: `total cargado|importe total`,
  signs: `cuenta|tarjeta|terminada en|cta|ref|referencia|folio|autorizacion|estimado cliente|banco|bbva|santander|bancolombia|saldo|importe|monto|comercio|operacion`,
  declined: `rechazada|rechazado|denegada|denegado|declinada|fondos insuficientes|saldo insuficiente|no se pudo`,
  notice: `codigo de|clave|codigo|contraseña|no compartas|no lo compartas|vence|vencimiento|fecha limite|pago minimo|
    recordatorio|oferta|promocion|aprovecha|descuento|gana|preaprobado|solicita|solicitud de|pre-aprobado|
    te solicita`,
  merchant: 'en|a|comercio|comercio:|establecimiento|a favor de|a la cuenta de',
  payer: 'de|desde|ordenante',
};
