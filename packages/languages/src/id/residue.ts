import {anywhere, line, phraseGroup, type PhraseRow, prefix, weakPrefix} from '../phrase.ts'

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
  ...phraseGroup({
    kind: 'assistant-closing', ...weakPrefix, source: 'answers of chat assistants in Indonesian',
  }, [
    'semoga membantu', 'semoga ini membantu', 'semoga artikel ini membantu', 'beri tahu saya jika',
    'apakah anda ingin saya', 'jika anda membutuhkan', 'jika ada yang ingin anda ubah', 'silakan beri tahu saya',
    'catatan: artikel ini',
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
  ...phraseGroup({kind: 'translator-interface', ...prefix, source: 'translation notices of Google, Facebook and X'}, [
    'diterjemahkan oleh google', 'lihat terjemahan', 'lihat aslinya', 'tampilkan teks asli', 'tampilkan yang asli',
    'terjemahkan postingan', 'nilai terjemahan ini',
  ]),
]
