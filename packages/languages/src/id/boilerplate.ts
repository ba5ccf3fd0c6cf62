import {anywhere, line, phraseGroup, type PhraseRow, prefix, weakPrefix} from '../phrase.ts'

export const boilerplate: readonly PhraseRow[] = [
  ...phraseGroup({kind: 'advertisement', ...line, source: 'Indonesian news sites: detik, Kompas, Tribun, Liputan6'}, [
    'iklan', 'scroll to continue with content', 'scroll untuk melanjutkan', 'scroll untuk melanjutkan membaca',
    'scroll ke bawah untuk melanjutkan', 'gulir untuk lanjut membaca', 'gulir ke bawah untuk lanjut membaca',
    'lanjutkan membaca', 'lanjut baca', 'halaman selanjutnya', 'halaman berikutnya', 'selanjutnya', 'lihat semua',
    'muat lainnya', 'advertorial', 'konten bersponsor', 'berita ini disponsori oleh',
  ]),
  ...phraseGroup({kind: 'related', ...prefix, source: 'Indonesian news sites: detik, Kompas, Tribun, Liputan6'}, [
    'baca juga', 'baca selengkapnya', 'baca berita lainnya', 'baca artikel lainnya', 'baca artikel', 'simak juga',
    'simak video', 'simak selengkapnya', 'lihat juga', 'lihat video', 'tonton juga', 'tonton video',
    'saksikan live', 'saksikan video', 'berita terkait', 'artikel terkait', 'berita lainnya', 'berita populer',
    'artikel populer', 'terpopuler', 'rekomendasi untuk anda', 'pilihan untukmu', '[gambas:',
  ]),
  ...phraseGroup({kind: 'related', ...weakPrefix, source: 'Indonesian news sites; the colon makes it a label'}, [
    'baca:', 'simak:', 'tonton:', 'lihat:', 'terkait:',
  ]),
  ...phraseGroup({kind: 'share', ...line, source: 'share bars of Indonesian news sites'}, [
    'bagikan', 'bagikan ini', 'bagikan artikel ini', 'bagikan berita ini', 'bagikan ke', 'salin tautan',
    'salin link', 'komentar', 'tulis komentar', 'cetak', 'share', 'share artikel',
  ]),
  ...phraseGroup({
    kind: 'newsletter', ...prefix, source: 'Indonesian news sites: Kompas, CNN Indonesia, Tribun, Liputan6',
  }, [
    'ikuti berita lainnya di google news', 'ikuti kami di google news', 'ikuti kami di', 'ikuti terus berita',
    'ikuti saluran whatsapp', 'cek berita dan artikel', 'dapatkan update berita', 'dapatkan berita pilihan',
    'dapatkan informasi terkini', 'gabung whatsapp channel', 'gabung di grup telegram',
    'mari bergabung di grup telegram', 'bergabung di grup telegram', 'klik link https://t.me',
    'langganan newsletter', 'berlangganan newsletter', 'daftar newsletter',
  ]),
  ...phraseGroup({kind: 'newsletter', ...prefix, source: 'calls of Indonesian news sites'}, [
    'ikuti berita', 'ikuti terus', 'ikuti kami', 'ikuti saluran', 'ikuti channel', 'ikuti akun', 'ikuti update',
    'ikuti informasi terbaru', 'ikuti kanal', 'dapatkan berita terbaru', 'dapatkan informasi terbaru',
    'dapatkan update', 'dapatkan kabar', 'pantau terus', 'gabung di grup', 'gabung grup', 'gabung ke channel',
    'bergabunglah dengan', 'simak berita terbaru', 'jangan lupa ikuti', 'jangan lupa follow', 'unduh aplikasi',
    'download aplikasi',
  ]),
  ...phraseGroup({kind: 'consent', ...anywhere, source: 'cookie banners of Indonesian sites'}, [
    'kami menggunakan cookie', 'situs ini menggunakan cookie', 'website ini menggunakan cookie',
    'situs web ini menggunakan cookie', 'terima semua cookie', 'setuju dan lanjutkan',
    'dengan melanjutkan, anda menyetujui',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...anywhere, source: 'WordPress, Indonesian translation'}, [
    'alamat email anda tidak akan dipublikasikan', 'ruas yang wajib ditandai',
    'simpan nama, email, dan situs web saya', 'tinggalkan balasan', 'batalkan balasan',
    'situs ini menggunakan akismet', 'pelajari bagaimana data komentar anda diproses',
  ]),
  ...phraseGroup({
    kind: 'syndication', ...anywhere, source: 'Indonesian news networks: Tribun, Kompas, detik, JawaPos',
  }, [
    'artikel ini telah tayang di', 'artikel ini sudah tayang di', 'berita ini telah tayang di',
    'artikel ini tayang perdana di', 'artikel ini pertama kali tayang', 'artikel ini pertama kali diterbitkan',
    'artikel ini telah terbit di', 'artikel ini merupakan kerja sama', 'artikel asli bisa dibaca',
  ]),
  ...phraseGroup({kind: 'credit', ...weakPrefix, source: 'credit lines of Indonesian news sites'}, [
    'foto:', 'sumber:', 'sumber foto:', 'dok.', 'dok:', 'penulis:', 'editor:', 'pewarta:', 'reporter:',
    'penyunting:', 'redaktur:', 'video:', 'grafis:', 'ilustrasi:', 'laporan wartawan', 'laporan reporter',
    'copyright ©', 'hak cipta', 'hak cipta dilindungi', 'dilarang keras mengambil konten', 'kredit foto:',
  ]),
  ...phraseGroup({kind: 'paywall', ...prefix, source: 'subscription notices of Kompas.id, Tempo and Bisnis'}, [
    'baca selengkapnya dengan berlangganan', 'berlangganan untuk membaca', 'langganan sekarang untuk membaca',
    'artikel ini khusus pelanggan', 'konten khusus pelanggan', 'sudah berlangganan? masuk',
    'masuk untuk melanjutkan membaca',
  ]),
  ...phraseGroup({kind: 'paywall', ...prefix, source: 'subscription notices of Indonesian media'}, [
    'berlangganan untuk melanjutkan', 'berlangganan untuk terus', 'berlangganan untuk mengakses',
    'berlangganan sekarang untuk', 'langganan untuk membaca', 'langganan untuk melanjutkan',
    'berlangganan agar bisa', 'khusus pelanggan', 'khusus untuk pelanggan', 'hanya untuk pelanggan',
    'artikel ini khusus untuk', 'artikel ini hanya untuk', 'artikel ini hanya tersedia', 'konten ini khusus',
    'konten ini hanya untuk', 'konten premium', 'artikel premium', 'untuk membaca selengkapnya,',
    'untuk melanjutkan membaca', 'daftar untuk melanjutkan', 'daftar gratis untuk membaca', 'silakan masuk untuk',
    'silakan login untuk', 'masuk untuk membaca', 'login untuk membaca', 'login untuk melanjutkan',
    'sudah berlangganan', 'sudah punya akun', 'sudah menjadi pelanggan', 'anda telah mencapai batas',
    'kuota artikel gratis anda', 'buka akses penuh', 'dapatkan akses penuh',
  ]),
]
