/** Colours and captions for Neo4j Browser: people warm, states and bodies cool, words grey, promises green. */
const NODES: Readonly<Record<string, { readonly color: string; readonly caption: string; readonly diameter: number }>> =
  {
    Actor: { color: '#8a6d3b', caption: '{name}', diameter: 50 },
    Person: { color: '#b25f1c', caption: '{name}', diameter: 55 },
    Country: { color: '#1f5f99', caption: '{name}', diameter: 65 },
    Organisation: { color: '#3f8fae', caption: '{name}', diameter: 60 },
    Contact: { color: '#7b4fa0', caption: '{kind}', diameter: 50 },
    Statement: { color: '#6f7177', caption: '{quote}', diameter: 45 },
    Commitment: { color: '#2e7d4f', caption: '{quote}', diameter: 55 },
    Theme: { color: '#857a1f', caption: '{name}', diameter: 45 },
    Article: { color: '#5b6472', caption: '{title}', diameter: 50 },
    Publisher: { color: '#33373d', caption: '{name}', diameter: 50 },
    Text: { color: '#7a808a', caption: '{title}', diameter: 40 },
  }

/** The style sheet, in the language (GraSS) that Neo4j Browser reads by `:style URL` or from a dropped file. */
export function styleSheet(): string {
  const nodes = Object.entries(NODES).map(
    ([label, { color, caption, diameter }]) => `node.${label} {
  color: ${color};
  border-color: ${color};
  border-width: 2px;
  text-color-internal: #ffffff;
  caption: "${caption}";
  diameter: ${diameter}px;
  font-size: 10px;
}`,
  )
  return `node {
  diameter: 50px;
  color: #a5abb6;
  border-color: #9aa1ac;
  border-width: 2px;
  text-color-internal: #ffffff;
  font-size: 10px;
}
relationship {
  color: #a5abb6;
  shaft-width: 1px;
  font-size: 8px;
  padding: 3px;
  text-color-external: #000000;
  text-color-internal: #ffffff;
  caption: "<type>";
}
${nodes.join('\n')}
`
}

/** By label, its colour; the picture of the model has the same. */
export const NODE_COLOURS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(NODES).map(([label, { color }]) => [label, color]),
)
