/** What we use of a DOM node; linkedom's nodes have it. */
export interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly childNodes: Iterable<DomNode>
  readonly textContent: string | null
  getAttribute?(name: string): string | null
}

/** What we use of a page. */
export interface Page extends DomNode {
  readonly body: DomNode | null
  readonly documentElement: DomNode | null
  querySelector(selector: string): DomNode | null
  querySelectorAll(selector: string): Iterable<DomNode>
}

/** An attribute without white space at its ends; null where it is missing or blank. */
export function attribute(node: DomNode | null, name: string): string | null {
  return node?.getAttribute?.(name)?.trim() || null
}
