/** Minutes east of UTC by abbreviation; undefined where it means several zones or the season decides. */
export const zoneOffsets: Readonly<Record<string, number | undefined>> = {
  UTC: 0, GMT: 0, WET: 0, WEST: 60, BST: 60, IST: undefined,
  CET: 60, CEST: 120, MEZ: 60, MESZ: 120, EET: 120, EEST: 180,
  MSK: 180, TRT: 180, МСК: 180, WAT: 60, CAT: 120, SAST: 120, EAT: 180, PKT: 300, ICT: 420,
  WIB: 420, WITA: 480, WIT: 540, SGT: 480, HKT: 480, MYT: 480, PHT: 480, AWST: 480, JST: 540, KST: 540,
  ACST: 570, ACDT: 630, AEST: 600, AEDT: 660, NZST: 720, NZDT: 780,
  EST: -300, EDT: -240, ET: undefined, CST: undefined, CDT: -300, CT: undefined, MST: -420, MDT: -360, MT: undefined,
  PST: -480, PDT: -420, PT: undefined,
  AKST: -540, AKDT: -480, HST: -600, BRT: -180, ART: -180, CLT: undefined, COT: -300,
}
