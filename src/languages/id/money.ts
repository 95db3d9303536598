import type { MoneyWords } from '../../understanding/money/words';

export const money: MoneyWords = {
  units: {
    IDR: 'rp|rp.|rupiah|perak|idr',
    dollar: 'dollar|dolar',
    EUR: 'euro',
    pound: 'pound|poundsterling',
    GBP: 'pound sterling|poundsterling',
    MYR: 'ringgit',
    JPY: 'yen',
    CNY: 'yuan',
    rial: 'riyal|real',
  },
  cents: { dollar: 'sen|cent' },
  powers: { 3: 'k|rb|ribu|rebu|rbu', 6: 'jt|juta|jeti', 9: 'm|miliar|milyar' },
  of: 'dari',
  and: 'dan',
  counted: `jam|menit|hari|minggu|bulan|tahun|kali|x|kg|kilo|g|gram|ons|liter|l|ml|km|orang|buah|bungkus|botol|gelas|porsi|tiket|lembar|
    persen|kotak|pcs|transaksi|pengeluaran|pax`,
  numbered: 'nomor|no|halaman|jalan|ukuran|lantai|terakhir|top|telp',
  named: 'kamar|bus|telepon|pesanan|order|iphone|hp|meja',
  dayBefore: 'tanggal|tgl|jam|pukul|sejak tanggal|sampai',
  income: `gaji|gajian|terima|menerima|diterima|dapat|dapet|pemasukan|pendapatan|bonus|thr|transferan|transfer dari|masuk|upah|honor|komisi|
    jual|terjual|hasil jual|dividen|bunga bank|dibayar|uang saku|dikasih|dikirim|cuan`,
  refund: 'refund|pengembalian|dikembalikan|kembalian|reimburse|cashback',
  expense:
    'bayar|beli|belanja|habis|keluar|pengeluaran|membeli|membayar|jajan|makan|ngopi|biaya|ongkos|dibayarkan|bayar gaji|kasih',
  spent: 'belanja|membeli|beli',
  total: 'total|jumlah|totalnya',
  between: 'dan|lalu|terus|sama|plus|kemudian|juga',
  filler: `saya|aku|gue|gw|kami|bayar|beli|membeli|membayar|habis|keluar|untuk|buat|di|ke|dari|dengan|sama|dan|yang|itu|ini|tadi|hari|kemarin|catat|tambah|tolong|total|
    sebesar|seharga|cuma|lagi|dong|ya|pengeluaran|uang|terus|lalu`,
};
