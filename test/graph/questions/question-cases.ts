/** For each question, parameters that make it take its different ways: for what looks at statements without a graph, and for the bench. */
export const QUESTION_CASES: Readonly<Record<string, readonly Readonly<Record<string, string | readonly string[]>>[]>> =
  {
    commitments: [
      {},
      { party: ['UKR'] },
      { speaker: ['Antony Blinken'], since: '2022-01-01', until: '2022-03-31' },
      { towards: ['UKR'], force: ['pledge'] },
      { actor: ['KOR'], theme: ['trade', 'technology'] },
      { theme: ['energy'], publisher: ['The White House'] },
      { q: 'grain exports' },
      { article: ['a-0123456789abcdef'], copies: 'include' },
    ],
    asked: [
      { by: 'USA', of: 'CHN' },
      { by: 'UKR', of: 'RUS', theme: ['security'] },
    ],
    agreed: [
      { a: 'RUS', b: 'TUR' },
      { a: 'USA', b: 'KOR', since: '2022-01-01' },
    ],
    statements: [{}, { actor: ['KOR'] }, { about: ['UKR'], actor: ['JPN'] }, { mode: ['direct'], q: 'sanctions' }],
    contacts: [
      {},
      { actor: ['UKR'] },
      { kind: ['call'], since: '2022-01-01' },
      { publisher: ['US Department of State'] },
    ],
    readouts: [{ contact: 'k-meeting-2021-06-10-3f6fa2055129' }],
    history: [{ id: 'c-009f8a5ce7e9e479-852-920' }],
    relations: [
      { a: 'RUS', b: 'TUR' },
      { a: 'USA', b: 'KOR', what: ['contact', 'commitment'], force: ['pledge'] },
    ],
    dyad: [
      { a: 'USA', b: 'JPN' },
      { a: 'RUS', b: 'TUR', since: '2016-01-01' },
    ],
    timeline: [
      { a: 'USA', b: 'UKR' },
      { a: 'RUS', b: 'TUR', by: 'year' },
    ],
    pairs: [{}, { by: 'month', kind: ['call'], since: '2022-01-01' }],
    themes: [
      { since: '2022-01-01', until: '2022-06-30' },
      { since: '2022-01-01', until: '2022-06-30', actor: ['UKR'] },
    ],
    actors: [{}, { q: 'biden' }, { type: ['organisation'] }, { side: ['UKR'] }],
    actor: [{ id: 'KOR' }, { id: 'p-vladimir-putin.RUS' }],
    representatives: [{ actor: 'UKR' }],
    met: [{ actor: 'Vladimir Putin' }, { actor: 'KOR', kind: ['call'] }],
    neighbours: [{ actor: 'KOR' }, { actor: 'USA', since: '2022-01-01' }],
    paths: [{ from: 'Xi Jinping', to: 'Jens Stoltenberg' }],
    articles: [
      {},
      { publisher: ['The White House'] },
      { actor: ['KOR'], since: '2022-01-01' },
      { q: 'semiconductors' },
    ],
    article: [{ id: 'a-0123456789abcdef' }],
    publishers: [{}],
    search: [{ q: 'grain exports' }, { q: 'nuclear', what: ['commitment'] }],
    counts: [{}],
  }
