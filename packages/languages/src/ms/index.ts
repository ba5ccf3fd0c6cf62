import {withVariants} from '../calendar-forms.ts'
import type {Language} from '../language.ts'
import {words} from '../word-list.ts'
import {dateForm, months, monthsInDates, weekdays} from './calendar.ts'

export const malay: Language = {
  code: 'ms',
  name: 'Malay',
  script: 'Latn',
  spaced: true,
  signs: {
    letters: '',
    twin: 'id',
    enclitics: 'nya lah kah',
    beginnings: 'meng mem men peng pem pen ber ter',
    endings: 'annya kannya inya kan nya lah kah asi iti iviti isasi sional syen',
    words: `
      polis hospital syarikat wang ringgit teksi kedai universiti kolej jawatankuasa parlimen lebuhraya lebuh
      motosikal basikal telefon maklumat sesawang perisian perkakasan perkhidmatan pelabur kewangan belanjawan bajet
      majikan kesihatan jururawat khamis isnin jumaat ahad ogos julai mac disember jurulatih kejohanan mahkamah peguam
      tertuduh siasatan jenayah rasuah dadah bomba jeneral leftenan datuk datin dato' kelmarin minit aktiviti kualiti
      kuantiti fakulti komuniti identiti realiti prioriti fasiliti kapasiti fizik muzik penyelidikan penyelidik borang
      lesen yuran percuma diskaun jualan emel e-mel akhbar filem tular tahniah takziah derma pengerusi setiausaha
      timbalan naib kakitangan pencen pejabat mesyuarat majlis antarabangsa tempatan awam kerajaan perniagaan usahawan
      peniaga eksport bilion ubat pesakit wad barah pautan akaun tetapan skrin storan kod fail pengaturcaraan
      pengaturcara televisyen stesen fesyen kes berjaya kejayaan nombor hantar menghantar dihantar padam memadam
      memaparkan dipaparkan bilik kos lelaki rakan bapa isteri kaedah automatik praktikal keupayaan laju sila jom
      parti undi pengundi rosak sukar cuba mencuba cubalah dijangka disyaki berkuasa penguatkuasaan pindaan
      pembangkang peratus menerangkan kuala lumpur putrajaya johor selangor kelantan terengganu pahang sabah sarawak
      kedah perlis semak menyemak disemak dikawal umpamanya selari bermakna membolehkan dibenarkan warganegara
      di-pertuan agong tengku tunku exco adun almari antara-muka arkitek askar badminton berbual bercakap berfikir
      berkahwin biasiswa bumbung cakap cetek cili cukai dahaga dekad diiktiraf ditubuhkan eropah faham falsafah fikir
      fikiran gabenor gangsa garfu haiwan hodoh hutang impak inggeris itali jadual jambatan jenama jepun jiran
      juruteknik jurutera kacak kad kahwin kalendar kanak-kanak kasut keatas kebimbangan kecemasan kek kelab kelabu
      kelajuan kemalangan kemas kemboja kempen kerusi kesesakan kesusasteraan ketawa kewajipan komen konsert krismas
      kristian kuih lembu limau lori mana-mana matematik maut mee melanggan menaip mengiktiraf menubuhkan menyokong
      mesej moden oren pakej pasport pelancaran pelancong pelancongan pelarian peminat penaja penat pengadil pengganas
      pengiktirafan pensyarah peperiksaan peranti peratusan peribadi perisytiharan perkahwinan pertubuhan perubatan
      petrol pinggan purata putera puteri rahsia rakaman rasmi reka resipi saintis saiz salji samada sebarang sekejap
      sekurang-kurangnya seluar sepanyol sepatutnya sesiapa setem sijil sokongan stadium sudu sukan sukarelawan taip
      tarikh tasik tembikai tempoh tentera tetamu tilam tingkap tomato tuala ustaz yunit tiada tengok nampak jumpa
      budak kanak semula duit patut esok perkara soalan perkataan teruk sikit arahan sebenar risau kekal kesan pelik
      jawapan mengikut jawatan persekutuan senarai sihat kenderaan mencipta dicipta enjin tajuk bersetuju sempadan
      baharu kerosakan merosakkan seksyen matlamat pengurusan menguruskan projek zon perbezaan membezakan minda
      sempena bekalan mendedahkan mengesahkan disahkan pengesahan rawatan fizikal teknikal pengetua terutamanya
      selalunya kesemuanya kesemua olimpik berkongsi dikongsi penyokong punca bertanggungjawab tanggungjawab kesedaran
      kemahiran mengelakkan mengelak setakat lakonan menyertai sertai penyertaan wujud kewujudan pentadbir pentadbiran
      butang turutan kegemaran penghantaran kaunter gazet konstabel suspek dijumpai sabitan mensabitkan kanun
      keseksaan seksa majistret sesyen rayuan pbt jkr kpm kkm yb yab dap umno pkr memaklumkan dimaklumkan makluman
      sambutan seramai dinaiki melepasi talian hadapan berhampiran belacan dinasihatkan menasihatkan dijadualkan
      memperuntukkan membaiki pembaikan tetingkap pekebun perosak nautika bekerjasama persekitaran makcik pakcik cikgu
      ustazah spm stpm upsr pt3 ptptn asrama kokurikulum darjah prasekolah tadika taska periuk kuali mangkuk sejuk
      penyaman plag soket juadah susur jalanraya jpj pdrm saman kompaun sekatan terbabas merempuh dirempuh treler
      penunggang pembonceng pejalan pkob nadma poskod pasaraya hipermarket kwsp perkeso socso sspn asnb opr brim bsh
      pilihanraya prn pru mengundi majoriti penyelaras jkkk perlawanan pusingan menjaringkan jdt maraton beregu skuasy
      ragbi telefilem nyanyian hantaran sukatan hiris hidang pesawah pukat makmal dapatan felo kerap lazimnya layari
      imbas tatal pengimbas
    `,
  },
  relatives: ['id'],
  lexicons: {
    months: withVariants(months, {ogos: ['ogs'], september: ['sept']}),
    dateForm,
    monthsInDates,
    weekdays: withVariants(weekdays, {jumaat: ['jmt']}),
    decimalSign: '.',
    salesWords: words(`
      online percuma daftar login rasmi terbaik dipercayai murah bonus deposit kredit cuci pautan link hari ini
      keputusan ramalan segera cepat tanpa jual beli asli whatsapp malaysia muat turun apk main menang baru ahli
      wang
    `),
    neverLast: words(`
      yang dan atau serta dengan oleh untuk dari ke di pada para sang sebuah seorang suatu bahawa kerana agar tentang
      dalam antara bagi tanpa hingga sebagai
    `),
    functionWords: words(`
      yang dan di untuk dengan ini dalam pada itu tidak akan ke ada juga adalah boleh sebagai oleh kita kepada
      daripada telah atau saya kerana lebih mereka kami hanya seperti dia dari bahawa ialah dapat menjadi tetapi masih
      perlu lain anda atas sehingga ketika bagi secara iaitu agar jika turut beliau manakala apabila selepas antara
      banyak selain sangat sahaja sebuah satu semua terhadap melalui tanpa bukan ia mempunyai merupakan seorang sejak
      tahun kini tentang sendiri kemudian malah cara beberapa setiap semasa sebelum dua kali begitu pelbagai adakah
      bagaimana mungkin sama selama pun berkata katanya kata jadi baru belum mesti hendaklah salah tapi mahu hendak
      supaya sementara sekiranya walaupun bagaimanapun seterusnya dilakukan memberikan cukup seluruh suatu akhirnya
      terus pula demi nanti sini situ mengenai berkenaan lagi paling menggunakan digunakan gunakan terdapat selalu
      langsung berada ramai jangan sekarang memberi mendapat membuat dibuat lalu sering berlaku bahagian sebahagian
      berbeza sentiasa kerap contohnya mahupun memiliki ataupun sebab semakin bermula mula nak tak dah lah kalau macam
      kat je korang awak dekat ianya berikutan susulan mengatakan mendapatkan ekoran memandangkan justeru selaku
      demikian maka apa siapa bila kenapa mengapa masing sampai tersebut namun hal sudah para harus berikut sekitar
      meskipun lainnya segera hingga serta melakukan biasanya misalnya sebanyak sejumlah sedangkan dirinya terlebih
      punya melainkan makin agak nya
    `),
    abbreviations: words(`
      dr prof en pn cik tn hj hjh ir ar sr st dato tg mej kol kapt lt jen brig sjn kpl insp asp dsp supt acp sac dcp
      kom no jln lrg kg tmn bt sg bkt utk dll dsb spt cth bhg hlm ms bil tel sdn bhd rm b.a p.h.d
    `),
    honorifics: words(`
      jeneral leftenan kapten kolonel mejar sarjan koperal laksamana brigadier komander inspektor superintenden tuan
      puan encik cik doktor profesor jurutera datuk dato datin tun tengku ustaz ustazah haji hajah imam senator
      gabenor menteri presiden
    `),
    determiners: words(`
      seorang para sang si setiap semua seluruh beberapa banyak kedua ketiga menjadi sebagai oleh daripada dari untuk
      bagi dengan atau dan bekas mantan calon timbalan naib berpangkat pangkat jawatan gelaran ini itu sebuah suatu
      ialah adalah bukan
    `),
    relativeDates: [
      'hari ini', 'semalam', 'kelmarin', 'esok', 'lusa', 'tadi', 'pagi tadi', 'tengah hari tadi', 'petang tadi',
      'malam tadi', 'malam ini', 'pagi ini', 'petang ini', 'minggu ini', 'minggu lalu', 'minggu lepas', 'minggu depan',
      'bulan ini', 'bulan lalu', 'bulan lepas', 'bulan depan', 'tahun ini', 'tahun lalu', 'tahun lepas', 'tahun depan',
      'baru-baru ini',
    ],
    bylineWords: ['oleh', 'ditulis oleh', 'penulis', 'wartawan', 'pengarang', 'editor', 'penyunting', 'laporan'],
    dateLabels: [
      'diterbitkan', 'diterbitkan pada', 'disiarkan', 'disiarkan pada', 'tarikh', 'tarikh siaran', 'tarikh terbit',
      'dikemas kini', 'dikemaskini', 'dikemas kini pada', 'kemas kini terakhir', 'kemaskini terakhir', 'terakhir dikemas kini',
      'dicipta', 'dimuat naik',
    ],
    repeatable: words('ha hai aduh wah oh ah'),
    quotes: [['“', '”'], ['‘', '’'], ['"', '"'], ["'", "'"]],
    reduplication: ['-'],
  },
}
