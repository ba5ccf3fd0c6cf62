import {foldName} from './names.ts'

/** Words that stand between the parts of a date and mean nothing else there. */
const connectorWords = `
  st nd rd th er re e eme o a º ª ste mh lia ê טן
  of the den der dem le la el les il l d de del dels di do da du de di dell dhen ta ils av i su d
  ano año an anno annus tahun tanggal tgl hari ngày năm ngay bulan jour dia día am
  год года годa г року рік р рока ж й оны аз ел ел. թ թ. m gada gadā ga rok roku r rokom yil yili yılı
  في من عام سنة لسنة للعام سال ماه مورخ روز بتاريخ يوم
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

const yearSuffix = /^\s?(?:года|году|року|година|г|р|r|ж|й|ел|аз|թ)(?!\p{L})\.?/u

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
