import type {FieldName} from '../draft.ts'
import type {Origin} from '../model.ts'

/**
 * A place that a field is read from, with the keys that name it there. Keys are compared without case, `_` and
 * `-`; numbers of lists are left out (`authors.name`). `meta` stands for every kind of `<meta>`, and what a record
 * says is read as front matter is.
 */
export interface FieldOrigin {
  readonly from: Origin
  readonly keys?: readonly string[]
}

/** Where each field is looked for, best first. Keys that the options name go before all of them. */
export const fieldOrigins: Readonly<Record<FieldName, readonly FieldOrigin[]>> = {
  title: [
    {
      from: 'front-matter',
      keys: [
        'title', 'headline', 'name', 'post_title', 'title.rendered', 'seo_title', 'seo.title', 'meta_title',
        'og_title', 'linktitle', 'sidebar_label',
      ],
    },
    {from: 'json-ld', keys: ['headline']},
    {
      from: 'meta',
      keys: [
        'og:title', 'dc.title', 'dcterms.title', 'citation_title', 'parsely-title', 'sailthru.title',
        'twitter:title', 'title', 'headline',
      ],
    },
    {from: 'heading'},
    {from: 'title-element'},
    {from: 'microdata', keys: ['headline']},
    {from: 'first-line'},
  ],
  description: [
    {
      from: 'front-matter',
      keys: [
        'description', 'summary', 'excerpt', 'deck', 'dek', 'subtitle', 'abstract', 'lead', 'teaser',
        'meta_description', 'seo.description', 'seo_description', 'post_excerpt', 'excerpt.rendered',
      ],
    },
    {
      from: 'meta',
      keys: [
        'description', 'og:description', 'dc.description', 'dcterms.description', 'dcterms.abstract',
        'twitter:description', 'sailthru.description',
      ],
    },
    {from: 'json-ld', keys: ['description']},
    {from: 'microdata', keys: ['description']},
  ],
  authors: [
    {
      from: 'front-matter',
      keys: [
        'authors', 'author', 'authors.name', 'author.name', 'byline', 'writers', 'writer', 'creator',
        'dc:creator', 'post_author', 'contributors', 'by',
      ],
    },
    {from: 'json-ld', keys: ['author.name', 'author']},
    {from: 'microdata', keys: ['author.name', 'author']},
    {from: 'byline'},
    {
      from: 'meta',
      keys: [
        'dc.creator', 'dcterms.creator', 'author', 'article:author', 'og:article:author', 'article:author_name', 'byl',
        'byline', 'dc.contributor', 'citation_author', 'parsely-author', 'sailthru.author', 'twitter:creator',
      ],
    },
    {from: 'json-ld', keys: ['creator.name', 'creator']},
  ],
  published: [
    {
      from: 'front-matter',
      keys: [
        'date', 'published', 'publishdate', 'pubdate', 'pubdatetime', 'publishedat', 'published_at',
        'publishedon', 'datepublished', 'published_date', 'publication_date', 'posted', 'post_date',
        'date_publish', 'postdate', 'created', 'created_at', 'date_created', 'first_published_at', 'timestamp',
      ],
    },
    {from: 'json-ld', keys: ['datepublished']},
    {
      from: 'meta',
      keys: [
        'article:published_time', 'og:published_time', 'article:published', 'datepublished', 'publishdate',
        'publish_date', 'publish-date', 'pubdate', 'published', 'published_time', 'publication_date',
        'parsely-pub-date', 'sailthru.date', 'dc.date.issued', 'dcterms.issued', 'dcterms.created',
        'dc.date', 'dcterms.date', 'dc.date.created', 'article:post_date', 'article_date_original',
        'originalpublicationdate', 'citation_publication_date', 'citation_date',
        'cxenseparse:recs:publishtime', 'date', 'created', 'creation_date', 'timestamp', 'release_date',
      ],
    },
    {from: 'json-ld', keys: ['datecreated']},
    {from: 'microdata', keys: ['datepublished', 'datecreated']},
    {from: 'time-element'},
    {from: 'byline'},
    {from: 'dateline'},
    {from: 'text'},
    {from: 'url'},
    {from: 'json-ld', keys: ['uploaddate']},
    {from: 'path'},
  ],
  modified: [
    {
      from: 'front-matter',
      keys: [
        'lastmod', 'updated', 'modified', 'last_modified_at', 'lastmodified', 'updatedat', 'updated_at',
        'moddatetime', 'datemodified', 'date_modified', 'modified_date', 'date_updated', 'updateddate',
        'post_modified', 'date_modify', 'last_update.date', 'last_updated', 'revised',
      ],
    },
    {from: 'json-ld', keys: ['datemodified']},
    {
      from: 'meta',
      keys: [
        'article:modified_time', 'og:updated_time', 'article:updated_time', 'og:modified_time',
        'datemodified', 'lastmod', 'last-modified', 'last_modified', 'modified', 'updated', 'updated_time',
        'revised', 'dcterms.modified', 'dc.date.modified', 'article_date_updated', 'dateupdate',
        'lastupdate',
      ],
    },
    {from: 'microdata', keys: ['datemodified']},
    {from: 'time-element'},
    {from: 'byline'},
    {from: 'text'},
  ],
  language: [
    {
      from: 'front-matter',
      keys: [
        'lang', 'language', 'locale', 'languagecode', 'content_language', 'inlanguage',
      ],
    },
    {from: 'language-attribute'},
    {from: 'meta', keys: ['content-language', 'language', 'dc.language', 'dcterms.language', 'og:locale']},
    {from: 'json-ld', keys: ['inlanguage', 'inlanguage.alternatename', 'inlanguage.name']},
    {from: 'microdata', keys: ['inlanguage']},
    {from: 'path'},
    {from: 'option'},
    {from: 'detected'},
  ],
  canonical: [
    {
      from: 'front-matter',
      keys: [
        'canonical', 'canonical_url', 'canonicalurl', 'canonical_link', 'url', 'link',
      ],
    },
    {from: 'link-element'},
    {from: 'meta', keys: ['og:url', 'twitter:url', 'parsely-link', 'dc.identifier']},
    {from: 'json-ld', keys: ['mainentityofpage', 'mainentityofpage.@id', 'url']},
    {from: 'microdata', keys: ['mainentityofpage', 'url']},
  ],
  siteName: [
    {from: 'front-matter', keys: ['site_name', 'sitename', 'site', 'publisher', 'publisher.name', 'source']},
    {
      from: 'meta',
      keys: [
        'og:site_name', 'application-name', 'apple-mobile-web-app-title', 'dc.publisher',
        'dcterms.publisher', 'citation_journal_title',
      ],
    },
    {from: 'json-ld', keys: ['publisher.name', 'ispartof.name', 'publisher']},
    {from: 'microdata', keys: ['publisher.name', 'publisher']},
  ],
}
