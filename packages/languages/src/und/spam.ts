import {anywhere, phraseGroup, type PhraseRow, weakAnywhere} from '../phrase.ts'

/** Names of gambling sites and games that spam of many languages carries. */
export const spam: readonly PhraseRow[] = [
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'gambling brands injected into hacked sites and repositories'}, [
    'sbobet88', 'joker123', 'joker388', 'slot88', 'slot777', 'slot138', 'slot303', 'slot365', 'slot5000',
    'dewa slot', 'pkv games', 'dominoqq', 'bandarqq', 'bandarq', 'pokerqq', 'qqslot', 'toto macau', 'toto 4d',
    'totoslot', 'casibom', 'jojobet giriş', 'holiganbet giriş', 'fun88', '8xbet', '98win', 'ufabet',
    'mostbet casino', '1xbet casino', '1win casino', 'pin up casino', 'pin-up casino',
  ]),
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'casino affiliate texts in languages without a folder'}, [
    'casino utan svensk licens', 'casinon utan svensk licens', 'casino utan licens', 'casino uten norsk lisens',
    'casino uden rofus', 'casino ilman rekisteröitymistä',
  ]),
  ...phraseGroup({kind: 'spam', ...weakAnywhere, source: 'gambling brands and games that news names as well'}, [
    'sbobet', 'pragmatic play', {phrase: 'pg soft', unlike: ['jpg software']}, 'mahjong ways', 'gates of olympus',
    'sweet bonanza', 'starlight princess', 'wild bandito', 'fortune tiger', 'habanero slot', 'spadegaming',
    'freebet', 'free spins', 'freespin', 'jackpot', 'bet365', '1xbet', '1win', 'melbet', 'mostbet', 'w88', 'm88',
    'viagra', 'cialis', 'levitra', 'kamagra',
  ]),
  ...phraseGroup({
    kind: 'spam', ...weakAnywhere,
    source: 'medicines that spam sells, which honest texts name as well',
  }, [
    'lexapro', 'zoloft', 'prozac', 'zithromax', 'azithromycin', 'amoxicillin', 'prednisone', 'metformin',
    'propecia', 'accutane', 'clomid', 'nolvadex', 'synthroid', 'neurontin', 'gabapentin', 'lyrica', 'ativan',
    'klonopin', 'lorazepam', 'alprazolam', 'diazepam', 'zolpidem', 'percocet', 'vicodin', 'oxycodone',
    'hydrocodone', 'ritalin', 'concerta', 'vyvanse', 'ozempic', 'wegovy', 'semaglutide', 'mounjaro', 'ivermectin',
    'hydroxychloroquine', 'priligy', 'dapoxetine', 'vardenafil', 'cytotec', 'misoprostol', 'finasteride',
    'diflucan', 'doxycycline', 'kamagra oral jelly', 'ketamine', 'mdma', 'lsd tabs',
  ]),
  ...phraseGroup({kind: 'spam', ...weakAnywhere, source: 'gambling brands that news names as well'}, [
    'betway', '22bet', 'parimatch', 'betwinner', 'pin up', 'pin-up', 'vavada', 'stake casino', 'bc game',
    'rollbit', 'betano', 'dafabet', 'linebet', 'megapari', '1хбет', 'мелбет', 'мостбет', 'пин ап', 'вавада',
    'кракен', 'aviator',
  ]),
]
