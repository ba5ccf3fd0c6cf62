import {withVariants} from '../calendar-forms.ts'
import type {Language} from '../language.ts'
import {words} from '../word-list.ts'
import {dateForm, months, monthsInDates, weekdays} from './calendar.ts'

export const english: Language = {
  code: 'en',
  name: 'English',
  script: 'Latn',
  spaced: true,
  signs: {
    letters: '',
    endings: `
      tion tions sion sions ing ings ed ment ments ness less ful ship ships able ible ally ity ities ous ive ives ight
      ough ould ly ers ism ist ists ize izes ized ise ised ance ence ical ology wn ck ght th
    `,
  },
  lexicons: {
    months,
    dateForm,
    monthsInDates,
    weekdays: withVariants(weekdays, {
      tuesday: ['tues'],
      wednesday: ['weds'],
      thursday: ['thur', 'thurs'],
    }),
    decimalSign: '.',
    salesWords: words(`
      online free best cheap cheapest top buy order purchase sale bonus bonuses login signup register registration
      download deposit deposits withdrawal instant instantly fast quick easy guaranteed guarantee trusted legit safe
      secure real money cash win winning winner play playing jackpot promo coupon code codes offer offers deal deals
      discount discounts price prices lowest review reviews site sites website app link links official new latest
      today tonight now live hd full unlimited hack hacked cracked generator prescription overnight delivery
      shipping wholesale luxury affordable service services agency near original quality premium vip pro result
      results number numbers prediction predictions tips odds approval apply without minimum max fees hire expert
    `),
    neverLast: words('the a an and or my your our their its every such whose'),
    functionWords: words(`
      the of and to in a is that for it on as with was be by are this at from have or an not which but they has his he
      were their been will its you we one would all can more there about when also who if out up so what some into
      than other could only new her time these may then do first any my now such like our over even most after made
      many before must through years where much your way well should because each just those people how too between
      own while i had him she no them being under make does said same both against used using use without during
      within since however here every still another us why did until around whether although though per via often
      never always get see you're it's don't doesn't isn't can't let's that's there's we're they're i'm i've won't
      didn't
    `),
    abbreviations: words(`
      mr mrs ms dr prof st ste mt ft sen rep gov gen col lt sgt capt cmdr adm maj cpl pvt rev hon pres amb sr jr
      messrs mmes vs v e.g i.e cf viz approx est dept univ assn bros ph.d m.d b.a m.a r.n u.s u.k u.n a.k.a d.b.a ave
      blvd rd hwy
    `),
    honorifics: words(`
      mister missus doctor professor reverend senator congressman congresswoman lieutenant sergeant corporal colonel
      admiral brigadier
    `),
    determiners: words(`
      the a an this that these those his her its their our your my some any no every each another former as was is
      became become of to for by and or from retired acting deputy late
    `),
    relativeDates: [
      'today', 'yesterday', 'tomorrow', 'tonight', 'last night', 'this morning', 'this afternoon', 'this evening',
      'last week', 'this week', 'next week', 'last month', 'this month', 'next month', 'last year', 'this year',
      'next year', 'earlier today', 'earlier this week', 'the day before yesterday', 'the day after tomorrow',
    ],
    bylineWords: ['by', 'written by', 'words by', 'story by', 'reported by', 'posted by', 'author', 'authors'],
    dateLabels: [
      'published', 'published on', 'published at', 'first published', 'originally published', 'date published',
      'publication date', 'posted', 'posted on', 'posted at', 'updated', 'updated on', 'updated at', 'last updated',
      'last updated on', 'last modified', 'modified', 'date', 'issued', 'released', 'created',
    ],
    repeatable: words('had that is do her his very really so no bye ha hey now there well knock tut blah pom boo yeah'),
    quotes: [['“', '”'], ['‘', '’'], ['"', '"'], ["'", "'"]],
  },
}
