import type { BankWords } from '../../understanding/bank/words';

export const bank: BankWords = {
  out: `debit|didebit|transfer ke|pembayaran|pembayaran sebesar|penarikan|tarik tunai|belanja|transaksi sebesar|transaksi kartu|anda membayar|anda telah membayar|keluar|pembelian|dana keluar|transfer keluar|telah dibayar|berhasil dibayar|kirim ke|trf ke`,
  in: `kredit|dikredit|transfer dari|dana masuk|uang masuk|diterima dari|setoran|anda menerima|masuk ke rekening|transfer masuk|trf dari|gaji`,
  refund: `pengembalian dana|refund`,
  outNoun: `transaksi|transfer`,
  inNoun: `setoran tunai`,
  neutral: `kartu kredit|kartu debit`,
  balance: `saldo|saldo akhir|sisa saldo|sisa limit|limit|saldo rp`,
  fee: `biaya|biaya admin|admin|pajak`,
  total: `total pembayaran`,
  signs: `rek|rekening|no rek|kartu|bank|bca|bri|mandiri|bni|nasabah|saldo|m-banking|mbanking|berhasil|nomor referensi|ref|tgl|jam|wib|gopay|ovo|dana|shopeepay`,
  declined: `gagal|ditolak|saldo tidak cukup|tidak mencukupi`,
  notice: `kode otp|otp|kode verifikasi|jangan berikan|jangan bagikan|rahasia|jatuh tempo|tagihan|promo|diskon|
    cashback hingga|menangkan|dapatkan|hadiah|segera bayar|ajukan|minta transfer|permintaan`,
  merchant: 'di|ke|kepada|merchant|pada',
  payer: 'dari',
};
