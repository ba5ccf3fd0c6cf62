import {withVariants} from '../calendar-forms.ts'
import type {Language} from '../language.ts'
import {words} from '../word-list.ts'
import {dateForm, months, monthsInDates, weekdays} from './calendar.ts'

export const turkish: Language = {
  code: 'tr',
  name: 'Turkish',
  script: 'Latn',
  spaced: true,
  ordinalStop: true,
  signs: {
    letters: 'âçğıîöşüû\u0307',
    endings: `
      lar ler ları leri ların lerin larda lerde lardan lerden nda nde ndan nden dan den tan ten dır dir dur dür tır
      tir mak mek ması mesi masını mesini acak ecek yor iyor ıyor uyor üyor dı di du dü tı ti mış miş muş müş lık lik
      luk lük sız siz nın nin nun nün ını ini unu ünü yı yi yla yle arak erek
    `,
  },
  lexicons: {
    months: withVariants(months, {
      şubat: ['subat', 'şub'], mayıs: ['mayis'], ağustos: ['agustos'], eylül: ['eylul'], kasım: ['kasim'], aralık: ['aralik'],
    }),
    dateForm,
    monthsInDates,
    weekdays: withVariants(weekdays, {salı: ['sali'], çarşamba: ['carsamba'], perşembe: ['persembe']}),
    decimalSign: ',',
    salesWords: words(`
      online bedava ücretsiz en iyi ucuz satın al almak sipariş fiyat fiyatı fiyatları bonus bonusu veren yatırım
      çekim güvenilir lisanslı giriş güncel yeni adresi üye üyelik kayıt indir oyna oyunu kazan kazandıran para
      gerçek canlı bugün hemen şimdi kampanya kod resmi site siteler siteleri sitesi reçetesiz kargo türkiye anında
      hızlı kolay çevrimsiz şartsız
    `),
    neverLast: words('ve veya ya ile için gibi kadar bir bu şu ki ama fakat'),
    functionWords: words(`
      ve bir bu da de için ile olarak çok daha en olan ne gibi var sonra kadar olduğu her ama o değil ise ya oldu diye
      veya ki iki göre ancak bunu tarafından üzerinde nasıl şekilde olması önce yeni hem tüm şu bütün içinde ilk büyük
      mi mı mu mü ben sen biz siz onlar onun bunun bana sana ona bize size bizim sizin kendi aynı başka bazı birçok
      hiç hep fakat çünkü eğer yani hatta bile sadece yalnızca zaten belki şimdi bugün dün yarın artık henüz arasında
      altında karşı rağmen doğru dolayı itibaren beri böyle şöyle öyle burada orada şey zaman gün yıl yılında kişi iyi
      fazla az tek birlikte ayrıca özellikle örneğin yer alan eden etti ederek etmek olacak olur oluyor olmak olduğunu
      yapılan yapmak gerekiyor gereken edilen vardır yok yoktur oldukça bunlar bunlardan bundan ondan buna onu neden
      niçin kim hangi hangisi dedi söyledi belirtti etmesi ettiği konusunda hakkında içerisinde ait dair
    `),
    abbreviations: words(`
      dr prof doç yrd öğr gör av müh mim uzm op sn alb yb bnb yzb tğm ütğm asb çvş onb gen org korg tümg tuğg cad sok
      mah apt no blv bul sk cd kat d vb vs vd bkz örn s sf cilt çev ed haz yay fig şek tab yy m.ö m.s tel st a.ş ltd
      şti t.c
    `),
    honorifics: words(`
      bay bayan doktor profesör doçent avukat mühendis general albay yarbay binbaşı yüzbaşı teğmen üsteğmen çavuş
      onbaşı amiral mareşal sayın vali senatör
    `),
    determiners: words(`
      bir bu şu o her bütün tüm bazı hiçbir kendi bizim sizin onun benim senin eski yeni olarak ve veya ile için gibi
      emekli
    `),
    relativeDates: [
      'bugün', 'dün', 'yarın', 'evvelsi gün', 'önceki gün', 'öbür gün', 'dün gece', 'dün akşam', 'bu sabah', 'bu akşam',
      'bu gece', 'bu hafta', 'geçen hafta', 'gelecek hafta', 'önümüzdeki hafta', 'bu ay', 'geçen ay', 'gelecek ay',
      'önümüzdeki ay', 'bu yıl', 'geçen yıl', 'gelecek yıl', 'önümüzdeki yıl',
    ],
    bylineWords: ['yazan', 'yazar', 'haber', 'haberi', 'muhabir', 'editör', 'hazırlayan', 'kaleme alan'],
    dateLabels: [
      'yayınlanma', 'yayınlanma tarihi', 'yayınlandı', 'yayın tarihi', 'yayımlanma tarihi', 'giriş tarihi', 'oluşturulma tarihi',
      'tarih', 'eklenme tarihi', 'güncelleme', 'güncellenme', 'güncelleme tarihi', 'güncellenme tarihi', 'son güncelleme',
      'son güncelleme tarihi', 'güncellendi',
    ],
    quotes: [['“', '”'], ['‘', '’'], ['«', '»'], ['"', '"']],
  },
}
