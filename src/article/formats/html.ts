import { decode } from '../decode.ts'
import type { Format } from '../format.ts'
import { originalOf } from '../original.ts'
import { whole } from '../source.ts'
import { start } from './json.ts'

/** A page with its scripts and styles. Bytes. */
const PAGE_LIMIT = 20_000_000

/** A web page: its main text, and what it says of itself. */
export const html: Format = {
  name: 'html',
  limit: PAGE_LIMIT,
  recognise: (head, name) =>
    /\.x?html?$/i.test(name) || /^\s*(?:<!--[^>]{0,2000}-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(start(head)),
  async *parse(chunks, where, { charset }) {
    const bytes = await whole(chunks, PAGE_LIMIT, where)
    const { pageDraft } = await import('../page/page.ts')
    const draft = pageDraft(decode(bytes, where, charset ?? declaredEncoding(bytes)), where)
    yield { ...draft, original: originalOf(bytes) }
  },
}

/** What `<meta charset>` says, as the first 4096 bytes have it. */
function declaredEncoding(bytes: Uint8Array): string | null {
  return /<meta\b[^>]{0,200}charset=["']?([\w-]{2,40})/i.exec(start(bytes))?.[1] ?? null
}
