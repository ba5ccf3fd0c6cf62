import {anywhere, line, phraseGroup, type PhraseRow, prefix, weakAnywhere, weakLine, weakPrefix} from '../phrase.ts'

export const polishPhrases: readonly PhraseRow[] = [
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'casino affiliate texts in Polish link spam'}, [
    'kasyno bez depozytu', 'bonus bez depozytu', 'bonus bez depozytu kasyno', 'darmowe spiny bez depozytu',
    'darmowe spiny za rejestrację', 'kasyno online na prawdziwe pieniądze', 'kasyna online na prawdziwe pieniądze',
    'najlepsze kasyna online', 'najlepsze kasyno online', 'najlepsze kasyna internetowe', 'polskie kasyna online',
    'kasyno online polska', 'zagraniczne kasyna online', 'nowe kasyna online', 'kasyno bez weryfikacji',
    'kasyno blik', 'gry hazardowe za darmo', 'automaty online za darmo', 'automaty do gier za darmo',
    'darmowe gry hazardowe', 'bukmacher bez podatku zagraniczny', 'sloty na prawdziwe pieniądze',
  ]),
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'medicine, loan, document and goods spam in Polish'}, [
    'viagra bez recepty', 'cialis bez recepty', 'kamagra bez recepty', 'kupić viagra', 'viagra sklep',
    'tabletki na potencję bez recepty', 'pożyczki bez bik', 'pożyczka bez bik', 'pożyczki bez baz',
    'chwilówki bez bik', 'chwilówki bez baz', 'chwilówka bez weryfikacji', 'kredyt bez bik',
    'pożyczka prywatna bez', 'oferta pożyczki prywatnej', 'prawo jazdy bez egzaminu', 'kupić prawo jazdy',
    'kupno prawa jazdy', 'dyplom kolekcjonerski', 'prawo jazdy kolekcjonerskie', 'dowód kolekcjonerski',
    'praca magisterska na zamówienie', 'pisanie prac magisterskich', 'pisanie prac licencjackich',
    'pisanie prac dyplomowych cena', 'repliki zegarków', 'podróbki zegarków sklep', 'kupić followersów',
    'kupić obserwujących', 'rytuał miłosny', 'anonse towarzyskie',
  ]),
  ...phraseGroup({kind: 'spam', ...weakAnywhere, source: 'words of Polish spam that news use as well'}, [
    'kasyno online', 'kasyna online', 'kasyno internetowe', 'darmowe spiny', 'automaty do gier',
    'zakłady bukmacherskie', 'bukmacher', 'bukmacherzy', 'chwilówki', 'chwilówka', 'bez recepty', 'eskorta',
    'ogłoszenia towarzyskie',
  ]),
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'casino, medicine, loan, essay and goods spam in Polish'}, [
    'kasyno online bez depozytu', 'kasyno bonus', 'kasyno bonus bez depozytu', 'bonus powitalny kasyno',
    'automaty do gier online', 'poker online na pieniądze', 'legalni bukmacherzy bonus', 'kasyno krypto',
    'viagra kup', 'kupić viagrę', 'tabletki na potencję', 'tabletki na odchudzanie', 'leki bez recepty online',
    'kamagra sklep', 'powiększanie penisa', 'chwilówka online', 'chwilówka bez bik', 'pożyczki bez zaświadczeń',
    'pożyczka bez zaświadczeń', 'szybka pożyczka', 'darmowa pożyczka', 'prace na zamówienie', 'kupić dyplom',
    'kupię prawo jazdy', 'kup prawo jazdy', 'zegarki repliki', 'repliki torebek', 'tanie koszulki piłkarskie',
    'kup obserwujących', 'kupno obserwujących', 'kup lajki', 'kupowanie lajków', 'darmowi obserwujący',
    'kup linki', 'linki seo tanio', 'tanie pozycjonowanie', 'filmy online za darmo', 'cały film za darmo',
    'oglądaj za darmo', 'darmowe porno', 'filmy porno', 'sex kamerki', 'sex anonse', 'wróżka online',
    'szybki zarobek', 'sygnały forex', 'wynajmę hakera',
  ]),
  ...phraseGroup({kind: 'spam', ...weakAnywhere, source: 'wares of spam that honest texts name as well'}, [
    'kasyno', 'kasyna', 'automaty', 'sloty', 'ruletka', 'poker', 'hazard', 'lotto', 'jackpot', 'viagra', 'cialis',
    'kamagra', 'potencja', 'pożyczka', 'pożyczki', 'kredyt', 'kredyty', 'repliki', 'podróbki', 'obserwujący',
    'lajki', 'linki', 'porno', 'escort', 'krypto', 'bitcoin', 'forex', 'odchudzanie', 'kasyna internetowe',
    'automaty online', 'gry hazardowe online', 'maszyny online', 'sloty online', 'ruletka online',
    'zakłady bukmacherskie online', 'zagraniczni bukmacherzy', 'chwilówki online', 'pożyczki online',
    'pożyczka online', 'pożyczki pozabankowe', 'szybki kredyt', 'szybka gotówka', 'pisanie prac',
    'dokumenty kolekcjonerskie', 'podróbki zegarków', 'agencja towarzyska', 'masaż erotyczny', 'urok miłosny',
    'zarabianie w internecie',
  ]),
  ...phraseGroup({kind: 'call-to-action', ...weakAnywhere, source: 'calls on Polish gambling and shop pages'}, [
    'zarejestruj się teraz', 'zarejestruj się już', 'zagraj teraz', 'graj teraz', 'graj już', 'kliknij tutaj',
    'kliknij tu', 'odbierz bonus', 'odbierz swój bonus', 'kup teraz', 'zamów teraz', 'zamów już', 'złóż wniosek',
    'skontaktuj się z nami', 'odwiedź naszą stronę', 'pobierz teraz', 'wypróbuj teraz', 'sprawdź ofertę',
  ]),
  ...phraseGroup({kind: 'reporting-verb', ...weakAnywhere, source: 'Polish reports on gambling and fraud'}, [
    'policja', 'policjanci', 'prokuratura', 'prokurator', 'sąd', 'sędzia', 'zatrzymany', 'zatrzymano', 'zatrzymani',
    'aresztowany', 'skazany', 'oskarżony', 'śledztwo', 'zakaz', 'zakazane', 'nielegalny', 'nielegalne',
    'nielegalnych', 'oszustwo', 'oszuści', 'oszustów', 'ofiary', 'uzależnienie', 'hazard', 'ministerstwo',
    'krajowa administracja skarbowa', 'kas', 'według', 'powiedział', 'poinformował', 'poinformowała', 'badacze',
    'badanie', 'zhakowany', 'hakerzy', 'ustawa', 'zablokowano', 'ostrzega', 'uokik',
  ]),
  ...phraseGroup({kind: 'advertisement', ...line, source: 'general knowledge of Polish news sites'}, [
    'reklama', 'reklamy', 'ogłoszenie', 'ogłoszenia', 'artykuł sponsorowany', 'materiał sponsorowany',
    'materiał partnera', 'materiał promocyjny', 'dalsza część artykułu pod materiałem wideo',
    'dalsza część artykułu pod wideo', 'dalsza część artykułu poniżej', 'ciąg dalszy pod reklamą',
    'dalszy ciąg pod reklamą', 'reszta artykułu pod reklamą', 'ładowanie', 'ładowanie...', 'wczytywanie',
    'kontynuuj czytanie',
  ]),
  ...phraseGroup({kind: 'related', ...line, source: 'general knowledge of Polish news sites'}, [
    'czytaj także', 'czytaj też', 'czytaj również', 'przeczytaj także', 'przeczytaj też', 'przeczytaj również',
    'zobacz także', 'zobacz też', 'zobacz również', 'czytaj więcej', 'czytaj dalej', 'więcej na ten temat',
    'więcej na temat', 'powiązane artykuły', 'podobne artykuły', 'podobne wpisy', 'polecane artykuły', 'polecane',
    'polecamy', 'powiązane tematy', 'najczęściej czytane', 'najpopularniejsze', 'najnowsze wiadomości',
    'inne artykuły', 'to może cię zainteresować', 'może cię zainteresować', 'następny artykuł', 'poprzedni artykuł',
  ]),
  ...phraseGroup({kind: 'related', ...prefix, source: 'general knowledge of Polish news sites'}, [
    'czytaj także', 'czytaj też', 'czytaj również', 'czytaj więcej', 'przeczytaj także', 'przeczytaj też',
    'przeczytaj również', 'zobacz także', 'zobacz też', 'zobacz również', 'zobacz:', 'zobacz wideo', 'czytaj:',
    'sprawdź też', 'sprawdź także', 'polecamy:', 'więcej na ten temat', 'więcej:', 'wideo:',
    'może cię zainteresować', 'dowiedz się więcej:',
  ]),
  ...phraseGroup({kind: 'share', ...weakLine, source: 'share bars of Polish sites'}, [
    'udostępnij', 'udostępnij na facebooku', 'udostępnij na twitterze', 'udostępnij na x', 'udostępnij artykuł',
    'udostępnij to', 'udostępnij:', 'podziel się', 'podziel się artykułem', 'wyślij e-mailem', 'drukuj', 'wydrukuj',
    'skomentuj', 'komentarze', 'komentarz', 'dodaj komentarz', 'kopiuj link', 'skopiuj link', 'link skopiowany',
    'zapisz', 'lubię to', 'lubię to!', 'obserwuj nas', 'do góry',
  ]),
  ...phraseGroup({kind: 'newsletter', ...prefix, source: 'general knowledge of Polish news sites'}, [
    'zapisz się do newslettera', 'zapisz się na newsletter', 'zapisz się na nasz newsletter',
    'zapisz się do naszego', 'subskrybuj nasz', 'subskrybuj newsletter', 'subskrybuj kanał', 'otrzymuj najnowsze',
    'otrzymuj powiadomienia', 'bądź na bieżąco', 'obserwuj nas w google', 'obserwuj nas na', 'śledź nas na',
    'polub nas na', 'dołącz do nas na', 'dołącz do naszej', 'znajdziesz nas na', 'pobierz naszą aplikację',
    'pobierz aplikację',
  ]),
  ...phraseGroup({kind: 'consent', ...anywhere, source: 'cookie banners of Polish sites'}, [
    'używamy plików cookie', 'wykorzystujemy pliki cookie', 'używamy ciasteczek', 'korzystamy z plików cookie',
    'strona korzysta z plików cookie', 'ta strona korzysta z plików cookie', 'ta strona używa plików cookie',
    'nasza strona używa plików cookie', 'ta strona używa ciasteczek', 'strona wykorzystuje pliki cookie',
    'serwis wykorzystuje pliki cookies', 'korzystając ze strony', 'korzystając z serwisu', 'wyrażasz zgodę na',
    'zaakceptuj wszystkie pliki cookie', 'akceptuję pliki cookie', 'ustawienia plików cookie',
    'polityka plików cookie', 'polityka cookies', 'my i nasi partnerzy',
  ]),
  ...phraseGroup({kind: 'consent', ...line, source: 'buttons of Polish cookie banners'}, [
    'akceptuję', 'akceptuj wszystkie', 'zaakceptuj wszystko', 'zaakceptuj wszystkie', 'przejdź do serwisu',
    'odrzuć wszystkie', 'zgadzam się', 'polityka prywatności', 'regulamin',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...anywhere, source: 'WordPress, Polish translation'}, [
    'twój adres e-mail nie zostanie opublikowany', 'twój adres email nie zostanie opublikowany',
    'wymagane pola są oznaczone', 'pola, których wypełnienie jest wymagane',
    'zapamiętaj moje dane w tej przeglądarce', 'zapisz moje dane, adres e-mail i witrynę w przeglądarce',
    'ta strona używa akismet', 'witryna wykorzystuje akismet',
    'dowiedz się, w jaki sposób przetwarzane są dane komentarzy',
    'dowiedz się więcej jak przetwarzane są dane komentarzy', 'musisz się zalogować, aby móc dodać komentarz',
    'anuluj pisanie odpowiedzi', 'dumnie wspierane przez wordpressa', 'kolejna witryna oparta na wordpressie',
    'witaj w wordpressie. to jest twój pierwszy wpis',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...line, source: 'WordPress, Polish translation'}, [
    'napisz komentarz', 'zostaw komentarz', 'starsze wpisy', 'nowsze wpisy', 'ostatnie wpisy', 'przejdź do treści',
    'bez kategorii', 'witaj, świecie!',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...weakPrefix, source: 'WordPress, Polish translation'}, [
    'opublikowano w', 'zamieszczono w', 'otagowano', 'tagi:', 'kategorie:', 'kategoria:',
  ]),
  ...phraseGroup({kind: 'syndication', ...anywhere, source: 'general knowledge of Polish news sites'}, [
    'artykuł ukazał się pierwotnie', 'artykuł pierwotnie ukazał się', 'artykuł pochodzi z serwisu',
    'pochodzi z serwisu', 'przedruk za zgodą', 'opublikowano za zgodą', 'artykuł opublikowany pierwotnie',
  ]),
  ...phraseGroup({kind: 'credit', ...weakPrefix, source: 'general knowledge of Polish news sites'}, [
    'fot.', 'fot:', 'foto:', 'zdjęcie:', 'zdjęcia:', 'źródło:', 'źródła:', 'źródło zdjęcia', 'wideo:', 'grafika:',
    'ilustracja:', 'infografika:', 'zdjęcie ilustracyjne', 'zdjęcie poglądowe', '© pap',
  ]),
  ...phraseGroup({kind: 'credit', ...weakLine, source: 'Polish picture agencies and labels'}, [
    'pap', 'east news', 'zdjęcie ilustracyjne', 'zdjęcie poglądowe', 'wszelkie prawa zastrzeżone',
    'materiały prasowe', 'archiwum prywatne', 'fotolia', 'shutterstock', 'getty images',
  ]),
  ...phraseGroup({kind: 'paywall', ...prefix, source: 'subscription notices of Polish newspapers'}, [
    'artykuł tylko dla prenumeratorów', 'tylko dla prenumeratorów', 'artykuł dostępny tylko dla',
    'tylko dla subskrybentów', 'dla zalogowanych', 'aby czytać dalej', 'aby przeczytać cały artykuł',
    'żeby czytać dalej', 'kup prenumeratę', 'kup dostęp', 'wykup dostęp', 'masz już prenumeratę', 'masz już konto',
    'zaloguj się, aby czytać', 'zaloguj się, by przeczytać', 'zyskaj nieograniczony dostęp', 'wykorzystałeś limit',
  ]),
  ...phraseGroup({kind: 'paywall', ...prefix, source: 'subscription notices of Polish newspapers'}, [
    'zaloguj się, aby', 'zaloguj się, żeby', 'zasubskrybuj, aby', 'ten artykuł jest dostępny tylko',
    'ta treść jest dostępna tylko', 'treść tylko dla', 'artykuł premium', 'nie masz jeszcze',
    'aby uzyskać dostęp',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...prefix, source: 'answers of chat assistants in Polish'}, [
    'oczywiście! oto', 'oczywiście, oto', 'oczywiście! poniżej', 'jasne! oto', 'jasne, oto', 'pewnie! oto',
    'z przyjemnością! oto', 'oto poprawiona wersja', 'oto zmieniona wersja', 'oto przerobiona wersja',
    'oto ulepszona wersja', 'oto tłumaczenie', 'oto artykuł', 'oto twój artykuł', 'oto przepisany',
    'poniżej znajduje się tłumaczenie', 'poprawiona wersja:', 'meta opis:', 'opis meta:', 'tytuł seo:',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...anywhere, source: 'answers of chat assistants in Polish'}, [
    'jako model językowy', 'jako sztuczna inteligencja nie', 'jako sztuczna inteligencja, nie', 'jako asystent ai',
    'jako ai nie', 'nie mam dostępu do internetu', 'nie mam dostępu do aktualnych', 'moja wiedza kończy się',
    'moja wiedza sięga', 'przykro mi, ale nie mogę pomóc', 'przepraszam, ale nie mogę spełnić',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...prefix, source: 'answers of chat assistants in Polish'}, [
    'oto zredagowana', 'oto przetłumaczony',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...prefix,
    source: 'answers of chat assistants in Polish: offers to go on',
  }, [
    'czy chcesz, żebym', 'czy chciałbyś, żebym',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...weakPrefix,
    source: 'answers of chat assistants in Polish, and of people',
  }, [
    'mam nadzieję, że to pomoże', 'mam nadzieję, że to pomaga', 'daj mi znać, jeśli', 'daj znać, jeśli',
    'proszę daj mi znać', 'jeśli chcesz, mogę', 'jeśli potrzebujesz, mogę', 'czy mogę jeszcze',
  ]),
  ...phraseGroup({kind: 'placeholder', ...anywhere, source: 'letter and article templates'}, [
    '[twoje imię]', '[imię i nazwisko]', '[imię]', '[nazwisko]', '[nazwa firmy]', '[firma]', '[imię autora]',
    '[autor]', '[data]', '[miejsce]', '[miasto]', '[miejscowość]', '[adres]', '[numer telefonu]', '[adres e-mail]',
    '[tytuł]', '[temat]', '[link]', '[źródło]', '[wstaw', '[wpisz', 'wpisz tutaj tekst', 'wstaw tekst tutaj',
    'twój tekst tutaj', 'przykładowy tekst tutaj', 'tekst zastępczy', 'tytuł artykułu tutaj',
  ]),
  ...phraseGroup({kind: 'placeholder', ...line, source: 'default titles of WordPress and of editors'}, [
    'bez tytułu', 'dokument bez tytułu', 'witaj, świecie!', 'przykładowa strona',
  ]),
  ...phraseGroup({kind: 'error-page', ...line, source: 'server errors of Polish sites'}, [
    'nie znaleziono strony', 'strona nie została znaleziona', 'strona nie istnieje', 'błąd 404', 'nie znaleziono',
    'dostęp zabroniony', 'odmowa dostępu', 'wewnętrzny błąd serwera', 'przerwa techniczna',
    'trwają prace techniczne', 'proszę czekać', 'proszę czekać...',
  ]),
  ...phraseGroup({kind: 'error-page', ...anywhere, source: 'server errors of Polish sites'}, [
    'włącz javascript', 'włącz obsługę javascript', 'javascript jest wyłączony', 'strona, której szukasz',
    'błąd podczas nawiązywania połączenia z bazą danych', 'wystąpił błąd krytyczny w witrynie',
    'w witrynie wystąpił krytyczny błąd', 'potwierdź, że nie jesteś robotem',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...prefix, source: 'translation notices of Google, Facebook and X'}, [
    'przetłumaczono z języka', 'przetłumaczono przez google', 'przetłumaczone przez google', 'pokaż tłumaczenie',
    'zobacz tłumaczenie', 'pokaż oryginał', 'zobacz oryginał', 'oceń tłumaczenie', 'oceń to tłumaczenie',
    'artykuł przetłumaczony automatycznie', 'tekst przetłumaczony automatycznie', 'przetłumacz wpis',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...prefix, source: 'buttons and notes of translation programs'}, [
    'pokaż tekst oryginalny', 'wyświetl oryginał', 'wyświetl tłumaczenie', 'ukryj tłumaczenie',
    'przetłumaczono automatycznie',
    'przetłumaczono za pomocą', 'przetłumacz tę stronę',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...line, source: 'notes of translation programs that are nouns'}, [
    'tłumacz google', 'tłumaczenie automatyczne', 'tłumaczenie maszynowe',
  ]),
  ...phraseGroup({
    kind: 'redundant-acronym', ...anywhere,
    source: 'general knowledge of Polish usage: the acronym holds the word that stands beside it',
  }, [
    'wirus hiv', 'numer pin', 'numer isbn', 'system gps', 'wyświetlacz lcd', 'dioda led', 'numer pesel',
    'wiadomość sms', 'podatek vat',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...weakAnywhere, source: 'what answers of chat assistants call the text that they hand over'}, [
    'przeredagowany tekst', 'poprawiony tekst', 'poprawiona wersja', 'przepisany tekst', 'zredagowany tekst',
    'tekst po redakcji',
  ]),
  ...phraseGroup({kind: 'assistant-closing', ...prefix, source: 'offers at the end of answers of chat assistants'}, [
    'mogę też zaproponować', 'mogę również zaproponować',
  ]),
  ...phraseGroup({kind: 'share', ...weakLine, source: 'share bars of sites'}, [
    'tweetnij', 'wyślij',
  ]),
  ...phraseGroup({kind: 'consent', ...weakLine, source: 'buttons of cookie banners'}, [
    'rozumiem',
  ]),
  ...phraseGroup({kind: 'consent', ...weakAnywhere, source: 'the word that cookie banners are about'}, [
    'cookies', 'ciasteczka',
  ]),
  ...phraseGroup({kind: 'placeholder', ...weakAnywhere, source: 'what templates ask writers to do in brackets'}, [
    'wstaw', 'wpisz', 'uzupełnij',
  ]),
]
