import { readFileSync } from 'node:fs'

/**
 * Reads a lexicon: tab-separated, the first line names the columns, `#` opens a comment line, an empty field is ''.
 * @param name the file's name in this folder, without `.tsv`
 * @throws Error where a line has another number of fields than the head: a fault of the data, found by its test
 */
export function table<Column extends string>(name: string, columns: readonly Column[]): Record<Column, string>[] {
  const lines = readFileSync(new URL(`${name}.tsv`, import.meta.url), 'utf8').split('\n')
  const rows: Record<Column, string>[] = []
  let width = 0
  let places: readonly number[] | null = null
  for (const [i, line] of lines.entries()) {
    if (line === '' || line.startsWith('#')) continue
    const fields = line.split('\t')
    if (places === null) {
      for (const c of columns) if (!fields.includes(c)) throw new Error(`${name}.tsv has no column ${c}`)
      width = fields.length
      places = columns.map((c) => fields.indexOf(c))
      continue
    }
    if (fields.length !== width)
      throw new Error(`${name}.tsv, line ${i + 1}: ${fields.length} fields instead of ${width}`)
    const row = Object.create(null)
    for (const [k, c] of columns.entries()) row[c] = fields[places[k] ?? -1] ?? ''
    rows.push(row)
  }
  return rows
}
