import {withVariants} from '../calendar-forms.ts'
import type {Language} from '../language.ts'
import {words} from '../word-list.ts'
import {dateForm, months, monthsInDates, weekdays} from './calendar.ts'

export const polish: Language = {
  code: 'pl',
  name: 'Polish',
  script: 'Latn',
  spaced: true,
  signs: {
    letters: 'ąćęłńóśźż',
    endings: `
      ość ości ego emu ych ymi ów owi ami ach anie ania enie enia acja acji stwo stwa ski ska skie ować ował owała
      owany ują uje ięcie dzie cie cia czny czna cz sz rz ię ł ła ło li ły
    `,
  },
  lexicons: {
    months: withVariants(months, {
      stycznia: ['styczniu'], lutego: ['lutym'], marca: ['marcu'], kwietnia: ['kwietniu'], maja: ['maju'],
      czerwca: ['czerwcu'], lipca: ['lipcu'], sierpnia: ['sierpniu'], września: ['wrześniu'],
      października: ['październiku', 'paz'], listopada: ['listopadzie'], grudnia: ['grudniu'],
    }),
    dateForm,
    monthsInDates,
    weekdays: withVariants(weekdays, {
      niedziela: ['niedzielę', 'niedzieli', 'nd'], środa: ['środę', 'środy'], sobota: ['sobotę', 'soboty', 'sb'],
      poniedziałek: ['poniedziałku', 'pn'], czwartek: ['czwartku', 'cz'], piątek: ['piątku'], wtorek: ['wtorku'],
    }),
    decimalSign: ',',
    salesWords: words(`
      online darmowe darmowy darmo najlepsze najlepszy najlepsza tani tanie tanio kup kupić kupno zamów sprzedaż
      cena ceny bonus depozyt depozytu wypłata bez natychmiastowy szybki szybka szybko bezpieczne legalne legalny
      rejestracja rejestracji logowanie pobierz grać graj wygraj pieniądze prawdziwe nowe nowy opinie kod promocyjny
      promocja oferta zniżka dziś dzisiaj teraz oficjalna strona recepty dostawa polska zaświadczeń bik ranking
    `),
    neverLast: words(`
      i oraz lub albo ale w we na z ze do od dla bez o po za pod nad przy że żeby jak który która które jego jej ich
    `),
    functionWords: words(`
      w i na z się do nie że to o jest jak za po od co przez dla oraz a ale są tym tego które jego by już jednak który
      która również tylko być może można było był była były ich jej ze we przy pod przed między nad bez u czy też jako
      sobie tak ma mają miał lub albo więc gdy kiedy gdzie ten ta te tej tych tę temu jeszcze bardzo bardziej więcej
      lat roku rok wszystko wszystkie wszystkich jeśli jeżeli aby żeby bo ponieważ poza podczas według wobec ponad
      około wśród mnie mi mu go ją je im nas nam was wam on ona ono oni one my wy ja ty swoje swój swojego swoich
      swoją siebie sobą nich niego niej nim nimi każdy każda każde jeden jedna jedno dwa dwie trzy kilka wiele wielu
      niż niektóre inne innych inny sam sama czym kto kogo nic nigdy zawsze czasem teraz dziś wczoraj jutro tam tu
      tutaj wtedy potem następnie dlatego dlaczego jednocześnie natomiast jednakże chociaż choć mimo zarówno właśnie
      nawet prawie został została zostały zostanie będzie będą powinien należy trzeba mogą musi powiedział powiedziała
      dodał
    `),
    abbreviations: words(`
      p pp dr hab prof inż mgr lek doc św ks bp abp gen płk ppłk mjr kpt por ppor sierż kpr ul al pl os nr str s ryc
      rys tab art ust pkt par t tj tzn tzw m.in np itd itp ok woj pow gm w r rok godz min sek tys mln mld zł gr tel im
      red wyd zob cd n.e p.n.e
    `),
    honorifics: words(`
      pan pani panna doktor profesor inżynier generał pułkownik podpułkownik kapitan porucznik major sierżant kapral
      admirał marszałek ksiądz biskup ojciec senator
    `),
    determiners: words(`
      ten ta to te ci mój moja nasz nasza wasz jego jej ich swój każdy każda wszyscy jeden jedna inny inna były była
      był jest jako i lub od dla z bez być stopień stopnia
    `),
    relativeDates: [
      'dziś', 'dzisiaj', 'wczoraj', 'jutro', 'przedwczoraj', 'pojutrze', 'wczoraj wieczorem', 'dziś rano', 'dzisiaj rano',
      'dziś po południu', 'dziś wieczorem', 'w tym tygodniu', 'w zeszłym tygodniu', 'w ubiegłym tygodniu',
      'w przyszłym tygodniu', 'w tym miesiącu', 'w zeszłym miesiącu', 'w ubiegłym miesiącu', 'w przyszłym miesiącu',
      'w tym roku', 'w zeszłym roku', 'w ubiegłym roku', 'w przyszłym roku',
    ],
    bylineWords: [
      'autor', 'autorka', 'autorzy', 'napisał', 'napisała', 'tekst', 'opracował', 'opracowała', 'oprac', 'redakcja',
      'redaktor',
    ],
    dateLabels: [
      'opublikowano', 'opublikowany', 'data', 'data publikacji', 'data dodania', 'dodano', 'utworzono', 'aktualizacja',
      'zaktualizowano', 'data aktualizacji', 'ostatnia aktualizacja', 'ostatnia modyfikacja', 'zmodyfikowano', 'publikacja',
    ],
    repeatable: words('bardzo tak nie no już'),
    quotes: [['„', '”'], ['«', '»'], ['‚', '’'], ['"', '"']],
  },
}
