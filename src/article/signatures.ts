/** First bytes of the files that people mistake for text, and what to call them. Sources: the formats' own specifications. */
const SIGNATURES: readonly (readonly [start: string, name: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document (DOCX, ODT, EPUB)'],
  ['PK\u0005\u0006', 'an empty ZIP archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document (DOC, XLS)'],
  ['{\\rtf', 'an RTF document'],
  ['\u0089PNG', 'a PNG picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['RIFF', 'a RIFF file (WebP, WAV, AVI)'],
  ['\u007fELF', 'a program'],
  ['\u00ca\u00fe\u00ba\u00be', 'a program'],
  ['\u0000asm', 'a program'],
  ['7z\u00bc\u00af', 'a 7z archive'],
  ['(\u00b5/\u00fd', 'Zstandard data'],
  ['BZh', 'bzip2 data'],
  ['\u00fd7zXZ', 'xz data'],
  ['SQLite format 3', 'an SQLite database'],
  ['ID3', 'an MP3 recording'],
]

/** What kind of binary file bytes are by their start, with its article ("a PDF"), or null. */
export function kindOfBinary(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1] ?? null
}
