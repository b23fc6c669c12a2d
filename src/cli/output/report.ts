import type { ActorRef, Reading } from '../../reader/reading.ts'
import { plainLine } from './plain.ts'

/** A Reading as a short report for people. */
export function report(reading: Reading): string {
  const { article, people, countries, organisations, events, statements, commitments } = reading
  const head = [
    plainLine(article.title ?? 'Article without a title'),
    [
      article.date ?? 'no date',
      article.publisher ?? 'no publisher',
      ...article.sources.map((source) => `citing ${source}`),
    ].join(' · '),
  ]
  const sections = [
    section(
      'People',
      people.map(
        ({ name, office, of }) =>
          `${plainLine(name)}${office || of ? ` (${[office, of?.key].filter((part) => part != null).join(', ')})` : ''}`,
      ),
    ),
    section('Countries', countries.length ? [countries.map(({ code }) => code).join(', ')] : []),
    section(
      'Organisations',
      organisations.map(({ name }) => plainLine(name)),
    ),
    section(
      'Contacts',
      events.map((event) => `${event.kind}: ${names(event.participants)} — “${plainLine(event.quote)}”`),
    ),
    section(
      'Commitments',
      commitments.map((commitment) => {
        const towards = commitment.towards.length ? ` towards ${names(commitment.towards)}` : ''
        const by = `${commitment.force} by ${names(commitment.speakers)}, to act: ${names(commitment.parties)}${towards}`
        return `“${plainLine(commitment.quote)}”\n      ${by}; ${commitment.themes.join(', ')}${commitment.deadline ? `; by ${commitment.deadline.value}` : ''}`
      }),
    ),
    statements.length
      ? `${statements.length} statement${statements.length === 1 ? '' : 's'}: ${tally(statements.map(({ speakers }) => names(speakers)))}`
      : '',
  ]
  return `${[...head, '', ...sections.filter((words) => words !== '')].join('\n')}\n\n`
}

function section(name: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${name}\n${lines.map((line) => `  - ${line}`).join('\n')}\n`
}

function names(refs: readonly ActorRef[]): string {
  return refs.length ? refs.map(({ key }) => plainLine(key)).join(', ') : 'nobody named'
}

/** "Anna Berg 3, NOR 1", the most first. */
function tally(speakers: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const speaker of speakers) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([speaker, count]) => `${speaker} ${count}`)
    .join(', ')
}
