import {anywhere, line, phraseGroup, type PhraseRow, prefix, weakAnywhere, weakLine, weakPrefix} from '../phrase.ts'

export const czechPhrases: readonly PhraseRow[] = [
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'casino affiliate texts in Czech link spam'}, [
    'casino bez vkladu', 'bonus bez vkladu', 'casino bonus bez vkladu', 'online casino bonus bez vkladu',
    'casino bonus za registraci', 'bonus za registraci bez vkladu', 'volné spiny bez vkladu',
    'free spiny bez vkladu', 'volná zatočení bez vkladu', 'nejlepší online casino', 'nejlepší online casina',
    'česká online casina', 'online casino za peníze', 'zahraniční online casino', 'casino bez ověření',
    'casino bez registrace', 'automaty zdarma', 'hrací automaty zdarma', 'výherní automaty zdarma',
    'online automaty za peníze', 'casino s bitcoinem',
  ]),
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'medicine, loan, document and goods spam in Czech'}, [
    'viagra bez předpisu', 'viagra bez receptu', 'cialis bez předpisu', 'koupit viagru', 'kamagra koupit',
    'půjčka bez registru', 'půjčky bez registru', 'půjčka bez registru ihned', 'půjčka ihned bez doložení příjmu',
    'nebankovní půjčka bez registru', 'rychlá půjčka bez registru', 'půjčka od soukromé osoby',
    'koupit řidičský průkaz', 'řidičský průkaz bez zkoušky', 'koupit diplom', 'diplomová práce na zakázku',
    'bakalářská práce na zakázku', 'psaní diplomových prací', 'repliky hodinek', 'koupit sledující',
    'koupit followery', 'falešné bankovky', 'erotické služby praha',
  ]),
  ...phraseGroup({kind: 'spam', ...weakAnywhere, source: 'words of Czech spam that news use as well'}, [
    'online casino', 'online casina', 'online kasino', 'výherní automaty', 'hrací automaty', 'sázková kancelář',
    'sázkové kanceláře', 'kurzové sázky', 'volné spiny', 'nebankovní půjčka', 'nebankovní půjčky', 'bez registru',
    'escort', 'eskort',
  ]),
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'casino, medicine, loan, essay and goods spam in Czech'}, [
    'casino bonus', 'vstupní bonus casino', 'volné točky', 'volné točky bez vkladu', 'free spiny',
    'sázkové kanceláře bonus', 'viagra cena', 'koupit cialis', 'tablety na hubnutí', 'kamagra prodej',
    'zvětšení penisu', 'půjčka ihned', 'půjčky ihned', 'půjčka bez doložení příjmu', 'peníze ihned', 'sms půjčka',
    'seminární práce na zakázku', 'koupit titul', 'koupit řidičák', 'řidičský průkaz bez zkoušek',
    'repliky rolex', 'repliky kabelek', 'levné dresy', 'koupit sledující na instagramu', 'nákup sledujících',
    'lajky zdarma', 'koupit zpětné odkazy', 'zpětné odkazy levně', 'filmy online zdarma', 'filmy zdarma',
    'sledovat online zdarma', 'porno zdarma', 'porno videa', 'sex zdarma', 'escort praha', 'věštírna online',
    'milostná magie',
  ]),
  ...phraseGroup({kind: 'spam', ...weakAnywhere, source: 'wares of spam that honest texts name as well'}, [
    'casino', 'kasino', 'automaty', 'sázky', 'ruleta', 'poker', 'loterie', 'jackpot', 'viagra', 'cialis',
    'kamagra', 'erekce', 'půjčka', 'půjčky', 'úvěr', 'repliky', 'sledující', 'lajky', 'zpětné odkazy', 'porno',
    'krypto', 'bitcoin', 'forex', 'hubnutí', 'casino online', 'kasino online', 'bonus za registraci',
    'hrací automaty online', 'automaty online', 'výherní automaty online', 'sázky online', 'kurzové sázky online',
    'ruleta online', 'léky na erekci', 'prášky na hubnutí', 'rychlá půjčka', 'rychlé půjčky', 'půjčka online',
    'půjčky online', 'falešné peníze', 'erotické masáže', 'rychlý výdělek', 'výdělek na internetu',
  ]),
  ...phraseGroup({kind: 'call-to-action', ...weakAnywhere, source: 'calls on Czech gambling and shop pages'}, [
    'zaregistrujte se nyní', 'registruj se', 'registrujte se', 'hrajte nyní', 'hraj teď', 'vsaďte si',
    'klikněte zde', 'klikni zde', 'získejte bonus', 'vyzvedněte si bonus', 'koupit nyní', 'objednejte nyní',
    'objednat nyní', 'požádejte nyní', 'kontaktujte nás', 'navštivte naše stránky', 'stáhněte si',
    'vyzkoušejte nyní',
  ]),
  ...phraseGroup({kind: 'reporting-verb', ...weakAnywhere, source: 'Czech reports on gambling and fraud'}, [
    'policie', 'policisté', 'státní zástupce', 'státní zastupitelství', 'žalobce', 'soud', 'soudce', 'zadržen',
    'zadrželi', 'zatčen', 'odsouzen', 'obviněn', 'vyšetřování', 'vyšetřovatelé', 'zákaz', 'zakázané', 'nelegální',
    'nezákonné', 'podvod', 'podvody', 'podvodníci', 'oběti', 'závislost', 'gambling', 'ministerstvo', 'podle',
    'řekl', 'uvedl', 'uvedla', 'výzkumníci', 'studie', 'hacknutý', 'hackeři', 'zákon', 'zablokoval', 'varuje',
    'celní správa',
  ]),
  ...phraseGroup({kind: 'advertisement', ...line, source: 'general knowledge of Czech news sites'}, [
    'reklama', 'inzerce', 'inzerát', 'inzeráty', 'komerční sdělení', 'komerční prezentace', 'placená inzerce',
    'sponzorovaný obsah', 'sponzorováno', 'článek pokračuje pod reklamou', 'text pokračuje pod reklamou',
    'pokračování pod reklamou', 'pokračovat ve čtení', 'načítání', 'načítání...', 'načítám',
  ]),
  ...phraseGroup({kind: 'related', ...line, source: 'general knowledge of Czech news sites'}, [
    'čtěte také', 'čtěte i', 'přečtěte si také', 'přečtěte si i', 'čtěte více', 'číst více', 'číst dále',
    'více zde', 'více o tématu', 'související články', 'související', 'související témata', 'podobné články',
    'další články', 'další zprávy', 'doporučujeme', 'doporučené články', 'mohlo by vás zajímat',
    'mohlo by vás také zajímat', 'nejčtenější', 'nejčtenější články', 'nejnovější zprávy', 'další článek',
    'předchozí článek',
  ]),
  ...phraseGroup({kind: 'related', ...prefix, source: 'general knowledge of Czech news sites'}, [
    'čtěte také', 'čtěte i', 'čtěte více', 'přečtěte si také', 'přečtěte si i', 'přečtěte si více', 'čtěte:',
    'číst dále', 'více čtěte', 'více zde:', 'viz také', 'podívejte se také', 'podívejte se i', 'související články',
    'související:', 'mohlo by vás zajímat', 'doporučujeme:', 'video:',
  ]),
  ...phraseGroup({kind: 'share', ...weakLine, source: 'share bars of Czech sites'}, [
    'sdílet', 'sdílej', 'sdílejte', 'sdílet článek', 'sdílet na facebooku', 'sdílet na twitteru', 'sdílet na x',
    'sdílet na linkedin', 'poslat e-mailem', 'tisk', 'tisknout', 'vytisknout', 'diskuse', 'diskutovat', 'komentáře',
    'komentovat', 'přidat komentář', 'kopírovat odkaz', 'zkopírovat odkaz', 'odkaz zkopírován', 'uložit',
    'to se mi líbí', 'sledujte nás', 'nahoru', 'zpět nahoru',
  ]),
  ...phraseGroup({kind: 'newsletter', ...prefix, source: 'general knowledge of Czech news sites'}, [
    'přihlaste se k odběru', 'přihlaste se k newsletteru', 'odebírejte náš newsletter', 'odebírejte newsletter',
    'odebírejte náš', 'přihlásit se k odběru', 'odběr novinek', 'dostávejte novinky', 'sledujte nás na',
    'sledujte nás i na', 'sledujte naše', 'buďte v obraze', 'zůstaňte v obraze', 'přidejte se k nám na',
    'stáhněte si naši aplikaci', 'stáhněte si aplikaci', 'nenechte si ujít',
  ]),
  ...phraseGroup({kind: 'consent', ...anywhere, source: 'cookie banners of Czech sites'}, [
    'používáme soubory cookie', 'používáme cookies', 'tento web používá soubory cookie',
    'tento web používá cookies', 'tato stránka používá cookies', 'tyto stránky používají soubory cookie',
    'tyto webové stránky používají', 'naše stránky používají cookies', 'používáním tohoto webu',
    'používáním těchto stránek', 'souhlasíte s používáním', 'přijmout všechny cookies', 'povolit všechny cookies',
    'nastavení cookies', 'odmítnout cookies', 'my a naši partneři', 'zásady používání souborů cookie',
  ]),
  ...phraseGroup({kind: 'consent', ...line, source: 'buttons of Czech cookie banners'}, [
    'přijmout vše', 'přijmout všechny', 'povolit vše', 'souhlasím', 'rozumím', 'odmítnout vše',
    'zásady ochrany osobních údajů', 'podmínky použití',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...anywhere, source: 'WordPress, Czech translation'}, [
    'vaše e-mailová adresa nebude zveřejněna', 'vaše emailová adresa nebude zveřejněna',
    'vyžadované informace jsou označeny', 'uložit do prohlížeče jméno, e-mail a webovou stránku',
    'tato stránka používá akismet', 'tento web používá akismet',
    'podívejte se, jak vaše data z komentářů zpracováváme',
    'zjistěte více o tom, jak jsou data z komentářů zpracovávána',
    'pro přidávání komentářů se musíte nejdříve přihlásit', 'zrušit odpověď na komentář', 'zrušit odpověď',
    'používáme wordpress', 'vítejte ve wordpressu. toto je váš první příspěvek',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...line, source: 'WordPress, Czech translation'}, [
    'napsat komentář', 'napište komentář', 'starší příspěvky', 'novější příspěvky', 'nejnovější příspěvky',
    'přejít k obsahu', 'přejít k obsahu webu', 'nezařazené', 'ahoj všichni!',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...weakPrefix, source: 'WordPress, Czech translation'}, [
    'publikováno v', 'rubriky:', 'rubrika:', 'štítky:', 'kategorie:',
  ]),
  ...phraseGroup({kind: 'syndication', ...anywhere, source: 'general knowledge of Czech news sites'}, [
    'článek původně vyšel', 'původně publikováno na', 'článek byl původně publikován', 'článek vyšel na',
    'text původně vyšel', 'převzato se svolením', 'publikováno se souhlasem', 'příspěvek pochází z',
  ]),
  ...phraseGroup({kind: 'credit', ...weakPrefix, source: 'general knowledge of Czech news sites'}, [
    'foto:', 'fotografie:', 'fotogalerie:', 'snímek:', 'zdroj:', 'zdroje:', 'zdroj foto', 'zdroj fotografie',
    'video:', 'grafika:', 'ilustrace:', 'infografika:', 'ilustrační foto', 'ilustrační snímek', '© čtk',
  ]),
  ...phraseGroup({kind: 'credit', ...weakLine, source: 'Czech picture agencies and labels'}, [
    'čtk', 'ilustrační foto', 'ilustrační snímek', 'ilustrační fotografie', 'všechna práva vyhrazena', 'profimedia',
    'shutterstock', 'getty images',
  ]),
  ...phraseGroup({kind: 'paywall', ...prefix, source: 'subscription notices of Czech newspapers'}, [
    'článek je určen pouze předplatitelům', 'tento článek je exkluzivní', 'tento článek je pouze pro předplatitele',
    'pouze pro předplatitele', 'jen pro předplatitele', 'obsah pro předplatitele', 'pro přečtení celého článku',
    'chcete číst dál', 'chcete-li číst dál', 'přečtěte si celý článek s předplatným', 'předplaťte si',
    'získejte předplatné', 'už máte předplatné', 'jste už předplatitel', 'přihlaste se pro čtení',
  ]),
  ...phraseGroup({kind: 'paywall', ...prefix, source: 'subscription notices of Czech newspapers'}, [
    'přihlaste se, abyste', 'pro pokračování ve čtení', 'tento obsah je pouze', 'tento článek je určen',
    'článek je pouze pro', 'odemkněte si', 'prémiový obsah', 'máte předplatné?', 'nemáte předplatné?',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...prefix, source: 'answers of chat assistants in Czech'}, [
    'samozřejmě! zde je', 'samozřejmě, zde je', 'samozřejmě! tady je', 'jistě! zde je', 'jistě, zde je',
    'určitě! zde je', 'rád! zde je', 'zde je upravená verze', 'zde je přepracovaná verze', 'zde je vylepšená verze',
    'zde je opravená verze', 'zde je překlad', 'zde je článek', 'zde je přepsaný', 'tady je překlad',
    'níže naleznete překlad', 'upravená verze:', 'meta popis:', 'seo titulek:',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...anywhere, source: 'answers of chat assistants in Czech'}, [
    'jako jazykový model', 'jako umělá inteligence nemám', 'jako umělá inteligence nemohu', 'jako ai asistent',
    'nemám přístup k internetu', 'nemám přístup k aktuálním', 'moje znalosti končí', 'moje znalosti sahají',
    'omlouvám se, ale nemohu pomoci', 'omlouvám se, ale tento požadavek',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...prefix,
    source: 'answers of chat assistants in Czech: offers to go on',
  }, [
    'chcete, abych', 'chceš, abych',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...weakPrefix,
    source: 'answers of chat assistants in Czech, and of people',
  }, [
    'doufám, že to pomůže', 'doufám, že vám to pomůže', 'doufám, že to pomohlo', 'dejte mi vědět, pokud',
    'dej mi vědět, pokud', 'dejte vědět, zda', 'pokud chcete, mohu', 'pokud chceš, můžu',
  ]),
  ...phraseGroup({kind: 'placeholder', ...anywhere, source: 'letter and article templates'}, [
    '[vaše jméno]', '[jméno]', '[jméno a příjmení]', '[příjmení]', '[název firmy]', '[název společnosti]',
    '[firma]', '[jméno autora]', '[autor]', '[datum]', '[místo]', '[město]', '[adresa]', '[telefonní číslo]',
    '[telefon]', '[e-mail]', '[název]', '[titulek]', '[téma]', '[odkaz]', '[zdroj]', '[vložte', '[doplňte',
    'zde vložte text', 'sem vložte text', 'váš text zde', 'ukázkový text zde', 'zástupný text', 'nadpis článku zde',
  ]),
  ...phraseGroup({kind: 'placeholder', ...line, source: 'default titles of WordPress and of editors'}, [
    'bez názvu', 'nepojmenovaný', 'ahoj všichni!', 'zkušební stránka',
  ]),
  ...phraseGroup({kind: 'error-page', ...line, source: 'server errors of Czech sites'}, [
    'stránka nenalezena', 'stránka nebyla nalezena', 'chyba 404', 'nenalezeno', 'přístup odepřen',
    'interní chyba serveru', 'probíhá údržba', 'web je v údržbě', 'okamžik prosím',
  ]),
  ...phraseGroup({kind: 'error-page', ...anywhere, source: 'server errors of Czech sites'}, [
    'povolte javascript', 'zapněte javascript', 'javascript je vypnutý', 'požadovaná stránka nebyla nalezena',
    'stránka, kterou hledáte', 'chyba při navazování spojení s databází', 'na webu došlo k závažné chybě',
    'ověřte, že nejste robot',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...prefix, source: 'translation notices of Google, Facebook and X'}, [
    'přeloženo z jazyka', 'přeloženo pomocí google', 'zobrazit překlad', 'zobrazit originál',
    'zobrazit původní text', 'ohodnotit tento překlad', 'ohodnoťte tento překlad',
    'tento článek byl přeložen automaticky', 'tento článek byl strojově přeložen', 'přeložit příspěvek',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...prefix, source: 'buttons and notes of translation programs'}, [
    'zobrazit originální text', 'skrýt překlad', 'přeloženo automaticky',
    'přeloženo pomocí', 'přeložit tuto stránku',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...line, source: 'notes of translation programs that are nouns'}, [
    'překladač google', 'automatický překlad', 'strojový překlad',
  ]),
  ...phraseGroup({
    kind: 'redundant-acronym', ...anywhere,
    source: 'general knowledge of Czech usage: the acronym holds the word that stands beside it',
  }, [
    'virus hiv', 'číslo pin', 'číslo isbn', 'systém gps', 'displej lcd', 'dioda led', 'sms zpráva', 'daň dph',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...weakAnywhere, source: 'what answers of chat assistants call the text that they hand over'}, [
    'přepsaný text', 'přepracovaný text', 'upravený text', 'vylepšená verze', 'upravená verze',
  ]),
  ...phraseGroup({kind: 'assistant-closing', ...prefix, source: 'offers at the end of answers of chat assistants'}, [
    'mohu také navrhnout', 'můžu také navrhnout',
  ]),
  ...phraseGroup({kind: 'share', ...weakLine, source: 'share bars of sites'}, [
    'tweetnout', 'odeslat', 'odeslat e-mailem',
  ]),
  ...phraseGroup({kind: 'consent', ...weakLine, source: 'buttons of cookie banners'}, [
    'přijmout',
  ]),
  ...phraseGroup({kind: 'consent', ...weakAnywhere, source: 'the word that cookie banners are about'}, [
    'cookies', 'cookie',
  ]),
  ...phraseGroup({kind: 'placeholder', ...weakAnywhere, source: 'what templates ask writers to do in brackets'}, [
    'doplnit', 'doplňte', 'vložit',
  ]),
]
