import type { IntentWords } from '../../understanding/intent/words';
import { intentWeights } from './intent-weights';

export const intents: IntentWords = {
  classes: {
    spend:
      'beli, membeli, dibeli, bayar, membayar, dibayar, keluar, habis, belanja, jajan, makan, isi, top up, ongkos, biaya, kena, sewa, sumbang, pinjamkan, traktir, pengeluaran, menghabiskan, pakai, ngeluarin, abis',
    earn: 'gaji, gajian, terima, menerima, diterima, masuk, dapat, dapet, pemasukan, pendapatan, penghasilan, bonus, thr, jual, menjual, dijual, untung, dibayar, ditransfer, kembali uang, refund, cashback, komisi, honor, upah, uang saku, hadiah',
    record: 'catat, catatkan, mencatat, tambah, tambahkan, masukkan, simpan, input, tulis, rekam',
    'how-much': 'berapa, total, jumlah, seberapa, semuanya',
    question:
      'apa, apakah, mana, kapan, di mana, dimana, siapa, bagaimana, gimana, berapa, kah, yang mana, ada, apa saja, beritahu, kasih tahu',
    why: 'kenapa, mengapa, alasan, kok',
    show: 'tampilkan, lihat, liat, tunjukkan, daftar, cek, cari, kasih, perlihatkan, buka',
    expenses: 'pengeluaran, transaksi, belanja, pembelian, riwayat, pembayaran, biaya, catatan, mutasi',
    report: 'laporan, ringkasan, rekap, grafik, diagram, statistik, analisis, per kategori, rangkuman, bagan',
    most: 'terbesar, terbanyak, paling, tertinggi, rata rata, termahal, utama',
    compare: 'bandingkan, dibanding, perbandingan, lebih dari, lebih banyak, selisih',
    balance: 'saldo, sisa, tersisa, uang saya berapa, punya uang, utang, di rekening',
    limit: 'batas, anggaran, budget, limit, maksimal, maksimum, tidak lebih dari, jangan lebih, plafon',
    set: 'atur, setel, buat, tetapkan, pasang, naikkan, turunkan, ubah, ganti, tentukan, set, jadikan',
    undo: 'batalkan yang terakhir, urungkan, undo, tarik kembali, salah input, tidak sengaja, batalkan',
    redo: 'redo, kembalikan, pulihkan, ulangi',
    remove: 'hapus, hapuskan, buang, hilangkan, singkirkan',
    last: 'terakhir, tadi, barusan, terbaru, sebelumnya, itu, ini, kemarin lalu',
    entry: 'catatan, transaksi, pengeluaran, pembelian, entri, pemasukan',
    change: 'ubah, ganti, koreksi, edit, perbaiki, betulkan, jadikan, ralat, pindahkan, perbarui',
    wrong: 'bukan, salah, sebenarnya, seharusnya, harusnya, maksud saya, maksudku, maaf, keliru, tapi, melainkan',
    every: 'setiap, tiap, bulanan, mingguan, harian, tahunan, per bulan, rutin, berulang, otomatis, sebulan sekali',
    goal: 'menabung, nabung, tabung, tabungan, target, tujuan, menyisihkan, sisihkan, kumpulkan',
    advice:
      'saran, tips, nasihat, cara hemat, cara menghemat, hemat, menghemat, rekomendasi, sebaiknya, investasi, haruskah, mampu beli, perlukah',
    export: 'ekspor, export, unduh, download, csv, excel, file, cadangan, data saya',
    import: 'impor, import, unggah, upload, rekening koran, dari file',
    setting:
      'pengaturan, setelan, mata uang, bahasa, zona waktu, notifikasi, pengingat, kategori baru, kategori, matikan, aktifkan, nyalakan',
    place: 'saya di, saya tinggal di, pindah ke, aku di, berada di',
    tongue: 'indonesia, inggris, bahasa, bicara, jawab dalam',
    link: 'hubungkan, tautkan, sambungkan, telegram, teams, putuskan, akun lain',
    register: 'daftar akun, mendaftar, buat akun, akun baru, registrasi, masuk akun, login, daftarkan',
    help: 'bantuan, tolong bantu, bantu, perintah, bisa apa, cara pakai, cara kerja, cara menggunakan, panduan, menu, contoh, bagaimana cara, gimana cara',
    stop: 'batal, berhenti, stop, sudah, tidak jadi, gak jadi, lupakan, keluar, lewati, jangan',
    yes: 'ya, iya, yap, ok, oke, baik, benar, betul, setuju, boleh, tentu, lanjut, siap, sip, konfirmasi, yoi, y',
    no: 'tidak, nggak, gak, enggak, bukan, jangan, ga, tak',
    greet:
      'halo, hai, hi, selamat pagi, selamat siang, selamat sore, selamat malam, apa kabar, sampai jumpa, dadah, siapa kamu, nama kamu, pagi, assalamualaikum',
    thanks: 'terima kasih, makasih, trims, thanks, bagus, mantap, hebat, keren, sip makasih',
    bank: 'kartu, rekening, bank, biaya admin, ditagih, tagihan, transfer, kirim, otp, pin, kode, pinjaman, kredit, bunga, ditolak, gagal, atm, blokir, kurs, verifikasi, password, bayarkan, potong, dipotong, penipuan',
    world:
      'cuaca, hujan, rapat, meeting, alarm, timer, lagu, musik, film, resep, kalori, jalan, macet, km, kilometer, terjemahkan, artinya, berita, lelucon, ibu kota, jam, tanggal, pesan, telepon, penerbangan, hotel, pertandingan, anak, anjing, menit, tahun, teman, ingatkan',
    order:
      'putar, telepon, ingatkan, bangunkan, kirim, kirimkan, pesan, pesankan, buka, ceritakan, transfer, bayarkan, blokir, terjemahkan, hitung',
    you: 'kamu, anda, lu, bot, robot, manusia',
    my: 'saya, aku, ku, gue, gw, kami, kita',
    want: 'mau, ingin, pengen, tolong, mohon, bisa, bisakah, perlu, butuh, coba',
    not: 'tidak, nggak, gak, belum, tanpa, jangan, tak',
    future:
      'besok, akan, nanti, lusa, mendatang, depan, mau, ingin, rencana, berencana, mungkin, kalau, harus, perlu, lihat',
    filler:
      'di, ke, dari, untuk, buat, dan, yang, dengan, pada, ini, itu, tadi, sekitar, kira kira, sama, juga, lagi, saya, aku, rp, rupiah, pakai, hari, nya',
  },
  examples: {
    record: `
makan siang 25000
kopi 18rb
bensin 50 ribu
20rb parkir
ojek 15000 [kemarin]
sewa kos 1500000
listrik 150rb
pulsa 50000
belanja 200rb
obat 35 ribu
beli kopi 18000
beli baju 150rb
beli buku 75000 [kemarin]
beli sayur 30rb di pasar
bayar listrik 150rb
bayar kos 1200000
[kemarin] bayar air 80rb
bayar parkir 5000
saya beli makan 25000
aku habis 100rb buat belanja
habis 50rb untuk bensin
keluar 30 ribu untuk ojek
isi bensin 50rb
isi pulsa 25 ribu
makan malam 45rb sama teman
jajan 10rb
nonton 50 ribu
grab 22000
gojek 15rb [tadi pagi]
shopee 120rb
kopi 18rb, roti 12rb
sarapan 15rb dan makan siang 30rb
catat 25000 makan
catat pengeluaran 50rb bensin
tambah 20rb parkir
tambahkan pengeluaran 30000 ojek
pengeluaran 40rb sayur
Rp25.000 makan siang
sumbang 50rb masjid
pinjamkan 100rb ke budi
+500000
gaji 5000000
gaji masuk 5000000
gaji bulan ini 4500000
terima gaji 6000000
dapat bonus 1000000
dapat 200rb dari ibu
pemasukan 300rb
jual hp 800rb
terima 500rb dari klien
refund 50rb
uang saku 100rb
makan siang
kopi
bensin
beli kopi
bayar parkir`,
    spending: `
berapa pengeluaran saya
berapa pengeluaran {bulan ini}
pengeluaran {bulan ini}
pengeluaran [hari ini]
pengeluaran {minggu lalu}
total pengeluaran {bulan ini}
berapa yang saya habiskan {minggu ini}
berapa habis untuk makan
habis berapa {bulan ini}
berapa untuk bensin {bulan ini}
pengeluaran untuk makan
pengeluaran terbesar saya apa
ke mana uang saya pergi
paling banyak habis untuk apa
bandingkan {bulan ini} dengan {bulan lalu}
total [hari ini]
pengeluaran saya
kalau {bulan lalu}?`,
    income: `
berapa pemasukan saya
pemasukan {bulan ini}
pendapatan {bulan ini}
berapa penghasilan saya {tahun ini}
total pemasukan
tampilkan pemasukan
gaji saya berapa`,
    balance: `
saldo
saldo saya
berapa saldo saya
cek saldo
berapa sisa uang saya
sisa berapa
uang saya tinggal berapa
sisa uang {bulan ini}`,
    list: `
daftar pengeluaran
daftar transaksi
lihat transaksi
lihat pengeluaran
tampilkan pengeluaran {minggu ini}
tampilkan transaksi terakhir
riwayat
riwayat transaksi
transaksi terakhir
#5 transaksi terakhir
apa yang saya beli [kemarin]
cari ojek
semua pengeluaran makan`,
    report: `
laporan
laporan bulanan
laporan {bulan ini}
buat laporan
ringkasan
ringkasan {minggu ini}
rekap {bulan ini}
grafik
tampilkan grafik
statistik
pengeluaran per kategori
analisis pengeluaran`,
    'set-limit': `
batas makan 500rb
anggaran 2000000
anggaran makan 1000000 per bulan
buat anggaran 500rb untuk belanja
atur batas 300rb untuk kopi
set budget 1500000
budget makan 800rb
batasi belanja 500rb
jangan lebih dari 200rb untuk jajan
maksimal 100rb sehari
naikkan anggaran jadi 3000000
ubah anggaran jadi 2500000
saya mau batasi jajan 300rb`,
    'limit-status': `
batas saya
anggaran saya
lihat anggaran
berapa anggaran saya
sisa anggaran
berapa sisa anggaran makan
berapa lagi boleh saya habiskan
apakah saya melebihi anggaran`,
    undo: `
batalkan yang terakhir
urungkan
undo
batalkan transaksi terakhir tadi
salah input, batalkan
tidak sengaja, batalkan
tarik kembali`,
    redo: `
kembalikan
kembalikan yang dihapus
pulihkan
redo`,
    edit: `
bukan, 15rb
bukan 12rb tapi 15rb
ubah jadi 20rb
ganti jadi 15000
ganti kategori
ganti kategori jadi transport
ubah yang terakhir jadi 30rb
ubah tanggal jadi [kemarin]
itu [kemarin]
itu transport bukan makan
harusnya 20rb
seharusnya 15000
maksud saya 50rb
koreksi: 15rb
salah, 25rb
edit yang terakhir
ralat 30rb
sebenarnya 20rb`,
    delete: `
hapus
hapus itu
hapus yang terakhir
hapus transaksi terakhir
hapus pengeluaran terakhir
hapus kopi tadi
hapus batas
hapus anggaran makan
hapus semua data saya
tolong hapus yang terakhir`,
    recurring: `
sewa 1500000 setiap bulan
kos 1200000 tiap bulan
setiap bulan 150rb internet
tiap minggu 100rb belanja
gaji 5000000 setiap bulan
gaji 5000000 tiap tanggal 25
netflix 54000 per bulan langganan
langganan 50rb bulanan
ulangi setiap bulan
jadikan bulanan
langganan saya
pengeluaran rutin 100rb`,
    goal: `
menabung 1000000 untuk liburan
nabung 500rb buat hp
saya mau menabung 2000000
target 5000000 motor
target tabungan 3000000
buat target menabung
sisihkan 100rb untuk liburan
target saya
berapa lagi target saya`,
    export: `
ekspor
ekspor data
unduh data saya
unduh excel
kirim csv pengeluaran saya
export transaksi`,
    import: `
impor
impor csv
unggah file
impor rekening koran`,
    settings: `
pengaturan
ganti mata uang
mata uang saya rupiah
ganti mata uang jadi dolar
ganti bahasa
bahasa indonesia
bicara bahasa indonesia
saya di jakarta
saya tinggal di bandung
zona waktu jakarta
matikan notifikasi
nyalakan pengingat
buat kategori baru hewan`,
    link: `
hubungkan telegram
hubungkan akun
tautkan akun saya`,
    register: `
daftar akun
saya mau mendaftar
buat akun
buatkan akun
registrasi
login`,
    help: `
bantuan
bantu saya
kamu bisa apa
apa yang bisa kamu lakukan
cara pakai
bagaimana cara kerja ini
bagaimana cara menambah pengeluaran
gimana cara catat
menu
contoh`,
    cancel: `
batal
tidak
gak jadi
tidak jadi
stop
lupakan
jangan
nggak usah
berhenti`,
    confirm: `
ya
iya
ok
oke
benar
betul
setuju
ya benar
boleh
lanjut
sip`,
    smalltalk: `
halo
hai
selamat pagi
selamat malam
apa kabar
terima kasih
makasih
makasih ya
mantap
bagus
dadah
sampai jumpa
siapa kamu
nama kamu siapa
kamu robot?
tidak tahu
mungkin
nama saya budi`,
    advice: `
bagaimana cara hemat
gimana cara menghemat uang
tips hemat
kasih saran
haruskah saya investasi
apakah saya mampu beli motor
cara mengurangi pengeluaran
sebaiknya beli mobil atau tidak`,
    unknown: `
mau beli motor 3 juta
rencana habiskan 200rb untuk kado
mungkin beli kamera 450rb
lihat tas 60rb
masih harus bayar dokter 90rb
kalau beli hp 700rb sisa berapa
saya ada 2 rapat hari ini
saya punya 3 anak
pasang alarm jam 7
bangunkan saya jam 6
ingatkan saya telepon ibu
ingatkan bayar listrik besok
putar musik
cuaca hari ini
besok hujan?
jam berapa sekarang
12 tambah 5 berapa
kurs dolar hari ini
100 dolar berapa rupiah
transfer 500rb ke budi
kirim 100rb ke ani
bayarkan tagihan listrik saya
kenapa saldo saya dipotong 5000
kenapa kena biaya 10rb
kartu saya ditolak
pembayaran gagal
blokir kartu saya
kartu saya hilang
mana refund saya 50rb
kode otp 482913
kode anda 4821
saya mau pinjaman 5000000
besok mau beli sepatu
besok saya bayar 50rb
pesan hotel di bali
pesan taksi
ceritakan lelucon
lari 5 km
tidur 7 jam
semua mahal
beli sesuatu tapi lupa harganya
saya lapar
ada pertanyaan
kirim 50rb ke adik
pasang alarm jam 5
rapat jam 3
anak saya umur 8 tahun
kami ada 6 orang
ada 40 orang
tunggu 2 jam
suhu 25 derajat`,
  },
  weights: intentWeights,
};
