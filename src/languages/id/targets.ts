import type { TargetWords } from '../../understanding/target/words';

export const targets: TargetWords = {
  carry: `tolong|tidak|bukan|maaf|sebenarnya|saya|aku|itu|ini|nya|yang|di|ke dalam|dari|untuk|dengan|dan|atau|apa|kapan|ubah|ganti|koreksi|buat|jadikan|pindahkan|hapus|
    hapuskan|buang|tampilkan|lihat|beli|dibeli|habis|bayar|catatan|entri|transaksi|pengeluaran|kategori|jumlah|harga|tanggal|salah|rupiah|rp`,
  the: '',
  was: 'adalah|seharusnya|harusnya',
  to: 'jadi|menjadi|ke|tapi|melainkan',
  not: 'bukan',
  rename: 'ganti nama|namai|beri nama',
  at: 'di',
  last: 'terakhir|terbaru|tadi',
  all: 'semua|seluruh|segala',
  over: 'lebih dari|di atas|diatas|minimal|mulai',
  under: 'kurang dari|di bawah|dibawah|maksimal|sampai',
  find: 'cari|temukan',
  more: 'lagi|lanjut|berikutnya|lebih banyak',
  income: 'pemasukan|pendapatan',
  expense: 'pengeluaran',
  refund: 'refund|pengembalian',
};
