import { fault } from '../faults.ts'
import { type Format, UNKNOWN } from '../format.ts'
import { originalOf } from '../original.ts'
import { whole } from '../source.ts'
import { isZip } from './zip.ts'

/** A communiqué with its pictures. Bytes. */
const DOCX_LIMIT = 50_000_000
/** All parts of a document, unpacked. Bytes. */
const UNPACKED_LIMIT = 200_000_000
const HEADING = /^\s*<h1>(.{1,400}?)<\/h1>/

/** A Word document (DOCX): its paragraphs, lists and tables; headings and footers of pages are left out. */
export const docx: Format = {
  name: 'docx',
  limit: DOCX_LIMIT,
  recognise: (head, name) => isZip(head) && (/\.docx$/i.test(name) || Buffer.from(head).includes('word/document.xml')),
  async *parse(chunks, where) {
    const bytes = Buffer.from(await whole(chunks, DOCX_LIMIT, where))
    await checkSize(bytes, where)
    const { default: mammoth } = await import('mammoth')
    const { fragmentWords } = await import('../page/fragment.ts')
    const markup = await mammoth
      .convertToHtml({ buffer: bytes }, { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) })
      .then(({ value }) => value)
      .catch((cause: unknown) => {
        throw fault('INPUT_UNREADABLE', 'the document is damaged or no Word document', where, cause)
      })
    const title = HEADING.exec(markup)?.[0] ?? ''
    const body = fragmentWords(markup.slice(title.length))
    if (body === '') throw fault('INPUT_EMPTY', 'there are no words in the document', where)
    yield { where, body, known: { ...UNKNOWN, title: fragmentWords(title) || null }, original: originalOf(bytes) }
  },
}

/** @throws InputError INPUT_BOMB where the parts unpack to more than any document has, or to more than they say */
async function checkSize(bytes: Buffer, where: string): Promise<void> {
  const { entries, opened } = await import('./zip.ts')
  const archive = await opened(bytes, where)
  let total = 0
  for await (const entry of entries(archive, where)) {
    total += entry.uncompressedSize
    if (total > UNPACKED_LIMIT) throw fault('INPUT_BOMB', 'it unpacks to more than 200 MB', where)
  }
}
