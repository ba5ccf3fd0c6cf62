import type {LanguageCode} from '../language.ts'

/** Paragraphs to detect a language by, written for the tests. */
export const paragraphs: Readonly<Record<LanguageCode, readonly string[]>> = {
  'en': [
    'The bridge over the river will close for three weeks because the railing has to be replaced before winter.',
    'Nobody in the village remembers who planted the old oak, but everyone has a story about the summer it was hit by lightning.',
    'You can change the colour of the button in the settings, although most people never open that page.',
  ],
  'id': [
    'Jembatan di atas sungai itu akan ditutup selama tiga minggu karena pagarnya harus diganti sebelum musim hujan.',
    'Tidak ada warga desa yang ingat siapa yang menanam pohon itu, tetapi semua orang punya cerita tentangnya.',
    'Anda bisa mengubah warna tombol itu di halaman pengaturan, meskipun kebanyakan orang tidak pernah membukanya.',
  ],
  'ms': [
    'Jambatan di atas sungai itu akan ditutup selama tiga minggu kerana pagarnya perlu diganti sebelum musim hujan.',
    'Tiada penduduk kampung yang ingat siapa yang menanam pokok itu, tetapi semua orang mempunyai cerita mengenainya.',
    'Anda boleh menukar warna butang itu di laman tetapan, walaupun kebanyakan orang tidak pernah membukanya.',
  ],
  'es': [
    'El puente sobre el río cerrará durante tres semanas porque hay que cambiar la barandilla antes del invierno.',
    'Nadie en el pueblo recuerda quién plantó el viejo roble, pero todos cuentan una historia sobre el verano del rayo.',
    'Se puede cambiar el color del botón en los ajustes, aunque la mayoría de la gente nunca abre esa página.',
  ],
  'pt': [
    'A ponte sobre o rio vai fechar durante três semanas porque é preciso trocar o corrimão antes do inverno.',
    'Ninguém na aldeia se lembra de quem plantou o velho carvalho, mas todos têm uma história sobre aquele verão.',
    'Você pode mudar a cor do botão nas configurações, embora a maioria das pessoas nunca abra essa página.',
  ],
  'fr': [
    'Le pont sur la rivière sera fermé pendant trois semaines, car il faut remplacer le garde-corps avant l’hiver.',
    'Personne au village ne se souvient de qui a planté le vieux chêne, mais chacun raconte l’été où la foudre l’a frappé.',
    'Vous pouvez changer la couleur du bouton dans les réglages, même si la plupart des gens n’ouvrent jamais cette page.',
  ],
  'de': [
    'Die Brücke über den Fluss wird drei Wochen lang gesperrt, weil das Geländer vor dem Winter ersetzt werden muss.',
    'Niemand im Dorf weiß noch, wer die alte Eiche gepflanzt hat, aber alle erzählen von dem Sommer, als der Blitz einschlug.',
    'Die Farbe der Schaltfläche lässt sich in den Einstellungen ändern, auch wenn kaum jemand diese Seite öffnet.',
  ],
  'it': [
    'Il ponte sul fiume resterà chiuso per tre settimane perché la ringhiera deve essere sostituita prima dell’inverno.',
    'Nessuno in paese ricorda chi abbia piantato la vecchia quercia, ma tutti raccontano l’estate in cui fu colpita dal fulmine.',
    'Si può cambiare il colore del pulsante nelle impostazioni, anche se quasi nessuno apre mai quella pagina.',
  ],
  'nl': [
    'De brug over de rivier gaat drie weken dicht omdat de leuning voor de winter moet worden vervangen.',
    'Niemand in het dorp weet nog wie de oude eik heeft geplant, maar iedereen kent een verhaal over die zomer.',
    'Je kunt de kleur van de knop bij de instellingen veranderen, al openen de meeste mensen die pagina nooit.',
  ],
  'ru': [
    'Мост через реку закроют на три недели, потому что до зимы нужно заменить перила.',
    'Никто в деревне не помнит, кто посадил старый дуб, но у каждого есть история о том лете, когда в него ударила молния.',
    'Цвет кнопки можно изменить в настройках, хотя большинство людей никогда не открывает эту страницу.',
  ],
  'uk': [
    'Міст через річку закриють на три тижні, бо до зими треба замінити поручні.',
    'Ніхто в селі не пам’ятає, хто посадив старий дуб, але кожен має історію про те літо, коли в нього вдарила блискавка.',
    'Колір кнопки можна змінити в налаштуваннях, хоча більшість людей ніколи не відкриває цю сторінку.',
  ],
  'cs': [
    'Most přes řeku bude na tři týdny uzavřen, protože zábradlí se musí vyměnit ještě před zimou.',
    'Nikdo ve vsi si nepamatuje, kdo starý dub zasadil, ale každý umí vyprávět o létě, kdy do něj uhodilo.',
    'Barvu tlačítka můžete změnit v nastavení, i když většina lidí tuto stránku nikdy neotevře.',
  ],
  'pl': [
    'Most nad rzeką będzie zamknięty przez trzy tygodnie, bo przed zimą trzeba wymienić barierkę.',
    'Nikt we wsi nie pamięta, kto posadził stary dąb, ale każdy opowiada o lecie, kiedy uderzył w niego piorun.',
    'Kolor przycisku można zmienić w ustawieniach, choć większość ludzi nigdy nie otwiera tej strony.',
  ],
  'tr': [
    'Nehrin üzerindeki köprü, korkulukları kıştan önce değiştirilmesi gerektiği için üç hafta kapalı kalacak.',
    'Köyde yaşlı meşeyi kimin diktiğini hatırlayan yok, ama herkesin o yaz hakkında anlatacak bir hikâyesi var.',
    'Düğmenin rengini ayarlardan değiştirebilirsiniz, çoğu insan bu sayfayı hiç açmasa da.',
  ],
  'vi': [
    'Cây cầu bắc qua sông sẽ đóng cửa trong ba tuần vì lan can phải được thay trước mùa mưa.',
    'Không ai trong làng còn nhớ ai đã trồng cây sồi già, nhưng mọi người đều có một câu chuyện về mùa hè năm ấy.',
    'Bạn có thể đổi màu của nút trong phần cài đặt, mặc dù hầu hết mọi người không bao giờ mở trang đó.',
  ],
  'th': [
    'สะพานข้ามแม่น้ำจะปิดเป็นเวลาสามสัปดาห์ เพราะต้องเปลี่ยนราวสะพานก่อนฤดูฝน',
    'ไม่มีใครในหมู่บ้านจำได้ว่าใครปลูกต้นไม้ใหญ่ต้นนั้น แต่ทุกคนมีเรื่องเล่าเกี่ยวกับมัน',
  ],
  'ja': [
    '川にかかる橋は、冬が来る前に手すりを取り替えるため、三週間通行止めになる。',
    '村の古い樫の木を誰が植えたのかを覚えている人はいないが、誰もがあの夏の話をする。',
    'ボタンの色は設定で変えられますが、ほとんどの人はそのページを開きません。',
  ],
  'ko': [
    '강 위의 다리는 겨울이 오기 전에 난간을 바꿔야 해서 3주 동안 닫힌다.',
    '마을에서 그 늙은 참나무를 누가 심었는지 기억하는 사람은 없지만, 모두가 그 여름 이야기를 한다.',
  ],
  'zh-Hans': [
    '河上的桥将关闭三个星期，因为栏杆必须在冬天之前更换。',
    '村里没有人记得那棵老树是谁种的，但是每个人都有一个关于那年夏天的故事。',
    '您可以在设置中更改按钮的颜色，不过大多数人从来不会打开这个页面。',
  ],
  'zh-Hant': [
    '河上的橋將關閉三個星期，因為欄杆必須在冬天之前更換。',
    '村裡沒有人記得那棵老樹是誰種的，但是每個人都有一個關於那年夏天的故事。',
    '您可以在設定中變更按鈕的顏色，不過大多數人從來不會打開這個頁面。',
  ],
  'ar': [
    'سيغلق الجسر فوق النهر لمدة ثلاثة أسابيع لأن السياج يجب أن يستبدل قبل الشتاء.',
    'لا أحد في القرية يتذكر من زرع الشجرة القديمة، لكن كل واحد منهم يروي قصة عن ذلك الصيف.',
    'يمكنك تغيير لون الزر من الإعدادات، مع أن معظم الناس لا يفتحون هذه الصفحة أبدا.',
  ],
  'fa': [
    'پل روی رودخانه سه هفته بسته می‌شود، چون نرده‌های آن باید پیش از زمستان عوض شود.',
    'هیچ‌کس در روستا به یاد ندارد چه کسی آن درخت کهن را کاشته است، اما همه درباره آن تابستان داستانی دارند.',
    'رنگ دکمه را می‌توانید در تنظیمات تغییر دهید، هرچند بیشتر مردم هرگز آن صفحه را باز نمی‌کنند.',
  ],
  'ur': [
    'دریا پر بنا پل تین ہفتوں کے لیے بند رہے گا کیونکہ سردیوں سے پہلے اس کا جنگلا بدلنا ضروری ہے۔',
    'گاؤں میں کسی کو یاد نہیں کہ وہ پرانا درخت کس نے لگایا تھا، لیکن ہر ایک کے پاس اس گرمی کی کوئی کہانی ہے۔',
  ],
  'hi': [
    'नदी पर बना पुल तीन हफ़्ते के लिए बंद रहेगा क्योंकि सर्दियों से पहले उसकी रेलिंग बदलनी है।',
    'गाँव में किसी को याद नहीं कि वह पुराना पेड़ किसने लगाया था, लेकिन हर किसी के पास उस गर्मी की कोई कहानी है।',
  ],
  'bn': [
    'নদীর ওপরের সেতুটি তিন সপ্তাহ বন্ধ থাকবে, কারণ শীতের আগে এর রেলিং বদলাতে হবে।',
    'গ্রামের কেউ মনে করতে পারে না কে সেই পুরোনো গাছটি লাগিয়েছিল, কিন্তু সবার কাছেই সেই গ্রীষ্মের একটি গল্প আছে।',
  ],
}

