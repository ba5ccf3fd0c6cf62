/** Lines that pages put around articles, by language, each as a site of its own might write it. */
export type LinesByLanguage = Readonly<Record<string, readonly string[]>>

export const advertisements: LinesByLanguage = {
  en: ['ADVERTISEMENT', '- Advertisement -', 'Sponsored', 'Story continues below', 'SCROLL TO CONTINUE', '[Ad]', '— Advertising —'],
  id: ['IKLAN', '- Iklan -', 'SCROLL TO CONTINUE WITH CONTENT', 'Advertisement'],
  de: ['ANZEIGE', '– Anzeige –', 'Werbung'],
  es: ['PUBLICIDAD', '- Publicidad -'], fr: ['PUBLICITÉ', '– Publicité –'], it: ['PUBBLICITÀ', '- Pubblicità -'],
  pt: ['PUBLICIDADE', '- Publicidade -'], ja: ['広告', 'スポンサーリンク'], ru: ['РЕКЛАМА', '— Реклама —'],
}

export const related: LinesByLanguage = {
  en: ['READ ALSO: Ferry service cut again', 'Related: Why the old mill closed', 'You may also like', 'See also: A night on the river', 'Don\'t miss: The market at dawn'],
  id: ['BACA JUGA: Pasar Lama Segera Dibuka', 'Baca Juga: Sungai Meluap Lagi', 'Simak juga: Kapal Baru untuk Pulau Jauh'],
  de: ['Lesen Sie auch: Die Fähre fährt wieder', 'Mehr zum Thema: Der Markt am Fluss'],
  es: ['Lea también: El mercado abre de noche', 'Te puede interesar: La feria del puerto'],
  fr: ['À lire aussi : Le marché de nuit', 'Lire aussi : Le bac reprend son service'],
  it: ['Leggi anche: Il mercato di notte'], pt: ['Leia também: A feira do porto', 'Veja também: O mercado de noite'],
  ru: ['Читайте также: Паром снова ходит'],
}

export const shareBars: LinesByLanguage = {
  en: ['Facebook Twitter LinkedIn WhatsApp', 'Share on Facebook | Share on X | Copy link', 'Tweet Share Pin it Email', 'Print Email Copy link Facebook'],
  id: ['Facebook Twitter WhatsApp Telegram', 'Facebook | Twitter | Telegram | Copy Link'],
  de: ['Facebook Twitter WhatsApp Xing'], fr: ['Facebook Twitter WhatsApp LinkedIn'], es: ['Facebook Twitter WhatsApp Telegram'],
}

export const newsletters: LinesByLanguage = {
  en: ['Sign up for our weekly letter from the harbour.', 'Subscribe to our newsletter and get the best of the week.', 'Follow us on Instagram for more.', 'Get our morning briefing in your inbox.', 'Join our WhatsApp channel for updates.'],
  id: ['Ikuti kami di WhatsApp Channel agar tidak ketinggalan.', 'Dapatkan berita terbaru lewat newsletter kami.', 'Ikuti berita terkini di Google News kami.'],
  de: ['Abonnieren Sie unseren Newsletter für den Hafen.', 'Folgen Sie uns auf Facebook.'],
  fr: ['Abonnez-vous à notre newsletter du matin.', 'Suivez-nous sur Facebook.'],
  es: ['Suscríbete a nuestro boletín de la mañana.', 'Síguenos en Facebook.'],
}

export const consents: LinesByLanguage = {
  en: ['We use cookies to make this site work. Accept all cookies or manage preferences.', 'This website uses cookies. By continuing to browse you accept cookies.', 'We value your privacy. We and our partners store data. Reject all cookies.'],
  de: ['Wir verwenden Cookies. Alle Cookies akzeptieren oder Cookie-Einstellungen öffnen.'],
  fr: ['Nous utilisons des cookies. Accepter les cookies ou paramétrer les cookies.', 'Ce site utilise des cookies. Tout accepter ou gérer les cookies.'],
  es: ['Utilizamos cookies propias. Aceptar todas las cookies o configurar cookies.'],
}

