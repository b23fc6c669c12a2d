import { expect, it } from 'vitest'
import { RESOURCES } from '../../src/api/resources.ts'
import { serving } from './serving.ts'

const get = serving()

/** Numbers from 0 to 1 that are the same in every run. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const VALUES = [
  ...['', ' ', '0', '-1', '1e3', '999999999999999999999', 'NaN', 'null', 'undefined', 'true', '[]', '{}', '$where'],
  ...[
    "' OR 1=1 --",
    '"',
    '\\',
    '`',
    '}) DETACH DELETE n //',
    '+"',
    'a AND (b',
    '*:*',
    '~',
    '/(a+)+$/',
    '%',
    '%00',
    '\u0000',
  ],
  ...['\ud83d', '🙂', 'é', '\u202e', '海', 'HUN', 'swe', 'Ana Móré', 'pledge', 'trade', 'call', 'person', '2025-03-02'],
  ...['2025-13-01', '0000-00-00', '__proto__', 'constructor', 'x'.repeat(3000), 'a b c', 'WyIiLCIiXQ', 'W10', 'bnVsbA'],
  Buffer.from('["2025-03-02","c-1"]').toString('base64url'),
  Buffer.from('[2,"HUN"]').toString('base64url'),
]
const KEYS = ['__proto__', 'constructor', 'toString', 'a[]', 'a[b]', 'limit[$gt]', 'ids', '', 'q']

it('500 random requests: no fault of the server, and every refusal is a problem document', async () => {
  const next = chance(20250610)
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(next() * items.length)]
  const statuses = new Map<number, number>()
  for (let i = 0; i < 500; i++) {
    const resource = pick(RESOURCES)
    if (resource === undefined) continue
    const names = [...resource.parameters.map((parameter) => parameter.name), ...KEYS]
    const known = resource.parameters.filter((parameter) => parameter.required && parameter.in === 'query')
    const pairs = Array.from({ length: Math.floor(next() * 4) }, (): [string, string] => [
      next() < 0.8 ? (pick(resource.parameters.map((p) => p.name)) ?? '') : (pick(names) ?? ''),
      pick(VALUES) ?? '',
    ])
    for (const parameter of known) if (next() < 0.7) pairs.push([parameter.name, pick(VALUES) ?? ''])
    // Most as a form would send them, some as they are.
    const query = next() < 0.9 ? new URLSearchParams(pairs).toString() : pairs.map((p) => p.join('=')).join('&')
    const path = resource.path.replace(/:\w+/, () => encodeURIComponent(Buffer.from(pick(VALUES) || 'x').toString()))
    const target = `${path}?${query}`
    const response = await get(target)
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
    expect(response.status, target).toBeLessThan(500)
    const type = response.headers.get('Content-Type') ?? ''
    expect(type, target).toContain(response.ok ? 'application/json' : 'application/problem+json')
    await response.arrayBuffer()
  }
  // Some of them must get through, or the test would try nothing but the checks of parameters.
  expect(statuses.get(200) ?? 0).toBeGreaterThan(40)
})
