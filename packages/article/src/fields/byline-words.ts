/** Words that join the names of several authors. */
export const conjunctions: readonly string[] = [
  'and', 'dan', 'und', 'et', 'y', 'e', 'ed', 'en', 'i', 'a', 'og', 'och', 'ja', 've', 'và', 'и', 'та', 'й', 'и', 'और', 'এবং', 'ও',
  'و', 'और', 'และ', 'with', 'avec', 'mit', 'con', 'com', 'dengan',
]

/** Lower-cased words of roles: a part of a byline with one of them is no name. */
export const roleWords: ReadonlySet<string> = new Set([
  'reporter', 'reporters', 'editor', 'editors', 'correspondent', 'correspondents', 'writer', 'staff', 'contributor',
  'contributors', 'columnist', 'journalist', 'producer', 'photographer', 'analyst', 'professor', 'director', 'manager',
  'bureau', 'chief', 'freelance', 'associate', 'assistant', 'senior', 'technology', 'science', 'sports', 'political',
  'redakteur', 'redakteurin', 'korrespondent', 'korrespondentin', 'autor', 'autorin', 'redaktion', 'journalistin',
  'journaliste', 'rédacteur', 'rédactrice', 'correspondant', 'periodista', 'redactor', 'redactora', 'corresponsal',
  'jornalista', 'repórter', 'redator', 'giornalista', 'redattore', 'wartawan', 'penulis', 'pewarta', 'kontributor',
  'koresponden', 'redaktur', 'jurnalis', 'корреспондент', 'журналист', 'редактор', 'автор', 'журналіст',
])

/** Letters after a name that a comma does not part from it. */
export const nameSuffix: RegExp =
  /^(?:jr|sr|ii|iii|iv|ph\.?\s?d|m\.?d|esq|cpa|mba|m\.?\s?(?:sc|si|kom|pd|hum|a|h)|s\.?\s?(?:h|e|t|kom|pd|sos|ip|ag|ked|psi)|lc|dr|amd)\.?$/i

/** Agencies, lower-cased: beside a name they are its employer, alone they are the author. */
export const agencies: ReadonlySet<string> = new Set([
  'ap', 'associated press', 'the associated press', 'reuters', 'afp', 'agence france-presse', 'dpa', 'dpa/reuters', 'apa',
  'ansa', 'efe', 'lusa', 'ntb', 'tt', 'ritzau', 'belga', 'anp', 'antara', 'antara news', 'bernama', 'xinhua', 'kyodo',
  'kyodo news', 'jiji', 'yonhap', 'pti', 'ani', 'ians', 'tass', 'тасс', 'риа новости', 'interfax', 'интерфакс', 'upi',
  'bloomberg', 'bloomberg news', 'anadolu', 'aa', 'irna', 'sid', 'kna', 'epd', 'pap', 'čtk', 'ctk', 'tanjug', 'hina',
])
