import {withVariants} from '../calendar-forms.ts'
import type {Language} from '../language.ts'
import {words} from '../word-list.ts'
import {dateForm, months, monthsInDates, weekdays} from './calendar.ts'

export const german: Language = {
  code: 'de',
  name: 'German',
  script: 'Latn',
  spaced: true,
  ordinalStop: true,
  signs: {
    letters: 'äöüß',
    endings: `
      ung ungen heit heiten keit keiten schaft schaften lich liche lichen licher liches isch ische ischen ischer ieren
      iert ierung nis nisse tum bar los chen lein igen iger ige iges enden ende ender ern erin erinnen tät täten ßen
      ss sch cht chts tzt hrt stellt zeit haus land werk
    `,
    beginnings: 'ge ver ent zer be auf aus ein vor zu ab über unter wieder zusammen sch',
  },
  lexicons: {
    months: withVariants(months, {januar: ['jaenner', 'jaen'], februar: ['feber', 'febr'], märz: ['maerz', 'mrz'], juni: ['juno']}),
    dateForm,
    monthsInDates,
    weekdays: withVariants(weekdays, {samstag: ['sonnabend']}),
    decimalSign: ',',
    salesWords: words(`
      online kostenlos gratis günstig günstige billig billige kaufen bestellen bestes beste besten bester neue neuer
      bonus einzahlung ohne auszahlung sofort sofortige echtgeld seriös seriöse seriöser sicher schnell schnelle
      rezept rezeptfrei spielen gewinnen anmelden anmeldung registrierung test vergleich erfahrungen angebot
      angebote preis preise rabatt gutschein code lizenz limit verifizierung oasis lugas schufa heute jetzt original
      legal deutschland shop
    `),
    neverLast: words(`
      der die das den dem des ein eine einen einem einer eines und oder mit von vom zum zur im am dass weil für ohne
      sein seine ihre ihr
    `),
    functionWords: words(`
      der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat
      dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis
      mehr durch man sein wurde sei hatte kann gegen vom können schon wenn habe seine ihre dann unter wir soll ich
      eines jahr zwei jahren diese dieser wieder keine seiner worden will zwischen immer was sagte gibt alle diesem
      seit muss wurden doch jetzt waren drei jedoch ihr ihrer ihren viele selbst damit ohne ab da sowie mir uns unser
      unsere sondern während dieses diesen hier weil etwa bereits denn sehr dort ihm ihn ihnen sollen müssen wollen
      dabei allem allen anderen andere anderer also beim ins ihres seinen seinem keinen kein nun nichts etwas welche
      welcher wo weiter zwar deren dessen dazu davon dafür daher heute je jeder jede jedes jeweils könnte würde würden
      hätte wäre sollte möchte möglich euch du dich mich mein meine dein deine bin bist
    `),
    abbreviations: words(`
      dr prof hr fr dipl ing mag st abs art nr bd bsp bzw ca d.h z.b u.a u.u v.a i.d.r o.ä s.o s.u vgl evtl ggf inkl
      exkl zzgl insb sog gen geb gest jh jhd jhdt str tel mio mrd min max hrsg aufl abb kap tab anm bzgl co kg allg ev
      kath ehem staatl städt gegr verh led österr dt engl frz lat chr n.chr v.chr
    `),
    honorifics: words(`
      herr herrn frau doktor doktorin professor professorin general oberst hauptmann leutnant oberleutnant feldwebel
      unteroffizier admiral kommandant senator senatorin pfarrer pater
    `),
    determiners: words(`
      der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene mein meine
      sein seine seinen ihr ihre ihren unser unsere kein keine keinen jeder jede jedes alle zum zur vom beim im am als
      und oder mit von für ehemaliger ehemalige
    `),
    relativeDates: [
      'heute', 'gestern', 'morgen', 'vorgestern', 'übermorgen', 'heute morgen', 'heute früh', 'heute mittag',
      'heute abend', 'heute nacht', 'gestern abend', 'diese woche', 'dieser woche', 'letzte woche', 'vergangene woche',
      'nächste woche', 'kommende woche', 'diesen monat', 'letzten monat', 'vergangenen monat', 'nächsten monat',
      'dieses jahr', 'letztes jahr', 'vergangenes jahr', 'nächstes jahr', 'voriges jahr',
    ],
    bylineWords: [
      'von', 'text', 'text von', 'autor', 'autorin', 'autoren', 'verfasst von', 'geschrieben von', 'ein beitrag von',
      'ein kommentar von', 'redaktion',
    ],
    dateLabels: [
      'stand', 'veröffentlicht', 'veröffentlicht am', 'erschienen', 'erschienen am', 'erstellt', 'erstellt am', 'datum',
      'publiziert', 'publiziert am', 'aktualisiert', 'aktualisiert am', 'zuletzt aktualisiert', 'letzte aktualisierung',
      'letzte änderung', 'zuletzt geändert', 'zuletzt bearbeitet', 'geändert am',
    ],
    repeatable: words('die der das den dem sie ihr sehr nein ja so viel ganz'),
    quotes: [['„', '“'], ['»', '«'], ['‚', '‘'], ['›', '‹'], ['«', '»'], ['"', '"']],
  },
}