export const cmsNotices: LinesByLanguage = {
  en: ['Your email address will not be published. Required fields are marked *', 'This site uses Akismet to reduce spam.', 'Leave a Reply', 'Proudly powered by WordPress', 'You must be logged in to post a comment.', 'Skip to content', 'Comments are closed.'],
  id: ['Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *', 'Tinggalkan Balasan'],
  de: ['Deine E-Mail-Adresse wird nicht veröffentlicht.', 'Schreibe einen Kommentar'],
  fr: ['Votre adresse e-mail ne sera pas publiée.', 'Laisser un commentaire'],
  es: ['Tu dirección de correo electrónico no será publicada.', 'Deja una respuesta'],
}

export const syndications: LinesByLanguage = {
  en: ['The post A night on the river appeared first on Harbour Weekly.', 'This article was originally published by Harbour Weekly.', 'This story originally appeared in Harbour Weekly.', 'Republished with permission of Harbour Weekly.'],
  id: ['Artikel ini telah tayang di Harian Pelabuhan dengan judul Pasar Malam.'],
  de: ['Dieser Artikel erschien zuerst auf Hafenblatt.'], fr: ['Cet article est apparu en premier sur Le Port.'],
  es: ['La entrada El mercado se publicó primero en El Puerto.'],
}

export const credits: LinesByLanguage = {
  en: ['Photo: Nadia Rahman', 'Photo by Tom Hale', 'Image credit: Harbour Museum', 'Getty Images', 'Photograph: Ida Moss'],
  id: ['Foto: Nadia Rahman', 'Sumber foto: Museum Pelabuhan'], de: ['Foto: Nadia Rahman', 'Bild: Ida Moos'],
  fr: ['Photo : Nadia Rahman', 'Crédit photo : Musée du port'], es: ['Foto: Nadia Rahman', 'Fotografía: Ida Mora'], it: ['Foto: Nadia Rahman'],
}

export const paywalls: LinesByLanguage = {
  en: ['Subscribe to continue reading.', 'Already a subscriber? Log in', 'This article is for subscribers only.', 'Sign in to continue', 'Create a free account to read on'],
  de: ['Jetzt weiterlesen mit Plus', 'Dieser Artikel ist nur für Abonnenten.', 'Sie sind bereits Abonnent? Hier anmelden'],
  fr: ['Cet article est réservé aux abonnés.', 'Déjà abonné ? Connectez-vous'], es: ['Contenido exclusivo para suscriptores', 'Suscríbete para seguir leyendo'],
  id: ['Berlangganan untuk melanjutkan membaca', 'Artikel ini khusus untuk pelanggan'],
}

export const translators: LinesByLanguage = {
  en: ['Show original', 'Translated from Spanish by Google', 'Rate this translation', 'See original text', 'Translated by Google'],
  id: ['Lihat terjemahan', 'Diterjemahkan oleh Google', 'Lihat asli', 'Terjemahkan postingan'], de: ['Original anzeigen', 'Übersetzung anzeigen'],
  fr: ['Voir la traduction', 'Afficher l’original'], es: ['Ver traducción', 'Mostrar original'],
}

export const assistantPrefaces: LinesByLanguage = {
  en: ['Sure! Here is the rewritten article:', 'Certainly, here\'s a polished version of your text:', 'As an AI language model, I cannot browse the internet.', 'Here\'s the revised draft:', 'Of course! Here is your article:'],
  id: ['Tentu! Berikut artikel yang sudah diperbaiki:', 'Berikut adalah versi yang telah direvisi:'],
  de: ['Natürlich! Hier ist der überarbeitete Artikel:'], fr: ['Bien sûr ! Voici la version corrigée de votre texte :'],
  es: ['¡Claro! Aquí tienes el artículo revisado:'], it: ['Certo! Ecco la versione riveduta del testo:'],
  pt: ['Claro! Aqui está a versão corrigida:'], ru: ['Конечно! Вот исправленный вариант статьи:'],
}

export const assistantClosings: LinesByLanguage = {
  en: ['Let me know if you\'d like me to shorten it!', 'Would you like me to write a headline as well?', 'I hope this helps! Feel free to ask for changes.'],
  id: ['Apakah Anda ingin saya membuat judulnya juga?', 'Semoga membantu! Beri tahu saya jika ada yang ingin diubah.'],
  de: ['Möchten Sie, dass ich den Text kürze?'], fr: ['Souhaitez-vous que je raccourcisse le texte ?'],
  es: ['¿Quieres que escriba también un titular?'], pt: ['Gostaria que eu encurtasse o texto?'], ru: ['Хотите, чтобы я сократил текст?'],
}
