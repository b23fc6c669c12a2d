import { Phrases } from '../lexicon/phrases.ts'
import { table } from '../lexicon/table.ts'
import type { Organisation } from '../reading.ts'
import { fold } from './fold.ts'

export type CountryKind = 'name' | 'people' | 'capital' | 'seat'
/** A form that names a country. `exact`: the case must be as written (US, UK, UAE). */
export interface CountryForm {
  readonly code: string
  readonly kind: CountryKind
  readonly form: string
  readonly exact: boolean
}
export interface OrganisationForm {
  readonly kind: Organisation['kind']
  /** All forms of the body, the fullest first; bodies are told apart by this list's first form. */
  readonly forms: readonly string[]
  readonly form: string
  readonly exact: boolean
}
export interface OfficeForm {
  readonly form: string
  readonly kind: string
  /** The state or body that alone has such an office, or ''. */
  readonly of: string
  readonly plural: boolean
}

const parts = (field: string) => (field === '' ? [] : field.split('; '))
const abbreviation = (form: string) => /^[A-Z][A-Z.]{1,5}$/.test(form)

function* countryForms(): Generator<[string, CountryForm]> {
  for (const row of table('countries', ['code', 'names', 'people', 'capital', 'seat'])) {
    const entry = (form: string, kind: CountryKind): [string, CountryForm] => [
      form,
      { code: row.code, kind, form, exact: abbreviation(form) },
    ]
    for (const name of parts(row.names)) yield entry(name, 'name')
    for (const people of parts(row.people)) {
      yield entry(people, 'people')
      if (!/(?:ese|ch|sh|s|ss|men|man)$/.test(people)) yield entry(`${people}s`, 'people')
    }
    for (const capital of parts(row.capital)) yield entry(capital, 'capital')
    for (const seat of parts(row.seat)) yield entry(seat, 'seat')
  }
}

function* organisationForms(): Generator<[string, OrganisationForm]> {
  for (const row of table('organisations', ['kind', 'forms'])) {
    const forms = parts(row.forms)
    for (const form of forms)
      yield [form, { kind: kindOf(row.kind), forms, form, exact: !form.includes(' ') && form.length < 6 }]
  }
}

const KINDS = ['international', 'bloc', 'ministry', 'agency', 'party', 'armed-group', 'company', 'other'] as const
const kindOf = (kind: string): Organisation['kind'] => KINDS.find((k) => k === kind) ?? 'other'

/** Plural of a title: "prime ministers", "secretaries of state", "secretaries-general". */
function plural(form: string): string {
  const [, head = form, rest = ''] = /^(.*?)((?:[ -](?:of|for|general|to|at|in)\b.*)?)$/.exec(form) ?? []
  return head.endsWith('man') && head.length > 4
    ? `${head.slice(0, -3)}men${rest}`
    : head.endsWith('y') && !/[aeo]y$/.test(head)
      ? `${head.slice(0, -1)}ies${rest}`
      : `${head}s${rest}`
}

function* officeForms(): Generator<[string, OfficeForm]> {
  const rows = table('offices', ['form', 'kind', 'of'])
  for (const row of rows) yield [row.form, { ...row, plural: false }]
  for (const row of rows) if (!row.form.endsWith('.')) yield [plural(row.form), { ...row, plural: true }]
}

/** What a phrase may be; of several the order here decides. */
export interface Known {
  outlet?: string
  org?: OrganisationForm
  /** A place, with the state for which its officials act, or ''. */
  place?: { of: string }
  country?: CountryForm
  office?: OfficeForm
}

/** All phrases of the lexicons in one tree, so that a token is looked up once. */
function* known(): Generator<readonly [string, Known]> {
  const all = new Map<string, Known>()
  const at = (phrase: string) => {
    const key = phrase.toLowerCase()
    const entry = all.get(key) ?? {}
    all.set(key, entry)
    return entry
  }
  for (const { form } of table('outlets', ['form'])) at(form).outlet ??= form
  for (const [form, org] of organisationForms()) at(form).org ??= org
  for (const { form, of } of table('places', ['form', 'of'])) at(form).place ??= { of }
  for (const [form, country] of countryForms()) at(form).country ??= country
  for (const [form, office] of officeForms()) at(form).office ??= office
  yield* all
}
export const KNOWN = new Phrases(known())
/** Countries and titles by themselves, for passes that look for nothing else. */
export const COUNTRIES = new Phrases(countryForms())
export const OFFICES = new Phrases(officeForms())

const GIVEN: ReadonlyMap<string, string> = new Map(
  table('given-names', ['name', 'gender']).map((row) => [row.name, row.gender] as const),
)
const FAMILY: ReadonlySet<string> = new Set(table('family-names', ['name']).map((row) => row.name))
const EASTERN: ReadonlySet<string> = new Set(table('eastern-family-names', ['name']).map((row) => row.name))
const COMMON: ReadonlySet<string> = new Set(table('common-words', ['word']).map((row) => row.word))

export const isGivenName = (word: string) => GIVEN.has(fold(word))
export const genderOfName = (word: string): 'male' | 'female' | null => {
  const gender = GIVEN.get(fold(word))
  return gender === 'm' ? 'male' : gender === 'f' ? 'female' : null
}
export const isFamilyName = (word: string) => FAMILY.has(fold(word))
/** A family name of a culture that writes it first (Chinese, Korean, Vietnamese). */
export const isEasternFamilyName = (word: string) => EASTERN.has(fold(word))
/** A word that English texts write in lower case. */
export const isCommon = (word: string) =>
  COMMON.has(word.toLowerCase()) ||
  (word.includes('-') && word.split('-').every((part) => COMMON.has(part.toLowerCase())))
/** Consonants of given names, by which other spellings are known ("Viktar", "Veranika"); made when a text first asks. */
let skeletons: ReadonlySet<string> | null = null
function isSkeleton(consonants: string): boolean {
  skeletons ??= new Set([...GIVEN.keys()].filter((n) => n.length > 4).map(skeleton))
  return skeletons.has(consonants)
}
function skeleton(word: string): string {
  const plain = fold(word)
    .replace(/ck|c|q/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
  return `${plain.charAt(0)}${plain.slice(1).replace(/[aeiouyj]/g, '')}${plain.length > 6 ? '+' : ''}`
}
/** Is the word spelt like a given name, save its vowels? */
export const nearGivenName = (word: string) =>
  word.length > 4 && skeleton(word).length > 3 && isSkeleton(skeleton(word))
