import type {LanguageCode, Script} from './language.ts'

/**
 * A language that has no folder and is known only so that a text in it is not taken for one that has: Swedish is
 * not German. A text that it wins is `und`.
 */
export interface Neighbour {
  readonly code: LanguageCode
  readonly script: Script
  /** With blanks between them, the most frequent first. */
  readonly functionWords: string
  readonly letters: string
}

function latin(code: LanguageCode, letters: string, list: string): Neighbour {
  return {code, script: 'Latn', letters, functionWords: list}
}

function cyrillic(code: LanguageCode, letters: string, list: string): Neighbour {
  return {code, script: 'Cyrl', letters, functionWords: list}
}

function arabic(code: LanguageCode, letters: string, list: string): Neighbour {
  return {code, script: 'Arab', letters, functionWords: list}
}

/** From general knowledge of each language. */
export const neighbours: readonly Neighbour[] = [
  // Germanic
  latin('sv', 'åäöé', `
    och i att det som en på är av för med den till inte de om har ett han men var jag sig från vi så kan när år säger hon
    under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då sedan
    över bara in blir upp även vad få två vill ha många hur mer går sverige kronor detta nya procent skall hans utan sina
    något svenska allt första fick måste mellan blev bli dag någon några sitt stora varit dess du fram gör honom oss dem
  `),
  latin('da', 'æøåé', `
    og i at det er en til af på for de den med der som ikke har et var han jeg sig vi om fra men så kan ud hun skal efter
    også blev være havde eller nu ved over blev når år op mod dem hvor alle andre hvis siger ville vil meget mere hans
    hvad to kun have sin får under været bliver mange dag noget efter der danske kroner procent anden både uden skulle
    kunne kommer mig disse deres sit først selv her blive end hele hvordan
  `),
  latin('nb', 'æøåé', `
    og i det er på som en å til for at av har med de ikke den om et var han jeg seg vi fra men så kan skal hun etter også
    ble være hadde eller nå ved over når år opp mot dem hvor alle andre hvis sier ville vil mye mer hans hva to bare ha sin
    får under vært blir mange dag noe norske kroner prosent både uten skulle kunne kommer meg disse deres sitt først selv
    her bli enn hele hvordan mellom siden
  `),
  latin('nn', 'æøåé', `
    og i det er på som ein å til for at av har med dei ikkje den om eit var han eg seg vi frå men så kan skal ho etter òg
    vart vere hadde eller no ved over når år opp mot kor alle andre seier ville vil mykje meir kva berre sin får under blir
    mange dag noko både utan skulle kunne kjem meg desse deira fyrst sjølv her bli enn heile korleis mellom
  `),
  latin('is', 'áéíóúýþæöð', `
    og í að er á sem til um við með ekki það var en fyrir af hann því þá hún frá þar eru eða hafa svo verið hefur upp þegar
    eftir þess ég þeir út yfir nú hans hennar sig þetta líka þó kom síðan voru þau mjög þessi allt sér mun
  `),
  latin('af', 'êëéîïôûè', `
    die van en in is het nie dat te vir op met sy om hy was as aan wat ook by kan word ek sal of uit na hulle maar daar deur
    jy ons nog toe wees moet oor meer baie gaan geen haar tot so dan nou onder hierdie mense jaar sê al waar toe hoe eerste
  `),
  latin('lb', 'äëéüöß', `
    an de d'en dat ass vun op net mat fir zu der ze och en eng dës war sech wéi si ginn hunn hien et um awer nach well do
    oder bei mir ech du vum zum sinn hat just gëtt kann méi all
  `),
  latin('fy', 'âêîôûúý', `
    de en it yn fan in is dat op te net mei foar hy as har sy ek wie oan troch om der wurdt binne hat by út nei mar ik dy
    syn wol noch kin wy jo oer
  `),
  // Romance
  latin('ca', 'àçèéíïòóúü·', `
    de la i el a que en els les l' d' per un una es amb al del no va s' és com més dels o ha si pel per a aquest aquesta seva
    seu són ser però ho sobre entre hi també han tot molt quan fer jo on pot perquè què tots anys dos quan fins ja n' m'
    aquests aquestes altres cap sense després està havia era qual li nosaltres tenir així només cada dia doncs
  `),
  latin('gl', 'áéíñóúïü', `
    de a o que e do da en os un para por con as non unha se no na dos como é máis ao das pola polo ou foi á súa seu pero ten
    nos cando xa anos moi tamén sobre esta este ser eu isto entre ata está son sen pode só mesmo hai todo tras onde outros
    nin dende porque parte cada galego galicia así aínda moito concello máis unhas uns dun dunha nun nunha co coa cos coas ó ós xa cal calquera
    algún algunha ningún ningunha foron fixo feito facer debe poden pódese vostede teñen ten estas estes isto iso seus súas dous dúas
  `),
  latin('ro', 'ăâîșțşţ', `
    de și în la a cu pe că să nu este din care o un se pentru mai au al ca sunt dar fost fi sau prin după ale lui lor cel am
    când foarte între avea acest această doar dacă ar va fără ani unde atunci tot are fi ei mi te le îi își printr sub spre
    până cum noi astfel despre toate cele ce nici pot poate trebuie şi aceste acestea către
  `),
  latin('oc', 'àáçèéíòóú', `
    de la lo e que los en las per un una es a dels del amb al se son dins coma o mai pas li sus foguèt l' d' aquel aquela
    entre son mas tanben que los quand fins
  `),
  latin('eo', 'ĉĝĥĵŝŭ', `
    la de kaj en al estas ne ke li por kiu ĉi kun tiu mi ili kiel sed pri estis aŭ oni el pli per ĝi ĉe dum post sia tio iu
    ankaŭ ĝis laŭ kiam se ni vi ŝi nur tre
  `),
  latin('la', 'āēīōū', `
    et in est non ad ut cum quod qui per de si ex ab sed quae sunt hoc quam aut enim esse ac atque nec etiam eius autem a
    se ita quo erat nunc sic pro vel inter post nam tamen quia ille
  `),
  latin('mt', 'ċġħż', `
    il- li ta' u l- fil- f' dan ma għal din mill- bil- kien għall- tal- biex jew ġew hija huwa mhux mill kull b' minn kienet
    dawn meta wara
  `),
  // Celtic and the rest of the west
  latin('cy', 'âêîôûŵŷáïö', `
    yn y a i o ar yr ei ac mae ym am gan fel ond wedi hefyd oedd bod eu ni ei gyda fod ni'n sydd cael wrth hyn un i'r a'r o'r
    neu nid mewn roedd rhwng dros iawn
  `),
  latin('ga', 'áéíóú', `
    an na agus ar i is a go le do ag sé bhí tá ó leis den as sí an- seo nó mar ní sin atá siad dá sa chun gur féin faoi ach
    raibh mé
  `),
  latin('eu', 'ñ', `
    eta da ez du bat dira zuen ere zen dute izan baina egin beste hau zuten ditu edo hori bere dio gehiago behar oso bi nahi
    hala arte lehen baino izango euskal
  `),
  // Slavic, Baltic and Balkan
  latin('sk', 'áäčďéíĺľňóôŕšťúýž', `
    a v na je sa že s z o do si to i k za pre sú by aj ako ale vo po tak od ktorý pri ktoré alebo jeho len podľa bolo bol nie až
    zo pred ktorí ich aby tým tom má byť však čo bude tento táto toto ako kde keď už ak viac medzi ďalšie ktorá môže sme
    ste mať majú mal bola boli iba ešte bez pod nad proti počas kvôli okrem mu jej im ju nás vás nám vám ma mi ťa ti on ona
    ono oni my vy ja ten tá tie tu toho tomu všetko každý jeden dva tri veľmi stále vždy nikdy tam potom teda preto či
    napríklad dnes včera rokov rok roku ľudí povedal svoje svojho seba môžete prosím tejto tomto ktorú ktorého týchto
    všetky všetkých inú iný ďalej nebol nebola nebude používateľ pomocou
  `),
  latin('sl', 'čšž', `
    je in v na se da za z so ki pa ne tudi s po od ni bi kot iz ali bo pri kar še do o sta le bil bila bilo sem so jih ga več
    zaradi kako pred smo že med tako lahko če mu ko samo vse leta let kjer ter njegov vsi zelo ob proti brez kateri ima
    imajo nekaj danes potem tem ta to te
  `),
  latin('hr', 'čćđšž', `
    je i u na se da za su od s a o ne koji što to iz do kao će nije bi ili po samo koja koje ali sve već kako još ima nakon
    biti bio bila bilo tako te više njegov kada prije sam ga mu zbog ako gdje pri mogu može smo godine godina ovo taj tog
    svoje jer sa između također dok vrlo mi ti oni on ona ljudi danas jedan dva prema bez protiv kod uz
  `),
  latin('lt', 'ąčęėįšųūž', `
    ir į kad yra su iš ne tai bet kaip buvo už jis nuo dėl tik o ar jau apie po bus per jo metų ji iki taip pat savo dar gali
    mes aš daug kai kuris kurie tačiau bei būti jos jų prie pagal arba reikia labai visi metais prieš
  `),
  latin('lv', 'āčēģīķļņšūž', `
    un ir ar uz no par ka kas tas bet nav lai pie tika bija vai kā viņš arī gadā jau es mēs tā pēc to pirms līdz tiek ļoti var
    viņa šo šī būs gan tikai kad jo savu visu vairāk ja gadu
  `),
  latin('et', 'äõöüšž', `
    ja on ei et see kui oli ka ning mis aga oma ta seda nii siis või ma välja kes veel juba üle kõik pärast saab mitte
    aasta aastal olla kuid sest nad oleks nende selle eest ära mida kus tema meie teha ainult enne
  `),
  latin('fi', 'äöåšž', `
    ja on ei että se oli hän mutta myös kun ovat joka ole sen kuin vain mukaan jos niin jo hänen olla vuoden nyt mitä sekä
    tai kanssa tämä ne voi sitä sillä jälkeen ollut myös eli he minä tämän siitä kaikki vielä mukaan noin asti pitää
    koska vuonna siis joita jotka joiden muun muassa tulee saa ennen kuitenkin eivät
  `),
  latin('hu', 'áéíóöőúüű', `
    a az és hogy nem is egy ez meg csak de volt mint van már ki el még ha azt vagy kell után ami akkor lesz fel mert ezt minden
    le más be nagy két mi én ő azonban között pedig amely első majd lehet itt ott most sem aki így úgy szerint magyar
    olyan több volna nincs vannak voltak illetve során ezek
  `),
  latin('sq', 'çë', `
    të e në dhe i për një me se që nga ka është më do si nuk u ai kjo ky por janë ishte kishte kur pas edhe duke këtë deri tyre
    tij saj mund vetëm shumë ajo disa gjatë ose kanë
  `),
  // Turkic and further east
  latin('az', 'çəğıöşüi\u0307', `
    və bu bir ki ilə üçün də da olan sonra olaraq edir çox daha ən hər var kimi onun o isə həm olub ya deyil bütün artıq əgər
    azərbaycan görə qədər edən olmuşdur ildə tərəfindən
  `),
  latin('uz', 'ʻʼ‘’\'', `
    va bu bilan bir uchun ham edi ning ga da dan esa yoki deb o'z ular bo'lgan bo'lib yil u har qilish kerak haqida emas
    lekin keyin uning shu bo‘lgan o‘z bo‘lib qilgan ko‘p
  `),
  latin('ku', 'çêîşû', `
    û li ku di de bi ji jî ya ye yên ên ev wê ew bo xwe wî ne her dike hate kir heye bû em hat lê wan ser din
  `),
  // Austronesian and African
  latin('tl', 'ñ', `
    ang ng sa na mga at ay si ni nang para hindi ito kung may siya ko mo naman niya lang pa ako kanilang din rin kay o kanyang
    bilang dahil isang noong mula sila namin tayo kami ngunit ayon po pero iyon wala upang ating
  `),
  latin('jv', 'éèê', `
    ing lan kang sing iku ora ana iki saka karo wis marang dadi uga kanthi utawa nanging kabeh menyang iya amarga akeh wong
    dheweke nalika yaiku ingkang punika saking dhateng panjenengan aku kowe arep bisa mau maneh
  `),
  latin('su', 'é', `
    nu jeung anu di ka ti teh téh éta nyaeta nyaéta dina ieu henteu teu aya oge ogé jadi urang ku kana tina sarta keur baé
    lamun tapi geus maranéhna kabéh loba mah atawa abdi anjeun
  `),
  latin('ceb', '', `
    ang sa nga ug mga si ni kay usa ka nga didto kini siya dili sila iyang ako ko mo adunay alang kon niini apan gikan kanila
  `),
  latin('sw', '', `
    na ya wa kwa ni katika la za kuwa cha hii yake huo hiyo lakini pia kama au ambayo watu hilo wake sana hata moja baada kila
    hao alisema mwaka yao zaidi bila hivyo kutoka wakati huu kwamba sasa yeye mimi serikali nchi ambao
  `),
  latin('so', '', `
    oo iyo ka in ah ku waa la uu u ay si soo aan ayaa waxaa ee kale isaga inuu waxay kuwa wax mid badan leh hadii laakiin
  `),
  latin('ha', 'ɓɗƙƴ', `
    da a na ya ta ba ne ce cikin wannan su don daga mai shi kuma wani sun yana wata amma idan ko haka zai lokacin masu yi suka
    kasar
  `),
  latin('yo', 'ẹọṣàáèéìíòóùúńǹ', `
    ní tí sí àwọn ó kan fún pé wọn kò ṣe náà mo bí wà lọ nínú láti ń ati awọn ti ni pe si gbogbo
  `),
  latin('zu', '', `
    ukuthi futhi ngoba kodwa uma kanye njengoba noma lapho yini abantu khona kakhulu lokhu leli bona yena lo ngesikhathi umuntu
  `),
  latin('ht', 'èòà', `
    nan yo ki pou se te ak li mwen pa sou ou nou ap yon gen tout konsa moun fè lè sa paske ki jan men anpil
  `),
  latin('mi', 'āēīōū', 'te o ki ka he ngā i e nga me mo ko kei tēnei mai ana rātou hoki ia tana kua tangata'),
  // Cyrillic
  cyrillic('be', 'ўіё\'’', `
    і ў на не што з да у гэта як за а ад пра для па яго ён або так мы вы таксама калі пры яшчэ ўжо іх быў было былі быць можа
    каб які якая якія яна яны я без пасля год гады вельмі толькі але дзе там тут усе сябе гэтай гэтага чым паводле беларусі
  `),
  cyrillic('bg', 'ъщ', `
    на и за се да от в е са с не по като че има при до му той си през след които която това те или което ще бъде не са най
    този тази беше който ги й ѝ но още може само все бе между година години пред ни ли как нас тя аз вече много така без
    защото преди срещу също
  `),
  cyrillic('sr', 'ђјљњћџ', `
    је и у на се да за су од са а о не који што то из до као ће није би или по само која које али све већ како још има након
    бити био била тако те више када пре сам га му због ако где при могу може смо године година ово тај јер између такође
  `),
  cyrillic('mk', 'ѓѕјљњќџ', `
    на и во да се за од е со не по што ќе како но го ги им ја тој тоа ова а или до при сите беше кој која кои има дека само
    уште година години меѓу пред многу
  `),
  cyrillic('kk', 'әғқңөұүһі', `
    және мен бұл бір да де үшін деп оның болып бар емес болған осы ол туралы керек еді көп жыл жылы арқылы немесе кейін қазақ
  `),
  cyrillic('ky', 'ңөү', 'жана менен бул бир да де үчүн деп анын болуп бар эмес болгон ошол ал тууралуу керек эле көп жылы кийин кыргыз'),
  cyrillic('mn', 'өү', 'нь байна юм энэ бол их ба тэр нэг байгаа болон гэж гэсэн бүр он хүн монгол байсан улсын дээр хийх'),
  cyrillic('tg', 'ғӣқӯҳҷ', 'ва дар ба аз ки ин бо ки барои он аст як ҳам буд худ то бар шуд кард карда ҳар тоҷикистон'),
  cyrillic('tt', 'әөүҗңһ', 'һәм бу бер белән өчен дә да дип булган ул түгел генә кебек соң күп татар инде бар'),
  // Arabic script
  arabic('ps', 'ټځڅډړږښګڼۍېۀيپچژ', 'د په او چې له دا کې يې سره ته هم نه يو وي ده دي دی شي شو کړي کړ وو خپل هغه پر تر ډېر لپاره'),
  arabic('ckb', 'ەێۆڕڵڤپچژگکی', 'لە و بە کە بۆ ئەو ئەم ی لەگەڵ لەسەر نییە بوو هەر دەکات خۆی یان هەموو کرد کوردستان بووە وە'),
  arabic('sd', 'ٻڀٺٽٿڄڃڇڏڌڊڍڙڦڪڳڱڻھي', 'جي ۾ جو ۽ کي آهي جا ته جنهن هن هڪ آهن کان سان نه به ان تي اهو هي هو'),
  arabic('ug', 'ئەېۈۆۇڭگچپژھى', 'ۋە بۇ بىر بىلەن ئۇ ئۈچۈن دەپ بولغان ھەم ئىدى كېرەك ئۇيغۇر'),
  // Devanagari and Bengali script
  {
    code: 'mr', script: 'Deva', letters: 'ळ', functionWords: `
      आणि आहे या व हा ही हे ते त्या की तर तो ती मध्ये नाही असे होते होता करून केली केला केले म्हणून त्यांनी आहेत पण एका एक यांनी
      सर्व काही त्याने साठी झाली झाला झाले असून म्हणजे हो मी आपल्या येथे वर न
    `,
  },
  {
    code: 'ne', script: 'Deva', letters: '', functionWords: `
      र छ को मा लाई पनि हो यो गर्न भएको छन् गरेको भने हुन्छ थियो एक गर्ने त्यो तर नेपाल हुने गरी उनले अनि लागि सबै भन्ने
      गरेका उनी म नेपाली बाट
    `,
  },
  {code: 'as', script: 'Beng', letters: 'ৰৱ', functionWords: 'আৰু এই হৈছে কৰা পৰা তেওঁ সেই কৰি এটা ইয়াৰ বাবে নহয় যে হয় অসম'},
]
