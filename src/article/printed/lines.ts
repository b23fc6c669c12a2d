/** A piece of a printed line as a PDF has it. Coordinates in points from the lower left corner. */
export interface Piece {
  readonly str: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly fontSize: number
}

/** A line of a page. */
export interface Line {
  readonly text: string
  readonly x: number
  /** Where it ends. */
  readonly right: number
  readonly y: number
  /** Of its letters, in points. */
  readonly size: number
}

/** A gap wider than this part of the letters' size is a space. */
const SPACE = 0.18
/** Pieces whose feet are less apart than this part of the size stand on one line. */
const SAME_LINE = 0.5

/** The lines of a page, in the order in which the page has them. A footnote's small raised figure is left out. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (last === undefined || !(isBlank(piece) || isFootnoteMark(piece, last) || isBeside(piece, last))) {
      if (!isBlank(piece)) lines.push(begun(piece))
    } else if (isBlank(piece)) lines[lines.length - 1] = { ...last, text: `${last.text} ` }
    else if (!isFootnoteMark(piece, last)) lines[lines.length - 1] = longer(last, piece)
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/[ \t\u00a0]+/g, ' ').trim() }))
}

const isBlank = ({ str }: Piece) => str.trim() === ''

function begun({ str, x, y, width, fontSize }: Piece): Line {
  return { text: str, x, right: x + width, y, size: fontSize }
}

function isBeside(piece: Piece, line: Line): boolean {
  const size = Math.max(piece.fontSize, line.size)
  return (
    Math.abs(piece.y - line.y) < size * SAME_LINE && piece.x > line.right - size && piece.x - line.right < size * 12
  )
}

function isFootnoteMark({ str, fontSize, y }: Piece, line: Line): boolean {
  return /^\s*\d{1,3}\s*$/.test(str) && fontSize < line.size * 0.8 && y > line.y + line.size * 0.15
}

function longer(line: Line, piece: Piece): Line {
  const gap = piece.x - line.right > Math.max(piece.fontSize, line.size) * SPACE
  const space = gap && !line.text.endsWith(' ') && !piece.str.startsWith(' ') ? ' ' : ''
  return {
    ...line,
    text: line.text + space + piece.str,
    right: Math.max(line.right, piece.x + piece.width),
    size: Math.max(line.size, piece.fontSize),
  }
}
