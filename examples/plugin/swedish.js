const words = (list) => list.trim().split(/\s+/)

/** Enough of Swedish to know it by, to read its dates and bylines, and to find a few slips. */
export const swedish = {
  code: 'sv',
  name: 'Swedish',
  script: 'Latn',
  spaced: true,
  signs: {letters: 'åäöé'},
  lexicons: {
    months: words('januari,jan februari,feb mars april,apr maj juni,jun juli,jul augusti,aug september,sep oktober,okt november,nov december,dec')
      .map((forms) => forms.split(',')),
    monthsInDates: words('januari februari mars april maj juni juli augusti september oktober november december'),
    dateForm: '{day} {month} {year}',
    weekdays: words('söndag,sön måndag,mån tisdag,tis onsdag,ons torsdag,tors fredag,fre lördag,lör')
      .map((forms) => forms.split(',')),
    // The most frequent first: a word's place says how much it tells.
    functionWords: words(`
      och i att det som en på är av för med den till inte de om har ett han men var jag sig från vi så kan när år säger hon
      under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då sedan
      över bara in blir upp även vad få två vill ha många hur mer går detta nya allt första fick måste mellan blev bli dag
    `),
    abbreviations: words('bl.a t.ex d.v.s ca kl nr osv m.m dr prof'),
    bylineWords: ['av', 'text', 'skriven av', 'reporter'],
    dateLabels: ['publicerad', 'uppdaterad', 'senast uppdaterad'],
    neverLast: words('och att en ett på av för med till om från eller som'),
    repeatable: words('så långt'),
    quotes: [['”', '”'], ['’', '’'], ['»', '»']],
    decimalSign: ',',
  },
}

export const swedishPhrases = [
  {phrase: 'prenumerera på vårt nyhetsbrev', language: 'sv', kind: 'newsletter', where: 'line'},
  {phrase: 'läs också', language: 'sv', kind: 'related', where: 'prefix'},
]
