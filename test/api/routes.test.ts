import { describe, expect, it } from 'vitest'
import { Ready } from '../../src/api/health.ts'
import * as questions from '../../src/graph/questions/index.ts'
import { herald } from '../graph/questions/made-graph.ts'
import { serving } from './serving.ts'

const get = serving()
const article = herald().article.id

describe('each address', () => {
  it.each([
    ['/actors', questions.actors],
    ['/actors?q=lind&type=person&side=SWE', questions.actors],
    ['/actors/HUN', questions.actor],
    ['/actors/p-ana-more.HUN', questions.actor],
    ['/relations?a=HUN&b=SWE', questions.relations],
    ['/commitments', questions.commitments],
    ['/commitments?party=HUN&force=pledge&force=request', questions.commitments],
    ['/statements', questions.statements],
    ['/contacts', questions.contacts],
    ['/articles', questions.articles],
    [`/articles/${article}`, questions.article],
  ])('%s answers what its question says', async (path, question) => {
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe('application/json; charset=utf-8')
    const body: unknown = await response.json()
    expect(question.reply.parse(body)).toEqual(body)
  })

  it('repeated keys mean any of them', async () => {
    const body = questions.commitments.reply.parse(await (await get('/commitments?force=pledge&force=refusal')).json())
    expect(body.rows.map((row) => row.force).sort()).toEqual(['pledge', 'refusal'])
  })

  it('a cursor leads through all rows, each once', async () => {
    const seen: string[] = []
    for (let path = '/commitments?limit=2', pages = 0; pages < 10; pages++) {
      const { rows, nextCursor } = questions.commitments.reply.parse(await (await get(path)).json())
      seen.push(...rows.map((row) => row.id))
      if (nextCursor === null) break
      path = `/commitments?limit=2&cursor=${nextCursor}`
    }
    expect(seen).toHaveLength(5)
    expect(new Set(seen).size).toBe(5)
  })

  it('HEAD answers the headers of GET and no body', async () => {
    const [head, full] = await Promise.all([get('/commitments', { method: 'HEAD' }), get('/commitments')])
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    expect(head.headers.get('ETag')).toBe(full.headers.get('ETag'))
  })

  it('the same answer again is 304', async () => {
    const etag = (await get('/actors')).headers.get('ETag') ?? ''
    const again = await get('/actors', { headers: { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' } })
    expect(again.status).toBe(304)
  })

  it('says that it lives, and that it is ready and with what', async () => {
    expect(await (await get('/health/live')).json()).toEqual({ status: 'live' })
    const ready = Ready.parse(await (await get('/health/ready')).json())
    expect(ready).toMatchObject({ graph: 'embedded', holds: { articles: 3, commitments: 5 } })
  })

  it('OPTIONS tells what can be done', async () => {
    const response = await get('/articles', { method: 'OPTIONS' })
    expect([response.status, response.headers.get('Allow')]).toEqual([204, 'GET, HEAD, OPTIONS'])
  })
})

describe('every answer', () => {
  it.each(['/', '/actors', '/nowhere', '/commitments?limit=0'])('%s has safe headers and an id', async (path) => {
    const { headers } = await get(path)
    expect(headers.get('Content-Security-Policy')).toBe(
      "default-src 'none';style-src 'self';img-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
    )
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('X-Powered-By')).toBeNull()
    expect(headers.get('X-Request-Id')).toMatch(/^[\w-]{36}$/)
  })
  it('keeps the id that a proxy gave, if it is sound', async () => {
    const id = async (given: string) =>
      (await get('/health/live', { headers: { 'X-Request-Id': given } })).headers.get('X-Request-Id')
    expect(await id('gate-17')).toBe('gate-17')
    expect(await id('a b<c>')).not.toBe('a b<c>')
  })
})
