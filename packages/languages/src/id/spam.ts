import {anywhere, phraseGroup, type PhraseRow, weakAnywhere} from '../phrase.ts'

export const spam: readonly PhraseRow[] = [
  ...phraseGroup({
    kind: 'spam', ...anywhere, source: 'pages of slot sites injected into hacked government and school sites',
  }, [
    'slot gacor', 'gacor hari ini', 'gampang menang', 'mudah maxwin', 'bocoran rtp', 'bocoran slot',
    'bocoran togel', 'rtp slot', 'rtp live', 'live rtp', 'rtp gacor', 'pola slot', 'pola gacor', 'jam gacor',
    'slot maxwin', 'situs slot', 'situs gacor', 'situs judi', 'situs maxwin', 'link slot', 'link gacor',
    'link slot gacor', 'daftar slot', 'login slot', 'agen slot', 'bandar slot', 'akun slot', 'demo slot',
    'slot demo', 'slot dana', 'slot deposit', 'slot pulsa', 'slot server thailand', 'server thailand',
    'slot thailand', 'slot kamboja', 'server kamboja', 'slot bet 100', 'slot bet kecil', 'slot qris',
    'slot online terpercaya', 'slot online gacor', 'akun pro', 'deposit pulsa', 'deposit pulsa tanpa potongan',
    'depo pulsa', 'bonus new member', 'bonus member baru', 'garansi kekalahan', 'scatter hitam', 'agen judi',
    'agen sbobet', 'agen casino', 'judi slot', 'judi slot online', 'poker online terpercaya',
    'judi online terpercaya', 'situs togel', 'togel online terpercaya',
  ]),
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'lottery result pages injected into hacked sites'}, [
    'bandar togel', 'prediksi togel', 'agen togel', 'bo togel', 'togel sgp', 'togel hk', 'togel sdy',
    'togel hongkong', 'togel singapore', 'togel singapura', 'togel sydney', 'togel macau', 'togel hari ini',
    'keluaran sgp', 'keluaran hk', 'keluaran sdy', 'keluaran macau', 'keluaran togel', 'pengeluaran sgp',
    'pengeluaran hk', 'pengeluaran sdy', 'pengeluaran macau', 'pengeluaran togel', 'result sgp', 'result hk',
    'result sdy', 'result macau', 'hasil sgp', 'hasil hk', 'live draw hk', 'live draw sgp', 'live draw sdy',
    'live draw macau', 'live hk', 'live sgp', 'live sdy', 'prediksi hk', 'prediksi sgp', 'prediksi sdy', 'paito hk',
    'paito sgp', 'paito sdy', 'paito warna', 'data togel', 'data keluaran hk', 'data keluaran sgp', 'bocoran hk',
    'bocoran sgp',
  ]),
  ...phraseGroup({kind: 'spam', ...weakAnywhere, source: 'gambling words that news and officials use as well'}, [
    {phrase: 'data sgp', unlike: ['data SGPerm', 'user_data SGPRs']}, {phrase: 'data hk', unlike: ['data HKBP']},
    {phrase: 'data sdy', unlike: ['data sdyn']}, {phrase: 'data macau', unlike: ['data macaulay']}, 'judi online',
    'judi bola', 'togel', 'togel online', 'toto gelap', 'maxwin', 'scatter', 'slot online', 'link alternatif',
    'angka jitu', 'angka main', 'buku mimpi', 'paito', 'casino online', 'kasino online', 'taruhan bola',
    'taruhan online', 'deposit dana', 'deposit qris', 'sabung ayam online', 'tembak ikan', 'parlay', 'mix parlay',
    'gacor', {phrase: 'rtp', unlike: ['paket RTPS']}, {phrase: 'slot', unlike: ['slots']},
    {phrase: 'bandar', unlike: ['bandara']}, {phrase: 'agen', unlike: ['agenda']},
  ]),
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'loan, medicine and service spam in Indonesian comments'}, [
    'pinjol tanpa bi checking', 'pinjaman online tanpa jaminan cepat cair', 'obat aborsi', 'jual obat aborsi',
    'obat penggugur kandungan', 'jual cytotec', 'obat kuat viagra', 'obat pembesar penis', 'pembesar alat vital',
    'jasa backlink', 'jual backlink', 'jual followers', 'jasa skripsi', 'jasa pembuatan ijazah', 'jual ijazah',
    'pesugihan tanpa tumbal', 'nomor togel gaib',
  ]),
]
