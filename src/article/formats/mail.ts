import { fault } from '../faults.ts'
import { type Format, UNKNOWN } from '../format.ts'
import { originalOf } from '../original.ts'
import { bytesSource, whole } from '../source.ts'
import { innerName } from './inner.ts'
import { start } from './json.ts'

/** A mail with its attachments. Bytes. */
const MAIL_LIMIT = 50_000_000
/** Taking a mail apart takes time by its lines. An attachment of 20 MB has 260,000 of them; more, or very many short ones, are no mail. */
const MOST_LINES = 400_000
const MOST_SHORT_LINES = 50_000
const SHORT = 20
/** A header that only mail has, and one that all mail has. */
const MAIL_HEADER = /^(?:received|return-path|message-id|mime-version|delivered-to|dkim-signature|x-[\w-]{1,40}):/im
const FROM = /^from:/im
/** Under this line stands the sender's signature (RFC 3676). */
const SIGNATURE = /\n-- \r?\n/

/** Press mail (`.eml`): its text, and each document attached to it. */
export const mail: Format = {
  name: 'mail',
  limit: MAIL_LIMIT,
  recognise: (head, name) => {
    if (/\.eml$/i.test(name)) return true
    const [header = ''] = start(head).split(/\r?\n\r?\n/, 1)
    return /^[\w-]{2,40}:/.test(header) && MAIL_HEADER.test(header) && FROM.test(header)
  },
  async *parse(chunks, where) {
    const bytes = await whole(chunks, MAIL_LIMIT, where)
    checkLines(bytes, where)
    const { default: PostalMime } = await import('postal-mime')
    const { fragmentWords } = await import('../page/fragment.ts')
    const letter = await PostalMime.parse(bytes, { maxNestingDepth: 20 }).catch((cause: unknown) => {
      throw fault('INPUT_UNREADABLE', 'the mail cannot be taken apart', where, cause)
    })
    const words = letter.html ? fragmentWords(letter.html) : (letter.text ?? '').split(SIGNATURE, 1).join('')
    const documents = letter.attachments.flatMap(({ filename, content }) => {
      const name = innerName(filename ?? '')
      return name === null || typeof content === 'string' ? [] : [{ name, bytes: new Uint8Array(content) }]
    })
    const known = {
      ...UNKNOWN,
      title: letter.subject?.replace(/^(?:(?:fwd?|re):\s{0,9}){1,9}/i, '').trim() || null,
      publisher: letter.from?.name || letter.from?.address || null,
      date: letter.date ?? null,
    }
    // A mail of a line that only hands on its documents is no article.
    if (words.trim() !== '' && (documents.length === 0 || words.length > 600))
      yield { where, body: words, known, original: originalOf(bytes) }
    else if (documents.length === 0) throw fault('INPUT_EMPTY', 'there are no words in the mail', where)
    for (const { name, bytes } of documents) yield { source: bytesSource(bytes, `${where}/${name}`), known }
  },
}

/** @throws InputError INPUT_TOO_LARGE */
function checkLines(bytes: Uint8Array, where: string): void {
  let lines = 0
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) lines += 1
  if (lines > MOST_LINES || (lines > MOST_SHORT_LINES && bytes.length < lines * SHORT))
    throw fault('INPUT_TOO_LARGE', `it has ${lines} lines, more than any mail of that size`, where)
}
