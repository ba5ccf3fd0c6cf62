import {anywhere, line, phraseGroup, type PhraseRow, prefix, weakAnywhere, weakLine, weakPrefix} from '../phrase.ts'

export const malayPhrases: readonly PhraseRow[] = [
  ...phraseGroup({
    kind: 'spam', ...anywhere,
    source: 'slot and lottery pages injected into Malaysian and foreign sites',
  }, [
    'slot gacor', 'gacor hari ini', 'link slot', 'link slot gacor', 'slot online malaysia',
    'kasino online malaysia', 'casino online malaysia', 'kasino dalam talian terbaik', 'kasino online terpercaya',
    'slot mega888', 'mega888 apk', 'mega888 download', 'mega888 free credit', '918kiss', '918kiss apk',
    '918kiss download', 'xe88', 'xe88 apk', 'pussy888', 'pussy888 apk', 'kiss918', 'joker123 malaysia',
    'free credit rm', 'free credit tanpa deposit', 'kredit percuma tanpa deposit', 'kredit percuma rm',
    'slot free credit', 'e wallet slot', 'slot ewallet', 'slot tng', 'slot touch n go', 'ewallet casino',
    'deposit rm5', 'deposit rm10', 'minimum deposit rm', 'carta 4d terkini', 'ramalan 4d', 'prediksi 4d',
    'live 4d result', 'keputusan 4d hari ini toto magnum', 'judi online malaysia', 'judi bola online',
    'pertaruhan bola sepak online', 'agen judi online', 'laman judi terbaik',
  ]),
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'loan, medicine, document and service spam in Malay'}, [
    'pinjaman wang berlesen segera', 'pinjaman peribadi ah long', 'pinjaman tanpa slip gaji',
    'pinjaman segera tanpa dokumen', 'pinjaman blacklist ctos', 'ubat kuat lelaki', 'ubat kuat zakar',
    'besarkan zakar', 'pil gugur', 'ubat gugur kandungan', 'beli viagra', 'viagra malaysia', 'jual sijil',
    'beli sijil', 'sijil palsu', 'buat lesen memandu', 'beli lesen memandu', 'beli followers',
    'beli pengikut instagram', 'jam tangan replika', 'beg tangan replika', 'ilmu pengasih', 'minyak pengasih',
    'guru seks',
  ]),
  ...phraseGroup({kind: 'spam', ...weakAnywhere, source: 'words of Malay spam that news use as well'}, [
    'judi online', 'judi dalam talian', 'kasino online', 'kasino dalam talian', 'slot online', 'pertaruhan bola',
    'perjudian', 'mega888', 'kredit percuma', 'ah long', 'nombor ekor', 'nombor ramalan',
  ]),
  ...phraseGroup({
    kind: 'spam', ...anywhere,
    source: 'gambling, loan, medicine and follower spam on Malaysian sites',
  }, [
    'kasino dalam talian malaysia', 'online casino malaysia', 'slot malaysia', 'slot judi', 'scr888', 'joker388',
    'live22', 'winbox', 'free kredit', 'free credit no deposit', 'bonus selamat datang kasino', 'bonus ahli baru',
    'bonus deposit pertama', 'cuci kasino', 'e-wallet slot', 'tauke slot', 'agen judi bola',
    'taruhan sukan dalam talian', '4d hari ini', 'keputusan 4d hari ini', 'pinjaman peribadi segera',
    'pinjaman wang segera', 'pinjaman koperasi', 'pinjaman tanpa dokumen', 'ubat gugur', 'ubat gugurkan',
    'pil kuat', 'ubat besar', 'jual viagra', 'urut batin', 'gadis melayu bogel', 'beli pengikut',
    'followers murah', 'tambah follower', 'backlink murah', 'servis seo murah', 'tulis tesis', 'upah tesis',
    'tengok wayang percuma',
  ]),
  ...phraseGroup({kind: 'spam', ...weakAnywhere, source: 'wares of spam that honest texts name as well'}, [
    'kasino', 'judi', 'slot', 'pertaruhan', 'taruhan', 'pinjaman', 'pinjaman peribadi', 'toto', 'magnum',
    'loteri', 'viagra', 'cialis', 'poker', 'jackpot', 'backlink', 'pengikut instagram', 'replika', 'kripto',
    'bitcoin', 'forex', 'slot dalam talian', 'taruhan bola', 'keputusan 4d', 'pinjaman segera',
    'pinjaman berlesen', 'pinjaman along', 'ubat kuat', 'perempuan panggilan', 'filem percuma',
  ]),
  ...phraseGroup({kind: 'call-to-action', ...weakAnywhere, source: 'calls on Malay gambling and loan pages'}, [
    'daftar sekarang', 'daftar di sini', 'daftar percuma', 'klik di sini', 'klik pautan', 'klik link',
    'log masuk sekarang', 'sertai sekarang', 'sertai kami', 'main sekarang', 'mainkan sekarang', 'hubungi kami',
    'whatsapp kami', 'wasap kami', 'tuntut bonus', 'tuntut sekarang', 'dapatkan bonus', 'beli sekarang',
    'tempah sekarang', 'mohon sekarang', 'muat turun sekarang', 'deposit sekarang',
  ]),
  ...phraseGroup({kind: 'reporting-verb', ...weakAnywhere, source: 'Malay reports on gambling and fraud'}, [
    'polis', 'mahkamah', 'majistret', 'hakim', 'pendakwa raya', 'tertuduh', 'suspek', 'ditahan', 'menahan',
    'ditangkap', 'didakwa', 'dijatuhi hukuman', 'dihukum', 'siasatan', 'menyiasat', 'serbuan', 'diserbu', 'haram',
    'dilarang', 'larangan', 'penipuan', 'ditipu', 'mangsa', 'ketagihan', 'kementerian', 'mcmc', 'skmm', 'sprm',
    'pdrm', 'menurut', 'berkata', 'katanya', 'kajian', 'penyelidik', 'digodam', 'penggodam', 'akta', 'amaran',
    'disekat', 'kerajaan',
  ]),
  ...phraseGroup({kind: 'advertisement', ...line, source: 'general knowledge of Malay news sites'}, [
    'iklan', 'kandungan tajaan', 'kandungan berbayar', 'tajaan', 'ditaja oleh', 'advertorial',
    'skrol untuk terus membaca', 'tatal untuk terus membaca', 'terus membaca', 'teruskan membaca',
    'baca seterusnya', 'sambung baca', 'memuatkan', 'memuatkan...', 'tutup iklan',
  ]),
  ...phraseGroup({kind: 'related', ...line, source: 'general knowledge of Malay news sites'}, [
    'baca juga', 'baca lagi', 'baca seterusnya', 'baca lanjut', 'lihat juga', 'tonton juga', 'berita berkaitan',
    'artikel berkaitan', 'berita lain', 'artikel lain', 'berita terkini', 'berita popular', 'artikel popular',
    'paling popular', 'paling banyak dibaca', 'trending', 'lagi berita', 'anda mungkin juga suka',
    'anda mungkin berminat', 'mungkin anda suka', 'disyorkan untuk anda', 'artikel seterusnya',
    'artikel sebelumnya',
  ]),
  ...phraseGroup({kind: 'related', ...prefix, source: 'general knowledge of Malay news sites'}, [
    'baca juga', 'baca lagi', 'baca seterusnya', 'baca lanjut', 'baca artikel penuh', 'lihat juga', 'tonton juga',
    'tonton video', 'artikel berkaitan', 'berita berkaitan', 'anda mungkin juga suka', 'baca:', 'tonton:', 'video:',
  ]),
  ...phraseGroup({kind: 'share', ...weakLine, source: 'share bars of Malay sites'}, [
    'kongsi', 'kongsikan', 'kongsi artikel ini', 'kongsi di facebook', 'kongsi di twitter', 'kongsi di x',
    'kongsi di whatsapp', 'kongsi melalui', 'cetak', 'hantar e-mel', 'e-mel', 'komen', 'tinggalkan komen',
    'lihat komen', 'salin pautan', 'pautan disalin', 'simpan', 'suka', 'ikuti kami', 'kembali ke atas',
  ]),
  ...phraseGroup({kind: 'newsletter', ...prefix, source: 'general knowledge of Malay news sites'}, [
    'ikuti kami di', 'ikuti kami di saluran', 'ikuti perkembangan', 'ikuti saluran', 'langgan buletin',
    'langgan surat berita', 'daftar untuk surat berita', 'sertai saluran', 'sertai kumpulan telegram',
    'dapatkan berita terkini', 'dapatkan berita', 'muat turun aplikasi', 'follow kami di',
  ]),
  ...phraseGroup({kind: 'consent', ...anywhere, source: 'cookie banners of Malay sites'}, [
    'kami menggunakan kuki', 'laman web ini menggunakan kuki', 'laman ini menggunakan kuki',
    'laman web ini menggunakan cookies', 'dengan meneruskan penggunaan', 'dengan terus menggunakan laman',
    'anda bersetuju dengan penggunaan kuki', 'terima semua kuki', 'terima kuki', 'tetapan kuki', 'dasar kuki',
    'polisi kuki',
  ]),
  ...phraseGroup({kind: 'consent', ...line, source: 'buttons of Malay cookie banners'}, [
    'terima semua', 'saya setuju', 'tolak semua', 'dasar privasi', 'polisi privasi', 'terma penggunaan',
    'terma dan syarat',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...anywhere, source: 'WordPress, Malay translation'}, [
    'alamat e-mel anda tidak akan disiarkan', 'alamat emel anda tidak akan disiarkan', 'medan diperlukan ditanda',
    'ruang yang diperlukan ditanda', 'simpan nama, e-mel dan tapak web saya', 'anda mesti log masuk untuk mengulas',
    'batal balasan', 'batalkan balasan', 'tapak ini menggunakan akismet', 'laman ini menggunakan akismet',
    'selamat datang ke wordpress. ini adalah pos pertama anda',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...line, source: 'WordPress, Malay translation'}, [
    'tinggalkan balasan', 'tinggalkan ulasan', 'kiriman lama', 'kiriman baharu', 'langkau ke kandungan',
    'tidak dikategorikan', 'hello dunia!',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...weakPrefix, source: 'WordPress, Malay translation'}, [
    'dikirim dalam', 'diterbitkan dalam', 'kategori:', 'tag:', 'label:',
  ]),
  ...phraseGroup({kind: 'syndication', ...anywhere, source: 'general knowledge of Malay news sites'}, [
    'artikel ini pertama kali diterbitkan', 'artikel ini pertama kali disiarkan', 'artikel ini telah disiarkan di',
    'artikel ini diterbitkan semula', 'artikel asal disiarkan', 'diterbitkan semula dengan kebenaran',
    'disiarkan semula dengan izin', 'muncul pertama kali di',
  ]),
  ...phraseGroup({kind: 'credit', ...weakPrefix, source: 'general knowledge of Malay news sites'}, [
    'foto:', 'gambar:', 'gambar oleh', 'gambar hiasan', 'foto ihsan', 'gambar ihsan', 'sumber:', 'kredit foto',
    'kredit gambar', 'video:', 'grafik:', 'ihsan:', '(gambar:', '(foto:', 'foto bernama', 'foto fail',
  ]),
  ...phraseGroup({kind: 'credit', ...weakLine, source: 'Malay picture agencies and labels'}, [
    'bernama', 'gambar hiasan', 'gambar fail', 'foto fail', 'gambar ihsan', 'hak cipta terpelihara', 'foto hiasan',
  ]),
  ...phraseGroup({kind: 'paywall', ...prefix, source: 'subscription notices of Malaysian newspapers'}, [
    'kandungan untuk pelanggan', 'artikel ini untuk pelanggan', 'khas untuk pelanggan', 'untuk pelanggan sahaja',
    'langgan untuk membaca', 'untuk terus membaca', 'log masuk untuk membaca', 'daftar untuk membaca',
    'sudah melanggan', 'sudah menjadi pelanggan',
  ]),
  ...phraseGroup({kind: 'paywall', ...prefix, source: 'subscription notices of Malay papers'}, [
    'langgan untuk meneruskan', 'langgan sekarang', 'kandungan premium', 'kandungan ini khas',
    'artikel ini khas untuk', 'hanya untuk pelanggan', 'log masuk untuk meneruskan', 'daftar untuk meneruskan',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...prefix, source: 'answers of chat assistants in Malay'}, [
    'sudah tentu! berikut', 'sudah tentu, berikut', 'tentu! berikut', 'tentu sekali! berikut',
    'tentu sahaja! berikut', 'baik, berikut', 'baiklah, berikut', 'berikut ialah artikel', 'berikut ialah versi',
    'berikut ialah terjemahan', 'berikut adalah versi', 'berikut adalah terjemahan', 'berikut ialah hasil',
    'ini ialah versi yang', 'versi semakan:', 'penerangan meta:',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...anywhere, source: 'answers of chat assistants in Malay'}, [
    'sebagai model bahasa ai', 'sebagai model bahasa, saya', 'sebagai pembantu ai', 'sebagai ai, saya tidak',
    'saya tidak mempunyai akses kepada internet', 'saya tidak dapat memenuhi permintaan',
    'maaf, saya tidak dapat membantu', 'pengetahuan saya terhad',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...prefix, source: 'answers of chat assistants in Malay'}, [
    'tentu, berikut', 'berikut adalah artikel',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...prefix,
    source: 'answers of chat assistants in Malay: offers to go on',
  }, [
    'beritahu saya jika', 'jika anda mahu, saya boleh',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...weakPrefix,
    source: 'answers of chat assistants in Malay, and of people',
  }, [
    'semoga ini membantu', 'semoga membantu', 'harap ini membantu', 'harap dapat membantu', 'sila beritahu saya',
    'jika anda memerlukan', 'adakah anda mahu saya', 'adakah anda ingin saya',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...prefix,
    source: 'answers of chat assistants in Malay: offers to go on',
  }, [
    'mahukah anda saya',
  ]),
  ...phraseGroup({kind: 'placeholder', ...anywhere, source: 'letter and article templates'}, [
    '[nama anda]', '[nama]', '[nama penuh]', '[nama syarikat]', '[syarikat]', '[nama penulis]', '[penulis]',
    '[tarikh]', '[tempat]', '[bandar]', '[alamat]', '[nombor telefon]', '[e-mel]', '[tajuk]', '[topik]', '[pautan]',
    '[sumber]', '[masukkan', 'masukkan teks di sini', 'teks anda di sini', 'taip teks di sini',
    'contoh teks di sini', 'tajuk artikel di sini',
  ]),
  ...phraseGroup({kind: 'placeholder', ...line, source: 'default titles of WordPress and of editors'}, [
    'tiada tajuk', 'tanpa tajuk', 'halaman contoh',
  ]),
  ...phraseGroup({kind: 'error-page', ...line, source: 'server errors of Malay sites'}, [
    'halaman tidak dijumpai', 'halaman tidak ditemui', 'laman tidak dijumpai', 'ralat 404', 'tidak dijumpai',
    'akses ditolak', 'akses dinafikan', 'ralat pelayan', 'laman sedang diselenggara', 'sila tunggu',
    'sila tunggu...',
  ]),
  ...phraseGroup({kind: 'error-page', ...anywhere, source: 'server errors of Malay sites'}, [
    'sila aktifkan javascript', 'sila dayakan javascript', 'javascript dinyahaktifkan', 'halaman yang anda cari',
    'halaman yang diminta tidak', 'ralat menyambung ke pangkalan data', 'sahkan anda manusia',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...prefix, source: 'translation notices of Google, Facebook and X'}, [
    'diterjemah oleh google', 'diterjemahkan oleh google', 'lihat terjemahan', 'lihat asal', 'tunjukkan asal',
    'tunjukkan yang asal', 'nilai terjemahan ini', 'terjemah siaran',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...prefix, source: 'buttons and notes of translation programs'}, [
    'lihat teks asal', 'paparkan yang asal', 'paparkan terjemahan', 'terjemahkan siaran',
    'diterjemahkan secara automatik',
  ]),
  ...phraseGroup({
    kind: 'translator-interface', ...weakPrefix,
    source: 'notes of translation programs that name the language they came from',
  }, [
    'diterjemahkan daripada', 'diterjemahkan dari',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...line, source: 'notes of translation programs that are nouns'}, [
    'terjemahan mesin',
  ]),
  ...phraseGroup({
    kind: 'redundant-acronym', ...anywhere,
    source: 'general knowledge of Malay usage: the acronym holds the word that goes before it',
  }, [
    'virus hiv', 'nombor pin', 'sistem gps', 'nombor isbn', 'skrin lcd', 'mesej sms', 'cukai gst',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...weakAnywhere, source: 'what answers of chat assistants call the text that they hand over'}, [
    'yang telah disunting', 'yang telah disemak', 'versi yang disunting', 'yang ditulis semula',
  ]),
  ...phraseGroup({kind: 'assistant-closing', ...prefix, source: 'offers at the end of answers of chat assistants'}, [
    'saya juga boleh mencadangkan',
  ]),
  ...phraseGroup({kind: 'share', ...weakLine, source: 'share bars of sites'}, [
    'kongsi di', 'hantar',
  ]),
  ...phraseGroup({kind: 'consent', ...weakLine, source: 'buttons of cookie banners'}, [
    'setuju',
  ]),
  ...phraseGroup({kind: 'consent', ...weakAnywhere, source: 'the word that cookie banners are about'}, [
    'kuki', 'cookie',
  ]),
  ...phraseGroup({kind: 'placeholder', ...weakAnywhere, source: 'what templates ask writers to do in brackets'}, [
    'isi',
  ]),
]
