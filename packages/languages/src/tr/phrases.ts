import {anywhere, line, phraseGroup, type PhraseRow, prefix, weakAnywhere, weakLine, weakPrefix} from '../phrase.ts'

export const turkishPhrases: readonly PhraseRow[] = [
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'betting spam injected into Turkish and foreign sites'}, [
    'deneme bonusu', 'deneme bonusu veren siteler', 'deneme bonusu veren yeni siteler', 'çevrimsiz deneme bonusu',
    'yatırımsız deneme bonusu', 'yatırım şartsız bonus', 'yatırımsız bonus', 'bonus veren siteler', 'bedava bonus',
    'bedava bonus veren siteler', 'hoşgeldin bonusu', 'hoş geldin bonusu veren', 'bahis siteleri giriş',
    'güvenilir bahis siteleri', 'kaçak bahis', 'kaçak bahis siteleri', 'kaçak iddaa', 'kaçak iddaa siteleri',
    'yeni bahis siteleri', 'canlı bahis siteleri', 'güncel giriş adresi', 'yeni giriş adresi', 'güncel giriş',
    'casino siteleri', 'canlı casino', 'canlı casino siteleri', 'güvenilir casino siteleri', 'slot siteleri',
    'slot oyunları oyna', 'bedava slot oyunları', 'bedava freespin', 'freespin veren siteler', 'rulet siteleri',
    'casibom giriş', 'casibom güncel giriş', 'jojobet', 'jojobet güncel giriş', 'holiganbet',
    'holiganbet güncel giriş', 'marsbahis', 'marsbahis giriş', 'matbet giriş', 'grandpashabet',
    'grandpashabet giriş', 'sahabet giriş', 'onwin giriş', 'betturkey giriş', 'imajbet giriş', 'meritking giriş',
    'bets10 giriş', 'mostbet giriş', '1xbet giriş', 'pusulabet giriş', 'tipobet giriş', 'betpark giriş',
    'vdcasino giriş', 'sekabet giriş', 'matadorbet', 'starzbet giriş', 'extrabet giriş', 'kingroyal giriş',
    'deneme bonusu 2025', 'deneme bonusu 2026',
  ]),
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'escort, medicine, document and follower spam in Turkish'}, [
    'escort bayan', 'escort bayanlar', 'escort istanbul', 'istanbul escort', 'ankara escort', 'izmir escort',
    'antalya escort', 'bursa escort', 'eskort bayan', 'vip escort', 'rus escort', 'masöz bayan', 'mutlu son masaj',
    'viagra satın al', 'viagra fiyatı', 'cialis satın al', 'cialis sipariş', 'cinsel güç artırıcı hap',
    'takipçi satın al', 'ucuz takipçi', 'instagram takipçi satın al', 'beğeni satın al', 'tiktok takipçi satın al',
    'ehliyet satın al', 'sahte diploma', 'diploma satın al', 'tez yazdırma', 'ödev yaptırma', 'büyü bozma',
    'aşk büyüsü', 'replika saat', 'hacklink', 'hacklink al', 'backlink satın al',
  ]),
  ...phraseGroup({kind: 'spam', ...weakAnywhere, source: 'words of Turkish spam that news use as well'}, [
    'bahis', 'bahis siteleri', 'casino', 'iddaa', 'canlı bahis', 'rulet', 'slot oyunları', 'freespin', 'escort',
    'eskort', 'yasa dışı bahis',
  ]),
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'betting, medicine, loan, essay and goods spam in Turkish'}, [
    'en iyi bahis siteleri', 'bahis bonusu', 'deneme bonusu veren', 'deneme bonusu veren bahis siteleri',
    'deneme bonusu veren casino', 'bonus veren bahis siteleri', 'çevrimsiz bonus', 'yatırım bonusu',
    'kayıp bonusu', 'son giriş adresi', 'mobil giriş adresi', 'bahis giriş', 'casino giriş', 'güvenilir casino',
    'casino oyna', 'casino bonusu', 'slot oyna', 'slot oyunu oyna', 'bedava slot', 'bedava casino', 'rulet oyna',
    'canlı rulet', 'poker oyna', 'sweet bonanza oyna', 'aviator oyna', 'banko iddaa', 'banko maçlar',
    'viagra fiyat', 'viagra sipariş', 'cialis fiyat', 'geciktirici sprey', 'penis büyütücü',
    'cinsel güç artırıcı', 'zayıflama hapı', 'cytotec satın al', 'eve teslim viagra', 'anında kredi',
    'faizsiz kredi', 'kefilsiz kredi', 'sicili bozuk kredi', 'senetle kredi', 'kredi veren yerler',
    'ödev yazdırma', 'tez yazdırmak', 'parayla tez', 'makale yazdırma', 'replika saatler', 'replika çanta',
    'rolex replika', 'taklit saat', 'a kalite replika', 'ucuz backlink', 'backlink paketleri',
    'tanıtım yazısı satın al', 'takipçi hilesi', 'instagram takipçi', 'bedava takipçi', 'takipçi kasma',
    'izlenme satın al', 'bedava film izle', 'full hd film izle', 'film izle türkçe dublaj', 'canlı maç izle',
    'bedava maç izle', 'şifresiz maç izle', 'selçuksports', 'taraftarium', 'iptv satın al', 'ücretsiz iptv',
    'apk indir hileli', 'para hilesi apk', 'escort ankara', 'escort izmir', 'bayan escort', 'porno izle',
    'türk porno', 'sikiş izle', 'bağlama büyüsü',
  ]),
  ...phraseGroup({kind: 'spam', ...weakAnywhere, source: 'wares of spam that honest texts name as well'}, [
    'slot', 'slotlar', 'poker', 'kumar', 'bonus veren', 'bonusu', 'jackpot', 'şans oyunları', 'viagra', 'cialis',
    'kredi', 'replika', 'takipçi', 'backlink', 'iptv', 'porno', 'büyü', 'kripto', 'bitcoin', 'forex', 'zayıflama',
    'yabancı bahis siteleri', 'lisanslı bahis siteleri', 'illegal bahis', 'online casino', 'iddaa tahminleri',
    'şike maç', 'bahis tahminleri', 'kumar siteleri', 'kumar sitesi', 'kürtaj hapı', 'acil kredi', 'hızlı kredi',
    'sahte para', 'smm panel', 'medyum', 'kripto sinyal', 'kiralık hacker',
  ]),
  ...phraseGroup({kind: 'call-to-action', ...weakAnywhere, source: 'calls on Turkish gambling and shop pages'}, [
    'hemen kayıt ol', 'hemen üye ol', 'kayıt olun', 'üye olun', 'hemen oyna', 'şimdi oyna', 'hemen tıkla',
    'tıklayın', 'buraya tıklayın', 'buraya tıkla', 'bonusunu al', 'bonus kazan', 'hemen al', 'satın al',
    'sipariş ver', 'hemen başvur', 'bize ulaşın', 'iletişime geçin', 'sitemizi ziyaret edin', 'hemen indir',
    'giriş yap', 'giriş yapmak için',
  ]),
  ...phraseGroup({kind: 'reporting-verb', ...weakAnywhere, source: 'Turkish reports on gambling and fraud'}, [
    'polis', 'emniyet', 'jandarma', 'savcılık', 'savcı', 'mahkeme', 'hakim', 'gözaltına alındı', 'gözaltı',
    'tutuklandı', 'tutuklama', 'soruşturma', 'operasyon', 'yasak', 'yasaklandı', 'yasa dışı', 'yasadışı',
    'dolandırıcılık', 'dolandırıcı', 'mağdur', 'mağdurlar', 'bağımlılık', 'kumar bağımlılığı', 'bakanlık',
    'bakanlığı', 'masak', 'spor toto', 'göre', 'dedi', 'açıkladı', 'araştırmacılar', 'araştırma', 'hacklendi',
    'hackerlar', 'kanun', 'engellendi', 'uyardı',
  ]),
  ...phraseGroup({kind: 'advertisement', ...line, source: 'general knowledge of Turkish news sites'}, [
    'reklam', 'reklamlar', 'ilan', 'sponsorlu', 'sponsorlu içerik', 'advertorial', 'haberin devamı',
    'haberin devamı için kaydırın', 'haberin devamı aşağıda', 'reklamdan sonra devam ediyor',
    'yazı reklamdan sonra devam ediyor', 'devamını oku', 'reklamı kapat', 'yükleniyor', 'yükleniyor...',
  ]),
  ...phraseGroup({kind: 'related', ...line, source: 'general knowledge of Turkish news sites'}, [
    'ilginizi çekebilir', 'ayrıca okuyun', 'bunu da okuyun', 'bunları da okuyun', 'ilgili haberler', 'ilgili haber',
    'ilgili yazılar', 'ilgili içerikler', 'benzer haberler', 'benzer yazılar', 'diğer haberler',
    'önerilen haberler', 'sizin için önerilenler', 'sizin için seçtiklerimiz', 'en çok okunanlar',
    'en çok okunan haberler', 'çok okunanlar', 'son dakika haberleri', 'son haberler', 'daha fazla oku',
    'daha fazlası', 'devamı için tıklayınız', 'sonraki haber', 'önceki haber', 'bir sonraki haber',
  ]),
  ...phraseGroup({kind: 'related', ...prefix, source: 'general knowledge of Turkish news sites'}, [
    'ayrıca okuyun', 'ayrıca oku', 'ayrıca bakınız', 'bunu da okuyun', 'bunu da oku', 'ilginizi çekebilir',
    'ilgili haber', 'ilgili haberler', 'ilgili yazı', 'okumak için tıklayın', 'devamını oku', 'haberin devamı için',
    'haberin devamı', 'daha fazla bilgi için', 'bkz:', 'video:', 'izle:', 'oku:', 'şunlara da göz atın',
  ]),
  ...phraseGroup({kind: 'share', ...weakLine, source: 'share bars of Turkish sites'}, [
    'paylaş', 'paylaşın', 'haberi paylaş', 'facebook\'ta paylaş', 'twitter\'da paylaş', 'x\'te paylaş',
    'whatsapp\'ta paylaş', 'bunu paylaş', 'bunu paylaş:', 'e-posta gönder', 'e-posta', 'yazdır', 'yorumlar',
    'yorum yap', 'yorum yaz', 'bağlantıyı kopyala', 'linki kopyala', 'link kopyalandı', 'kaydet', 'beğen', 'beğen:',
    'bizi takip edin', 'yukarı çık', 'abone ol',
  ]),
  ...phraseGroup({kind: 'newsletter', ...prefix, source: 'general knowledge of Turkish news sites'}, [
    'bültenimize abone olun', 'bültene abone olun', 'e-bültenimize', 'e-bülten aboneliği', 'abone olun',
    'kanalımıza abone olun', 'bizi takip edin', 'bizi google news\'te takip edin', 'google news\'te takip edin',
    'sosyal medyada bizi', 'gelişmelerden haberdar olmak için', 'haberdar olmak için', 'son dakika haberleri için',
    'whatsapp kanalımıza', 'telegram kanalımıza', 'uygulamamızı indirin', 'mobil uygulamamızı',
  ]),
  ...phraseGroup({kind: 'consent', ...anywhere, source: 'cookie banners of Turkish sites'}, [
    'çerezleri kullanıyoruz', 'çerez kullanıyoruz', 'çerezler kullanıyoruz', 'çerezler kullanılmaktadır',
    'çerez kullanılmaktadır', 'bu site çerez kullanır', 'bu sitede çerezler', 'sitemizde çerezler',
    'web sitemizde çerez', 'siteyi kullanmaya devam ederek', 'çerez kullanımını kabul', 'çerezleri kabul et',
    'tüm çerezleri kabul et', 'tümünü reddet çerez', 'çerez ayarları', 'çerez tercihleri', 'çerez politikası',
    'çerez politikamız', 'kişisel verilerin korunması',
  ]),
  ...phraseGroup({kind: 'consent', ...line, source: 'buttons of Turkish cookie banners'}, [
    'tümünü kabul et', 'kabul ediyorum', 'kabul et', 'tümünü reddet', 'anladım', 'gizlilik politikası',
    'kullanım koşulları',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...anywhere, source: 'WordPress, Turkish translation'}, [
    'e-posta adresiniz yayınlanmayacak', 'e-posta hesabınız yayımlanmayacak', 'e-posta adresiniz yayımlanmayacak',
    'ile işaretlenmişlerdir', 'daha sonraki yorumlarımda kullanılması için adım',
    'bu site istenmeyenleri azaltmak için akismet kullanır', 'bu site spam\'i azaltmak için akismet',
    'yorum verilerinizin nasıl işlendiğini öğrenin', 'yorum verilerinizin nasıl işlendiği hakkında',
    'yorum yapabilmek için oturum açmalısınız', 'yanıtı iptal et', 'cevabı iptal et', 'wordpress gururla sunar',
    'wordpress\'e hoş geldiniz. bu sizin ilk yazınız',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...line, source: 'WordPress, Turkish translation'}, [
    'bir yanıt yazın', 'bir cevap yazın', 'yorum bırakın', 'eski yazılar', 'yeni yazılar', 'son yazılar',
    'içeriğe geç', 'içeriğe atla', 'genel kategorisi', 'merhaba dünya!',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...weakPrefix, source: 'WordPress, Turkish translation'}, [
    'kategoriler:', 'kategori:', 'etiketler:', 'etiket:', 'yayınlandı:',
  ]),
  ...phraseGroup({kind: 'syndication', ...anywhere, source: 'general knowledge of Turkish news sites'}, [
    'ilk olarak şurada yayınlandı', 'bu yazı ilk olarak', 'bu makale ilk olarak', 'bu haber ilk olarak',
    'yazısı ilk önce', 'ilk önce üzerinde ortaya çıktı', 'izin alınarak yayımlanmıştır', 'haberin tamamı için',
    'izinsiz kullanılamaz',
  ]),
  ...phraseGroup({kind: 'credit', ...weakPrefix, source: 'general knowledge of Turkish news sites'}, [
    'foto:', 'fotoğraf:', 'fotoğraflar:', 'görsel:', 'kaynak:', 'kaynaklar:', 'fotoğraf kaynağı', 'görsel kaynağı',
    'video:', 'grafik:', 'illüstrasyon:', 'temsili fotoğraf', 'temsili görsel', 'arşiv fotoğrafı', '© aa',
    'haber kaynağı',
  ]),
  ...phraseGroup({kind: 'credit', ...weakLine, source: 'Turkish picture agencies and labels'}, [
    'anadolu ajansı', 'aa', 'iha', 'dha', 'temsili fotoğraf', 'temsili görsel', 'tüm hakları saklıdır',
    'depophotos', 'getty images', 'shutterstock',
  ]),
  ...phraseGroup({kind: 'paywall', ...prefix, source: 'subscription notices of Turkish papers'}, [
    'bu içerik abonelere özeldir', 'abonelere özel içerik', 'yalnızca abonelere özel', 'sadece aboneler',
    'okumaya devam etmek için', 'haberin tamamını okumak için', 'devamını okumak için giriş',
    'devamını okumak için üye', 'okumak için abone olun', 'zaten abone misiniz', 'üyeliğiniz var mı',
  ]),
  ...phraseGroup({kind: 'paywall', ...prefix, source: 'subscription notices of Turkish papers'}, [
    'devamını okumak için', 'bu içerik sadece', 'bu haber sadece abonelere', 'bu içerik yalnızca',
    'abone olun ve', 'abone olarak okumaya', 'giriş yaparak okumaya', 'ücretsiz üye olun', 'zaten abone',
    'abone değil misiniz',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...prefix, source: 'answers of chat assistants in Turkish'}, [
    'elbette! işte', 'elbette, işte', 'elbette! aşağıda', 'tabii ki! işte', 'tabii ki, işte', 'tabii! işte',
    'kesinlikle! işte', 'memnuniyetle! işte', 'işte düzenlenmiş', 'işte gözden geçirilmiş', 'işte yeniden yazılmış',
    'işte çevirisi', 'işte çeviri', 'işte makale', 'işte makaleniz', 'aşağıda çevirisi', 'düzenlenmiş hali:',
    'meta açıklaması:', 'seo başlığı:',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...anywhere, source: 'answers of chat assistants in Turkish'}, [
    'bir yapay zeka dil modeli olarak', 'bir dil modeli olarak', 'yapay zeka dil modeli olarak',
    'bir yapay zeka asistanı olarak', 'bir yapay zeka olarak', 'internete erişimim yok',
    'gerçek zamanlı bilgilere erişimim', 'bilgi kesim tarihim', 'üzgünüm, ancak bu konuda yardımcı olamam',
    'üzgünüm, bu isteği yerine getiremem',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...prefix, source: 'answers of chat assistants in Turkish'}, [
    'tabii, işte', 'aşağıda düzenlenmiş',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...prefix,
    source: 'answers of chat assistants in Turkish: offers to go on',
  }, [
    'yapmamı ister misiniz', 'yapmamı ister misin',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...weakPrefix,
    source: 'answers of chat assistants in Turkish, and of people',
  }, [
    'umarım bu yardımcı olur', 'umarım yardımcı olur', 'umarım işinize yarar', 'başka bir konuda yardımcı',
    'lütfen bana bildirin', 'başka bir sorunuz varsa',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...prefix,
    source: 'answers of chat assistants in Turkish: offers to go on',
  }, [
    'isterseniz', 'istersen', 'ister misiniz',
  ]),
  ...phraseGroup({kind: 'placeholder', ...anywhere, source: 'letter and article templates'}, [
    '[adınız]', '[adınız soyadınız]', '[ad soyad]', '[isim]', '[soyadı]', '[şirket adı]', '[şirket]', '[yazar adı]',
    '[yazar]', '[tarih]', '[yer]', '[şehir]', '[adres]', '[telefon numarası]', '[e-posta adresi]', '[e-posta]',
    '[başlık]', '[konu]', '[bağlantı]', '[kaynak]', '[buraya ekleyin', '[ekleyin', 'metninizi buraya yazın',
    'buraya metin girin', 'metin buraya', 'örnek metin buraya', 'yer tutucu metin', 'makale başlığı buraya',
  ]),
  ...phraseGroup({kind: 'placeholder', ...line, source: 'default titles of WordPress and of editors'}, [
    'başlıksız', 'adsız belge', 'merhaba dünya!', 'örnek sayfa',
  ]),
  ...phraseGroup({kind: 'error-page', ...line, source: 'server errors of Turkish sites'}, [
    'sayfa bulunamadı', 'hata 404', '404 hatası', 'bulunamadı', 'erişim engellendi', 'erişim reddedildi',
    'sunucu hatası', 'site bakımda', 'bakım çalışması', 'lütfen bekleyin', 'lütfen bekleyin...',
    'bir dakika lütfen...',
  ]),
  ...phraseGroup({kind: 'error-page', ...anywhere, source: 'server errors of Turkish sites'}, [
    'lütfen javascript\'i etkinleştirin', 'javascript\'i etkinleştirin', 'javascript devre dışı',
    'aradığınız sayfa bulunamadı', 'istenen sayfa bulunamadı', 'veritabanı bağlantısı kurulurken hata',
    'sitenizde ciddi bir sorun var', 'robot olmadığınızı doğrulayın', 'insan olduğunuzu doğrulayın',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...prefix, source: 'translation notices of Google, Facebook and X'}, [
    'ingilizce dilinden çevrildi', 'google tarafından çevrildi', 'çeviriyi gör', 'çevirisine bak',
    'orijinalini gör', 'aslını gör', 'orijinali göster', 'bu çeviriyi değerlendir',
    'bu sayfa otomatik olarak çevrilmiştir', 'gönderiyi çevir',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...prefix, source: 'buttons and notes of translation programs'}, [
    'çeviriyi göster', 'çeviriyi gizle', 'orijinal metni göster', 'orijinal metni gör', 'aslını göster',
    'otomatik olarak çevrildi', 'deepl ile çevrildi', 'google ile çevrildi',
    'tweeti çevir', 'bu içerik otomatik olarak çevrilmiştir',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...line, source: 'notes of translation programs that are nouns'}, [
    'google çeviri', 'otomatik çeviri', 'makine çevirisi',
  ]),
  ...phraseGroup({
    kind: 'redundant-acronym', ...anywhere,
    source: 'general knowledge of Turkish usage: the acronym holds the word that follows it',
  }, [
    'hiv virüsü', 'lcd ekran', 'pin numarası', 'gps sistemi', 'isbn numarası', 'led diyot', 'sms mesajı',
    'kdv vergisi', 'ötv vergisi',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...weakAnywhere, source: 'what answers of chat assistants call the text that they hand over'}, [
    'yeniden yazılmış', 'gözden geçirilmiş', 'düzenlenmiş hâli', 'düzenlenmiş metin',
  ]),
  ...phraseGroup({kind: 'assistant-closing', ...prefix, source: 'offers at the end of answers of chat assistants'}, [
    'ayrıca başka bir başlık',
  ]),
  ...phraseGroup({kind: 'share', ...weakLine, source: 'share bars of sites'}, [
    'gönder', 'tweetle',
  ]),
  ...phraseGroup({kind: 'consent', ...weakAnywhere, source: 'the word that cookie banners are about'}, [
    'çerez', 'çerezler', 'çerezleri',
  ]),
  ...phraseGroup({kind: 'placeholder', ...weakAnywhere, source: 'what templates ask writers to do in brackets'}, [
    'ekleyin', 'giriniz',
  ]),
]
