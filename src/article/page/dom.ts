/** Values of `nodeType`. */
export const ELEMENT = 1
export const TEXT = 3

/** What we use of a DOM node; linkedom's nodes have it. */
export interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly childNodes: Iterable<DomNode>
  readonly parentNode: DomNode | null
  readonly textContent: string | null
  getAttribute?(name: string): string | null
}

/** An attribute without white space at its ends; null where it is missing or blank. */
export function attribute(node: DomNode | null | undefined, name: string): string | null {
  return node?.getAttribute?.(name)?.trim() || null
}
