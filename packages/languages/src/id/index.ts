import {withVariants} from '../calendar-forms.ts'
import type {Language} from '../language.ts'
import {words} from '../word-list.ts'
import {dateForm, months, monthsInDates, weekdays} from './calendar.ts'

export const indonesian: Language = {
  code: 'id',
  name: 'Indonesian',
  script: 'Latn',
  spaced: true,
  signs: {
    letters: '',
    twin: 'ms',
    favour: 1.5,
    enclitics: 'nya lah kah',
    beginnings: 'meng mem men peng pem pen ber ter',
    endings: 'annya kannya inya kan nya lah kah asi itas tas ivitas isasi sional',
    words: `
      kantor mobil uang rupiah taksi toko mahasiswa siswa universitas kampus komite dpr pemilu tol bandara sepeda
      telepon situs perangkat lunak jaringan layanan keuangan anggaran pabrik kesehatan perawat liburan kamis senin
      jumat agustus juli maret desember pelatih kejuaraan pengadilan pengacara terdakwa jaksa kejahatan korupsi
      narkoba tewas jenderal letnan menit detik aktivitas kualitas kuantitas fakultas komunitas identitas realitas
      prioritas fasilitas kapasitas stabilitas otoritas listrik fisika musik formulir izin biaya gratis diskon unggah
      unduh mengunggah mengunduh surel koran donasi asosiasi sekretaris karyawan pensiun perusahaan provinsi kabupaten
      kelurahan kecamatan bupati walikota jakarta bandung surabaya jawa sumatera yogyakarta semarang wib wita televisi
      stasiun internasional nasional kasus butuh membutuhkan dibutuhkan kebutuhan coba mencoba dicoba cobalah memakai
      bikin gimana banget enggak nggak gak aja kok sih deh kamu kalian triliun miliar persen obat dokter kanker berkas
      pemrograman sandi akun pengaturan variabel berhasil keberhasilan nomor kirim mengirim dikirim menampilkan
      ditampilkan tampilan tampil menghapus hapus dihapus tautan sore siang kemarin besok kamar bapak istri pria teman
      metode kode tipe grup kelompok tim film rekomendasi solusi kondisi posisi otomatis praktis publik ponsel
      kesempatan kemampuan dingin mohon partai pemilihan rusak sulit diubah terkait diperkirakan mengungkapkan
      ditambahkan ujar ujarnya tutur ucapnya imbuh sambungnya ungkapnya pungkasnya instal install cek mengecek diklik
      mengakses diakses programmer ekspektasi eksekusi dieksekusi pemanggilan deklarasi tiap kayak ternyata dimana
      diatas disini disana dimulai menyebutkan warung ratusan puluhan anggota antar antarmuka apapun apotek arsitek
      atap balap basis baterai beasiswa bensin berbicara berlangganan berpikir bicara bulutangkis bumbu cabai celana
      dampak danau dangkal dekade desain diakui diantara didukung diluncurkan dinas dosen dukungan energi eropa
      filsafat ganteng garpu gubernur handuk hewan hibah hukum ilegal ilmuwan inggris insinyur italia jadwal jawaban
      jelek jembatan jendela jepang kacamata kakek kalender kamboja kampanye kaos kapan kartu kasur kawin keanggotaan
      kecelakaan kecepatan kedokteran kekhawatiran kemacetan ketentuan ketik kewajiban khawatir khusus kiai klub
      komentar konferensi konser konsumen kristen ktp kue kurban kursi lahan lansia lebaran lelah lemari lembur libur
      lokakarya lowongan macet matematika meluncurkan mendirikan mendukung mengakui mengerti mengetik mengobrol
      menikah merek merk mie modern natal ngobrol ojek olahraga pacar paham pajak paket panitia pariwisata paspor
      pedagang pelatihan peluncuran penggemar pengungsi perangko perbudakan periode perkawinan pernyataan persentase
      perserikatan perunggu pesantren petugas pikir pikiran piring prancis pribadi produsen putra putri rahasia
      rata-rata rekaman relawan resep resmi salju sapi sastra semangka sempat sendok seorangpun sepakbola sepatu
      serikat sertifikat setidaknya siapapun sinyal sopir spanyol sponsor stadion sukses survei sutradara tabel tamu
      tanggal tanggapan teknisi tentara teroris tertawa tetangga tiongkok tomat trotoar truk turis ukuran ustadz
      usulan utang wasit wawancara wisata wisatawan wortel berarti artinya sadar menyadari sehat kegiatan lingkungan
      penelitian peneliti kebijakan kendaraan fisik fitur manajemen direktur kerusakan rusaknya pelayanan tersangka
      transportasi karna sarana medis investasi kesuksesan departemen kontrol referensi favorit perilaku rilis dirilis
      sipil tantangan beragam detail perawatan teknis kepulauan administrasi ilmiah resiko rute selengkapnya perbaikan
      memperbaiki diperbaiki spesifikasi bakteri rekor riset mayoritas apartemen karir kinerja signifikan klaim
      konsumsi mencakup konstruksi cokelat properti divisi konfirmasi olimpiade turnamen asisten gue kalo gampang
      cewek cowok sobat seputar usai sosok laga pembelian zona proyek antarnegara pendukung berkualitas mengurangi
      kesulitan diperbarui memperbarui pembaruan terbaru pengiriman kontributor lisensi opsi instruksi repositori
      penyuntingan menyunting mengedit diedit peramban atribut presisi akurasi deskripsi deskripsikan mengizinkan
      diizinkan validasi otentikasi autentikasi berlangsung mengganti penggantian unduhan unggahan diketik deras
      permukiman terendam suporter meski pakan daring luring terjal disarankan menyarankan kuartal ongkos membagikan
      dibagikan bagikan cocok dini makam sepekan pekan semalaman ibunda keduanya ketiganya tentunya nampaknya
      sebetulnya sesungguhnya minoritas miliarder perbankan nasabah cicilan angsuran tagihan pulsa kuota koneksi
      terkoneksi nirkabel gawai komputasi pengembang mengembangkan performa produktivitas rektor dekan skripsi wisuda
      jurusan sma smp rapor orangtua kosan kontrakan kulkas kompor terasi kerupuk bakso soto gorengan resto memesan
      dipesan antre antrean mengantre polantas tilang stnk razia pertamina pln pdam bpjs puskesmas rsud posyandu bidan
      lurah camat kades pemkot pemkab pemprov apbd apbn kemenkes kemendikbud kemenag kejaksaan kejati kejari polsek
      polres kapolres kapolda kapolri brimob kodim danramil koramil babinsa dandim pangdam masker vaksinasi pandemi
      covid berlibur berwisata pendakian berkemah tenda jalur erupsi longsor bnpb bpbd basarnas evakuasi mengevakuasi
      dievakuasi semifinal perempat babak penyisihan bobol kebobolan kiper bek gelandang striker persib persija arema
      timnas pssi pbsi cabor medali tayang bioskop sinetron penyiar konten kreator bermanfaat keunggulan simak yuk nah
      lho nih tuh loh berbelanja promo ongkir kurir paketnya gratisan murahnya terjangkau harganya pertumbuhannya
      surplus neraca ihsg obligasi emiten laba gabah kedelai
    `,
  },
  relatives: ['ms'],
  lexicons: {
    months: withVariants(months, {
      februari: ['pebruari', 'peb'],
      agustus: ['agt', 'ags', 'agst', 'agust'],
      september: ['sept'],
      november: ['nopember', 'nop'],
    }),
    dateForm,
    monthsInDates,
    weekdays: withVariants(weekdays, {
      minggu: ['ahad'],
      kamis: ['kemis'],
      jumat: ["jum'at", 'jum’at'],
    }),
    decimalSign: ',',
    salesWords: words(`
      online daftar login resmi terpercaya terlengkap terbaik terbaru terbesar termurah tercepat terupdate murah
      gratis bonus deposit depo pulsa dana gacor maxwin jackpot jp link alternatif situs agen bandar bo hari ini
      malam pagi siang sore jitu akurat result hasil keluaran pengeluaran prediksi bocoran data live draw rtp
      tertinggi demo akun member baru promo cashback anti rungkad gampang mudah menang pasti hoki server thailand
      kamboja jual beli jasa obat asli ampuh cepat cair langsung tanpa potongan minimal wa whatsapp telegram nonton
      download apk unduh main mainkan game uang no1 aman lisensi indonesia lengkap update wap pools prize hongkong
      singapore sydney macau
    `),
    neverLast: words(`
      yang dan atau serta dengan oleh untuk dari ke di pada para sang sebuah seorang suatu bahwa karena agar tentang
      dalam antara bagi tanpa hingga sebagai
    `),
    functionWords: words(`
      yang dan di untuk dengan ini dari dalam tidak akan pada itu ke ada juga adalah bisa sebagai oleh kita atau dapat
      telah saya karena tersebut lebih mereka sudah kami hanya saat seperti dia bahwa secara para menjadi namun tetapi
      masih harus lain anda serta hingga atas sehingga ketika bagi agar jika kalau belum antara setelah banyak apa
      selain sangat maka nya sebuah satu semua terhadap kepada melalui tanpa bukan sementara memiliki merupakan
      seorang hal masing sampai paling lagi sejak tahun sedangkan tentang sendiri kemudian yaitu yakni bahkan cara
      salah beberapa setiap selama sebelum dua kali begitu berbagai apakah bagaimana mungkin adanya sama pun
      mengatakan kata jadi baru ia dirinya terdapat tapi cukup perlu meskipun walaupun terlebih seluruh suatu lalu
      mendapat demikian berada akhirnya terus memberi pula sekitar demi kini siapa jangan berikut berikutnya
      selanjutnya sebelumnya nanti sini situ punya mau gunakan digunakan menggunakan silakan mengenai lainnya
      melakukan dilakukan terjadi mengapa kenapa membuat dibuat memberikan mendapatkan bagian sebagian berbeda selalu
      sering biasanya umumnya misalnya contohnya maupun melainkan tergantung adapun ataupun malah segera langsung
      sekarang semakin makin sejumlah sebanyak mulai tak turut boleh apabila mempunyai agak selaku bila berkata
      katanya dekat kerap supaya hendak lah bagaimanapun daripada beliau
    `),
    abbreviations: words(`
      dr drg drh ir prof h hj kh k.h r rr tn ny nn sdr sdri bpk yth alm almh st sp mayjen brigjen letjen jend kol
      letkol kapt mayor lettu letda serka sertu serda kopda praka pratu prada kombes komjen irjen brigpol ipda iptu
      akp akbp aipda aiptu bripda bripka briptu no jl jln gg kel kec kab kep hlm hal jo a.n u.p d.a s.d pt cv ud tb
      tbk rp dsb dst tgl ps ust s.h s.e s.kom s.pd s.t s.ip s.sos m.si m.h m.m m.pd m.t ph.d
    `),
    honorifics: words(`
      jenderal jendral letnan kapten kolonel mayor sersan kopral prajurit laksamana marsekal brigadir komisaris
      komandan inspektur tuan nyonya nona bapak ibu saudara saudari dokter doktor profesor insinyur pendeta pastor
      haji hajah kiai ustaz ustad ustadz senator gubernur presiden menteri
    `),
    determiners: words(`
      seorang para sang si setiap semua seluruh beberapa banyak kedua ketiga menjadi sebagai oleh dari untuk bagi
      dengan atau dan mantan bekas calon wakil berpangkat pangkat jabatan gelar ini itu sebuah suatu adalah bukan
    `),
    relativeDates: [
      'hari ini', 'kemarin', 'besok', 'lusa', 'kemarin lusa', 'tadi', 'tadi pagi', 'tadi siang', 'tadi sore',
      'tadi malam', 'semalam', 'nanti malam', 'malam ini', 'pagi ini', 'siang ini', 'sore ini', 'pekan ini',
      'pekan lalu', 'pekan depan', 'minggu ini', 'minggu lalu', 'minggu depan', 'bulan ini', 'bulan lalu',
      'bulan depan', 'tahun ini', 'tahun lalu', 'tahun depan', 'baru-baru ini',
    ],
    bylineWords: [
      'oleh', 'ditulis oleh', 'penulis', 'reporter', 'pewarta', 'wartawan', 'jurnalis', 'editor', 'penyunting',
      'redaktur', 'kontributor', 'laporan wartawan',
    ],
    dateLabels: [
      'diterbitkan', 'diterbitkan pada', 'terbit', 'dipublikasikan', 'dipublikasikan pada', 'dipublikasi', 'diposting',
      'diposting pada', 'tayang', 'tanggal', 'tanggal terbit', 'diperbarui', 'diperbarui pada', 'diperbaharui',
      'terakhir diperbarui', 'pembaruan terakhir', 'pembaruan', 'update', 'dibuat', 'diunggah', 'dirilis',
    ],
    repeatable: words('ha hai aduh wah oh ah'),
    quotes: [['“', '”'], ['‘', '’'], ['"', '"'], ["'", "'"]],
    reduplication: ['-'],
  },
}
