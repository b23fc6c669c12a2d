import type { Kind } from '../reading.ts'
import { type Pattern, pattern } from './grammar.ts'

/**
 * Where the other side stands. with: behind "with", "to" or "between", or right behind the words; from: behind "from"; object:
 * right behind the words; place: a country or its capital behind the words; group: nowhere, the subject is all.
 */
export type Other = 'with' | 'from' | 'object' | 'place' | 'group'

/** A way to report a contact. `verbal`: the words hold the verb, whose subject takes part; else they are a noun, and weaker. */
export interface Frame {
  readonly name: string
  readonly kind: Kind
  readonly match: Pattern
  readonly other: Other
  readonly verbal: boolean
}

const frame = (name: string, kind: Kind, other: Other, match: string, verbal = true): Frame => ({
  name,
  kind,
  match: pattern(match),
  other,
  verbal,
})

/** In order: of two frames that read the same words the earlier one stands. */
export const FRAMES: readonly Frame[] = [
  frame('signs', 'signing', 'with', '[<act>#Sign (#Mod|#Time|of|on)* #PactNoun]'),
  frame('witnesses-signing', 'signing', 'group', '[<act>#Witness #Mod* signing of (#Mod|of)* #PactNoun]'),
  frame('signed-by', 'signing', 'object', '[<act>signed by]', false),
  frame(
    'was-signed',
    'signing',
    'group',
    '[<act>#PactNoun (in|on|of|for|#Mod)* (was|were|are|is) #Adverb* signed]',
    false,
  ),
  frame('receives-letter', 'correspondence', 'from', '[<act>#Get (#Mod|#Time|on)* #LetterNoun] (#Time|on)* from'),
  frame('receives-call', 'call', 'from', '[<act>#Get (#Mod|#Time|on)* #CallNoun] (#Time|on)* from'),
  frame('writes', 'correspondence', 'object', '[<act>(wrote|writes|written) to]'),
  frame('sends-letter', 'correspondence', 'with', '[<act>#Send #Mod* #LetterNoun]'),
  frame('sends-greetings', 'correspondence', 'with', '[<act>(sent|sends) #Mod* #GreetingNoun]'),
  frame('sends-whom-letter', 'correspondence', 'object', '[<act>(sent|sends)] (#Mod|#Actor|of)+ #LetterNoun'),
  frame('in-phone-call', 'call', 'with', '[<act>#Hold #Mod* #CallNoun]'),
  frame('holds-calls', 'call', 'with', '[<act>#Hold #Mod* #CallsNoun]'),
  frame(
    'speaks',
    'call',
    'with',
    '[<act>#Speak (#Time|#Adverb|#Month|#Value|by|on|over|via|the|a|#PhoneWord|#CallNoun)* (with|to)]',
  ),
  frame('speak-by-phone', 'call', 'group', '[<act>#Speak #Time* (by|on|over|via) (the|a)? (#PhoneWord|#CallNoun)]'),
  frame('speaks-together', 'call', 'group', '[<act>#Speak] for #Mod* (minutes|hours|hour)'),
  frame('by-phone', 'call', 'group', '[<act>(by|over|via|on) the? #PhoneWord]', false),
  frame('makes-calls', 'call', 'with', '[<act>(made|makes|placed) #Mod* (#CallNoun|#CallsNoun)] (to|with)'),
  frame('phones', 'call', 'object', '[<act>#Phone] #Mod* #Actor'),
  frame('joined-by', 'meeting', 'object', '[<act>joined (in|on|at|#Time|#Adverb)* by]', false),
  frame(
    'leads-delegation',
    'summit',
    'group',
    '[<act>(lead|leads|led|leading|head|heads|headed) #Mod* delegation to (#Mod|of|on)* #SummitNoun]',
  ),
  frame('holds-summit', 'summit', 'with', '[<act>#Hold #Mod* #SummitNoun]'),
  frame('attends-summit', 'summit', 'group', '[<act>#Attend (#Time|#Adverb|in|on)* (#Mod|of)* #SummitNoun]'),
  frame(
    'chaired-by',
    'summit',
    'object',
    '[<act>(was|were) #Adverb? (co-chaired|chaired|hosted|convened|opened) by]',
    false,
  ),
  frame(
    'chaired-in',
    'summit',
    'object',
    '[<act>(co-chaired|chaired|hosted|convened|held|attended) in #Mod* by]',
    false,
  ),
  frame(
    'leads-delegation-there',
    'visit',
    'place',
    '[<act>(lead|leads|led|leading|head|heads|headed) #Mod* delegation to]',
  ),
  frame('negotiates', 'negotiation', 'with', '[<act>#Hold #Mod* #RoundNoun]'),
  frame('agrees-truce', 'negotiation', 'with', '[<act>agreed (#Time|#Adverb|to|on|#Mod)* #Truce]'),
  frame(
    'enters-agreement',
    'negotiation',
    'with',
    '[<act>(entered|reached|struck|concluded) into? #Mod* #PactNoun] with',
  ),
  frame('extends-talks', 'negotiation', 'with', '[<act>#Go #Mod* (#RoundNoun|#TalksNoun)]'),
  frame('holds-meeting', 'meeting', 'with', '[<act>#Hold #Mod* #MeetingNoun]'),
  frame('attends-meeting', 'meeting', 'with', '[<act>#Attend (#Time|#Adverb|in|on)* #Mod* (#MeetingNoun|#TalksNoun)]'),
  frame(
    'attends-session',
    'meeting',
    'with',
    '[<act>#Attend (#Time|#Adverb|in|on)* #Mod* (session|round|meeting) of #Mod* (committee|commission|council|dialogue)]',
  ),
  frame(
    'attends-session',
    'meeting',
    'with',
    '[<act>#Attend (#Time|#Adverb|in|on)* #Mod* (session|round|meeting) of #Mod* #Organisation]',
  ),
  frame('holds-talks', 'meeting', 'with', '[<act>#Hold #Mod* #TalksNoun]'),
  frame('meets-with', 'meeting', 'with', '[<act>#Meet (#Time|#Adverb)* with]'),
  frame('meets', 'meeting', 'with', '[<act>#Meet]'),
  frame(
    'after-meeting',
    'meeting',
    'object',
    '(after|following) [<act>meeting] (#Demonym|#ProperNoun|#Person|#Country)',
    false,
  ),
  frame('gathers', 'meeting', 'with', '[<act>#Gather] (in|at|for|on|here|#Time)'),
  frame('discusses-with', 'meeting', 'with', '[<act>#Discuss]', false),
  frame(
    'was-received',
    'meeting',
    'object',
    '[<act>(was|were|is|are) #Adverb* (received|welcomed|hosted|greeted|met) (#Time|#Adverb|at|on|in|#Mod)* by]',
  ),
  frame('was-briefed', 'meeting', 'object', '[<act>(was|were) #Adverb* #Brief (#Time|#Adverb)* by]'),
  frame('receives', 'meeting', 'object', '[<act>#Receive]'),
  frame('convenes', 'meeting', 'object', '[<act>(convened|convenes|hosted|hosts)]'),
  frame('calls-on', 'meeting', 'object', '[<act>#CallOn]'),
  frame('pays-visit', 'visit', 'place', '[<act>#Pay #Mod* #VisitNoun to]'),
  frame('visits', 'visit', 'place', '[<act>#VisitVerb]'),
  frame('travels', 'visit', 'place', '[<act>#Travel] (#Adverb|#Time|#Month|#Value|#Dash|on|this|next)* (to|in)'),
  frame('leaves-for', 'visit', 'place', '[<act>#Leave (#Actor|#Mod|#Time|#Adverb|on)* for]'),
  frame('on-visit', 'visit', 'place', '[<act>(is|was|are|were) #Adverb? in] . on #Mod* #VisitNoun'),
  frame('on-visit-apposed', 'visit', 'place', '[<act>in . on #Mod* #VisitNoun]', false),
  frame('apposed-visit', 'visit', 'place', '[<act>on (a|an|official|state|working) #Mod* #VisitNoun] to', false),
  frame('visit-by', 'visit', 'place', '[<act>#Mod* #VisitNoun] by', false),
  frame('goes-for-talks', 'meeting', 'with', '[<act>for #Mod* (#TalksNoun|#MeetingNoun|#RoundNoun)] with', false),
  frame('presents-credentials', 'ceremony', 'with', '[<act>(presented|presents|present|presenting) #Mod* credentials]'),
  frame('attends-ceremony', 'ceremony', 'group', '[<act>#Attend #Mod* #CeremonyNoun]'),
  frame('call-noun', 'call', 'with', '[<act>#Mod* #CallNoun]', false),
  frame('visit-noun', 'visit', 'place', '[<act>#Mod* #VisitNoun to]', false),
  frame('round-noun', 'negotiation', 'with', '[<act>#Mod* #RoundNoun]', false),
  frame('summit-noun', 'summit', 'with', '[<act>#Mod* #SummitNoun]', false),
  frame('meeting-noun', 'meeting', 'with', '[<act>#Mod* #MeetingNoun]', false),
  frame('talks-noun', 'meeting', 'with', '[<act>#Mod* #TalksNoun]', false),
  frame('letter-noun', 'correspondence', 'with', '[<act>#Mod* #LetterNoun]', false),
]
