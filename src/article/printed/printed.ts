import { fault } from '../faults.ts'
import { tooLarge } from '../source.ts'
import { type Line, linesOf } from './lines.ts'
import { paragraphsOf } from './paragraphs.ts'
import { usualSize, withoutRunningLines } from './running.ts'

/** Communiqués have a few pages, reports a hundred or two. */
const MOST_PAGES = 400
const MOST_CHARACTERS = 5_000_000
/** What writers of PDFs put for a title that nobody gave. */
const NO_TITLE = /^(?:microsoft word|untitled|document\d*|.*\.(?:docx?|pdf|indd|rtf|odt)$)/i

/**
 * A PDF as its words, paragraph by paragraph, and its title: the one that its properties give and its first page shows, or the
 * largest words at the head of the first page. The title is not repeated in the body.
 * @throws InputError INPUT_SCANNED, INPUT_ENCRYPTED, INPUT_UNREADABLE, INPUT_TOO_LARGE
 */
export async function printedDraft(bytes: Uint8Array, where: string): Promise<{ body: string; title: string | null }> {
  const { extractTextItems, getDocumentProxy, getMeta } = await import('unpdf')
  const broken = (cause: unknown) =>
    cause instanceof Error && cause.name === 'PasswordException'
      ? fault('INPUT_ENCRYPTED', 'it is locked with a password', where, cause)
      : fault('INPUT_UNREADABLE', 'the PDF is damaged', where, cause)
  // The library keeps what it is given, and may change it.
  const document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 }).catch(
    (cause: unknown) => Promise.reject(broken(cause)),
  )
  try {
    if (document.numPages > MOST_PAGES) throw fault('INPUT_TOO_LARGE', `it has more than ${MOST_PAGES} pages`, where)
    const { items } = await extractTextItems(document).catch((cause: unknown) => Promise.reject(broken(cause)))
    const pages = items.map((page) => linesOf(page))
    const size = pages.flat().reduce((sum, { text }) => sum + text.length, 0)
    if (size === 0) throw fault('INPUT_SCANNED', 'its pages are pictures, without text', where)
    if (size > MOST_CHARACTERS) throw tooLarge(MOST_CHARACTERS, where)
    const stated: unknown = await getMeta(document).then(
      ({ info }) => info.Title,
      () => null,
    )
    return titled(withoutRunningLines(pages), typeof stated === 'string' ? stated.trim() : '')
  } finally {
    await document.destroy()
  }
}

function titled(pages: readonly (readonly Line[])[], stated: string): { body: string; title: string | null } {
  const [first = [], ...rest] = pages
  const heading = headingOf(first, pages)
  const shown = heading.map(({ text }) => text).join(' ')
  const body = paragraphsOf([first.filter((line) => !heading.includes(line)), ...rest])
  if (shown !== '') return { body, title: shown }
  const opening = folded(body.slice(0, 1500))
  const known = stated.length >= 8 && !NO_TITLE.test(stated) && opening.includes(folded(stated))
  return { body: known ? withoutFirst(body, stated) : body, title: known ? stated : null }
}

/** The largest lines at the head of the first page, where they are larger than the text under them. */
function headingOf(first: readonly Line[], pages: readonly (readonly Line[])[]): readonly Line[] {
  const usual = usualSize(pages.flat())
  const head = first.slice(0, 8)
  const largest = Math.max(...head.map(({ size }) => size))
  if (!(largest > usual * 1.15)) return []
  const from = head.findIndex(({ size }) => size > largest * 0.95)
  const lines = head.slice(from)
  const end = lines.findIndex(({ size }) => size <= largest * 0.95)
  const heading = lines.slice(0, end === -1 ? 8 : end)
  return heading.length <= 4 ? heading : []
}

/** The body without a first paragraph that is the title. */
function withoutFirst(body: string, title: string): string {
  const [paragraph = ''] = body.split('\n\n', 1)
  return folded(paragraph) === folded(title) ? body.slice(paragraph.length).trimStart() : body
}

const folded = (words: string) => words.toLowerCase().replace(/\s+/g, ' ').trim()
