import {anywhere, line, phraseGroup, type PhraseRow, prefix, weakAnywhere, weakLine, weakPrefix} from '../phrase.ts'

export const dutchPhrases: readonly PhraseRow[] = [
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'casino affiliate texts in Dutch link spam'}, [
    'casino zonder cruks', 'online casino zonder cruks', 'casino zonder registratie', 'casino zonder vergunning',
    'buitenlandse online casino', 'goksites zonder cruks', 'bookmaker zonder cruks', 'wedden zonder cruks',
    'beste online casino', 'beste online casinos', 'online casino nederland', 'online casino ideal',
    'casino bonus zonder storting', 'bonus zonder storting', 'gratis spins zonder storting',
    'free spins zonder storting', 'gratis gokkasten', 'online gokkasten echt geld', 'casino echt geld',
    'casino belgië zonder',
  ]),
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'medicine, loan and goods spam in Dutch'}, [
    'viagra zonder recept', 'viagra kopen', 'cialis zonder recept', 'cialis kopen', 'kamagra kopen',
    'erectiepillen kopen', 'lening zonder bkr', 'geld lenen zonder bkr', 'snel geld lenen zonder',
    'replica horloges', 'nep rolex kopen', 'rijbewijs kopen', 'rijbewijs kopen zonder examen', 'vals geld kopen',
    'instagram volgers kopen', 'volgers kopen', 'backlinks kopen', 'scriptie laten schrijven',
    'essay laten schrijven', 'diploma kopen',
  ]),
  ...phraseGroup({kind: 'spam', ...weakAnywhere, source: 'words of Dutch spam that news use as well'}, [
    'online casino', 'online casinos', 'gokkasten', 'sportweddenschappen', 'gratis spins', 'goksites', 'escort',
    'zonder recept', 'zonder bkr',
  ]),
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'casino, medicine, loan, essay and goods spam in Dutch'}, [
    'nieuwe online casino\'s', 'casino bonus', 'casino welkomstbonus', 'gratis gokken', 'gokken zonder cruks',
    'gokken met ideal', 'wedden op sport online', 'buitenlandse casino\'s', 'viagra bestellen',
    'kamagra bestellen', 'sildenafil kopen', 'online apotheek zonder recept', 'afslankpillen kopen',
    'lenen zonder bkr', 'snel geld lenen', 'direct geld lenen', 'lening zonder papieren', 'scriptie kopen',
    'replica rolex', 'nep rolex', 'replica tassen', 'nep merkkleding', 'goedkope voetbalshirts',
    'goedkope backlinks', 'tiktok volgers kopen', 'likes kopen', 'gratis volgers', 'gratis films kijken',
    'films gratis downloaden', 'gratis voetbal kijken', 'iptv kopen', 'iptv abonnement', 'beste iptv',
    'gratis sex', 'sekscontacten', 'paranormaal medium gratis', 'hacker inhuren',
  ]),
  ...phraseGroup({kind: 'spam', ...weakAnywhere, source: 'wares of spam that honest texts name as well'}, [
    'casino', 'casino\'s', 'gokken', 'gokkast', 'wedden', 'weddenschappen', 'bookmaker', 'poker', 'roulette',
    'bingo', 'loterij', 'jackpot', 'viagra', 'cialis', 'kamagra', 'lening', 'leningen', 'geld lenen', 'replica',
    'replica\'s', 'volgers', 'backlinks', 'iptv', 'porno', 'crypto', 'bitcoin', 'forex', 'afslankpillen',
    'online gokken', 'online gokkasten', 'gokkasten online', 'online wedden', 'penisvergroting', 'minilening',
    'mini lening', 'snel geld verdienen', 'online geld verdienen', 'gratis porno', 'erotische massage',
    'escort service',
  ]),
  ...phraseGroup({kind: 'call-to-action', ...weakAnywhere, source: 'calls on Dutch gambling and shop pages'}, [
    'schrijf je nu in', 'meld je nu aan', 'registreer nu', 'speel nu', 'klik hier', 'claim je bonus',
    'pak je bonus', 'koop nu', 'bestel nu', 'vraag nu aan', 'neem contact op', 'bezoek onze website', 'download nu',
    'probeer nu',
  ]),
  ...phraseGroup({kind: 'reporting-verb', ...weakAnywhere, source: 'Dutch reports on gambling and fraud'}, [
    'politie', 'openbaar ministerie', 'officier van justitie', 'rechter', 'rechtbank', 'aangehouden',
    'gearresteerd', 'veroordeeld', 'verdachte', 'onderzoek', 'verboden', 'verbod', 'illegaal', 'illegale',
    'oplichting', 'fraude', 'slachtoffers', 'gokverslaving', 'kansspelautoriteit', 'ministerie', 'volgens', 'zei',
    'zegt', 'onderzoekers', 'gehackt', 'hackers', 'wet', 'boete', 'waarschuwt', 'geblokkeerd',
  ]),
  ...phraseGroup({kind: 'advertisement', ...line, source: 'general knowledge of Dutch news sites'}, [
    'advertentie', 'advertenties', 'reclame', 'gesponsord', 'gesponsorde inhoud', 'advertorial',
    'lees verder onder de advertentie', 'lees verder na de advertentie', 'tekst gaat verder onder de advertentie',
    'artikel gaat verder onder de advertentie', 'tekst gaat verder onder de foto',
    'tekst gaat verder onder de video', 'laden', 'laden...', 'bezig met laden',
  ]),
  ...phraseGroup({kind: 'related', ...line, source: 'general knowledge of Dutch news sites'}, [
    'lees ook', 'lees meer', 'lees verder', 'bekijk ook', 'zie ook', 'meer over dit onderwerp', 'meer over',
    'meer nieuws', 'gerelateerd', 'gerelateerde artikelen', 'gerelateerde berichten', 'verwante artikelen',
    'aanbevolen', 'aanbevolen artikelen', 'meest gelezen', 'best gelezen', 'populaire artikelen',
    'misschien vind je dit ook interessant', 'dit vind je misschien ook interessant', 'ook interessant',
    'uitgelicht', 'volgend artikel', 'vorig artikel',
  ]),
  ...phraseGroup({kind: 'related', ...prefix, source: 'general knowledge of Dutch news sites'}, [
    'lees ook', 'lees hier', 'lees meer:', 'lees meer over', 'lees verder:', 'bekijk ook', 'bekijk hier',
    'zie ook:', 'kijk ook', 'luister ook', 'gerelateerde artikelen', 'ook interessant:', 'meer over dit onderwerp',
  ]),
  ...phraseGroup({kind: 'share', ...weakLine, source: 'share bars of Dutch sites'}, [
    'delen', 'deel', 'deel dit artikel', 'deel dit bericht', 'deel op facebook', 'deel op twitter', 'deel op x',
    'deel op linkedin', 'deel via whatsapp', 'deel via e-mail', 'delen via', 'dit delen:', 'afdrukken', 'printen',
    'print', 'reageer', 'reacties', 'reageren', 'kopieer link', 'link gekopieerd', 'link kopiëren', 'bewaar',
    'opslaan', 'vind ik leuk', 'volg ons', 'mailen', 'terug naar boven',
  ]),
  ...phraseGroup({kind: 'newsletter', ...prefix, source: 'general knowledge of Dutch news sites'}, [
    'schrijf je in voor onze nieuwsbrief', 'schrijf je in voor de nieuwsbrief', 'schrijf je hier in',
    'meld je aan voor onze', 'meld je aan voor de nieuwsbrief', 'abonneer je op onze',
    'abonneer op onze nieuwsbrief', 'ontvang onze nieuwsbrief', 'ontvang het laatste nieuws', 'ontvang dagelijks',
    'ontvang elke', 'volg ons op', 'volg ons via', 'blijf op de hoogte', 'download onze app', 'download de app',
    'mis niets',
  ]),
  ...phraseGroup({kind: 'consent', ...anywhere, source: 'cookie banners of Dutch sites'}, [
    'wij gebruiken cookies', 'we gebruiken cookies', 'deze website gebruikt cookies', 'deze site gebruikt cookies',
    'deze website maakt gebruik van cookies', 'deze site maakt gebruik van cookies',
    'wij maken gebruik van cookies', 'door verder te gaan op deze website', 'cookies accepteren',
    'alle cookies accepteren', 'cookies weigeren', 'cookie-instellingen', 'cookievoorkeuren', 'cookiebeleid',
    'wij en onze partners',
  ]),
  ...phraseGroup({kind: 'consent', ...line, source: 'buttons of Dutch cookie banners'}, [
    'alles accepteren', 'alle accepteren', 'accepteren en doorgaan', 'alles weigeren', 'akkoord en doorgaan',
    'instellingen aanpassen', 'privacyverklaring', 'privacybeleid',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...anywhere, source: 'WordPress, Dutch translation'}, [
    'je e-mailadres wordt niet gepubliceerd', 'het e-mailadres wordt niet gepubliceerd',
    'je e-mailadres zal niet getoond worden', 'uw e-mailadres wordt niet gepubliceerd',
    'vereiste velden zijn gemarkeerd met', 'mijn naam, e-mail en site opslaan in deze browser',
    'deze site gebruikt akismet', 'bekijk hoe je reactie gegevens worden verwerkt',
    'bekijk hoe je reactiegegevens worden verwerkt', 'je moet ingelogd zijn om een reactie te plaatsen',
    'reactie annuleren', 'antwoord annuleren', 'mogelijk gemaakt door wordpress', 'weer een wordpress site',
    'welkom bij wordpress. dit is je eerste bericht',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...line, source: 'WordPress, Dutch translation'}, [
    'geef een reactie', 'plaats een reactie', 'laat een reactie achter', 'oudere berichten', 'nieuwere berichten',
    'recente berichten', 'ga naar de inhoud', 'ga naar inhoud', 'geen categorie', 'hallo wereld!',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...weakPrefix, source: 'WordPress, Dutch translation'}, [
    'geplaatst in', 'gepubliceerd in', 'getagd', 'tags:', 'categorieën:', 'categorie:',
  ]),
  ...phraseGroup({kind: 'syndication', ...anywhere, source: 'general knowledge of Dutch news sites'}, [
    'dit artikel verscheen eerder', 'dit artikel verscheen oorspronkelijk', 'dit artikel is eerder verschenen',
    'dit artikel werd oorspronkelijk gepubliceerd', 'dit bericht verscheen eerst op', 'verscheen eerst op',
    'verscheen als eerste op', 'oorspronkelijk gepubliceerd op', 'eerder gepubliceerd op',
    'overgenomen met toestemming', 'lees het oorspronkelijke artikel',
  ]),
  ...phraseGroup({kind: 'credit', ...weakPrefix, source: 'general knowledge of Dutch news sites'}, [
    'foto:', 'foto\'s:', 'beeld:', 'afbeelding:', 'bron:', 'bronnen:', 'video:', 'illustratie:', 'infographic:',
    'fotografie:', 'fotocredit:', 'archieffoto', '© anp', 'copyright',
  ]),
  ...phraseGroup({kind: 'credit', ...weakLine, source: 'Dutch picture agencies and labels'}, [
    'anp', 'anp foto', 'belga', 'archieffoto', 'archiefbeeld', 'alle rechten voorbehouden', 'hollandse hoogte',
    'getty images', 'beeld ter illustratie',
  ]),
  ...phraseGroup({kind: 'paywall', ...prefix, source: 'subscription notices of Dutch and Flemish newspapers'}, [
    'dit artikel is alleen voor abonnees', 'dit artikel is exclusief voor abonnees', 'alleen voor abonnees',
    'exclusief voor abonnees', 'verder lezen?', 'lees dit artikel met een abonnement', 'om verder te lezen',
    'om dit artikel te lezen', 'maak een gratis account', 'log in om verder te lezen', 'al abonnee', 'al abonnee?',
    'bent u al abonnee', 'ben je al abonnee', 'neem een abonnement', 'probeer gratis', 'je hebt de limiet bereikt',
  ]),
  ...phraseGroup({kind: 'paywall', ...prefix, source: 'subscription notices of Dutch and Flemish newspapers'}, [
    'abonneer je om', 'abonneer u om', 'word abonnee om', 'log in om dit', 'registreer om', 'lees verder met',
    'dit artikel is voor abonnees', 'dit verhaal is voor abonnees', 'exclusieve inhoud', 'nog geen abonnee',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...prefix, source: 'answers of chat assistants in Dutch'}, [
    'natuurlijk! hier is', 'natuurlijk! hieronder', 'natuurlijk, hier is', 'zeker! hier is', 'zeker, hier is',
    'uiteraard! hier is', 'hier is de herziene versie', 'hier is een herziene', 'hier is een verbeterde versie',
    'hier is de verbeterde', 'hier is de vertaling', 'hier is het artikel', 'hier is een artikel',
    'hier is je artikel', 'hier is uw artikel', 'hier is de herschreven', 'herziene versie:', 'verbeterde versie:',
    'meta-omschrijving:', 'metabeschrijving:', 'seo-titel:',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...anywhere, source: 'answers of chat assistants in Dutch'}, [
    'als ai-taalmodel', 'als taalmodel kan ik', 'als ai-model', 'als ai-assistent',
    'als kunstmatige intelligentie kan ik', 'ik heb geen toegang tot internet', 'ik heb geen toegang tot realtime',
    'mijn kennis reikt tot', 'het spijt me, maar ik kan niet helpen', 'het spijt me, maar ik kan dit verzoek',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...prefix, source: 'answers of chat assistants in Dutch'}, [
    'natuurlijk! hier', 'zeker! hier', 'hier is de herziene', 'hier is een verbeterde',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...prefix,
    source: 'answers of chat assistants in Dutch: offers to go on',
  }, [
    'wil je dat ik', 'wilt u dat ik',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...weakPrefix,
    source: 'answers of chat assistants in Dutch, and of people',
  }, [
    'ik hoop dat dit helpt', 'hopelijk helpt dit', 'laat me weten of', 'laat het me weten als',
    'laat het me weten of', 'zal ik', 'als je wilt, kan ik', 'als u wilt, kan ik',
  ]),
  ...phraseGroup({kind: 'placeholder', ...anywhere, source: 'letter and article templates'}, [
    '[uw naam]', '[je naam]', '[jouw naam]', '[naam]', '[voornaam]', '[achternaam]', '[bedrijfsnaam]',
    '[naam bedrijf]', '[bedrijf]', '[naam auteur]', '[auteur]', '[datum]', '[plaats]', '[adres]',
    '[telefoonnummer]', '[e-mailadres]', '[titel]', '[onderwerp]', '[link]', '[bron]', '[voeg in', '[invoegen',
    'voeg hier uw tekst in', 'voeg hier tekst in', 'uw tekst hier', 'jouw tekst hier', 'plaatsaanduidende tekst',
    'titel van het artikel hier',
  ]),
  ...phraseGroup({kind: 'placeholder', ...line, source: 'default titles of WordPress and of editors'}, [
    'zonder titel', 'naamloos', 'naamloos document', 'hallo wereld!', 'voorbeeldpagina',
  ]),
  ...phraseGroup({kind: 'error-page', ...line, source: 'server errors of Dutch sites'}, [
    'pagina niet gevonden', 'fout 404', 'niet gevonden', 'toegang geweigerd', 'interne serverfout',
    'site in onderhoud', 'een ogenblik geduld', 'even geduld',
  ]),
  ...phraseGroup({kind: 'error-page', ...anywhere, source: 'server errors of Dutch sites'}, [
    'schakel javascript in', 'javascript is uitgeschakeld', 'de pagina die u zoekt', 'de pagina die je zoekt',
    'de opgevraagde pagina kon niet worden gevonden', 'fout bij het maken van een databaseverbinding',
    'er heeft zich een kritieke fout voorgedaan op deze site',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...prefix, source: 'translation notices of Google, Facebook and X'}, [
    'vertaald door google', 'vertaling weergeven', 'vertaling bekijken', 'origineel weergeven',
    'origineel bekijken', 'beoordeel deze vertaling', 'dit artikel is automatisch vertaald',
    'deze pagina is automatisch vertaald', 'post vertalen',
  ]),
  ...phraseGroup({
    kind: 'translator-interface', ...weakPrefix,
    source: 'notes of translation programs that name the language they came from',
  }, [
    'vertaald uit', 'vertaling uit',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...prefix, source: 'buttons and notes of translation programs'}, [
    'oorspronkelijke tekst weergeven', 'oorspronkelijke tekst bekijken', 'toon origineel', 'toon vertaling',
    'bekijk vertaling', 'vertaling verbergen', 'automatisch vertaald', 'machinaal vertaald',
    'vertaald met google', 'vertaald met deepl', 'vertaald door deepl',
    'deze pagina vertalen', 'tweet vertalen',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...line, source: 'notes of translation programs that are nouns'}, [
    'google translate', 'automatische vertaling',
  ]),
  ...phraseGroup({
    kind: 'redundant-acronym', ...anywhere,
    source: 'general knowledge of Dutch usage: the acronym holds the word that follows it',
  }, [
    'hiv-virus', 'lcd-display', 'pin-nummer', 'abs-systeem', 'gps-systeem', 'isbn-nummer', 'sms-bericht',
    'apk-keuring', 'led-diode', 'btw-belasting', 'bsn-nummer',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...weakAnywhere, source: 'what answers of chat assistants call the text that they hand over'}, [
    'herschreven versie', 'herschreven tekst', 'herziene versie', 'bewerkte versie', 'verbeterde versie',
  ]),
  ...phraseGroup({kind: 'assistant-closing', ...prefix, source: 'offers at the end of answers of chat assistants'}, [
    'ik kan ook een andere', 'ik kan ook nog',
  ]),
  ...phraseGroup({kind: 'share', ...weakLine, source: 'share bars of sites'}, [
    'delen op', 'verstuur', 'per e-mail', 'versturen',
  ]),
  ...phraseGroup({kind: 'consent', ...weakLine, source: 'buttons of cookie banners'}, [
    'accepteren en sluiten', 'akkoord', 'accepteren',
  ]),
  ...phraseGroup({kind: 'consent', ...weakAnywhere, source: 'the word that cookie banners are about'}, [
    'cookies', 'cookie',
  ]),
  ...phraseGroup({kind: 'placeholder', ...weakAnywhere, source: 'what templates ask writers to do in brackets'}, [
    'invoegen', 'invullen',
  ]),
]
