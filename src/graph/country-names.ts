import countries from 'i18n-iso-countries'

/**
 * Names that a graph shows for a code, where the ISO list's English name is not the one that diplomatic news use.
 * XKX is no ISO code, but the one in use for Kosovo.
 */
const USUAL: Readonly<Record<string, string>> = {
  BOL: 'Bolivia',
  BRN: 'Brunei',
  COD: 'Democratic Republic of the Congo',
  COG: 'Republic of the Congo',
  CZE: 'Czechia',
  FSM: 'Micronesia',
  GBR: 'United Kingdom',
  GMB: 'The Gambia',
  IRN: 'Iran',
  KOR: 'South Korea',
  LAO: 'Laos',
  LBY: 'Libya',
  MDA: 'Moldova',
  MKD: 'North Macedonia',
  PRK: 'North Korea',
  PSE: 'Palestine',
  RUS: 'Russia',
  SYR: 'Syria',
  TUR: 'Türkiye',
  TWN: 'Taiwan',
  TZA: 'Tanzania',
  USA: 'United States',
  VAT: 'Holy See',
  VEN: 'Venezuela',
  VNM: 'Vietnam',
  XKX: 'Kosovo',
  CHN: 'China',
}

/** The English name for an ISO 3166-1 alpha-3 code; the code itself where it is none. */
export function countryName(code: string): string {
  return USUAL[code] ?? countries.getName(code, 'en') ?? code
}
