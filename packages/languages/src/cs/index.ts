import {withVariants} from '../calendar-forms.ts'
import type {Language} from '../language.ts'
import {words} from '../word-list.ts'
import {dateForm, months, monthsInDates, weekdays} from './calendar.ts'

export const czech: Language = {
  code: 'cs',
  name: 'Czech',
  script: 'Latn',
  spaced: true,
  ordinalStop: true,
  signs: {
    letters: 'áčďéěíňóřšťúůýž',
    endings: `
      ost osti ní ního ním ých ého ému ými ství ský ská ské ovat oval ovala ována ováno ění ání ují uje ích ům ách ami
      ech tí ící ného ném nost nosti tel telů ů ř ě
    `,
  },
  lexicons: {
    months: withVariants(months, {
      ledna: ['lednu'], února: ['únoru'], března: ['březnu'], dubna: ['dubnu'], května: ['květnu'], června: ['červnu'],
      července: ['červenci'], srpna: ['srpnu'], října: ['říjnu'], prosince: ['prosinci'],
    }),
    dateForm,
    monthsInDates,
    weekdays: withVariants(weekdays, {
      neděle: ['neděli'], středa: ['středu', 'středy'], sobota: ['sobotu', 'soboty'], čtvrtek: ['čtvrtka'], pátek: ['pátku'],
    }),
    decimalSign: ',',
    salesWords: words(`
      online zdarma nejlepší levně levné levný koupit objednat prodej cena ceny bonus vklad vkladu výběr bez
      okamžitě ihned rychle rychlá bezpečné legální registrace registraci přihlášení stáhnout hrát vyhrát peníze
      skutečné nové nový recenze kód akce nabídka sleva dnes nyní oficiální stránka předpisu doručení česko registru
      doložení
    `),
    neverLast: words(`
      a i nebo ale v ve na s se z ze k ke od do pro bez o po za pod nad při že aby jako který která které jeho její
      jejich
    `),
    functionWords: words(`
      a se v na je že s z i do to k za pro jsou by jako ale ve o po tak od který již při které která nebo jeho jen
      také podle bylo byl není až jsem ze před kteří jejich aby tím tom má být však si můžete můžeme může co bude
      tento tato toto této tohoto tyto těchto jak kde když protože už pokud více mezi další kterou kterých kterým
      nichž jež byla byly byli jsme jste mít mají měl měla mohou můžou musí lze pouze ještě bez pod nad u proti během
      kvůli díky kromě vedle ho mu jí jim ji nás vás nám vám mě mi tě ti on ona ono oni my vy já ten ta ty tu toho
      tomu těm všechny všech všichni vše každý každá každé jeden jedna dva dvě tři několik mnoho velmi stále vždy
      nikdy někdy zde tady tam pak potom tedy totiž proto přesto ani či zda neboť například zejména především právě
      teď dnes včera zítra letech rok roku let lidí řekl uvedl uvedla své svůj svého svou svých sebe sobě sám sama
      sami náš naše jejího její takže kdy kdo
    `),
    abbreviations: words(`
      p pí sl dr ing mgr bc mudr judr phdr rndr prof doc akad arch dipl gen plk pplk mjr kpt npor por ppor kpl tř ul
      nám nábř č čp čl odst písm str s sv st stol tis mil mld min max např tj tzv tzn atd apod mj resp popř příp viz
      srov cca kap obr tab roč př.n.l n.l kč tel ml r zn vč
    `),
    honorifics: words(`
      pan pane paní slečna doktor doktorka profesor profesorka inženýr generál plukovník podplukovník kapitán poručík
      nadporučík major četař admirál maršál otec senátor senátorka hejtman
    `),
    determiners: words(`
      ten ta to ti ty tento tato toto můj moje náš naše váš jeho její jejich svůj každý každá všichni jeden jedna jiný
      jiná bývalý bývalá byl byla je jako a nebo od pro s bez být hodnost hodnosti
    `),
    relativeDates: [
      'dnes', 'včera', 'zítra', 'předevčírem', 'pozítří', 'včera večer', 'dnes ráno', 'dnes odpoledne', 'dnes večer',
      'dnes v noci', 'tento týden', 'minulý týden', 'příští týden', 'tento měsíc', 'minulý měsíc', 'příští měsíc',
      'letos', 'loni', 'vloni', 'příští rok', 'minulý rok',
    ],
    bylineWords: [
      'autor', 'autorka', 'autoři', 'napsal', 'napsala', 'text', 'připravil', 'připravila', 'redakce', 'zpracoval',
    ],
    dateLabels: [
      'publikováno', 'zveřejněno', 'vydáno', 'vloženo', 'vytvořeno', 'datum', 'datum vydání', 'datum publikace', 'aktualizováno',
      'aktualizace', 'poslední aktualizace', 'naposledy aktualizováno', 'poslední úprava', 'upraveno', 'změněno',
    ],
    repeatable: words('velmi tak ne ano už no'),
    quotes: [['„', '“'], ['‚', '‘'], ['»', '«'], ['"', '"']],
  },
}
