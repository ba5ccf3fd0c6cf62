/** Words that join the names of several authors. */
export const conjunctions: readonly string[] = [
  'and', 'dan', 'und', 'et', 'y', 'e', 'ed', 'en', 'i', 'a', 'og', 'och', 'ja', 've', 'và', 'и', 'та', 'й', 'и', 'और', 'এবং', 'ও',
  'و', 'और', 'และ', 'with', 'avec', 'mit', 'con', 'com', 'dengan',
]

/** Words of bylines that also begin names (`De Gaulle`, `Von der Leyen`): they count in their own language only. */
export const nameParticles: ReadonlySet<string> = new Set(['de', 'di', 'da', 'von', 'van', 'af', 'av', 'od'])

/** Lower-cased words of roles: a part of a byline with one of them is no name. */
export const roleWords: ReadonlySet<string> = new Set([
  'reporter', 'reporters', 'editor', 'editors', 'correspondent', 'correspondents', 'writer', 'staff', 'contributor',
  'contributors', 'columnist', 'journalist', 'producer', 'photographer', 'analyst', 'professor', 'director', 'manager',
  'bureau', 'chief', 'special', 'freelance', 'associate', 'assistant', 'senior', 'technology', 'science', 'sports', 'political',
  'redakteur', 'redakteurin', 'korrespondent', 'korrespondentin', 'autor', 'autorin', 'redaktion', 'journalistin',
  'journaliste', 'rédacteur', 'rédactrice', 'correspondant', 'periodista', 'redactor', 'redactora', 'corresponsal',
  'jornalista', 'repórter', 'redator', 'giornalista', 'redattore', 'wartawan', 'penulis', 'pewarta', 'kontributor',
  'koresponden', 'redaktur', 'jurnalis', 'корреспондент', 'журналист', 'редактор', 'автор', 'журналіст',
])

/** What is part of a name although a comma stands before it. */
export const nameSuffix: RegExp = /^(?:jr|sr|ii|iii|iv)\.?$/i

/** Degrees after a name, which are no part of it: `PhD`, `M.D.`, `S.Kom.`. */
export const degree: RegExp =
  /^(?:ph\.?\s?d|[md]\.?d|esq|cpa|mba|r\.?d|r\.?n|m\.?\s?(?:sc|si|kom|pd|hum|a|h)|s\.?\s?(?:h|e|t|kom|pd|sos|ip|ag|psi)|lc)\.?$/i

/** Agencies, lower-cased: beside a name they are its employer, alone they are the author. */
export const agencies: ReadonlySet<string> = new Set([
  'ap', 'associated press', 'the associated press', 'reuters', 'afp', 'agence france-presse', 'dpa', 'dpa/reuters', 'apa',
  'ansa', 'efe', 'lusa', 'ntb', 'tt', 'ritzau', 'belga', 'anp', 'antara', 'antara news', 'bernama', 'xinhua', 'kyodo',
  'kyodo news', 'jiji', 'yonhap', 'pti', 'ani', 'ians', 'tass', 'тасс', 'риа новости', 'interfax', 'интерфакс', 'upi',
  'bloomberg', 'bloomberg news', 'anadolu', 'aa', 'irna', 'sid', 'kna', 'epd', 'pap', 'čtk', 'ctk', 'tanjug', 'hina',
])
