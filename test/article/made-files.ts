import { Readable } from 'node:stream'
import PDFDocument from 'pdfkit'
import { pack } from 'tar-stream'
import { ZipFile } from 'yazl'

/** Files of all forms, made of words that are given. */

export type Files = Readonly<Record<string, string | Uint8Array>>

export async function zipped(files: Files): Promise<Buffer> {
  const archive = new ZipFile()
  for (const [name, content] of Object.entries(files)) archive.addBuffer(Buffer.from(content), name)
  archive.end()
  return Buffer.concat(await Readable.from(archive.outputStream).toArray())
}

export async function tarred(files: Files): Promise<Buffer> {
  const archive = pack()
  for (const [name, content] of Object.entries(files)) archive.entry({ name }, Buffer.from(content))
  archive.finalize()
  return Buffer.concat(await Readable.from(archive).toArray())
}

/** A communiqué as a word processor prints it: a heading, justified paragraphs, a running head, page numbers. */
export async function printed(
  paragraphs: readonly string[],
  options: { title?: string; indent?: number; copies?: number } = {},
): Promise<Buffer> {
  const document = new PDFDocument({
    size: 'A4',
    margin: 72,
    bufferPages: true,
    info: options.title ? { Title: options.title } : {},
  })
  document.font('Times-Bold').fontSize(18).text('Joint Communiqué')
  document.moveDown()
  document.font('Times-Roman').fontSize(11)
  for (let copy = 0; copy < (options.copies ?? 1); copy++)
    for (const paragraph of paragraphs) {
      document.text(paragraph, { align: 'justify', indent: options.indent ?? 0 })
      if (options.indent === undefined) document.moveDown()
    }
  const { start, count } = document.bufferedPageRange()
  for (let page = start; page < start + count; page++) {
    document.switchToPage(page)
    document.page.margins.bottom = 0
    document.fontSize(8).text('Ministry of Foreign Affairs of Norland', 72, 30, { lineBreak: false })
    document.text(`Page ${page + 1} of ${count}`, 280, 800, { lineBreak: false })
  }
  document.end()
  return Buffer.concat(await Readable.from(document).toArray())
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
export const para = (words: string, style?: string) =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`

/** A Word document of the fewest parts that the format asks for. */
export async function worded(content: string): Promise<Buffer> {
  const files = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document ${W}><w:body>${content}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
  }
  return zipped(files)
}
