import type { OrganisationItem } from './items.ts'

type Kind = OrganisationItem['kind']
const kinds = (kind: Kind, words: string) => words.split(' ').map((word) => [word, kind] as const)
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that make a run of capitalised words a body's name, with the body's kind. */
export const HEADS: ReadonlyMap<string, Kind> = new Map([
  ...kinds('ministry', 'Ministry Department Treasury MFA'),
  ...kinds(
    'agency',
    'Agency Council Commission Committee Bureau Office Service Authority Board Court Tribunal Parliament Assembly Senate Congress Duma Police Army Navy Guard Corps Command Directorate Administration Embassy Consulate Secretariat Inspectorate Constabulary Cabinet Chamber Forces Force Rada',
  ),
  ...kinds(
    'international',
    'Organization Organisation League Union Community Alliance Federation Confederation Mission Secretariat',
  ),
  ...kinds('party', 'Party'),
  ...kinds('armed-group', 'Front Brigade Brigades Movement Militia'),
  ...kinds(
    'company',
    'Inc Inc. Ltd Ltd. Limited Corp Corp. Corporation Company Co. Group Holdings Airlines Airways Telecom Pharmaceuticals LLC PLC plc GmbH AG Motors Healthcare Railways Industries Technologies Energy Bank',
  ),
  ...kinds(
    'other',
    'University Institute Institution Foundation Association Society Fund Trust Centre Center Academy College Clinic Coalition Network Platform Partnership Finance Laboratory Laboratories Caucus Centers Centres Institutes',
  ),
])
/** Heads that name a body only with a complement ("Partnership for Economic Prosperity"). */
export const NEED_COMPLEMENT = set('Partnership Platform Community Mission Centers Centres Institutes')
/** Heads too weak to carry a name by plain words before them alone. */
export const WEAK = set(
  'Energy Finance Treasury Front Office Force Union Center Centre Movement Board Society Fund Trust Finance',
)
/** Heads that a nationality alone does not make a name ("the Russian Administration"). */
export const NOT_BY_DEMONYM = set(
  'Administration Cabinet Community Force Mission Group Company Authority Front Movement Energy Finance Network',
)
/** Bodies that are called after their city ("Moscow State University", "Kyiv Police"). */
export const OF_CITIES = set('University College Academy Institute Police')
/** Heads that need a word that is no common one ("Siemens Energy"). */
export const NEED_PROPER = set(
  'Technologies Energy Healthcare Industries Finance Motors Railways Telecom Group Alliance Coalition',
)
/** Names of companies end with these. */
export const ENDS = /^(?:Inc|Ltd|Corp|Co|Limited|Company|Group|Airlines|Airways|LLC|PLC|plc|AG|GmbH)\.?$/
/** Portfolios in a ministry's name that is written small ("the foreign ministry"). */
export const PORTFOLIOS = set(
  'foreign defence defense interior finance health energy trade economy culture education justice unification commerce agriculture affairs external internal industry transport tourism environment science labour labor security national home digital oil petroleum presidential information communications religious veterans',
)
