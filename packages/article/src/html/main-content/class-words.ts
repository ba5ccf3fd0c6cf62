import type {Region} from '../../model.ts'
import {remember} from '../remember.ts'

/** What the names of classes and ids say of a part of a page. */
export type PartHint = Exclude<Region, 'main'> | 'content' | 'byline' | 'caption'

const words: Readonly<Record<PartHint, string>> = {
  'content': `
    articlebody articlecontent articletext articlefulltext articlemain articlebodytext articlestory bodycontent
    bodytext contentbody entrybody entrycontent entrytext fulltext maintext newsbody newscontent newstext pagebody
    postbody postbodycopy postcontent postentry posttext richtext singlecontent storybody storycontent storytext
    textbody textcontent themecontent wpbtextcolumn blogcontent blogpost hentry artikeltext artikelinhalt
    artikelbody beitragstext cuerponoticia cuerpo textonoticia conteudo corpo corps isiberita isiartikel detailtext
    detailberita kontenberita haberdetay habericerik habermetni noidung baiviet tresc trescartykulu clanektext
    tekstartykulu artigotexto textomateria corponoticia conteudonoticia textearticle testoarticolo corpoarticolo
    honbun kijihonbun zhengwen articledetail newsdetail`,
  'byline': `
    author authors authorname authorline byline bylines byliner postmeta entrymeta articlemeta metainfo metadata
    postinfo entryinfo articleinfo postdate entrydate articledate publishdate publisheddate pubdate dateline
    timestamp posteddate postedon postedby writtenby autor autoren autorin auteur auteurs redakteur signature firma
    penulis meta metaline metas postmetadata entrymetadata dateauthor authordate submitted kicker preheadline
    overline dachzeile datum date dates fecha data pubtime publishtime`,
  'caption': `
    caption captions wpcaption wpcaptiontext figcaption imagecaption imgcaption photocaption mediacaption
    captiontext credit credits photocredit imagecredit imgcredit imagesource photosource bildunterschrift
    bildnachweis bildquelle imgmetadata legende leyenda didascalia keterangan imgauthor contauthor keteranganfoto
    bijschrift piedefoto legendafoto popisek`,
  'comments': `
    comment comments commentlist commentarea commentform commentsection commentthread commenttext commentbody
    kommentar kommentare kommentarer kommentarbereich commentaire commentaires comentario comentarios commenti
    commento reacties reactie reageer yorum yorumlar komentarze komentarz komentare komentar komentari kommentit
    nocomments respond replies reply disqus disqusthread livefyre guestbook leserkommentare leserbriefe opiniones
    pinglun diskuze dyskusja binhluan kommentarii`,
  'navigation': `
    nav navbar navi navigation menu menue menus submenu menubar megamenu breadcrumb breadcrumbs breadcrump
    pagination pager paging pagenav topnav subnav sitenav mainnav navmenu hauptnavigation hauptmenu postnav
    postnavigation navlinks skiplinks sitemap langswitch langswitcher languageswitcher prevnext nextprev nextpost
    prevpost kruemel kruemelnavigation fildariane migas jumplinks menuprincipal navegacion navegacao navigasi
    daohang`,
  'footer': `
    footer foot pagefooter sitefooter colophon copyright impressum imprint fusszeile seitenfuss license licensearea
    footnav footernav siteinfo bottombar rodape piedepagina articlefooter entryfooter postfooter legal piedpage
    stopka paticka altbilgi`,
  'header': `
    masthead topbar siteheader pageheader globalheader mainheader headerbar kopfzeile sitelogo logo sitetitle
    siteheading sitebranding branding cabecera cabecalho`,
  'aside': `
    sidebar sidebars aside widget widgets widgetarea related relatedposts relatedarticles relatednews relatedcontent
    relacionadas relacionados relacionado relacionada verwandt verwandte verwandteartikel similar similarposts
    recommend recommended recommendation recommendations recirc recirculation promo promos promotion promoted
    promobox ad ads adv advert adverts advertisement advertising advertorial adsense adslot adbox adwrap adcontainer
    anzeige anzeigen werbung publicidad publicidade publicite banner banners sponsor sponsored sponsors newsletter
    newsletters subscribe subscription abonnement share sharing sharer sharebar sharebuttons socialshare sharedaddy
    social socials socialmedia socialicons follow followus popular popularposts trending mostread mostpopular
    meistgelesen teaser teasers teaserlist outbrain taboola plista cookie cookies cookiebar cookiebanner
    cookienotice consent gdpr dsgvo popup modal overlay lightbox tooltip login signin signup register upsell taglist
    tagcloud tags posttags entrytags articletags tagslinks categories archives calendar blogroll authorbio authorbox
    authorinfo aboutauthor aboutheauthor abouttheauthor authordescription biography rating ratings starrating
    toolbar printer rightcolumn rightcol rightrail leftrail seitenspalte marginalspalte rightblock leftblock
    rightbox gallery galleries slideshow carousel twittertweet instagrammedia fbpost fbvideo tiktokembed
    embedpreview socialembed wpembed donate donation spenden paywall weather wetter seealso alsolike youmaylike
    readnext upnext moreon moreposts morenews morestories nextarticle nextstory lesenswert mehrzumthema teilen
    jprelatedposts jppost crosspost feedback crp yarpp addtoany rrssb terkait beritaterkait artikelterkait bacajuga
    iklan populer terpopuler ilgili ilgilihaberler reklam reklama pohozhie guanggao xiangguan tuijian kanren
    kanrenkiji osusume lienquan tinlienquan quangcao podobne polecane powiazane souvisejici doporucujeme gerelateerd
    advertentie correlati articolicorrelati pubblicita consigliati lireaussi alireaussi similaires leiatambem
    leiamais vejatambem maislidas teinteresa teleinteresa masleidas lomasleido`,
}

const hints: ReadonlyMap<string, PartHint> = new Map(
  (['content', 'byline', 'caption', 'comments', 'navigation', 'footer', 'header', 'aside'] as const).flatMap((hint) => (
    words[hint].trim().split(/\s+/).map((word) => [word, hint] as const)
  )),
)

/** Names that say what the page has, is about or is filed under, not what the element is. */
const aboutThePage = /^(?:category|tag|tags|cat|topic|term|type|format|status|has|with|without|no|not|is|js|elementor)[-_]/

/** The words of a name: `postBody__related-links` is `post`, `body`, `related`, `links`. */
function wordsOf(name: string): readonly string[] {
  return name.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase().split(/[^\p{L}\d]+/u).filter((word) => word !== '')
}

/** Longer names are made by machines. */
const longestName = 60

/** Everything that a name of a class or an id says, two words taken together before one alone. */
const hintsOfName = remember((name): readonly PartHint[] => {
  const found: PartHint[] = []
  if (name.length <= longestName && !aboutThePage.test(name)) {
    const parts = wordsOf(name)
    for (let at = 0; at < parts.length; at++) {
      const pair = hints.get((parts[at] ?? '') + (parts[at + 1] ?? ''))
      const single = hints.get(parts[at] ?? '')
      if (pair !== undefined && at + 1 < parts.length) {
        found.push(pair)
        at++
      } else if (single !== undefined) {
        found.push(single)
      }
    }
  }
  return found
})

/** What the classes and the id of an element say, in their order. */
export function hintsOfNames(names: string): readonly PartHint[] {
  const found: PartHint[] = []
  for (const name of names.split(' ')) found.push(...hintsOfName(name.trim()))
  return found
}
