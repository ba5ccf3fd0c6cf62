import {phraseGroup, type PhraseRow} from '../phrase.ts'

const strong = {kind: 'spam', strength: 'strong', where: 'anywhere'} as const
const context = {kind: 'spam', strength: 'context', where: 'anywhere'} as const

export const spam: readonly PhraseRow[] = [
  ...phraseGroup({...strong, source: 'casino affiliate texts in link spam and guest posts'}, [
    'no deposit bonus', 'no deposit bonus codes', 'no deposit casino', 'casino free spins', 'free spins no deposit',
    'best online casino', 'best online casinos', 'top online casinos', 'online casino real money',
    'real money casino', 'real money slots', 'online slots real money', 'online casino australia',
    'online casino canada', 'online casino nz', 'casinos not on gamstop', 'non gamstop casino',
    'non gamstop casinos', 'betting sites not on gamstop', 'casino utan svensk licens', 'casino welcome bonus',
    'instant withdrawal casino', 'fast payout casino', 'crypto casino bonus', 'bitcoin casino bonus',
    'play slots online', 'free online slots', 'best betting sites', 'online pokies', 'live dealer casino',
    'satta king', 'satta matka', 'matka result', 'online cricket id', 'online betting id', 'casino siteleri',
  ]),
  ...phraseGroup({...strong, source: 'pharmacy spam in comments and hacked pages'}, [
    'buy viagra', 'buy viagra online', 'buy cialis', 'buy cialis online', 'cheap viagra', 'cheap cialis',
    'generic viagra', 'generic cialis', 'viagra online', 'cialis online', 'order viagra', 'order cialis',
    'viagra without prescription', 'cialis without prescription', 'viagra without a doctor', 'buy tramadol online',
    'buy xanax online', 'buy ambien online', 'buy adderall online', 'buy oxycodone online', 'buy modafinil online',
    'buy ivermectin online', 'buy kamagra', 'canadian pharmacy online', 'online pharmacy no prescription',
    'no prescription needed pharmacy', 'weight loss pills buy', 'buy weight loss pills', 'penis enlargement',
    'male enhancement pills', 'keto gummies', 'cbd gummies for',
  ]),
  ...phraseGroup({...strong, source: 'loan, essay and goods spam in comments and hacked pages'}, [
    'payday loans online', 'online payday loans', 'instant payday loan', 'instant payday loans',
    'cash advance online', 'bad credit loans guaranteed', 'guaranteed approval loans', 'no credit check loans',
    'write my essay', 'write my essay for me', 'write my paper for me', 'do my homework for me',
    'essay writing service', 'essay writing services', 'buy essays online', 'buy essay online', 'buy an essay',
    'cheap essay writing', 'custom essay writing', 'dissertation writing service', 'paper writing service',
    'replica watches', 'replica rolex', 'rolex replica', 'replica handbags', 'replica bags', 'cheap jerseys',
    'cheap nfl jerseys', 'wholesale jerseys', 'michael kors outlet', 'coach outlet online', 'louis vuitton outlet',
    'cheap louis vuitton', 'cheap ray ban', 'ray ban outlet', 'ugg boots outlet', 'cheap nike air max',
    'canada goose outlet', 'moncler outlet', 'buy instagram followers', 'buy followers', 'buy tiktok followers',
    'buy youtube views', 'buy backlinks', 'buy fake passport', 'buy real passport', 'buy driving licence online',
    'fake documents for sale', 'recover your lost bitcoin', 'recover stolen crypto', 'hire a hacker',
    'hacker for hire', 'escorts in', 'call girls in', 'escort service in', 'independent escorts',
    'russian call girls', 'vip escorts', 'spell caster', 'love spell caster', 'illuminati member',
  ]),
  ...phraseGroup({...context, source: 'words of spam that honest texts use as well'}, [
    'casino', 'online casino', 'online casinos', 'poker', 'betting', 'online betting', 'sports betting', 'slots',
    'online slots', 'slot machines', 'roulette', 'blackjack', 'baccarat', 'sportsbook', 'bookmaker', 'gambling',
    'online gambling', 'tramadol', 'loan', 'loans', 'payday loan', 'payday loans', 'essay', 'outlet', 'escort',
    'escorts', 'forex signals', 'binary options', 'crypto recovery', 'backlinks', 'guest post', 'sponsored post',
    'promo code', 'bonus code', 'replica', 'lottery results',
  ]),
]
