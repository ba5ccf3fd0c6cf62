import {withVariants} from '../calendar-forms.ts'
import type {Language} from '../language.ts'
import {words} from '../word-list.ts'
import {months, weekdays} from './calendar.ts'

export const indonesian: Language = {
  code: 'id',
  name: 'Indonesian',
  script: 'Latn',
  spaced: true,
  lexicons: {
    months: withVariants(months, {
      februari: ['pebruari', 'peb'],
      agustus: ['agt', 'ags', 'agst', 'agust'],
      september: ['sept'],
      november: ['nopember', 'nop'],
    }),
    weekdays: withVariants(weekdays, {
      minggu: ['ahad'],
      kamis: ['kemis'],
      jumat: ["jum'at", 'jum’at'],
    }),
    functionWords: words(`
      yang dan di untuk dengan ini dari dalam tidak akan pada itu ke ada juga adalah bisa sebagai oleh kita atau
      dapat telah saya karena tersebut lebih mereka sudah kami hanya saat seperti dia bahwa secara para menjadi
      namun tetapi masih harus lain anda serta hingga atas sehingga ketika bagi agar jika kalau belum antara
      setelah banyak apa selain sangat maka tak nya sebuah satu semua terhadap kepada melalui tanpa bukan sementara
      memiliki merupakan seorang hal masing sampai paling lagi sejak tahun sedangkan tentang sendiri kemudian
      yaitu yakni bahkan cara salah beberapa setiap selama sebelum dua kali begitu berbagai apakah bagaimana
      mungkin adanya sama pun mengatakan kata jadi baru ia dirinya tapi cukup perlu boleh apabila meskipun walaupun
      terlebih seluruh suatu ketika lalu akhirnya terus pula sekitar guna demi kini berikut nanti sini situ
      punya mau buat gunakan digunakan menggunakan silakan mengenai lainnya
    `),
    abbreviations: words(`
      dr drg drh ir prof h hj kh k.h r rr tn ny nn sdr sdri bpk yth alm almh st sp mayjen brigjen letjen jend kol
      letkol kapt mayor lettu letda serka sertu serda kopda praka pratu prada kombes komjen irjen brigpol ipda iptu
      akp akbp aipda aiptu bripda bripka briptu no jl jln gg kel kec kab kep hlm hal jo a.n u.p d.a s.d
      pt cv ud tb tbk rp dsb dst tgl ps ust s.h s.e s.kom s.pd s.t s.ip s.sos m.si m.h m.m m.pd m.t ph.d
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
