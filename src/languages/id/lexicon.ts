import type { Lexicon } from '../../understanding/category/words';
import { brands } from '../brands';

export const lexicon: Lexicon = {
  names: {
    groceries: 'Belanja harian, bahan makanan, sembako',
    food: 'Makan & minum, makan, makanan',
    transport: 'Transportasi, transport',
    housing: 'Rumah, sewa, kos',
    utilities: 'Tagihan, listrik, pulsa',
    health: 'Kesehatan, dokter, obat',
    shopping: 'Belanja, pakaian, baju',
    entertainment: 'Hiburan',
    subscriptions: 'Langganan',
    travel: 'Perjalanan, liburan',
    education: 'Pendidikan, sekolah',
    personal_care: 'Perawatan diri, kecantikan',
    kids: 'Anak, anak anak',
    pets: 'Hewan peliharaan, hewan',
    gifts: 'Hadiah & donasi, hadiah, donasi, sedekah',
    insurance: 'Asuransi',
    loan: 'Pinjaman & utang, pinjaman, cicilan, utang',
    fees: 'Biaya & pajak, biaya, pajak',
    transfer: 'Transfer, tabungan',
    income: 'Pendapatan, gaji',
    other: 'Lainnya, lain lain',
  },
  also: [brands],
  head: 'first',
  payeeAfter: 'di, dari, ke',
  wallets: { cash: 'tunai, cash, pakai cash', card: 'kartu, pakai kartu' },
  fillers: 'saya, aku, bayar, beli, untuk, buat, di, ke, yang, habis',
  phrases: {
    groceries: 'beras, sayur, buah, telur',
    food: 'makan siang, makan malam, sarapan, kopi',
    transport: 'ojek, bensin, taksi, kereta, bus',
  },
};
