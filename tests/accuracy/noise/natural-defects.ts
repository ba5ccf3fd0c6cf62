/**
 * Rules that report what is truly wrong with many articles of the corpus, with what it is. Their findings say
 * something about the corpus and nothing about noise.
 */
export const naturalDefects: ReadonlyMap<string, string> = new Map([
  ['format/require-final-newline', 'files that end in the middle of a line'],
  ['format/no-edge-blanks', 'files that begin or end with blank lines'],
  ['encoding/no-leftover-entity', 'titles and summaries that were escaped twice when the site moved to another system'],
  ['metadata/no-cut-description', 'summaries that the old system of a site cut at a number of characters'],
  ['date/consistent-file-date', 'file names that carry another date than the front matter'],
  ['boilerplate/no-syndication-footer', 'posts that say where they were published first'],
  ['link/no-tracking-parameter', 'links that were copied with their campaign parameters'],
  ['encoding/no-invisible-character', 'zero-width spaces that translation tools left behind'],
  ['residue/no-shortcode', 'films of an old system that the new one does not show'],
  ['residue/no-lorem-ipsum', 'pages of samples, filled with it on purpose'],
  ['structure/no-repeated-paragraph', 'paragraphs that were pasted twice'],
])