/** Paragraphs in languages that have no folder. */
export const foreignParagraphs: Readonly<Record<LanguageCode, string>> = {
  sv: 'Bron över floden stängs i tre veckor eftersom räcket måste bytas ut innan vintern kommer, och ingen vet när den öppnar.',
  da: 'Broen over floden lukker i tre uger, fordi rækværket skal udskiftes inden vinteren, og ingen ved, hvornår den åbner igen.',
  nb: 'Broen over elven stenges i tre uker fordi rekkverket må skiftes ut før vinteren, og ingen vet når den åpner igjen.',
  fi: 'Joen ylittävä silta suljetaan kolmeksi viikoksi, koska kaide on vaihdettava ennen talvea, eikä kukaan tiedä, milloin se avataan.',
  hu: 'A folyó fölötti hidat három hétre lezárják, mert a korlátot még a tél előtt ki kell cserélni, és senki sem tudja, mikor nyit meg.',
  ro: 'Podul de peste râu va fi închis trei săptămâni, pentru că balustrada trebuie schimbată înainte de iarnă, și nimeni nu știe când se deschide.',
  ca: 'El pont sobre el riu es tancarà durant tres setmanes perquè cal canviar la barana abans de l’hivern, i ningú no sap quan obrirà.',
  sk: 'Most cez rieku bude tri týždne zatvorený, pretože zábradlie sa musí vymeniť ešte pred zimou a nikto nevie, kedy ho otvoria.',
  hr: 'Most preko rijeke bit će zatvoren tri tjedna jer se ograda mora zamijeniti prije zime, a nitko ne zna kada će se otvoriti.',
  af: 'Die brug oor die rivier sal vir drie weke gesluit wees omdat die reling voor die winter vervang moet word, en niemand weet wanneer dit weer oopmaak nie.',
  tl: 'Isasara ang tulay sa ibabaw ng ilog nang tatlong linggo dahil kailangang palitan ang mga hawakan bago mag-tag-ulan.',
  sw: 'Daraja la mto huo litafungwa kwa wiki tatu kwa sababu reli zake lazima zibadilishwe kabla ya msimu wa mvua.',
  bg: 'Мостът над реката ще бъде затворен за три седмици, защото парапетът трябва да се смени преди зимата.',
  sr: 'Мост преко реке биће затворен три недеље јер се ограда мора заменити пре зиме, а нико не зна када ће се отворити.',
  mr: 'नदीवरील पूल तीन आठवडे बंद राहणार आहे कारण हिवाळ्यापूर्वी त्याचे कठडे बदलायचे आहेत आणि तो कधी उघडेल हे कोणालाही माहीत नाही.',
  el: 'Η γέφυρα πάνω από το ποτάμι θα κλείσει για τρεις εβδομάδες, επειδή το κιγκλίδωμα πρέπει να αντικατασταθεί πριν από τον χειμώνα.',
  he: 'הגשר שמעל הנהר ייסגר לשלושה שבועות, משום שצריך להחליף את המעקה לפני החורף.',
  ta: 'ஆற்றின் மேல் உள்ள பாலம் மூன்று வாரங்களுக்கு மூடப்படும், ஏனெனில் மழைக்காலத்திற்கு முன் கைப்பிடிகளை மாற்ற வேண்டும்.',
}

