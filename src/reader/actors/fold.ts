const PLAIN = new Map(Object.entries({ đ: 'd', ð: 'd', ł: 'l', ı: 'i', ø: 'o', ħ: 'h', ß: 'ss', æ: 'ae', œ: 'oe' }))

/** A name as it is compared: lower case, without marks, one kind of apostrophe, white space folded. */
export function fold(name: string): string {
  const lower = name.toLowerCase()
  const plain = /^[\x20-\x7e]*$/.test(lower)
    ? lower
    : lower
        .replace(/[đðłıøħßæœ]/g, (c) => PLAIN.get(c) ?? c)
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[’‘ʼ`´]/g, "'")
  return plain.replace(/\s+/g, ' ').trim()
}
