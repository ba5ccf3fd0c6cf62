import {phraseGroup, type PhraseRow, weakAnywhere} from '../phrase.ts'

/** What tells spam from writing about it: spam calls on its reader, journalism names who said and did what. */
export const reporting: readonly PhraseRow[] = [
  ...phraseGroup({
    kind: 'call-to-action', ...weakAnywhere, source: 'calls on gambling and loan pages',
  }, [
    'daftar sekarang', 'daftar di sini', 'daftar disini', 'daftar segera', 'segera daftar', 'daftar gratis',
    'klik di sini', 'klik disini', 'klik link', 'login sekarang', 'login di sini', 'gabung sekarang',
    'bergabung sekarang', 'bergabunglah', 'main sekarang', 'mainkan sekarang', 'hubungi kami', 'hubungi admin',
    'chat admin', 'wa admin', 'deposit sekarang', 'klaim bonus', 'klaim sekarang', 'dapatkan bonus',
    'raih kemenangan', 'menangkan', 'coba sekarang', 'beli sekarang', 'pesan sekarang', 'kunjungi situs',
    'minimal deposit', 'depo sekarang', 'unduh sekarang',
  ]),
  ...phraseGroup({
    kind: 'reporting-verb', ...weakAnywhere, source: 'Indonesian reports on gambling and fraud',
  }, [
    'polisi', 'tersangka', 'menangkap', 'ditangkap', 'penangkapan', 'memblokir', 'diblokir', 'pemblokiran',
    'memberantas', 'pemberantasan', 'kominfo', 'komdigi', 'kementerian', 'ppatk', 'kejaksaan', 'jaksa',
    'pengadilan', 'hakim', 'terdakwa', 'pelaku', 'penyidik', 'penggerebekan', 'digerebek', 'menyita', 'disita',
    'polda', 'polres', 'polri', 'bareskrim', 'korban', 'kecanduan', 'larangan', 'dilarang', 'melarang', 'ilegal',
    'peneliti', 'menurut', 'mengatakan', 'ujar', 'kata dia', 'pakar', 'undang-undang', 'hukuman', 'dihukum',
    'peretas', 'diretas', 'disusupi', 'peringatan', 'mengimbau', 'dpr',
  ]),
]
