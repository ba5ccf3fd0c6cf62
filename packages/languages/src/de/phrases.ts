import {anywhere, line, phraseGroup, type PhraseRow, prefix, weakAnywhere, weakLine, weakPrefix} from '../phrase.ts'

export const germanPhrases: readonly PhraseRow[] = [
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'casino affiliate texts in German link spam'}, [
    'online casino ohne oasis', 'casino ohne oasis', 'sportwetten ohne oasis', 'wettanbieter ohne oasis',
    'spielothek ohne oasis', 'online casino ohne lugas', 'casino ohne lugas', 'wettanbieter ohne lugas',
    'casino ohne verifizierung', 'online casino ohne verifizierung', 'casino ohne limit',
    'online casino ohne limit', 'casino ohne 1 euro limit', 'casino ohne 5 sekunden', 'online casino ohne lizenz',
    'freispiele ohne einzahlung', 'casino bonus ohne einzahlung', 'bonus ohne einzahlung', 'casino freispiele',
    'beste online casinos', 'bestes online casino', 'beste casinos online', 'online casino echtgeld',
    'online casino deutschland', 'online casinos österreich', 'casino mit paysafecard', 'casino mit handyrechnung',
    'seriöse online casinos', 'casino app echtgeld', 'spielautomaten online echtgeld', 'krypto casino ohne',
  ]),
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'medicine, loan and document spam in German'}, [
    'viagra ohne rezept', 'viagra ohne rezept kaufen', 'viagra rezeptfrei', 'viagra kaufen', 'cialis ohne rezept',
    'cialis rezeptfrei', 'cialis kaufen', 'potenzmittel rezeptfrei', 'potenzmittel ohne rezept',
    'kredit ohne schufa sofort', 'sofortkredit ohne schufa', 'kredit trotz schufa', 'ghostwriter hausarbeit',
    'hausarbeit schreiben lassen', 'bachelorarbeit schreiben lassen', 'masterarbeit schreiben lassen',
    'bachelorarbeit ghostwriter', 'führerschein kaufen', 'führerschein legal kaufen', 'führerschein ohne prüfung',
    'gefälschte dokumente kaufen', 'falschgeld kaufen', 'replica uhren', 'fake uhren kaufen', 'rolex replica',
    'instagram follower kaufen', 'follower kaufen', 'backlinks kaufen',
  ]),
  ...phraseGroup({kind: 'spam', ...weakAnywhere, source: 'words of German spam that news use as well'}, [
    'online casino', 'online casinos', 'freispiele', 'spielautomaten', 'sportwetten', 'wettanbieter',
    'potenzmittel', 'ohne schufa', 'escort', 'escort service', 'ghostwriter',
  ]),
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'casino, medicine, loan, essay and goods spam in German'}, [
    'online casino bonus', 'casino online spielen', 'online casino ohne einzahlung', 'casino ohne einzahlung',
    'casino ohne einzahlungslimit', 'casino ohne lizenz', 'casino ohne deutsche lizenz', 'online casino test',
    'online casino vergleich', 'spielautomaten kostenlos', 'spielautomaten echtgeld', 'online slots echtgeld',
    'book of ra kostenlos', 'book of ra online', 'book of dead freispiele', 'willkommensbonus casino',
    'startguthaben ohne einzahlung', 'freispiele ohne einzahlung sofort', 'sportwetten ohne lugas',
    'sportwetten tipps heute', 'wettanbieter ohne steuer', 'krypto casino', 'bitcoin casino',
    'paysafecard casino', 'viagra online kaufen', 'viagra günstig kaufen', 'cialis online kaufen',
    'sildenafil kaufen', 'sildenafil rezeptfrei', 'tadalafil kaufen', 'kamagra kaufen',
    'kamagra online bestellen', 'potenzmittel kaufen', 'potenzmittel online', 'online apotheke ohne rezept',
    'abnehmpillen kaufen', 'abnehmen ohne diät tabletten', 'penisvergrößerung', 'kredit ohne schufa',
    'sofortkredit online', 'kredit trotz negativer schufa', 'minikredit sofort', 'schnellkredit ohne',
    'privatkredit ohne bonität', 'eilkredit', 'seminararbeit schreiben lassen', 'bachelorarbeit kaufen',
    'doktorarbeit schreiben lassen', 'ghostwriter bachelorarbeit', 'ghostwriter masterarbeit',
    'ghostwriting agentur', 'doktortitel kaufen', 'diplom kaufen', 'führerschein online kaufen',
    'echten führerschein kaufen', 'reisepass kaufen', 'replica uhren kaufen', 'rolex fälschung kaufen',
    'fake rolex', 'replika taschen', 'gefälschte uhren kaufen', 'billige trikots', 'günstige backlinks',
    'linkaufbau kaufen', 'tiktok follower kaufen', 'youtube abonnenten kaufen', 'likes kaufen',
    'google bewertungen kaufen', 'filme kostenlos streamen', 'filme kostenlos anschauen',
    'ganzer film deutsch kostenlos', 'kostenlose pornos', 'gratis pornos', 'sexkontakte', 'private sexkontakte',
    'iptv kaufen', 'iptv abo', 'bitcoin schnell reich', 'krypto signale', 'hacker mieten', 'hellseher kostenlos',
    'liebeszauber',
  ]),
  ...phraseGroup({kind: 'spam', ...weakAnywhere, source: 'wares of spam that honest texts name as well'}, [
    'casino', 'casinos', 'sofortkredit', 'minikredit', 'kleinkredit', 'kredite', 'sportwette', 'wetten',
    'wettbonus', 'willkommensbonus', 'spielhalle', 'spielbank', 'slots', 'poker', 'roulette', 'lotto', 'jackpot',
    'replica', 'replika', 'follower', 'backlink', 'linkaufbau', 'krypto', 'bitcoin', 'forex', 'iptv', 'pornos',
    'sildenafil', 'tadalafil', 'abnehmpillen', 'casino bonus', 'neue online casinos', 'online spielautomaten',
    'spielautomaten online', 'sportwetten bonus', 'kredit sofort ohne', 'escortservice', 'huren in',
    'erotische massage', 'schnell geld verdienen', 'geld verdienen im internet',
  ]),
  ...phraseGroup({kind: 'call-to-action', ...weakAnywhere, source: 'calls on German gambling and shop pages'}, [
    'jetzt anmelden', 'jetzt registrieren', 'jetzt spielen', 'jetzt kaufen', 'jetzt bestellen',
    'jetzt bonus sichern', 'bonus sichern', 'hier klicken', 'klicken sie hier', 'hier anmelden', 'jetzt sichern',
    'jetzt mitspielen', 'jetzt beantragen', 'besuchen sie unsere website', 'jetzt herunterladen',
  ]),
  ...phraseGroup({kind: 'reporting-verb', ...weakAnywhere, source: 'German reports on gambling and fraud'}, [
    'polizei', 'staatsanwaltschaft', 'ermittler', 'ermittlungen', 'festgenommen', 'verhaftet', 'gericht', 'urteil',
    'verurteilt', 'angeklagt', 'behörde', 'behörden', 'glücksspielbehörde', 'verbot', 'verboten', 'illegal',
    'betrug', 'betrüger', 'opfer', 'spielsucht', 'ministerium', 'gesetz', 'sagte', 'laut', 'forscher', 'studie',
    'verbraucherzentrale', 'warnt', 'warnung', 'gehackt', 'hacker', 'gesperrt', 'beschlagnahmt',
  ]),
  ...phraseGroup({kind: 'advertisement', ...line, source: 'advertisement words of Mozilla Readability'}, [
    'werb', 'werbung',
  ]),
  ...phraseGroup({kind: 'advertisement', ...line, source: 'general knowledge of German news sites'}, [
    'anzeige', 'anzeigen', 'advertorial', 'werbeanzeige', 'gesponsert', 'gesponserter inhalt', 'bezahlter inhalt',
    'weiter nach der anzeige', 'nach der anzeige geht es weiter', 'der artikel geht nach der anzeige weiter',
    'weiterlesen nach der anzeige', 'artikel wird geladen', 'wird geladen',
  ]),
  ...phraseGroup({kind: 'related', ...line, source: 'general knowledge of German news sites'}, [
    'auch interessant', 'mehr zum thema', 'mehr dazu', 'das könnte sie auch interessieren',
    'das könnte dich auch interessieren', 'lesen sie auch', 'ähnliche artikel', 'ähnliche beiträge',
    'verwandte artikel', 'verwandte themen', 'meistgelesen', 'meistgelesene artikel', 'beliebte artikel',
    'weitere artikel', 'weitere nachrichten', 'weitere meldungen', 'empfohlene artikel', 'top-themen',
    'weiterlesen', 'lesetipp', 'lesetipps', 'aus dem archiv',
  ]),
  ...phraseGroup({kind: 'related', ...prefix, source: 'general knowledge of German news sites'}, [
    'lesen sie auch', 'lies auch', 'lesen sie dazu auch', 'lesen sie hier', 'lesen sie mehr', 'mehr zum thema',
    'auch interessant', 'das könnte sie auch interessieren', 'das könnte dich auch interessieren', 'passend dazu',
    'siehe auch:', 'weiterlesen:', 'mehr dazu:', 'lesetipp:', 'ähnliche artikel', 'ähnliche beiträge',
  ]),
  ...phraseGroup({kind: 'share', ...weakLine, source: 'share bars of German sites; some as trafilatura lists them'}, [
    'drucken', 'teilen', 'artikel teilen', 'beitrag teilen', 'diesen artikel teilen', 'auf facebook teilen',
    'auf twitter teilen', 'auf x teilen', 'auf linkedin teilen', 'per whatsapp teilen', 'per e-mail teilen',
    'per mail teilen', 'weiterleiten', 'e-mail', 'merken', 'artikel merken', 'kommentare', 'kommentieren',
    'kommentar schreiben', 'link kopieren', 'link kopiert', 'zur startseite', 'folgen sie uns', 'nach oben',
    'twittern', 'speichern', 'artikel versenden',
  ]),
  ...phraseGroup({kind: 'newsletter', ...prefix, source: 'general knowledge of German news sites'}, [
    'newsletter abonnieren', 'abonnieren sie unseren', 'abonnieren sie den', 'abonniere unseren',
    'jetzt newsletter', 'melden sie sich für unseren', 'melde dich für unseren', 'hier geht es zur newsletter',
    'folgen sie uns auf', 'folge uns auf', 'folgen sie uns bei', 'bleiben sie auf dem laufenden',
    'unser newsletter', 'hier können sie unseren newsletter', 'kostenloser newsletter',
    'jetzt anmelden zum newsletter', 'jetzt unseren whatsapp-kanal',
  ]),
  ...phraseGroup({kind: 'consent', ...anywhere, source: 'cookie banners of German sites'}, [
    'diese website verwendet cookies', 'diese seite verwendet cookies', 'diese webseite verwendet cookies',
    'wir verwenden cookies', 'wir nutzen cookies', 'wir setzen cookies ein', 'alle cookies akzeptieren',
    'cookies akzeptieren', 'nur notwendige cookies', 'cookie-einstellungen', 'cookie-richtlinie',
    'einstellungen verwalten', 'wir und unsere partner', 'mit der nutzung dieser website',
    'durch die weitere nutzung', 'ihre zustimmung widerrufen', 'speicherung von cookies',
  ]),
  ...phraseGroup({kind: 'consent', ...line, source: 'buttons of German cookie banners'}, [
    'alle akzeptieren', 'alles akzeptieren', 'akzeptieren und weiter', 'zustimmen und weiter',
    'einstellungen anpassen', 'auswahl bestätigen',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...anywhere, source: 'WordPress, German translation'}, [
    'deine e-mail-adresse wird nicht veröffentlicht', 'ihre e-mail-adresse wird nicht veröffentlicht',
    'erforderliche felder sind mit', 'meinen namen, meine e-mail-adresse und meine website in diesem browser',
    'diese website verwendet akismet', 'erfahre, wie deine kommentardaten verarbeitet werden',
    'erfahre mehr darüber, wie deine kommentardaten verarbeitet werden',
    'du musst angemeldet sein, um einen kommentar', 'antwort abbrechen', 'antworten abbrechen',
    'stolz präsentiert von wordpress', 'eine weitere wordpress-website', 'ein weiteres wordpress-blog',
    'willkommen bei wordpress. das ist dein erster beitrag',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...line, source: 'WordPress, German translation'}, [
    'schreibe einen kommentar', 'schreiben sie einen kommentar', 'hinterlasse einen kommentar',
    'kommentar verfassen', 'ältere beiträge', 'neuere beiträge', 'allgemein veröffentlicht', 'zum inhalt springen',
    'hallo welt!',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...weakPrefix, source: 'WordPress, German translation'}, [
    'veröffentlicht in', 'verschlagwortet mit', 'kategorien:', 'schlagwörter:', 'schlagworte:',
  ]),
  ...phraseGroup({kind: 'syndication', ...anywhere, source: 'general knowledge of German news sites'}, [
    'dieser artikel erschien zuerst', 'dieser artikel ist zuerst erschienen', 'dieser beitrag erschien zuerst',
    'dieser text erschien zuerst', 'erschien zuerst auf', 'zuerst erschienen auf',
    'dieser artikel erschien ursprünglich', 'ursprünglich veröffentlicht auf', 'dieser artikel wurde ursprünglich',
    'mit freundlicher genehmigung von', 'dieser beitrag ist eine übernahme',
  ]),
  ...phraseGroup({kind: 'credit', ...weakPrefix, source: 'general knowledge of German news sites'}, [
    'foto:', 'fotos:', 'bild:', 'bilder:', 'bildquelle:', 'bildnachweis:', 'fotocredit:', 'quelle:', 'grafik:',
    'video:', 'illustration:', 'symbolbild:', 'symbolfoto:', 'archivbild:', 'archivfoto:', '© dpa', '(c) dpa',
    'copyright:',
  ]),
  ...phraseGroup({kind: 'credit', ...weakLine, source: 'German picture agencies and labels'}, [
    'symbolbild', 'symbolfoto', 'archivbild', 'archivfoto', 'picture alliance', 'dpa/picture alliance',
    'imago images', 'imago', 'alle rechte vorbehalten', 'bild in großansicht',
  ]),
  ...phraseGroup({kind: 'paywall', ...prefix, source: 'subscription notices of German newspapers'}, [
    'weiterlesen mit', 'jetzt weiterlesen mit', 'dieser artikel ist nur für abonnenten',
    'dieser inhalt ist nur für abonnenten', 'nur für abonnenten', 'exklusiv für abonnenten',
    'dieser artikel ist kostenpflichtig', 'sie haben bereits ein abo', 'sie haben bereits ein digitales abo',
    'schon abonnent', 'sie sind bereits abonnent', 'bereits abonnent', 'jetzt abo abschließen',
    'zugang zu allen artikeln', 'um diesen artikel zu lesen', 'um weiterzulesen',
    'registrieren sie sich, um weiterzulesen', 'testen sie jetzt kostenlos', 'jetzt gratis testen',
  ]),
  ...phraseGroup({kind: 'paywall', ...prefix, source: 'subscription notices of German newspapers'}, [
    'weiterlesen nach', 'um weiter zu lesen', 'um den ganzen artikel', 'den vollständigen artikel lesen',
    'dieser artikel ist abonnenten', 'dieser artikel ist exklusiv', 'dieser text ist nur für',
    'lesen sie diesen artikel mit', 'lesen sie weiter mit', 'exklusiv für abonnentinnen', 'nur für abonnentinnen',
    'nur für mitglieder', 'melden sie sich an, um', 'bitte melden sie sich an', 'jetzt anmelden und weiterlesen',
    'jetzt abonnieren und', 'jetzt registrieren und', 'sie haben noch kein abo', 'noch kein abo',
    'sie haben ihr limit', 'zugang freischalten', 'jetzt freischalten',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...prefix, source: 'answers of chat assistants in German'}, [
    'natürlich! hier ist', 'natürlich! hier sind', 'natürlich, hier ist', 'natürlich. hier ist', 'gerne! hier ist',
    'gerne! hier sind', 'gerne, hier ist', 'sicher! hier ist', 'selbstverständlich! hier ist', 'klar! hier ist',
    'hier ist die überarbeitete', 'hier ist eine überarbeitete', 'hier ist der überarbeitete',
    'hier ist die übersetzung', 'hier ist der übersetzte', 'hier ist eine verbesserte version',
    'hier ist die umgeschriebene', 'hier ist dein artikel', 'hier ist ihr artikel', 'überarbeitete version:',
    'meta-beschreibung:', 'seo-titel:', 'fokus-keyword:',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...anywhere, source: 'answers of chat assistants in German'}, [
    'als ki-sprachmodell', 'als sprachmodell kann ich', 'als ki-modell kann ich', 'als ki-assistent',
    'als künstliche intelligenz kann ich', 'mein wissensstand reicht', 'mein wissensstand endet',
    'ich habe keinen zugriff auf das internet', 'ich habe keinen zugriff auf echtzeit',
    'es tut mir leid, aber ich kann diese anfrage', 'dabei kann ich leider nicht helfen',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...prefix, source: 'answers of chat assistants in German'}, [
    'gern! hier', 'gern, hier', 'klar, hier ist', 'hier ist der verbesserte', 'hier ist die verbesserte',
    'hier ist der korrigierte', 'hier ist die korrigierte', 'hier ist ein entwurf', 'hier ist der artikel',
    'hier ist der text', 'hier kommt der', 'verbesserte version:', 'korrigierte version:',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...prefix,
    source: 'answers of chat assistants in German: offers to go on',
  }, [
    'möchtest du, dass ich', 'möchten sie, dass ich',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...weakPrefix,
    source: 'answers of chat assistants in German, and of people',
  }, [
    'ich hoffe, das hilft', 'ich hoffe, dies hilft', 'lass mich wissen, wenn', 'lassen sie mich wissen, wenn',
    'lass es mich wissen, wenn', 'sag mir bescheid, wenn', 'soll ich dir', 'soll ich ihnen',
    'wenn du möchtest, kann ich', 'wenn sie möchten, kann ich',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...prefix,
    source: 'answers of chat assistants in German: offers to go on',
  }, [
    'soll ich noch', 'soll ich den', 'soll ich daraus', 'wenn du willst, kann ich', 'wenn sie wollen, kann ich',
    'auf wunsch kann ich', 'gerne kann ich',
  ]),
  ...phraseGroup({kind: 'placeholder', ...anywhere, source: 'letter and article templates'}, [
    '[ihr name]', '[dein name]', '[name]', '[vorname]', '[nachname]', '[firma]', '[firmenname]', '[unternehmen]',
    '[name des unternehmens]', '[datum]', '[ort]', '[adresse]', '[telefonnummer]', '[e-mail-adresse]', '[titel]',
    '[thema]', '[autor]', '[name des autors]', '[hier einfügen]', '[quelle einfügen]', '[link einfügen]',
    '[bild einfügen]', 'hier text einfügen', 'hier steht ihr text', 'hier steht der text', 'platzhaltertext',
    'dies ist ein blindtext', 'dies ist ein platzhalter', 'überschrift hier einfügen',
  ]),
  ...phraseGroup({kind: 'placeholder', ...line, source: 'default titles of WordPress and of editors'}, [
    'ohne titel', 'unbenannt', 'unbenanntes dokument', 'hallo welt!', 'beispiel-seite', 'neuer beitrag',
  ]),
  ...phraseGroup({kind: 'error-page', ...line, source: 'server errors of German sites'}, [
    'seite nicht gefunden', 'die seite wurde nicht gefunden', 'zugriff verweigert', 'fehler 404',
    'interner serverfehler', 'wartungsarbeiten', 'wartungsmodus', 'einen moment bitte', 'nur einen moment',
  ]),
  ...phraseGroup({kind: 'error-page', ...anywhere, source: 'server errors of German sites'}, [
    'bitte aktivieren sie javascript', 'javascript ist deaktiviert',
    'die angeforderte seite konnte nicht gefunden werden', 'die von ihnen aufgerufene seite',
    'diese seite existiert nicht', 'fehler beim aufbau einer datenbankverbindung',
    'es gab einen kritischen fehler auf deiner website',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...prefix, source: 'translation notices of Google, Facebook and X'}, [
    'übersetzt von google', 'übersetzung anzeigen', 'original anzeigen', 'original ansehen', 'übersetzung bewerten',
    'diese übersetzung bewerten', 'dieser text wurde maschinell übersetzt',
    'dieser artikel wurde maschinell übersetzt', 'dieser artikel wurde automatisch übersetzt', 'beitrag übersetzen',
  ]),
  ...phraseGroup({
    kind: 'translator-interface', ...weakPrefix,
    source: 'notes of translation programs that name the language they came from',
  }, [
    'übersetzt aus', 'aus dem englischen übersetzt', 'übersetzung aus',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...prefix, source: 'buttons and notes of translation programs'}, [
    'originaltext anzeigen', 'originaltext ansehen', 'übersetzung ansehen', 'übersetzung ausblenden',
    'automatisch übersetzt', 'maschinell übersetzt', 'mit google übersetzt',
    'mit deepl übersetzt', 'übersetzt von deepl', 'übersetzt mit', 'tweet übersetzen', 'diese seite übersetzen',
    'dieser inhalt wurde automatisch übersetzt',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...line, source: 'notes of translation programs that are nouns'}, [
    'google übersetzer', 'maschinelle übersetzung',
  ]),
  ...phraseGroup({
    kind: 'redundant-acronym', ...anywhere,
    source: 'general knowledge of German usage: the acronym holds the word that follows it',
  }, [
    'lcd-display', 'hiv-virus', 'pin-nummer', 'abs-system', 'isbn-nummer', 'abm-maßnahme', 'led-diode',
    'gps-system', 'sms-nachricht', 'iban-nummer', 'pdf-format',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...weakAnywhere, source: 'what answers of chat assistants call the text that they hand over'}, [
    'überarbeitete text', 'überarbeitete version', 'überarbeitete fassung', 'überarbeitete artikel',
    'umgeschriebene text', 'verbesserte version', 'lesbareren version', 'korrigierte version',
  ]),
  ...phraseGroup({kind: 'assistant-closing', ...prefix, source: 'offers at the end of answers of chat assistants'}, [
    'ich kann dir auch', 'ich kann ihnen auch noch',
  ]),
  ...phraseGroup({kind: 'share', ...weakLine, source: 'share bars of sites'}, [
    'per e-mail senden', 'per mail',
  ]),
  ...phraseGroup({kind: 'consent', ...weakLine, source: 'buttons of cookie banners'}, [
    'zustimmen und schließen', 'einverstanden', 'zustimmen', 'akzeptieren',
  ]),
  ...phraseGroup({kind: 'consent', ...weakAnywhere, source: 'the word that cookie banners are about'}, [
    'cookies', 'cookie',
  ]),
  ...phraseGroup({kind: 'placeholder', ...weakAnywhere, source: 'what templates ask writers to do in brackets'}, [
    'einfügen', 'eintragen',
  ]),
]
