import { country, made, person } from './made-readings.ts'

/** One of many articles about a few people, so that most of them share actors, contacts and spellings. */
export const numbered = (i: number) => {
  const name = i % 3 === 0 ? 'KIM ALT' : 'Kim Alt'
  const day = String((i % 28) + 1).padStart(2, '0')
  return made({
    body: `Number ${i}. ${name} met Eve Roth. ${name} said Peru will send ${i} maps.`,
    article: {
      date: `2025-03-${day}`,
      url: `https://maps.example/${i}`,
      publisher: i % 2 === 0 ? 'Map Post' : 'MAP POST',
    },
    people: [
      { name, office: i % 5 === 0 ? 'Envoy' : 'Minister', of: country('PER'), aliases: [`Kim ${i % 7}`] },
      { name: 'Eve Roth', of: country('CHL') },
    ],
    countries: { PER: ['Peru'] },
    events: [{ quote: 'met Eve Roth', kind: 'meeting', participants: [person(name), person('Eve Roth')] }],
    statements: [{ quote: `${name} said Peru will send ${i} maps.`, speakers: [person(name)] }],
    commitments: [{ quote: `Peru will send ${i} maps`, parties: [country('PER')], towards: [country('CHL')] }],
  })
}
