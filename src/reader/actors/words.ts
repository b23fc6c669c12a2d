/** First parts of compound adjectives that name a state ("Sino-Russian"), by code. */
export const SPECIAL_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['Sino', 'CHN'],
  ['Russo', 'RUS'],
  ['Franco', 'FRA'],
  ['Anglo', 'GBR'],
  ['Turco', 'TUR'],
  ['Italo', 'ITA'],
  ['Greco', 'GRC'],
])
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Forms of address; a name follows. */
export const HONORIFICS =
  set(`mr mr. mrs mrs. ms ms. miss dr dr. h.e. h.h. h.r.h. hrh hh he sir dame madam madame mme mme. lord lady
  sheikh sheik shaikh sheikha shaikha sayyid sayyed haji hajji prof prof. hon hon. honourable honorable excellency highness
  majesty monsieur mister dato datuk tan sri shri smt smt. engr engr. eng eng. seri dato' datin hajjah puan encik maj. atty atty. rev rev. fr. sr. tun rt right st
  royal u daw comrade sultan emir prince princess`)
/** Words between the parts of a name. */
export const PARTICLES =
  set(`bin ibn bint ben al el ul ud ad as ash ar an de da do di du del della der den van von dos das la le ter ten af av zu
  y e i oglu`)
/** Words of time, greeting and the like that are written with a capital and are no name. */
export const NO_NAME =
  set(`january february march april may june july august september october november december feb apr jun jul
  aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday i a an the
  christmas easter ramadan eid god covid covid-19 internet end enditem english arabic hebrew islam muslim muslims christian
  christians jewish jews jew kurdish kurds kurd kurdistan arab arabs european europeans african africans asian asians western
  eastern northern southern europe africa asia eurasia eurasian middle east west north south soviet atlantic pacific indo-pacific
  mediterranean black sea balkans caucasus donbas donbass crimea gaza arctic antarctic caribbean euro-atlantic transatlantic
  q a no no. nos meets meet holds visits speaks says talks attends receives calls hosts delivers arrives addresses chairs departs
  signs travels remarks call meeting travel participation with on readout`)
/** Last words of names that are no person's. */
export const THINGS =
  set(`agreement accord accords act plan program programme project initiative summit conference meeting dialogue forum day
  week month year street road avenue square river lake mountain mountains valley island islands peninsula strait straits sea
  ocean bay gulf coast province region territory oblast krai okrug state district county city town village airport port palace hall house building
  declaration treaty convention protocol charter resolution award prize medal order games cup festival exhibition expo
  operation war strategy framework partnership statement communique communiqué roadmap pact doctrine era age express stadium
  church mosque cathedral monument memorial museum park bridge tower hotel center centre university college school institute
  hospital clinic times post news journal tribune herald daily television radio network area zone republic kingdom
  federation union league system mechanism corridor pipeline canal basin desert delta plateau cape mount fort line belt team
  visa mission force forces army navy fleet dome stream process package format oblast krai rayon governorate prefecture
  sanctuary tribe tribes nations allies functions partners ventures capital treasury isla emirate sultanate principality duchy commonwealth crescent rights relations ties affairs security development cooperation economy culture crisis spring revolution catholic orthodox protestant
  regiment battalion squadron haram`)
/** First words of place names. */
export const PLACE_OPENERS =
  set(`san santa santo são los las port fort new saint st. mount lake cape puerto rio north south east west upper lower central
  great grand camp nova novo bad costa sierra villa ciudad abu ras tel beit kfar deir khan jabal wadi`)
/** Words before the head of a title that belong to it. */
export const MODIFIERS =
  set(`deputy vice first second third senior assistant associate under acting former ex outgoing incoming interim caretaker
  then late current new newly elected re-elected foreign prime defence defense finance trade interior health energy economy
  economic justice agriculture education culture environment labour labor transport transportation commerce industry
  digital development security national federal state presidential special principal permanent chief executive general
  political military naval air army humanitarian climate external internal home public press media parliamentary provincial
  regional local joint supreme high honorary distinguished lead main top extraordinary plenipotentiary royal crown union
  migration immigration tourism science technology water oil petroleum planning infrastructure housing sports youth women
  social policy nuclear arms disarmament peace reconstruction investment business communications information
  intelligence counter-terrorism counterterrorism legal cabinet government opposition party committee commission
  congressional senate house board alternate longtime veteran ranking minority majority shadow global international day-to-day visiting
  duma parliament non-resident resident designated designate de facto two-time civil monetary central bank treasury`)
export const FORMER = set('former ex then late ousted deposed exiled onetime ex-')
/** Verbs that only somebody who speaks or acts can have as their subject; a name stands before them. */
export const SPEAKS =
  set(`said says stressed noted added told stated announced emphasized emphasised underlined underscored expressed
  reaffirmed reiterated thanked welcomed congratulated urged called pledged vowed warned condemned praised voiced
  pointed replied responded answered explained met visited arrived wrote tweeted insisted argued claimed denied
  confirmed promised proposed suggested agreed hailed lauded recalled remarked commented declared signed asked
  offered accepted rejected spoke discussed who hosted received chaired attended`)
/** Verbs and nouns beside which a capital or seat of power is an actor. */
export const CAPITAL_VERBS =
  set(`said says has had will would is was announced expects expected wants wanted hopes hoped warned urged agreed denied
  called rejected accused condemned confirmed insists insisted maintains believes considers considered plans plan pledged
  vowed should must may might can could does did remains stands supports opposes backs sees seeks sought made makes
  gave gives took takes responded reacted declined refused intends offered proposed welcomed sent views regards needs
  promised imposed recalled summoned expelled accepted demanded demands threatened threatens wishes hopes fears claims
  claimed argues argued recognises recognizes recognized recognised supplies supplied provides provided continues continued
  stressed noted added told stated ruled asked signed withdrew also never then not 's`)
export const CAPITAL_BEFORE = set(
  'between urged told warned accused against by with toward towards pressed asked called from to and for on',
)
export const CAPITAL_NOUNS =
  set(`government authorities officials leadership administration side policy position stance support ties relations
  interests aggression regime decision response proposal military troops forces envoy diplomats foreign claims claim efforts
  readiness willingness commitment approval request influence pressure demands concerns interest obligations word
  commitments compliance adherence observance fulfilment fulfillment implementation actions attempts conduct refusal`)
/** Words after which a capital is only a place. */
export const PLACE_BEFORE = set(
  'in at near around outside inside through across via visiting visited visit leaving left reached reach hosted',
)
