/** Endings of the files that are looked for in folders and archives, also with `.gz` or `.zst` after them. */
const ENDINGS =
  /\.(?:txt|text|md|markdown|x?html?|json|jsonl|ndjson|csv|tsv|rss|atom|xml|pdf|docx|eml|zip|tar|tgz)(?:\.(?:gz|zst))?$/i

/** Whether a file's name is one that an article, or an archive of articles, has. A file that is named itself may have any. */
export function namesArticle(name: string): boolean {
  return ENDINGS.test(name)
}
