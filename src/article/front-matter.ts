import { parseDocument } from 'yaml'
import { z } from 'zod'
import { fault } from './faults.ts'
import { type Known, UNKNOWN } from './format.ts'

/** As the scorer of the gold set takes it off, and with CRLF too; what follows is the body, a blank line included. */
const BLOCK = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/
/** A text that begins like front matter and never ends it. */
const UNCLOSED = /^---\r?\n[A-Za-z_][\w-]{0,40}:/
/** Longer than this is no front matter (characters). */
const LONGEST = 64 * 1024

/** Every scalar is text (YAML's failsafe schema), so that a date stays as it was written. */
const Word = z
  .string()
  .transform((text) => (['', '~', 'null'].includes(text.trim()) ? null : text.trim()))
  .nullish()
  .transform((text) => text ?? null)
const Fields = z.object({ title: Word, url: Word, publisher: Word, date: Word, licence: Word, license: Word })

/**
 * Parts a text into what its front matter says and the body after it, which is untouched.
 * @throws InputError INPUT_FRONT_MATTER where it never ends, is no YAML, or is not made of "key: value" lines
 */
export function splitFrontMatter(text: string, where: string): { known: Known; body: string } {
  const block = BLOCK.exec(text)
  if (block === null) {
    if (UNCLOSED.test(text)) throw fault('INPUT_FRONT_MATTER', 'the front matter has no closing line of ---', where)
    return { known: UNKNOWN, body: text }
  }
  const [all, yaml = ''] = block
  if (yaml.length > LONGEST) throw fault('INPUT_FRONT_MATTER', 'the front matter is longer than 64 KB', where)
  const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' })
  const [problem] = document.errors
  if (problem) {
    const line = (problem.linePos?.[0].line ?? 0) + 1
    throw fault(
      'INPUT_FRONT_MATTER',
      `the front matter is broken at line ${line}: ${firstLine(problem.message)}`,
      where,
    )
  }
  const fields = Fields.safeParse(plain(() => document.toJS({ maxAliasCount: 0 }), where))
  if (!fields.success) {
    const [issue] = fields.error.issues
    const key = issue?.path.join('.')
    throw fault(
      'INPUT_FRONT_MATTER',
      key ? `${key} in the front matter is no text` : 'the front matter has no "key: value" lines',
      where,
    )
  }
  const { license, licence, ...rest } = fields.data
  return { known: { ...rest, licence: licence ?? license }, body: text.slice(all.length) }
}

/** Anchors are refused: nobody needs them here, and they can be made to grow without bound. */
function plain(toJS: () => unknown, where: string): unknown {
  try {
    return toJS()
  } catch (cause) {
    throw fault('INPUT_FRONT_MATTER', 'the front matter uses YAML anchors, which are not read', where, cause)
  }
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? message
}
