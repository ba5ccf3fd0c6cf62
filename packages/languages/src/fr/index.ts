import {withVariants} from '../calendar-forms.ts'
import type {Language} from '../language.ts'
import {words} from '../word-list.ts'
import {dateForm, months, monthsInDates, weekdays} from './calendar.ts'

export const french: Language = {
  code: 'fr',
  name: 'French',
  script: 'Latn',
  spaced: true,
  signs: {
    letters: 'àâæçéèêëîïôœùûüÿ',
    endings: `
      tion tions sion sions ment ments ité ités eur eurs euse euses eux ique iques isme iste istes able ables ible
      ibles ance ances ence ences ée ées és ant ants ante antes aient ait ais ront rait raient ère ères ier iers ien
      ienne iens aux elle elles ette ettes oire oires ois oise age ages eau eaux
    `,
  },
  lexicons: {
    months: withVariants(months, {
      février: ['fevrier', 'fév', 'fevr'],
      août: ['aout', 'aoû'],
      décembre: ['decembre', 'dec'],
    }),
    dateForm,
    monthsInDates,
    weekdays,
    decimalSign: ',',
    salesWords: words(`
      en ligne gratuit gratuits gratuite gratuites meilleur meilleurs meilleure meilleures pas cher acheter achat
      commander vente prix bonus dépôt retrait sans immédiat immédiate instantané rapide fiable légal inscription
      connexion télécharger jouer gagner argent réel nouveau nouveaux avis code promo offre offres promotion france
      officiel site sites sérieux justificatif ordonnance livraison luxe
    `),
    neverLast: words(`
      le la les un une des du de et ou à au aux en avec pour par sans que qui son sa ses leur leurs ce cette ces se
      dans sur
    `),
    functionWords: words(`
      de la le et les des à en l' d' un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son
      ou aux cette n' qu' s' c'est c' ont été être comme mais on nous ses sa fait leur ces tout elle vous ils même
      aussi peut entre leurs deux si y dont sans était où faire bien après j' je avait très encore d'un d'une qu'il
      autres sous depuis quand non lors toute tous ainsi lui dit notre votre car donc alors moins avant peu certains
      cela toujours chez puis contre avoir toutes autre nos vos dire soit trois ans jour faut sera quelques temps doit
      plusieurs mon ma mes ni jamais rien trop parce afin cet chaque selon vers pendant celui celle ceux celles moi
      toi soi eux jusqu' jusqu'à qu'elle qu'ils qu'on n'est s'est m' t' lorsqu' lorsque tandis ici là dès aucun aucune
      beaucoup seulement pourtant cependant ensuite notamment également peuvent avez avons sommes êtes quelle quel
      quelles quels permet hors près autour grâce parmi envers malgré
    `),
    abbreviations: words(`
      m mm mme mlle mgr dr drs pr prof me st ste gén col cdt cap lt sgt adj av bd pl n no p pp vol chap art fig éd env
      ex p.ex cf tél apr j.-c réf resp s.a s.a.r.l
    `),
    honorifics: words(`
      monsieur madame mademoiselle docteur docteure professeur professeure général colonel capitaine lieutenant
      sergent caporal commandant amiral maréchal maître monseigneur père sénateur sénatrice gouverneur
    `),
    determiners: words(`
      le la les l' un une des ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs chaque
      tout toute tous quelque autre aucun aucune au aux du de comme en par pour avec sans ou et est était devient
      devenu nommé promu ancien futur
    `),
    relativeDates: [
      'aujourd\'hui', 'hier', 'demain', 'avant-hier', 'après-demain', 'hier soir', 'ce matin', 'cet après-midi',
      'ce soir', 'cette nuit', 'cette semaine', 'la semaine dernière', 'la semaine prochaine', 'ce mois-ci',
      'le mois dernier', 'le mois prochain', 'cette année', 'l\'année dernière', 'l\'an dernier', 'l\'année prochaine',
    ],
    bylineWords: [
      'par', 'de', 'écrit par', 'rédigé par', 'auteur', 'auteure', 'autrice', 'propos recueillis par', 'texte',
      'publié par',
    ],
    dateLabels: [
      'publié', 'publiée', 'publié le', 'publié à', 'paru le', 'mis en ligne le', 'date', 'date de publication', 'modifié',
      'modifié le', 'mis à jour', 'mis à jour le', 'mise à jour', 'dernière mise à jour', 'dernière modification',
      'actualisé le', 'créé le',
    ],
    repeatable: words('nous vous très bien non oui si ha'),
    quotes: [['«', '»'], ['“', '”'], ['‹', '›'], ['"', '"']],
  },
}
