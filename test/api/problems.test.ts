import { describe, expect, it } from 'vitest'
import { Problem } from '../../src/api/problem.ts'
import { GraphError } from '../../src/errors.ts'
import { openEmbedded } from '../../src/graph/embedded.ts'
import type { GraphEngine } from '../../src/graph/engine.ts'
import { served, serving } from './serving.ts'

const get = serving()

async function problem(response: Response) {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8')
  const body = Problem.parse(await response.json())
  expect(body.status).toBe(response.status)
  return body
}

describe('a parameter that is not as it should be is named, with what is allowed', () => {
  it.each<[string, string, string, string[]?]>([
    ['/commitments?forze=pledge', 'forze', 'is not known here'],
    ['/commitments?force=promise', 'force', 'is none of the values allowed', ['refusal', 'agreement', 'pledge']],
    ['/commitments?theme=weather', 'theme', 'is none of the values allowed', ['trade']],
    ['/commitments?limit=0', 'limit', 'must be at least 1'],
    ['/commitments?limit=501', 'limit', 'must be at most 500'],
    ['/commitments?limit=ten', 'limit', 'must be a number'],
    ['/commitments?limit=1.5', 'limit', 'must be a whole number'],
    ['/commitments?limit=1&limit=2', 'limit', 'may be given only once'],
    ['/commitments?since=2025-02-30', 'since', 'must be a day as YYYY-MM-DD'],
    ['/statements?until=yesterday', 'until', 'must be a day as YYYY-MM-DD'],
    ['/statements?mode=loud', 'mode', 'is none of the values allowed', ['direct']],
    ['/statements?q=', 'q', 'is empty: leave it out, or give a value'],
    ['/statements?q=%3F%21', 'q', 'the search has no word'],
    ['/contacts?kind=duel', 'kind', 'is none of the values allowed', ['call']],
    ['/contacts?actor=', 'actor', 'is empty: leave it out, or give a value'],
    ['/articles?cursor=%20', 'cursor', 'is empty: leave it out, or give a value'],
    ['/articles?cursor=a*b', 'cursor', 'is not in the form it should have'],
    ['/articles?cursor=bm9uZQ', 'cursor', 'The cursor is none that this list has given out.'],
    ['/actors?type=city', 'type', 'is none of the values allowed', ['person']],
    ['/actors/HUN?x=1', 'x', 'is not known here'],
    ['/actors/HUN?id=SWE', 'id', 'is not known here'],
    ['/relations?a=HUN', 'b', 'is missing'],
    [`/relations?a=HUN&b=${'x'.repeat(201)}`, 'b', 'must be at most 200 characters long'],
  ])('%s', async (path, parameter, message, allowed) => {
    const body = await problem(await get(path))
    expect(body).toMatchObject({ status: 400, title: 'Bad request', instance: path.split('?')[0] })
    const fault = body.errors?.find((error) => error.parameter === parameter)
    expect(fault?.message).toBe(message)
    if (allowed !== undefined) expect(fault?.allowed).toEqual(expect.arrayContaining(allowed))
  })
  it('all faults at once', async () => {
    const body = await problem(await get('/commitments?force=x&limit=0&forze=y'))
    expect(body.errors?.map((error) => error.parameter).sort()).toEqual(['force', 'forze', 'limit'])
  })
})

describe('other problems', () => {
  it.each([
    ['/nowhere', 404, 'ROUTE_UNKNOWN'],
    ['/commitments/1', 404, 'ROUTE_UNKNOWN'],
    ['/static/../../package.json', 404, 'ROUTE_UNKNOWN'],
    ['/static/%2e%2e/start-page.ts', 404, 'ROUTE_UNKNOWN'],
    ['/actors/nobody', 404, 'ACTOR_UNKNOWN'],
    ['/articles/a-0123456789abcdef', 404, 'ARTICLE_UNKNOWN'],
    ['/commitments/c-0/history', 404, 'COMMITMENT_UNKNOWN'],
    ['/contacts/k-0/readouts', 404, 'CONTACT_UNKNOWN'],
    ['/relations?a=HUN&b=Atlantis', 404, 'ACTOR_UNKNOWN'],
    ['/articles/%zz', 400, 'REQUEST_UNREADABLE'],
  ])('%s is %i %s', async (path, status, code) => {
    expect(await problem(await get(path))).toMatchObject({ status, code })
  })
  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s is refused with what is possible', async (method) => {
    const response = await get('/commitments', { method })
    expect(response.headers.get('Allow')).toBe('GET, HEAD, OPTIONS')
    expect(await problem(response)).toMatchObject({ status: 405, code: 'METHOD_NOT_ALLOWED' })
  })
})

describe('when the graph', () => {
  const broken = async (read: GraphEngine['read'], path: string, timeLimit = 5000) => {
    const memory = openEmbedded(null)
    const engine: GraphEngine = {
      dialect: memory.dialect,
      read,
      write: () => Promise.reject(new Error('not here')),
      ensureSchema: async () => {},
      verify: async () => {
        await read({ cypher: 'RETURN 1 AS one', params: {} })
      },
      close: async () => {},
    }
    const running = await served(engine, { timeLimit })
    try {
      const response = await fetch(`${running.address}${path}`)
      return { body: await problem(response), headers: response.headers }
    } finally {
      await running.stop()
      await memory.close()
    }
  }
  const down = () => Promise.reject(new GraphError('GRAPH_UNREACHABLE', 'Nothing answers.', 'bolt://x', 'Start it.'))

  it.each(['/', '/commitments', '/actors/HUN', '/health/ready'])(
    'is down, %s is 503 and says when to try again',
    async (path) => {
      const { body, headers } = await broken(down, path)
      expect(body).toMatchObject({ status: 503, code: 'GRAPH_UNREACHABLE', cure: 'Start it.' })
      expect(headers.get('Retry-After')).toBe('5')
    },
  )
  it('takes too long, the answer is 503', async () => {
    const { body } = await broken(() => new Promise(() => {}), '/commitments', 50)
    expect(body).toMatchObject({ status: 503, code: 'GRAPH_TIMEOUT' })
  })
  it('fails in a way that nobody foresaw, the answer is 500 and tells nothing of the inside', async () => {
    const { body } = await broken(() => Promise.reject(new TypeError('secret is undefined')), '/commitments')
    expect(body).toMatchObject({ status: 500, code: 'INTERNAL' })
    expect(JSON.stringify(body)).not.toContain('secret')
  })
})