/** What happened, told in Indonesian and in Malay: single sentences in which the two differ by a few words. */
export const twins: readonly (readonly [indonesian: string, malay: string])[] = [
  [
    'Hujan deras sejak dini hari membuat beberapa permukiman di pinggir kota terendam air setinggi hampir satu meter.',
    'Hujan lebat sejak awal pagi menyebabkan beberapa kawasan rendah di pinggir bandar dinaiki air setinggi hampir satu meter.',
  ],
  [
    'Sekitar dua ratus warga desa dipindahkan ke balai pertemuan setelah tinggi air sungai melewati batas aman.',
    'Seramai dua ratus penduduk kampung dipindahkan ke dewan orang ramai selepas paras air sungai melepasi tahap bahaya.',
  ],
  [
    'Kepala desa mengatakan makanan dan selimut masih cukup, tetapi air bersih harus segera dikirim.',
    'Ketua kampung berkata makanan dan selimut masih mencukupi, namun air bersih perlu dihantar segera oleh pihak berkuasa.',
  ],
  [
    'Tim nasional akan menghadapi Thailand pada semifinal malam nanti di stadion utama dengan dukungan penuh para suporter.',
    'Pasukan negara akan menentang Thailand pada separuh akhir malam ini di stadium utama dengan sokongan penuh para penyokong.',
  ],
  [
    'Pelatih itu tidak ingin anak asuhnya terlalu percaya diri meski menang besar dalam tiga pertandingan sebelumnya.',
    'Jurulatih itu tidak mahu anak buahnya terlalu yakin walaupun menang besar dalam tiga perlawanan sebelum ini.',
  ],
  [
    'Harga ayam dan telur diperkirakan naik bulan depan karena biaya pakan ternak terus meningkat di pasar dunia.',
    'Harga ayam dan telur dijangka naik bulan depan kerana kos makanan ternakan terus meningkat di pasaran dunia.',
  ],
  [
    'Penelitian itu menemukan bahwa anak yang tidur lebih awal lebih mudah berkonsentrasi di kelas.',
    'Kajian itu mendapati kanak-kanak yang tidur awal lebih mudah menumpukan perhatian di dalam kelas.',
  ],
  [
    'Perpustakaan baru ini buka setiap hari kecuali Senin dan menyediakan ruang belajar untuk siswa sekolah menengah.',
    'Perpustakaan baharu ini dibuka setiap hari kecuali hari Isnin dan menyediakan ruang belajar untuk pelajar sekolah menengah.',
  ],
  [
    'Ia memulai usaha itu dengan modal sendiri sebesar lima juta rupiah dan dibantu dua orang temannya.',
    'Beliau memulakan perniagaan itu dengan modal sendiri sebanyak lima ribu ringgit dan dibantu oleh dua orang rakan.',
  ],
  [
    'Anda bisa mendaftar secara daring dengan mengisi formulir dan mengunggah salinan kartu identitas.',
    'Anda boleh memohon secara dalam talian dengan mengisi borang dan memuat naik salinan kad pengenalan.',
  ],
  [
    'Kementerian akan mengumumkan daftar sekolah yang ikut dalam program itu pekan depan.',
    'Kementerian akan mengumumkan senarai sekolah yang terlibat dalam program itu pada minggu hadapan.',
  ],
  [
    'Korban yang berusia 34 tahun dibawa ke rumah sakit terdekat, tetapi dinyatakan meninggal saat menerima perawatan.',
    'Mangsa yang berusia 34 tahun dibawa ke hospital berhampiran tetapi disahkan meninggal dunia ketika menerima rawatan.',
  ],
  [
    'Polisi menahan tiga pria untuk membantu penyelidikan kasus pencurian sepeda motor di beberapa perumahan.',
    'Polis menahan tiga lelaki bagi membantu siasatan kes kecurian motosikal di beberapa taman perumahan.',
  ],
  [
    'Masakan ini cocok disajikan bersama nasi hangat dan sambal terasi, dan dapat disimpan dua hari di dalam lemari es.',
    'Masakan ini sesuai dihidangkan bersama nasi panas dan sambal belacan, dan boleh disimpan selama dua hari di dalam peti sejuk.',
  ],
  [
    'Taman nasional itu menjadi rumah bagi ratusan jenis burung yang jarang ditemui di tempat lain.',
    'Taman negara itu menjadi habitat kepada ratusan spesies burung yang jarang ditemui di tempat lain.',
  ],
  [
    'Saya senang dapat bertemu lagi dengan guru lama yang banyak mengajari saya arti kesabaran.',
    'Saya berasa gembira dapat bertemu semula dengan guru lama yang telah banyak mengajar saya erti kesabaran.',
  ],
  [
    'Jalur menuju puncak gunung cukup terjal, jadi pendaki disarankan membawa bekal air yang cukup.',
    'Laluan ke puncak gunung agak curam, jadi pendaki dinasihatkan membawa bekalan air yang mencukupi.',
  ],
  [
    'Menurut dia, pembangunan jembatan itu dijadwalkan selesai pada akhir tahun depan jika cuaca mendukung.',
    'Menurutnya, pembinaan jambatan itu dijadualkan siap pada akhir tahun depan sekiranya cuaca mengizinkan.',
  ],
  [
    'Tingkat pengangguran turun sedikit pada kuartal kedua, sementara gaji rata-rata naik tiga persen.',
    'Kadar pengangguran menurun sedikit pada suku kedua, manakala gaji purata meningkat tiga peratus.',
  ],
  [
    'Pengguna diingatkan agar tidak membagikan kata sandi kepada siapa pun meskipun mereka mengaku sebagai pegawai bank.',
    'Pengguna diingatkan supaya tidak berkongsi kata laluan dengan sesiapa walaupun mereka mengaku sebagai pegawai bank.',
  ],
  [
    'Aplikasi itu membuat penumpang dapat melihat waktu kedatangan bus dan membayar ongkos tanpa uang tunai.',
    'Aplikasi itu membolehkan penumpang menyemak masa ketibaan bas dan membayar tambang tanpa menggunakan wang tunai.',
  ],
  [
    'Libur sekolah dimulai besok dan jalan tol diperkirakan macet oleh orang yang hendak pulang kampung.',
    'Cuti sekolah bermula esok dan lebuh raya dijangka sesak dengan orang ramai yang mahu pulang ke kampung.',
  ],
  [
    'Film pendek karya sutradara muda itu memenangi hadiah utama di sebuah festival film internasional di Jepang.',
    'Filem pendek arahan pengarah muda itu memenangi hadiah utama di sebuah pesta filem antarabangsa di Jepun.',
  ],
  [
    'Pabrik tua di tepi sungai itu kini diubah menjadi galeri seni yang menarik banyak wisatawan.',
    'Kilang lama di tepi sungai itu kini diubah menjadi galeri seni yang menarik ramai pelancong.',
  ],
  [
    'Pemerintah provinsi menganggarkan dua miliar rupiah untuk memperbaiki jalan desa yang rusak akibat banjir.',
    'Kerajaan negeri memperuntukkan dua juta ringgit untuk membaiki jalan kampung yang rosak akibat banjir.',
  ],
  [
    'Langkah pertama adalah memasang perangkat lunak itu di komputer, lalu buka jendela pengaturan dan pilih bahasa.',
    'Langkah pertama ialah memasang perisian itu pada komputer, kemudian buka tetingkap tetapan dan pilih bahasa.',
  ],
  [
    'Banyak petani kecil mengeluh hasil panen mereka berkurang karena serangan hama.',
    'Ramai pekebun kecil mengadu hasil tanaman mereka berkurangan disebabkan serangan serangga perosak.',
  ],
  [
    'Perahu nelayan itu terbalik setelah dihantam ombak besar sekitar dua mil laut dari pantai.',
    'Bot nelayan itu terbalik selepas dipukul ombak besar kira-kira dua batu nautika dari pantai.',
  ],
  [
    'Bahasa pemrograman ini mudah dipelajari dan cocok untuk siswa yang baru mengenal komputer.',
    'Bahasa pengaturcaraan ini mudah dipelajari dan sesuai untuk murid yang baru mengenali komputer.',
  ],
  [
    'Semua pihak perlu bekerja sama untuk memastikan lingkungan sungai tetap bersih bagi generasi mendatang.',
    'Semua pihak perlu bekerjasama bagi memastikan persekitaran sungai kekal bersih untuk generasi akan datang.',
  ],
]
