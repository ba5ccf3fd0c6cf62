import {anywhere, line, phraseGroup, type PhraseRow, prefix, weakAnywhere, weakLine, weakPrefix} from '../phrase.ts'

export const frenchPhrases: readonly PhraseRow[] = [
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'casino affiliate texts in French link spam'}, [
    'casino en ligne sans wager', 'casino sans wager', 'casino en ligne fiable', 'casino en ligne france',
    'meilleur casino en ligne', 'meilleurs casinos en ligne', 'casino en ligne argent réel',
    'casino en ligne retrait immédiat', 'casino en ligne retrait instantané', 'casino bonus sans dépôt',
    'bonus sans dépôt', 'bonus casino sans dépôt', 'tours gratuits sans dépôt', 'casino sans vérification',
    'nouveau casino en ligne', 'machines à sous en ligne', 'machines à sous gratuites', 'jeux casino gratuit',
    'paris sportifs hors arjel', 'bookmaker hors arjel', 'casino crypto sans kyc',
  ]),
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'medicine, loan and service spam in French'}, [
    'viagra sans ordonnance', 'cialis sans ordonnance', 'acheter viagra', 'acheter du viagra', 'acheter cialis',
    'achat viagra', 'acheter kamagra', 'crédit sans justificatif', 'crédit rapide sans justificatif',
    'prêt entre particulier sérieux', 'offre de prêt entre particulier', 'témoignage de prêt',
    'prêteur particulier sérieux', 'montre replique', 'répliques de montres', 'sac louis vuitton pas cher',
    'louboutin pas cher', 'rédaction de mémoire payante', 'acheter des abonnés instagram',
    'acheter permis de conduire', 'acheter faux billets', 'retour d\'affection rapide', 'marabout compétent',
    'grand marabout', 'maître marabout', 'voyant marabout', 'portefeuille magique',
  ]),
  ...phraseGroup({kind: 'spam', ...weakAnywhere, source: 'words of French spam that news use as well'}, [
    'casino en ligne', 'casinos en ligne', 'machines à sous', 'paris sportifs', 'tours gratuits', 'marabout',
    'escort', 'prêt entre particuliers', 'sans ordonnance',
  ]),
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'casino, medicine, loan, essay and goods spam in French'}, [
    'casino en ligne sans dépôt', 'casino sans dépôt', 'casino retrait instantané', 'bonus de bienvenue casino',
    'free spins sans dépôt', 'machine à sous gratuite', 'jeux de casino gratuits', 'poker en ligne argent réel',
    'bonus paris sportifs', 'pronostics gratuits', 'casino crypto', 'casino bitcoin', 'viagra en ligne',
    'viagra pas cher', 'viagra générique', 'cialis en ligne', 'cialis pas cher', 'cialis générique',
    'kamagra pas cher', 'acheter sildenafil', 'pharmacie en ligne sans ordonnance', 'agrandissement du pénis',
    'crédit sans banque', 'prêt sans justificatif', 'prêt rapide en ligne', 'prêt rapide sans justificatif',
    'prêt d\'argent entre particuliers', 'prêt d\'argent rapide', 'offre de prêt entre particuliers',
    'prêt personnel rapide', 'gagner de l\'argent facilement', 'mémoire sur mesure', 'acheter mémoire',
    'acheter un diplôme', 'acheter un permis', 'faux billets à vendre', 'montres répliques', 'réplique montre',
    'réplique rolex', 'sac réplique', 'sacs de luxe pas cher', 'maillot pas cher', 'maillots de foot pas cher',
    'nike pas cher', 'acheter backlinks', 'acheter des backlinks', 'achat de liens', 'acheter des abonnés',
    'acheter abonnés instagram', 'acheter followers', 'acheter des followers', 'acheter des likes',
    'acheter des vues', 'abonnés instagram gratuits', 'film streaming gratuit', 'films en streaming gratuit',
    'streaming vf gratuit', 'regarder film gratuit', 'télécharger gratuitement film', 'abonnement iptv',
    'iptv pas cher', 'meilleur iptv', 'plan cul gratuit', 'rencontre coquine', 'rencontres sexe', 'vidéos porno',
    'porno gratuit', 'voyance par téléphone', 'marabout africain', 'retour d\'affection', 'retour affectif',
    'medium voyant', 'rituel d\'amour', 'robot de trading', 'signaux forex', 'pirater un compte',
    'engager un hacker',
  ]),
  ...phraseGroup({kind: 'spam', ...weakAnywhere, source: 'wares of spam that honest texts name as well'}, [
    'casino', 'casinos', 'machine à sous', 'bookmaker', 'bookmakers', 'poker', 'roulette', 'loto', 'jackpot',
    'viagra', 'cialis', 'kamagra', 'crédit rapide', 'prêt rapide', 'crédit', 'prêt', 'réplique', 'répliques',
    'contrefaçon', 'backlinks', 'abonnés instagram', 'followers', 'iptv', 'streaming', 'voyance', 'porno',
    'crypto', 'bitcoin', 'forex', 'bonus casino', 'jeux de casino en ligne', 'paris sportifs en ligne',
    'site de paris sportif', 'sites de paris sportifs', 'pilules amaigrissantes', 'mini crédit',
    'gagner de l\'argent sur internet', 'fausse rolex', 'plan cul', 'escort girl', 'voyance gratuite',
    'marabout voyant',
  ]),
  ...phraseGroup({kind: 'call-to-action', ...weakAnywhere, source: 'calls on French gambling and shop pages'}, [
    'inscrivez-vous maintenant', 'inscrivez-vous dès maintenant', 'jouez maintenant', 'jouer maintenant',
    'cliquez ici', 'cliquer ici', 'profitez du bonus', 'obtenez votre bonus', 'achetez maintenant',
    'commandez maintenant', 'contactez-nous', 'contactez moi', 'visitez notre site', 'téléchargez maintenant',
    'essayez maintenant', 'whatsapp :',
  ]),
  ...phraseGroup({kind: 'reporting-verb', ...weakAnywhere, source: 'French reports on gambling and fraud'}, [
    'dangereux', 'dangereuse', 'sur ordonnance',
    'police', 'gendarmerie', 'gendarmes', 'parquet', 'procureur', 'tribunal', 'juge', 'condamné', 'interpellé',
    'arrêté', 'enquête', 'enquêteurs', 'interdit', 'interdiction', 'illégal', 'illégaux', 'escroquerie', 'arnaque',
    'arnaques', 'victimes', 'addiction', 'autorité nationale des jeux', 'ministère', 'selon', 'a déclaré',
    'a indiqué', 'chercheurs', 'étude', 'piraté', 'pirates', 'loi', 'régulateur',
  ]),
  ...phraseGroup({kind: 'advertisement', ...line, source: 'advertisement words of Mozilla Readability'}, [
    'pub', 'publicité',
  ]),
  ...phraseGroup({kind: 'advertisement', ...line, source: 'general knowledge of French news sites'}, [
    'publicités', 'annonce', 'annonces', 'la suite après la publicité', 'la suite après cette publicité',
    'l\'article continue après la publicité', 'suite de l\'article après la publicité', 'article sponsorisé',
    'contenu sponsorisé', 'sponsorisé', 'publi-rédactionnel', 'contenu partenaire', 'passer la publicité',
    'chargement', 'chargement...', 'chargement…',
  ]),
  ...phraseGroup({kind: 'related', ...line, source: 'general knowledge of French news sites'}, [
    'lire aussi', 'à lire aussi', 'à lire également', 'lire également', 'voir aussi', 'à voir aussi',
    'sur le même sujet', 'sur le même thème', 'articles similaires', 'articles liés', 'articles connexes',
    'articles recommandés', 'vous aimerez aussi', 'vous aimerez peut-être', 'vous pourriez aussi aimer',
    'cela pourrait vous intéresser', 'les plus lus', 'les articles les plus lus', 'à découvrir', 'à ne pas manquer',
    'lire la suite', 'lire plus', 'en savoir plus', 'pour aller plus loin', 'article suivant', 'article précédent',
  ]),
  ...phraseGroup({kind: 'related', ...prefix, source: 'general knowledge of French news sites'}, [
    'lire aussi', 'à lire aussi', 'a lire aussi', 'à lire également', 'lire également', 'voir aussi',
    'à voir aussi', 'lire la suite', 'sur le même sujet', 'retrouvez aussi', 'à lire sur', 'lire :', 'à lire :',
    'vidéo :', 'en vidéo :', 'relire :',
  ]),
  ...phraseGroup({kind: 'share', ...weakLine, source: 'share bars of French sites'}, [
    'partager', 'partager cet article', 'partager l\'article', 'partager sur facebook', 'partager sur twitter',
    'partager sur x', 'partager sur linkedin', 'partager sur whatsapp', 'partager par e-mail', 'envoyer par e-mail',
    'envoyer', 'imprimer', 'imprimer l\'article', 'tweeter', 'commenter', 'commentaires', 'réagir',
    'copier le lien', 'lien copié', 'enregistrer', 'sauvegarder', 'ajouter aux favoris', 'suivez-nous', 'j\'aime',
    'retour en haut',
  ]),
  ...phraseGroup({kind: 'newsletter', ...prefix, source: 'general knowledge of French news sites'}, [
    'inscrivez-vous à la newsletter', 'inscrivez-vous à notre newsletter', 'inscrivez-vous gratuitement',
    'abonnez-vous à notre', 'abonnez-vous à la', 'abonnez-vous gratuitement', 'recevez notre newsletter',
    'recevez la newsletter', 'recevez chaque', 'recevez toute l\'actualité', 'recevez gratuitement',
    'suivez-nous sur', 'suivez toute l\'actualité', 'rejoignez-nous sur', 'retrouvez-nous sur', 'restez informé',
    'téléchargez notre application', 's\'inscrire à la newsletter',
  ]),
  ...phraseGroup({kind: 'consent', ...anywhere, source: 'cookie banners of French sites'}, [
    'nous utilisons des cookies', 'ce site utilise des cookies', 'notre site utilise des cookies',
    'en poursuivant votre navigation', 'vous acceptez l\'utilisation de cookies', 'accepter les cookies',
    'accepter tous les cookies', 'refuser les cookies', 'paramétrer les cookies', 'gérer les cookies',
    'gestion des cookies', 'politique de cookies', 'nous et nos partenaires', 'avec votre accord, nous et nos',
    'personnaliser mes choix', 'continuer sans accepter',
  ]),
  ...phraseGroup({kind: 'consent', ...line, source: 'buttons of French cookie banners'}, [
    'tout accepter', 'accepter et fermer', 'accepter et continuer', 'tout refuser', 'continuer sans accepter',
    'j\'accepte', 'paramétrer mes choix', 'politique de confidentialité', 'mentions légales',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...anywhere, source: 'WordPress, French translation'}, [
    'votre adresse e-mail ne sera pas publiée', 'votre adresse de messagerie ne sera pas publiée',
    'les champs obligatoires sont indiqués avec', 'enregistrer mon nom, mon e-mail et mon site',
    'enregistrer mon nom, e-mail et site web', 'ce site utilise akismet',
    'en savoir plus sur la façon dont les données de vos commentaires',
    'en savoir plus sur comment les données de vos commentaires',
    'vous devez vous connecter pour publier un commentaire', 'annuler la réponse',
    'fièrement propulsé par wordpress', 'un site utilisant wordpress',
    'bienvenue sur wordpress. ceci est votre premier article',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...line, source: 'WordPress, French translation'}, [
    'laisser un commentaire', 'laissez un commentaire', 'poster un commentaire', 'articles plus anciens',
    'articles plus récents', 'aller au contenu', 'aller au contenu principal', 'non classé',
    'bonjour tout le monde !',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...weakPrefix, source: 'WordPress, French translation'}, [
    'publié dans', 'classé dans', 'étiquettes :', 'catégories :', 'mots-clés :', 'étiqueté',
  ]),
  ...phraseGroup({kind: 'syndication', ...anywhere, source: 'general knowledge of French news sites'}, [
    'cet article a été initialement publié', 'cet article a été publié initialement',
    'cet article a d\'abord été publié', 'cet article est paru dans', 'cet article est republié à partir de',
    'cet article est apparu en premier sur', 'est apparu en premier sur', 'article initialement publié sur',
    'publié à l\'origine sur', 'reproduit avec l\'autorisation', 'lire l\'article original',
    'l\'article original a été publié',
  ]),
  ...phraseGroup({kind: 'credit', ...weakPrefix, source: 'general knowledge of French news sites'}, [
    'photo :', 'photos :', 'photo:', 'crédit photo', 'crédits photo', 'crédit :', 'crédits :', 'crédit image',
    'image :', 'source :', 'sources :', 'source:', 'vidéo :', 'infographie :', 'illustration :', 'légende :',
    'photo d\'illustration', 'image d\'illustration', '© afp', '© reuters', '(crédits :', 'copyright',
  ]),
  ...phraseGroup({kind: 'credit', ...weakLine, source: 'French picture agencies and labels'}, [
    'photo d\'illustration', 'image d\'illustration', 'afp', 'afp photo', 'reuters', 'sipa', 'tous droits réservés',
    'belga', 'maxppp',
  ]),
  ...phraseGroup({kind: 'paywall', ...prefix, source: 'subscription notices of French newspapers'}, [
    'cet article est réservé aux abonnés', 'article réservé aux abonnés', 'réservé aux abonnés',
    'contenu réservé aux abonnés', 'la suite est réservée aux abonnés', 'pour lire la suite',
    'abonnez-vous pour lire', 'abonnez-vous pour continuer', 'déjà abonné', 'vous êtes déjà abonné',
    'vous avez déjà un compte', 'connectez-vous pour lire', 'créez un compte pour', 'testez sans engagement',
    'profitez de l\'offre', 'offre d\'essai',
  ]),
  ...phraseGroup({kind: 'paywall', ...prefix, source: 'subscription notices of French newspapers'}, [
    'abonnez-vous pour', 'connectez-vous pour', 'inscrivez-vous pour lire', 'cet article est réservé',
    'ce contenu est réservé', 'contenu exclusif', 'exclusivité abonnés', 'réservé aux membres',
    'la suite de cet article', 'il vous reste', 'vous avez atteint la limite', 'pour accéder à l\'intégralité',
    'débloquez cet article', 'accédez à tous nos articles', 'pas encore abonné',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...prefix, source: 'answers of chat assistants in French'}, [
    'bien sûr ! voici', 'bien sûr, voici', 'bien sûr ! ci-dessous', 'bien sûr. voici', 'certainement ! voici',
    'certainement, voici', 'avec plaisir ! voici', 'absolument ! voici', 'd\'accord ! voici',
    'voici la version révisée', 'voici une version révisée', 'voici la version corrigée',
    'voici une version améliorée', 'voici la traduction', 'voici l\'article', 'voici votre article',
    'voici une version réécrite', 'version révisée :', 'version corrigée :', 'méta-description :',
    'meta description :', 'titre seo :',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...anywhere, source: 'answers of chat assistants in French'}, [
    'en tant que modèle de langage', 'en tant qu\'ia, je', 'en tant qu\'intelligence artificielle, je',
    'en tant qu\'assistant ia', 'en tant que modèle d\'ia', 'je n\'ai pas accès à internet',
    'mes connaissances s\'arrêtent', 'ma date limite de connaissances',
    'je suis désolé, mais je ne peux pas répondre à cette demande', 'je ne peux pas vous aider avec',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...prefix, source: 'answers of chat assistants in French'}, [
    'bien sûr ! voilà', 'voici le texte corrigé', 'voici le texte révisé', 'voici votre texte',
    'voici le texte reformulé', 'voici une proposition d', 'voici un article', 'voici une reformulation',
    'version améliorée :',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...weakPrefix,
    source: 'answers of chat assistants in French, and of people',
  }, [
    'j\'espère que cela vous aide', 'j\'espère que cela t\'aide', 'j\'espère que cela vous sera utile',
    'n\'hésitez pas à me dire', 'n\'hésitez pas à me faire savoir', 'n\'hésitez pas si vous', 'dites-moi si vous',
    'dis-moi si tu',
    'si vous le souhaitez, je peux', 'si tu veux, je peux',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...prefix,
    source: 'answers of chat assistants in French: offers to go on',
  }, [
    'souhaiteriez-vous que je', 'aimeriez-vous que je', 'tu veux que je', 'n\'hésitez pas à me demander',
  ]),
  ...phraseGroup({kind: 'assistant-closing', ...prefix, source: 'answers of chat assistants in French: offers'}, [
    'souhaitez-vous que je', 'voulez-vous que je', 'veux-tu que je',
  ]),
  ...phraseGroup({kind: 'placeholder', ...anywhere, source: 'letter and article templates'}, [
    '[votre nom]', '[ton nom]', '[nom]', '[prénom]', '[nom de l\'entreprise]', '[nom de la société]',
    '[entreprise]', '[date]', '[lieu]', '[ville]', '[adresse]', '[numéro de téléphone]', '[adresse e-mail]',
    '[titre]', '[sujet]', '[auteur]', '[nom de l\'auteur]', '[insérer', '[insérez', '[lien]', '[source]',
    'insérez votre texte ici', 'votre texte ici', 'texte à insérer', 'texte de remplacement',
    'ceci est un texte d\'exemple', 'titre de l\'article ici',
  ]),
  ...phraseGroup({kind: 'placeholder', ...line, source: 'default titles of WordPress and of editors'}, [
    'sans titre', 'document sans titre', 'bonjour tout le monde !', 'page d\'exemple', 'nouvel article',
  ]),
  ...phraseGroup({kind: 'error-page', ...line, source: 'server errors of French sites'}, [
    'page non trouvée', 'page introuvable', 'erreur 404', 'accès refusé', 'accès interdit',
    'erreur interne du serveur', 'site en maintenance', 'un instant…', 'un instant...',
  ]),
  ...phraseGroup({kind: 'error-page', ...anywhere, source: 'server errors of French sites'}, [
    'veuillez activer javascript', 'javascript est désactivé', 'la page demandée est introuvable',
    'la page que vous recherchez', 'erreur lors de la connexion à la base de données',
    'il y a eu une erreur critique sur ce site', 'vérifiez que vous n\'êtes pas un robot',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...prefix, source: 'translation notices of Google, Facebook and X'}, [
    'traduit par google', 'voir la traduction', 'voir l\'original', 'afficher l\'original',
    'afficher le texte original', 'évaluer cette traduction', 'évaluez cette traduction',
    'cet article a été traduit automatiquement', 'cette page a été traduite automatiquement', 'traduire le post',
  ]),
  ...phraseGroup({
    kind: 'translator-interface', ...weakPrefix,
    source: 'notes of translation programs that name the language they came from',
  }, [
    'traduit de l\'anglais', 'traduit de', 'traduit du', 'traduction de',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...prefix, source: 'buttons and notes of translation programs'}, [
    'voir le texte original', 'afficher la traduction', 'masquer la traduction', 'traduit automatiquement',
    'traduit avec deepl', 'traduit par deepl', 'traduit avec google',
    'traduit par une machine', 'ce contenu a été traduit automatiquement',
    'ce texte a été traduit automatiquement', 'traduire cette page', 'traduire le tweet',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...line, source: 'notes of translation programs that are nouns'}, [
    'google traduction', 'traduction automatique',
  ]),
  ...phraseGroup({
    kind: 'redundant-acronym', ...anywhere,
    source: 'general knowledge of French usage: the acronym holds the word that goes before it',
  }, [
    'virus vih', 'système gps', 'numéro isbn', 'message sms',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...weakAnywhere, source: 'what answers of chat assistants call the text that they hand over'}, [
    'version réécrite', 'texte réécrit', 'version retravaillée', 'texte retravaillé', 'version révisée',
    'texte corrigé', 'version améliorée', 'article réécrit',
  ]),
  ...phraseGroup({kind: 'assistant-closing', ...prefix, source: 'offers at the end of answers of chat assistants'}, [
    'je peux aussi proposer', 'je peux également proposer',
  ]),
  ...phraseGroup({kind: 'share', ...weakLine, source: 'share bars of sites'}, [
    'épingler',
  ]),
  ...phraseGroup({kind: 'consent', ...weakLine, source: 'buttons of cookie banners'}, [
    'accepter',
  ]),
  ...phraseGroup({kind: 'consent', ...weakAnywhere, source: 'the word that cookie banners are about'}, [
    'cookies', 'cookie',
  ]),
  ...phraseGroup({kind: 'placeholder', ...weakAnywhere, source: 'what templates ask writers to do in brackets'}, [
    'insérer', 'à compléter',
  ]),
]
