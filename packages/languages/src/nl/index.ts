import {withVariants} from '../calendar-forms.ts'
import type {Language} from '../language.ts'
import {words} from '../word-list.ts'
import {dateForm, months, monthsInDates, weekdays} from './calendar.ts'

export const dutch: Language = {
  code: 'nl',
  name: 'Dutch',
  script: 'Latn',
  spaced: true,
  signs: {
    letters: 'áéëèêíïóöúü',
    endings: `
      ing ingen heid heden lijk lijke lijkheid tie ties schap schappen isch ische eren eerd eerde eert elijk elijke
      baar bare loos loze aar aars tje tjes je jes sel ster aal ale teit teiten iteit ijn ijf ijd ijden aan een eel
      oen oor oog uis uit acht echt
    `,
    beginnings: 'ge ver ont be op aan uit over onder sch voor tegen',
  },
  lexicons: {
    months: withVariants(months, {februari: ['febr'], maart: ['mar', 'mrt'], september: ['sept']}),
    dateForm,
    monthsInDates,
    weekdays,
    decimalSign: ',',
    salesWords: words(`
      online gratis goedkoop goedkope beste kopen bestellen koop verkoop prijs prijzen bonus storting zonder direct
      snel snelle veilig betrouwbaar betrouwbare registreren inloggen downloaden spelen winnen geld echt nieuw
      nieuwe ervaringen code aanbieding aanbiedingen korting vandaag nu officieel site sites recept levering
      nederland belgië cruks vergunning
    `),
    neverLast: words('de het een en of met van voor naar dat die zijn haar hun onze mijn omdat tot bij uit zonder'),
    functionWords: words(`
      de het een van en in is dat op te zijn voor met die niet aan er om ook als dan maar bij of uit nog naar heeft
      hij ze wordt door over wat tot je ik kan meer geen wel hebben was worden deze dit we zo al hun veel haar tegen
      moet zou na had werd kunnen mensen daar zich waar zij onder alle gaat hoe twee nu jaar zeer ons tussen via
      eerste andere zal moeten maken men kon want mijn u uw hem mij ben bent jij wij jullie hier toch omdat gaan staat
      komt doen onze iets niets dus tijdens zonder weer vooral steeds echter binnen werden hadden welke eigen elke elk
      ieder iedereen hen terwijl zoals wie sinds volgens tegenover hierdoor waarbij waardoor daarbij daarom ervan
      hiervan waarin altijd nooit zelf zelfs laatste nieuwe grote mag willen wil zullen geweest gemaakt meest ander
      nodig samen zegt zei heb hebt 't 's
    `),
    abbreviations: words(`
      dhr mevr mw mej dr drs prof ir ing mr ds st gen kol kap lt sgt bijv b.v d.w.z enz m.b.t m.b.v m.u.v o.a t.o.v
      t.a.v t.n.v i.p.v i.v.m v.a v.d a.u.b z.g zgn ca nr nrs blz pag art fig afb hfst tel vgl evt incl excl resp min
      max mln mld jl n.a.v z.s.m
    `),
    honorifics: words(`
      meneer mijnheer mevrouw mejuffrouw dokter doctor professor ingenieur meester dominee pastoor generaal kolonel
      kapitein luitenant sergeant korporaal majoor admiraal senator gouverneur
    `),
    determiners: words(`
      de het een dit dat deze die mijn jouw zijn haar ons onze hun uw elk elke ieder iedere geen alle als van voor met
      door tot is was werd wordt oud voormalig
    `),
    relativeDates: [
      'vandaag', 'gisteren', 'morgen', 'eergisteren', 'overmorgen', 'gisteravond', 'vanochtend', 'vanmorgen', 'vanmiddag',
      'vanavond', 'vannacht', 'deze week', 'vorige week', 'afgelopen week', 'volgende week', 'deze maand', 'vorige maand',
      'afgelopen maand', 'volgende maand', 'dit jaar', 'vorig jaar', 'afgelopen jaar', 'volgend jaar',
    ],
    bylineWords: ['door', 'van', 'tekst', 'geschreven door', 'auteur', 'redactie', 'verslag van'],
    dateLabels: [
      'gepubliceerd', 'gepubliceerd op', 'geplaatst', 'geplaatst op', 'datum', 'publicatiedatum', 'bijgewerkt', 'bijgewerkt op',
      'laatst bijgewerkt', 'laatst gewijzigd', 'laatste update', 'laatste wijziging', 'aangepast op', 'gewijzigd op',
    ],
    repeatable: words('die dat ze heel zeer nee ja wie'),
    quotes: [['“', '”'], ['‘', '’'], ['„', '”'], ['"', '"'], ["'", "'"]],
  },
}
