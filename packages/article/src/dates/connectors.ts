import {foldName} from './names.ts'

/** Words that stand between the parts of a date and mean nothing else there. */
const connectorWords = `
  st nd rd th er re e eme o a º ª ste mh lia ê טן
  of the den der dem le la el les il l d de del dels di do da du de di dell dhen ta ils av i su d
  ano año an anno annus tahun tanggal tgl hari ngày năm ngay bulan jour dia día am
  год года годa г року рік р рока ж й оны аз ел ел. թ թ. m gada gadā ga rok roku r rokom yil yili yılı
  في من عام سنة لسنة للعام سال ماه مورخ روز بتاريخ يوم الموافق موافق مطابق برابر
  พศ คศ พุทธศักราช ที่ วันที่ เดือน ปี वर्ष सन् तारीख সাল ষই
  ko eko e ev ye yil ban ben an en in
`

const connectors: ReadonlySet<string> = new Set(connectorWords.split(/\s+/).map(foldName))

/** Words before a date in figures that say it is one. */
const leadWords = `
  on by since until till from before after dated due as of effective published updated posted
  am vom bis seit ab zum den stand le du au depuis dès el del desde hasta em dia desde até il dal del al
  tanggal tgl pada per sejak hingga sampai ngày từ đến op sinds vanaf dnia od do z от с до на від
`

const leads: ReadonlySet<string> = new Set(leadWords.split(/\s+/).map(foldName))

/** Words that join the first day of a span to its last, or two days named together. */
const joiningWords = `
  to till until through thru and bis und hasta al y a au et à e ao até tot en do až i til og till och asti ja és până la
  sampai hingga sd dan ile ve đến tới và по до и та і
  ถึง และ 부터 إلى الى و حتى تا से तक और থেকে ও سے اور עד
`

const joining: ReadonlySet<string> = new Set(joiningWords.split(/\s+/).map(foldName))

/** Nouns that the figure after them numbers: `Issue 3 – 7 December` is one day. */
const numberedNouns = `
  issue no nr number vol volume part chapter page episode season week day edition round lesson unit room gate
  ausgabe heft teil folge kapitel seite band woche tag runde numéro nº n° partie chapitre épisode semaine jour
  número parte capítulo página episodio episódio semana día dia edición edição numero puntata settimana giorno
  deel hoofdstuk aflevering week dag bagian bab edisi halaman pekan minggu hari nomor выпуск номер часть глава серия неделя
  випуск частина розділ тиждень odcinek część rozdział tydzień část díl týden bölüm sayı hafta gün tập số phần
`

const numbered: ReadonlySet<string> = new Set(numberedNouns.split(/\s+/).map(foldName))

const yearSuffix = /^\s?(?:года|году|року|година|г|р|r|ж|й|ел|аз|թ|م)(?!\p{L})\.?/u

/** The end of a date that ends with its year, over a word for `year` after it: `2025 г.`, `2025 року`. */
export function endWithSuffix(text: string, end: number): number {
  return end + (yearSuffix.exec(text.slice(end, end + 8))?.[0].length ?? 0)
}

/** True for a word after which figures are a date: `on 12/7/25`, `tanggal 7/12/25`. */
export function leadsToDate(word: string): boolean {
  return leads.has(foldName(word))
}

/** True for a word that may stand between the parts of a date: `of`, `th`, `de`, `года`, `พ.ศ.`. */
export function isConnector(word: string): boolean {
  return connectors.has(foldName(word))
}

/** True for a word between two days that belong together: `to`, `bis`, `al`, `sampai`. */
export function joinsDays(word: string): boolean {
  return joining.has(foldName(word))
}

/** True for a noun that the figure after it numbers: `Issue`, `Teil`, `Bab`. */
export function isNumberedNoun(word: string): boolean {
  return numbered.has(foldName(word))
}
