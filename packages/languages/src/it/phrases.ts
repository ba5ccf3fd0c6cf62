import {anywhere, line, phraseGroup, type PhraseRow, prefix, weakAnywhere, weakLine, weakPrefix} from '../phrase.ts'

export const italianPhrases: readonly PhraseRow[] = [
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'casino affiliate texts in Italian link spam'}, [
    'casino non aams', 'casinò non aams', 'siti non aams', 'siti scommesse non aams', 'casino online non aams',
    'migliori casino non aams', 'casino senza documenti', 'casino online stranieri',
    'casino con bonus senza deposito', 'bonus senza deposito', 'bonus casino senza deposito',
    'bonus senza deposito immediato', 'giri gratis senza deposito', 'free spin senza deposito',
    'migliori casino online', 'migliori casinò online', 'slot online soldi veri', 'slot gratis senza registrazione',
    'slot machine gratis', 'casino online soldi veri', 'bonus benvenuto casino', 'bookmaker non aams',
    'casino crypto italia',
  ]),
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'medicine, loan and service spam in Italian'}, [
    'viagra senza ricetta', 'cialis senza ricetta', 'acquistare viagra', 'comprare viagra', 'comprare cialis',
    'viagra online italia', 'kamagra senza ricetta', 'prestiti senza busta paga', 'prestiti tra privati seri',
    'prestito tra privati serio', 'offerta di prestito tra privati', 'orologi replica', 'repliche orologi',
    'borse replica', 'scarpe hogan outlet', 'hogan outlet online', 'moncler outlet online', 'comprare follower',
    'comprare follower instagram', 'comprare patente', 'patente senza esame', 'tesi di laurea su commissione',
    'scrivere tesi a pagamento', 'comprare soldi falsi', 'legamenti d\'amore', 'cartomante al telefono',
  ]),
  ...phraseGroup({kind: 'spam', ...weakAnywhere, source: 'words of Italian spam that news use as well'}, [
    'casino online', 'casinò online', 'slot machine', 'slot online', 'scommesse sportive', 'siti scommesse',
    'giri gratis', 'escort', 'prestiti tra privati', 'cartomanzia',
  ]),
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'casino, medicine, loan, essay and goods spam in Italian'}, [
    'casino senza deposito', 'casinò senza deposito', 'casino stranieri', 'casino con bonus', 'bonus casino',
    'bonus casinò', 'slot machine online', 'slot gratis', 'slot online gratis', 'slot soldi veri',
    'giocare alle slot', 'bonus scommesse', 'pronostici gratis', 'poker online soldi veri', 'casino bitcoin',
    'casino crypto', 'viagra online', 'viagra generico', 'acquistare cialis', 'cialis online', 'cialis generico',
    'kamagra online', 'sildenafil senza ricetta', 'farmacia online senza ricetta', 'pillole dimagranti',
    'allungamento del pene', 'prestiti veloci', 'prestiti immediati', 'prestiti senza garanzie',
    'prestito immediato', 'prestito veloce', 'prestiti cattivi pagatori', 'prestiti a protestati',
    'prestito tra privati', 'prestito tra particolari', 'soldi subito', 'guadagnare soldi facili',
    'tesi su commissione', 'comprare tesi', 'comprare laurea', 'comprare diploma', 'acquistare patente di guida',
    'replica rolex', 'rolex replica', 'repliche borse', 'borse false', 'maglie calcio poco prezzo',
    'maglie calcio a poco prezzo', 'scarpe nike scontate', 'comprare backlink', 'acquistare backlink',
    'acquistare follower', 'comprare followers', 'follower gratis', 'follower instagram gratis', 'comprare like',
    'comprare visualizzazioni', 'film streaming gratis', 'film gratis', 'streaming gratis ita',
    'guardare film gratis', 'scaricare film gratis', 'partite streaming gratis', 'iptv gratis',
    'abbonamento iptv', 'lista iptv', 'incontri per adulti', 'escort a', 'annunci escort', 'video porno',
    'porno gratis', 'cartomanzia a basso costo', 'legamento d\'amore', 'assumere un hacker',
  ]),
  ...phraseGroup({kind: 'spam', ...weakAnywhere, source: 'wares of spam that honest texts name as well'}, [
    'casino', 'casinò', 'slot', 'scommesse', 'bookmaker', 'poker', 'roulette', 'bingo', 'lotto', 'jackpot',
    'viagra', 'cialis', 'kamagra', 'prestiti', 'prestito', 'repliche', 'replica', 'follower', 'followers',
    'backlink', 'iptv', 'porno', 'crypto', 'bitcoin', 'forex', 'dimagrire', 'siti di scommesse',
    'scommesse sportive online', 'scommesse online', 'roulette online', 'prestiti online', 'mini prestiti',
    'guadagnare online', 'guadagnare da casa', 'soldi falsi', 'banconote false', 'donna cerca uomo',
    'massaggi erotici', 'segnali forex',
  ]),
  ...phraseGroup({kind: 'call-to-action', ...weakAnywhere, source: 'calls on Italian gambling and shop pages'}, [
    'registrati ora', 'registrati subito', 'iscriviti ora', 'gioca ora', 'gioca subito', 'clicca qui',
    'ottieni il bonus', 'richiedi il bonus', 'acquista ora', 'compra ora', 'ordina ora', 'richiedi ora',
    'contattaci', 'visita il nostro sito', 'scarica ora', 'prova ora', 'scommetti ora',
  ]),
  ...phraseGroup({kind: 'reporting-verb', ...weakAnywhere, source: 'Italian reports on gambling and fraud'}, [
    'polizia', 'carabinieri', 'guardia di finanza', 'procura', 'pm', 'giudice', 'tribunale', 'arrestato',
    'arrestati', 'indagato', 'indagini', 'indagine', 'condannato', 'vietato', 'divieto', 'illegale', 'illegali',
    'truffa', 'truffe', 'frode', 'vittime', 'ludopatia', 'dipendenza', 'ministero', 'governo', 'secondo',
    'ha detto', 'ha dichiarato', 'ricercatori', 'studio', 'hackerato', 'hacker', 'legge', 'sequestrato', 'oscurati',
  ]),
  ...phraseGroup({kind: 'advertisement', ...line, source: 'general knowledge of Italian news sites'}, [
    'pubblicità', 'annuncio pubblicitario', 'annunci', 'inserzione', 'contenuto sponsorizzato', 'sponsorizzato',
    'articolo sponsorizzato', 'l\'articolo continua dopo la pubblicità', 'continua dopo la pubblicità',
    'continua a leggere dopo la pubblicità', 'continua a leggere', 'messaggio pubblicitario',
    'messaggio promozionale', 'caricamento', 'caricamento in corso', 'caricamento...', 'chiudi annuncio',
  ]),
  ...phraseGroup({kind: 'related', ...line, source: 'general knowledge of Italian news sites'}, [
    'leggi anche', 'leggi tutto', 'leggi di più', 'leggi ancora', 'vedi anche', 'guarda anche',
    'potrebbe interessarti', 'potrebbe interessarti anche', 'potrebbero interessarti', 'ti potrebbe interessare',
    'ti potrebbe interessare anche', 'articoli correlati', 'articoli simili', 'articoli consigliati',
    'notizie correlate', 'contenuti correlati', 'correlati', 'i più letti', 'più letti', 'le più lette',
    'ultime notizie', 'altre notizie', 'da non perdere', 'approfondimenti', 'per approfondire', 'consigliati',
    'prossimo articolo',
  ]),
  ...phraseGroup({kind: 'related', ...prefix, source: 'general knowledge of Italian news sites'}, [
    'leggi anche', 'leggi tutto', 'leggi ancora', 'leggi di più', 'leggi:', 'vedi anche', 'guarda anche',
    'guarda il video', 'guarda:', 'potrebbe interessarti', 'ti potrebbe interessare', 'articoli correlati',
    'per approfondire:', 'approfondisci:', 'da non perdere:', 'video:', 'continua a leggere su',
  ]),
  ...phraseGroup({kind: 'share', ...weakLine, source: 'share bars of Italian sites'}, [
    'condividi', 'condividi su facebook', 'condividi su twitter', 'condividi su x', 'condividi su whatsapp',
    'condividi su linkedin', 'condividi questo articolo', 'condividi via e-mail', 'condividi:', 'invia',
    'invia per email', 'stampa', 'stampa articolo', 'commenta', 'commenti', 'copia link', 'link copiato', 'salva',
    'mi piace', 'mi piace:', 'tweet', 'twitta', 'seguici', 'torna su',
  ]),
  ...phraseGroup({kind: 'newsletter', ...prefix, source: 'general knowledge of Italian news sites'}, [
    'iscriviti alla newsletter', 'iscriviti alla nostra newsletter', 'iscriviti al nostro', 'iscriviti al canale',
    'iscriviti gratis', 'ricevi la newsletter', 'ricevi le nostre', 'ricevi le notizie', 'ricevi ogni',
    'resta aggiornato', 'rimani aggiornato', 'resta connesso', 'seguici su', 'seguici anche su',
    'segui il nostro canale', 'segui le notizie', 'segui i nostri', 'scarica la nostra app', 'scarica l\'app',
  ]),
  ...phraseGroup({kind: 'consent', ...anywhere, source: 'cookie banners of Italian sites'}, [
    'utilizziamo i cookie', 'usiamo i cookie', 'utilizziamo cookie', 'questo sito utilizza i cookie',
    'questo sito utilizza cookie', 'questo sito usa i cookie', 'questo sito web utilizza i cookie',
    'proseguendo la navigazione', 'continuando la navigazione', 'continuando a navigare',
    'acconsenti all\'uso dei cookie', 'accetta i cookie', 'accetta tutti i cookie', 'rifiuta i cookie',
    'gestisci i cookie', 'preferenze cookie', 'impostazioni cookie', 'cookie policy', 'noi e i nostri partner',
    'noi e terze parti selezionate', 'continua senza accettare',
  ]),
  ...phraseGroup({kind: 'consent', ...line, source: 'buttons of Italian cookie banners'}, [
    'accetta tutto', 'accetta tutti', 'accetta e chiudi', 'accetta e continua', 'rifiuta tutto', 'rifiuta tutti',
    'accetto', 'continua senza accettare', 'privacy policy', 'informativa sulla privacy',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...anywhere, source: 'WordPress, Italian translation'}, [
    'il tuo indirizzo email non sarà pubblicato', 'i campi obbligatori sono contrassegnati',
    'salva il mio nome, email e sito web in questo browser', 'questo sito utilizza akismet',
    'questo sito usa akismet', 'scopri come vengono elaborati i dati derivati dai commenti',
    'scopri come i tuoi dati vengono elaborati', 'devi essere connesso per inviare un commento', 'annulla risposta',
    'fornito da wordpress', 'proudly powered by', 'un altro sito wordpress',
    'benvenuto in wordpress. questo è il tuo primo articolo',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...line, source: 'WordPress, Italian translation'}, [
    'lascia un commento', 'lascia una risposta', 'invia commento', 'articoli meno recenti', 'articoli più recenti',
    'articoli recenti', 'vai al contenuto', 'senza categoria', 'ciao mondo!',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...weakPrefix, source: 'WordPress, Italian translation'}, [
    'pubblicato in', 'archiviato in', 'taggato', 'tag:', 'categorie:', 'categoria:',
  ]),
  ...phraseGroup({kind: 'syndication', ...anywhere, source: 'general knowledge of Italian news sites'}, [
    'questo articolo è stato pubblicato originariamente', 'questo articolo è apparso originariamente',
    'questo articolo è uscito su', 'articolo pubblicato originariamente', 'pubblicato originariamente su',
    'l\'articolo proviene da', 'è apparso per primo su', 'sembra essere il primo su', 'riprodotto con il permesso',
    'leggi l\'articolo originale', 'articolo ripreso da',
  ]),
  ...phraseGroup({kind: 'credit', ...weakPrefix, source: 'general knowledge of Italian news sites'}, [
    'foto:', 'fotografia:', 'immagine:', 'immagini:', 'crediti:', 'credits:', 'credito:', 'credit:', 'fonte:',
    'fonti:', 'video:', 'infografica:', 'illustrazione:', 'foto di repertorio', 'immagine di repertorio', '(foto:',
    '© ansa', '© riproduzione', 'copyright',
  ]),
  ...phraseGroup({kind: 'credit', ...weakLine, source: 'Italian picture agencies and labels'}, [
    'ansa', 'lapresse', 'foto di repertorio', 'immagine di repertorio', 'riproduzione riservata',
    '© riproduzione riservata', 'tutti i diritti riservati', 'adnkronos', 'agi', 'getty images', 'imagoeconomica',
  ]),
  ...phraseGroup({kind: 'paywall', ...prefix, source: 'subscription notices of Italian newspapers'}, [
    'contenuto riservato agli abbonati', 'articolo riservato agli abbonati', 'riservato agli abbonati',
    'solo per gli abbonati', 'esclusiva per gli abbonati', 'questo articolo è riservato agli abbonati',
    'questo contenuto è riservato agli abbonati', 'per continuare a leggere', 'per leggere l\'articolo completo',
    'abbonati per leggere', 'abbonati per continuare', 'registrati per continuare', 'accedi per continuare',
    'sei già abbonato', 'sei già abbonato?', 'hai già un account', 'hai raggiunto il limite', 'prova gratis',
  ]),
  ...phraseGroup({kind: 'paywall', ...prefix, source: 'subscription notices of Italian newspapers'}, [
    'abbonati per', 'accedi per leggere', 'registrati per leggere', 'questo contenuto è riservato',
    'questo articolo è riservato', 'contenuto esclusivo per', 'contenuto premium',
    'per accedere a questo contenuto', 'non sei ancora abbonato', 'già abbonato?',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...prefix, source: 'answers of chat assistants in Italian'}, [
    'certo! ecco', 'certo, ecco', 'certamente! ecco', 'certamente, ecco', 'certo! di seguito',
    'ecco la versione rivista', 'ecco una versione', 'ecco la versione', 'ecco la traduzione', 'ecco l\'articolo',
    'ecco un articolo', 'ecco il testo rivisto', 'ecco il tuo articolo', 'di seguito la traduzione',
    'versione rivista:', 'versione corretta:', 'meta descrizione:', 'titolo seo:',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...anywhere, source: 'answers of chat assistants in Italian'}, [
    'come modello linguistico', 'come modello di linguaggio', 'in quanto modello linguistico',
    'in quanto modello di linguaggio', 'in quanto ia', 'come intelligenza artificiale, non', 'come assistente ia',
    'non ho accesso a internet', 'non ho accesso a informazioni in tempo reale', 'le mie conoscenze si fermano',
    'la mia data di aggiornamento', 'mi dispiace, ma non posso aiutarti', 'mi dispiace, ma non posso soddisfare',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...prefix, source: 'answers of chat assistants in Italian'}, [
    'ecco il testo',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...prefix,
    source: 'answers of chat assistants in Italian: offers to go on',
  }, [
    'vuoi che io',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...weakPrefix,
    source: 'answers of chat assistants in Italian, and of people',
  }, [
    'spero che questo ti sia utile', 'spero che ti sia utile', 'spero che ti sia d\'aiuto',
    'spero di esserti stato', 'fammi sapere se', 'mi faccia sapere se', 'dimmi se vuoi', 'se vuoi, posso',
    'se lo desideri, posso', 'vorresti che', 'desideri che',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...prefix,
    source: 'answers of chat assistants in Italian: offers to go on',
  }, [
    'vuoi che ti', 'vuoi che lo', 'vuoi che la', 'desidera che io', 'vorrebbe che io',
  ]),
  ...phraseGroup({kind: 'placeholder', ...anywhere, source: 'letter and article templates'}, [
    '[il tuo nome]', '[nome]', '[nome e cognome]', '[cognome]', '[nome azienda]', '[nome dell\'azienda]',
    '[azienda]', '[nome dell\'autore]', '[autore]', '[data]', '[luogo]', '[città]', '[indirizzo]',
    '[numero di telefono]', '[email]', '[titolo]', '[argomento]', '[link]', '[fonte]', '[inserire', '[inserisci',
    'inserisci qui il testo', 'inserire testo qui', 'il tuo testo qui', 'testo di esempio qui', 'testo segnaposto',
    'titolo dell\'articolo qui',
  ]),
  ...phraseGroup({kind: 'placeholder', ...line, source: 'default titles of WordPress and of editors'}, [
    'senza titolo', 'documento senza titolo', 'ciao mondo!', 'pagina di esempio', 'nuovo articolo',
  ]),
  ...phraseGroup({kind: 'error-page', ...line, source: 'server errors of Italian sites'}, [
    'pagina non trovata', 'errore 404', 'non trovato', 'accesso negato', 'errore interno del server',
    'sito in manutenzione', 'un momento…', 'un momento...', 'attendere prego',
  ]),
  ...phraseGroup({kind: 'error-page', ...anywhere, source: 'server errors of Italian sites'}, [
    'abilita javascript', 'javascript è disabilitato', 'la pagina che stai cercando',
    'la pagina richiesta non è stata trovata', 'errore nello stabilire una connessione al database',
    'si è verificato un errore critico sul tuo sito', 'verifica di essere umano',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...prefix, source: 'translation notices of Google, Facebook and X'}, [
    'tradotto da google', 'vedi traduzione', 'vedi originale', 'mostra originale', 'mostra testo originale',
    'valuta questa traduzione', 'questo articolo è stato tradotto automaticamente',
    'questa pagina è stata tradotta automaticamente', 'traduci post',
  ]),
  ...phraseGroup({
    kind: 'translator-interface', ...weakPrefix,
    source: 'notes of translation programs that name the language they came from',
  }, [
    'tradotto dall\'inglese', 'tradotto da', 'tradotto dal', 'traduzione da', 'traduzione dal',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...prefix, source: 'buttons and notes of translation programs'}, [
    'vedi testo originale', 'visualizza originale', 'visualizza traduzione', 'mostra traduzione',
    'nascondi traduzione', 'mostra l\'originale', 'tradotto automaticamente',
    'tradotto con google', 'tradotto con deepl', 'tradotto da deepl',
    'questo contenuto è stato tradotto automaticamente', 'traduci questa pagina', 'traduci tweet',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...line, source: 'notes of translation programs that are nouns'}, [
    'google traduttore', 'traduzione automatica',
  ]),
  ...phraseGroup({
    kind: 'redundant-acronym', ...anywhere,
    source: 'general knowledge of Italian usage: the acronym holds the word that goes before it',
  }, [
    'virus hiv', 'numero pin', 'sistema gps', 'messaggio sms',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...weakAnywhere, source: 'what answers of chat assistants call the text that they hand over'}, [
    'testo riscritto', 'articolo riscritto', 'versione riscritta', 'versione rivista', 'testo rivisto',
    'versione migliorata', 'testo corretto', 'testo rielaborato',
  ]),
  ...phraseGroup({kind: 'assistant-closing', ...prefix, source: 'offers at the end of answers of chat assistants'}, [
    'posso anche proporre', 'posso anche suggerire',
  ]),
  ...phraseGroup({kind: 'share', ...weakLine, source: 'share bars of sites'}, [
    'condividi su', 'tweetta',
  ]),
  ...phraseGroup({kind: 'consent', ...weakLine, source: 'buttons of cookie banners'}, [
    'accetta',
  ]),
  ...phraseGroup({kind: 'consent', ...weakAnywhere, source: 'the word that cookie banners are about'}, [
    'cookie',
  ]),
  ...phraseGroup({kind: 'placeholder', ...weakAnywhere, source: 'what templates ask writers to do in brackets'}, [
    'inserire',
  ]),
]
