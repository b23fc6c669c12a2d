/**
 * The first index from 0 to `length` for which `holds` is true, `length` if there is none; by halving, so that a look-up in a
 * long text stays short.
 * @param holds false up to some index, and true from there on
 */
export function firstAt(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
