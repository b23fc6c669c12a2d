import { InputError } from '../errors.ts'

/** What a user can do about each fault of an input. `docs/errors.md` says more; a test holds the two together. */
export const CURES = {
  INPUT_EMPTY: 'Give a file with text in it.',
  INPUT_BINARY: 'Save it as text, HTML, PDF or DOCX first.',
  INPUT_NOT_TEXT: 'Give text, HTML, PDF, DOCX, mail, a feed, JSON, JSON lines or a table.',
  INPUT_ENCODING: 'Save it as UTF-8.',
  INPUT_NO_SENTENCE: 'Give the whole article, not only its title or its links.',
  INPUT_TOO_LARGE: 'Split it, or give many articles as JSON lines, which are read one by one.',
  INPUT_UNREADABLE: 'Check the file and the disk, or copy it again.',
  INPUT_NO_PERMISSION: 'Give yourself the right to read it (chmod u+r), or run as a user who has it.',
  INPUT_NOT_FOUND: 'Check the spelling of the path, and the folder you are in.',
  INPUT_FOLDER_EMPTY:
    'Give a folder with articles in it (text, HTML, PDF, DOCX, mail, feeds, JSON, tables or archives of these).',
  INPUT_FRONT_MATTER:
    'Write the front matter as "key: value" lines between two lines of three hyphens, or leave it out.',
  INPUT_MARKUP: 'Save the page again, or give its text.',
  INPUT_DATE: 'Write the date as YYYY-MM-DD, or leave it out.',
  INPUT_URL: 'Write the whole address, such as https://example.org/news/1, or leave it out.',
  INPUT_ADDRESS: 'Give an address on the public internet, or allow others with --allow-private.',
  INPUT_ROBOTS: 'Save the page yourself where its owner permits it, and give the file.',
  INPUT_HTTP: 'Open the address in a browser: the page may have moved, or need a login.',
  INPUT_UNREACHABLE: 'Check the spelling of the address and the connection, and try again.',
  INPUT_TIMEOUT: 'Try again later, or save the page and give the file.',
  INPUT_RECORD:
    'Give one record an article, with its text in a field named "text", or name that field (--map text=FIELD).',
  INPUT_FEED: 'Check the feed with a validator, or give the pages that it links to.',
  INPUT_SUMMARY: 'Give the address of the article, or follow the feed with "readout follow", which fetches it.',
  INPUT_SCANNED: 'Recognise its text (OCR) first, or give the page that it was published on.',
  INPUT_ENCRYPTED: 'Take the password off first.',
  INPUT_PACKED: 'Unpack it first, or run a newer Node.',
  INPUT_BOMB: 'Unpack it yourself if you trust where it is from, and give the files.',
  INPUT_NESTED: 'Unpack the outer files first.',
  INPUT_LANGUAGE: 'Give the English version of the article.',
} as const satisfies Record<string, string>
export type FaultCode = keyof typeof CURES

/**
 * An input's fault as an error with its cure.
 * @param where the file, or the file and record (`news.jsonl:12`)
 */
export function fault(code: FaultCode, what: string, where: string | null, cause?: unknown): InputError {
  return new InputError(code, what, where, CURES[code], cause === undefined ? undefined : { cause })
}
