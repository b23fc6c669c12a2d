import { readFileSync } from 'node:fs'

/**
 * Reads a lexicon: tab-separated, the first line names the columns, `#` opens a comment line, an empty field is ''.
 * @param name the file's name in this folder, without `.tsv`
 * @throws Error where a line has another number of fields than the head: a fault of the data, found by its test
 */
export function table<Column extends string>(name: string, columns: readonly Column[]): Record<Column, string>[] {
  const lines = readFileSync(new URL(`${name}.tsv`, import.meta.url), 'utf8').split('\n')
  const rows: Record<Column, string>[] = []
  let head: string[] | null = null
  lines.forEach((line, i) => {
    if (line.trim() === '' || line.startsWith('#')) return
    const fields = line.split('\t')
    if (head === null) {
      head = fields
      for (const c of columns) if (!head.includes(c)) throw new Error(`${name}.tsv has no column ${c}`)
      return
    }
    if (fields.length !== head.length)
      throw new Error(`${name}.tsv, line ${i + 1}: ${fields.length} fields instead of ${head.length}`)
    const row = Object.create(null)
    for (const c of columns) row[c] = fields[head.indexOf(c)] ?? ''
    rows.push(row)
  })
  return rows
}
