import {anywhere, line, phraseGroup, type PhraseRow, prefix, weakAnywhere, weakLine, weakPrefix} from '../phrase.ts'

/** What assistants, translators and templates leave behind. */
export const residue: readonly PhraseRow[] = [
  ...phraseGroup({kind: 'assistant-preface', ...prefix, source: 'answers of chat assistants in Indonesian'}, [
    'tentu, berikut', 'tentu! berikut', 'tentu saja! berikut', 'tentu saja, berikut', 'baik, berikut',
    'baik! berikut', 'berikut adalah artikel', 'berikut adalah versi', 'berikut adalah terjemahan',
    'berikut ini adalah artikel', 'berikut artikel yang anda minta', 'berikut hasil terjemahan',
    'berikut terjemahannya', 'berikut versi yang telah',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...anywhere, source: 'answers of chat assistants in Indonesian'}, [
    'sebagai model bahasa ai', 'sebagai model bahasa, saya', 'sebagai model ai', 'sebagai asisten ai',
    'sebagai kecerdasan buatan, saya', 'saya tidak dapat memenuhi permintaan', 'maaf, saya tidak bisa membantu',
    'batas pengetahuan saya',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...prefix, source: 'answers of chat assistants in Indonesian'}, [
    'tentu! ini', 'tentu, ini', 'tentu saja! ini', 'tentu saja, ini', 'siap! berikut', 'siap, berikut',
    'oke, berikut', 'oke! berikut', 'berikut artikel', 'berikut versi', 'berikut adalah hasil',
    'berikut adalah naskah', 'berikut adalah teks', 'berikut adalah draf', 'berikut draf', 'berikut naskah',
    'berikut hasil revisi', 'berikut hasil perbaikan', 'berikut adalah revisi', 'berikut saya sajikan',
    'versi revisi:', 'hasil revisi:', 'meta deskripsi:', 'judul seo:', 'kata kunci fokus:',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...weakPrefix, source: 'answers of chat assistants in Indonesian',
  }, [
    'semoga membantu', 'semoga ini membantu', 'semoga artikel ini membantu', 'beri tahu saya jika',
    'jika anda membutuhkan', 'jika ada yang ingin anda ubah', 'silakan beri tahu saya',
    'catatan: artikel ini',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...prefix,
    source: 'answers of chat assistants in Indonesian: offers to go on',
  }, [
    'apakah anda ingin agar saya', 'apakah kamu ingin saya', 'apakah anda mau saya', 'ingin saya buatkan',
    'mau saya buatkan', 'jika anda mau, saya bisa', 'kalau mau, saya bisa', 'jika anda ingin, saya bisa',
    'jika perlu, saya bisa',
  ]),
  ...phraseGroup({kind: 'assistant-closing', ...prefix, source: 'answers of chat assistants in Indonesian: offers'}, [
    'apakah anda ingin saya',
  ]),
  ...phraseGroup({kind: 'placeholder', ...anywhere, source: 'letter and article templates'}, [
    '[nama anda]', '[nama lengkap]', '[nama perusahaan]', '[nama penulis]', '[tanggal]', '[alamat]',
    '[nomor telepon]', '[kota]', '[judul]', '[masukkan', '[isi di sini]', 'tulis judul di sini',
    'masukkan teks di sini', 'judul artikel di sini',
  ]),
  ...phraseGroup({kind: 'placeholder', ...line, source: 'default titles of WordPress and of editors'}, [
    'tanpa judul', 'dokumen tanpa judul', 'halo dunia!', 'laman contoh', 'artikel baru',
  ]),
  ...phraseGroup({kind: 'error-page', ...line, source: 'error pages of Indonesian sites'}, [
    'halaman tidak ditemukan', 'halaman yang anda cari tidak ditemukan', 'terjadi kesalahan', 'akses ditolak',
    'aktifkan javascript untuk melanjutkan',
  ]),
  ...phraseGroup({kind: 'error-page', ...line, source: 'server errors of Indonesian sites'}, [
    'error 404', 'kesalahan 404', 'tidak ditemukan', 'situs sedang dalam perbaikan', 'sedang dalam perbaikan',
    'mohon tunggu sebentar', 'layanan tidak tersedia', 'kesalahan server', 'akses dilarang',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...prefix, source: 'translation notices of Google, Facebook and X'}, [
    'diterjemahkan oleh google', 'lihat terjemahan', 'lihat aslinya', 'tampilkan teks asli', 'tampilkan yang asli',
    'terjemahkan postingan', 'nilai terjemahan ini',
  ]),
  ...phraseGroup({
    kind: 'translator-interface', ...weakPrefix,
    source: 'notes of translation programs that name the language they came from',
  }, [
    'diterjemahkan dari', 'terjemahan dari',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...prefix, source: 'buttons and notes of translation programs'}, [
    'lihat teks asli', 'lihat yang asli', 'lihat asli', 'lihat terjemahannya', 'tampilkan terjemahan',
    'tampilkan asli', 'tampilkan aslinya', 'sembunyikan terjemahan', 'diterjemahkan otomatis',
    'diterjemahkan secara otomatis', 'diterjemahkan dengan google', 'diterjemahkan oleh deepl',
    'diterjemahkan oleh mesin',
    'artikel ini diterjemahkan secara otomatis', 'artikel ini diterjemahkan oleh mesin',
    'beri nilai terjemahan ini', 'terjemahkan halaman ini', 'terjemahkan tweet',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...line, source: 'notes of translation programs that are nouns'}, [
    'google terjemahan', 'terjemahan mesin', 'terjemahan otomatis',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...weakAnywhere, source: 'what answers of chat assistants call the text that they hand over'}, [
    'hasil parafrase', 'versi revisi', 'hasil suntingan', 'yang sudah saya rapikan', 'teks yang telah direvisi',
    'versi yang sudah',
  ]),
  ...phraseGroup({kind: 'assistant-closing', ...prefix, source: 'offers at the end of answers of chat assistants'}, [
    'saya juga bisa menyarankan', 'saya juga dapat menyarankan',
  ]),
  ...phraseGroup({kind: 'share', ...weakLine, source: 'share bars of sites'}, [
    'kirim', 'share ke',
  ]),
  ...phraseGroup({kind: 'consent', ...weakLine, source: 'buttons of cookie banners'}, [
    'setuju', 'terima semua', 'saya setuju',
  ]),
  ...phraseGroup({kind: 'consent', ...weakAnywhere, source: 'the word that cookie banners are about'}, [
    'cookie', 'kuki',
  ]),
  ...phraseGroup({kind: 'placeholder', ...weakAnywhere, source: 'what templates ask writers to do in brackets'}, [
    'isi',
  ]),
]
