import {withVariants} from '../calendar-forms.ts'
import type {Language} from '../language.ts'
import {words} from '../word-list.ts'
import {dateForm, months, monthsInDates, weekdays} from './calendar.ts'

export const italian: Language = {
  code: 'it',
  name: 'Italian',
  script: 'Latn',
  spaced: true,
  signs: {
    letters: 'àèéìíòóùú',
    endings: `
      zione zioni sione sioni mento menti ità tore tori trice mente ato ati ata ate ito iti ita ite uto uti ando endo
      ismo isti ista abile abili ibile ibili avano evano arono erono ava eva rà anno ebbe ezza ezze aggio aggi ale ali
      ico ici ica iche oso osi osa ose ile ili enza enze anza gli
    `,
  },
  lexicons: {
    months: withVariants(months, {settembre: ['sett'], dicembre: ['dicem']}),
    dateForm,
    monthsInDates,
    weekdays: withVariants(weekdays, {
      lunedì: ['lunedi', 'lunedi\''],
      martedì: ['martedi', 'martedi\''],
      mercoledì: ['mercoledi', 'mercoledi\''],
      giovedì: ['giovedi', 'giovedi\''],
      venerdì: ['venerdi', 'venerdi\''],
    }),
    decimalSign: ',',
    salesWords: words(`
      online gratis gratuito gratuiti migliore migliori economico economici comprare acquistare acquisto vendita
      prezzo prezzi bonus deposito prelievo senza immediato immediati veloce veloci rapido sicuro sicuri affidabile
      affidabili registrazione accedi login scaricare giocare vincere soldi veri nuovo nuovi recensioni codice
      promozionale offerta offerte sconto oggi ora ufficiale sito siti ricetta spedizione italia originali licenza
      aams stranieri
    `),
    neverLast: words(`
      il lo la gli le un uno una e o ed di del della dei delle degli da dal dalla in nel nella con per tra fra che suo
      sua suoi al alla ai
    `),
    functionWords: words(`
      di e il la che in a per è un del l' una non con da le si dei della i nel al sono alla più come lo ma gli anche
      ha o delle su se dal all' dell' nella ai questo dalla degli hanno ed stato alle ad cui era questa essere tra ci
      sul dopo loro può un' suo sua mi due anni quando tutti fatto prima sulla ancora solo perché d' nell' c'è sia
      così molto nei dove chi dai dall' tutto suoi però già poi sempre stata fra senza quello oggi ogni anno ne ora
      sue altri me mio mia nelle mentre quella quindi tutte parte noi io lui lei te fa sta bene contro qui fino
      durante stati fare cosa ben quanto cioè oltre quale quali alcuni alcune agli sui sulle dallo nello sullo viene
      vengono possono deve devono erano aveva hai ho abbiamo siamo nostro nostra tale tali proprio stesso stessa entro
      presso attraverso secondo invece infatti inoltre ovvero oppure né qualche nessun nulla niente altro altra altre
      quest' quell' sull' po' avere nuovo grande sarà saranno
    `),
    abbreviations: words(`
      sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa ing avv arch geom rag on sen gen col cap ten serg mar amm
      mons don s ss p pp pag pagg vol art fig ed es p.es ca cfr ecc n nn num tel v vd vs s.p.a s.r.l a.c d.c
    `),
    honorifics: words(`
      signor signore signora signorina dottor dottore dottoressa professor professore professoressa ingegner ingegnere
      avvocato avvocata architetto generale colonnello capitano tenente sergente caporale maggiore ammiraglio
      maresciallo monsignor monsignore onorevole senatore senatrice
    `),
    determiners: words(`
      il lo la i gli le l' un uno una un' questo questa questi queste quel quello quella quei quegli mio mia tuo suo
      sua nostro nostra ogni altro altra alcun nessun del dello della dei degli delle al allo alla dal nel sul come di
      da per con è era ex
    `),
    relativeDates: [
      'oggi', 'ieri', 'domani', 'l\'altro ieri', 'dopodomani', 'ieri sera', 'stamattina', 'stamani', 'stasera', 'stanotte',
      'questa mattina', 'questo pomeriggio', 'questa sera', 'questa settimana', 'la settimana scorsa',
      'la scorsa settimana', 'la prossima settimana', 'questo mese', 'il mese scorso', 'il mese prossimo',
      'quest\'anno', 'l\'anno scorso', 'lo scorso anno', 'l\'anno prossimo',
    ],
    bylineWords: ['di', 'a cura di', 'scritto da', 'autore', 'autrice', 'testo di', 'redazione', 'pubblicato da'],
    dateLabels: [
      'pubblicato', 'pubblicato il', 'pubblicata il', 'data', 'data di pubblicazione', 'aggiornato', 'aggiornato il',
      'ultimo aggiornamento', 'ultima modifica', 'modificato il', 'creato il', 'inserito il',
    ],
    repeatable: words('no sì molto piano quasi poco subito via man ben or'),
    quotes: [['«', '»'], ['“', '”'], ['‘', '’'], ['"', '"']],
  },
}
