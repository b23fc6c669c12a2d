import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { readConfig, SETTINGS } from '../../src/config.ts'

const ROOT = join(import.meta.dirname, '../..')
const text = (file: string) => readFileSync(join(ROOT, file), 'utf8')

const Seconds = z.string().regex(/^\d+[sm]$/)
const Service = z.object({
  image: z.string(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()).min(1),
  volumes: z.array(z.string()).default([]),
  healthcheck: z.object({
    test: z.array(z.string()).min(2),
    interval: Seconds,
    timeout: Seconds,
    retries: z.int().positive(),
    start_period: Seconds,
  }),
})
const Compose = z.object({
  services: z.object({
    neo4j: Service,
    readout: Service.extend({
      build: z.literal('.'),
      depends_on: z.object({ neo4j: z.object({ condition: z.literal('service_healthy') }) }),
      user: z.literal('node'),
      read_only: z.literal(true),
      cap_drop: z.tuple([z.literal('ALL')]),
      security_opt: z.tuple([z.literal('no-new-privileges:true')]),
    }),
  }),
  volumes: z.record(z.string(), z.unknown()),
})
const compose = Compose.parse(parse(text('docker-compose.yml')))
const { neo4j, readout } = compose.services

/** Names that the neo4j image reads itself; every other NEO4J_ name becomes a setting, and the server refuses unknown ones. */
const NEO4J_NAMES = new Set([
  'NEO4J_AUTH',
  'NEO4J_server_memory_heap_initial__size',
  'NEO4J_server_memory_heap_max__size',
  'NEO4J_server_memory_pagecache_size',
  'NEO4J_dbms_usage__report_enabled',
])

describe('docker-compose.yml', () => {
  it('starts Neo4j 5.26 community and Readout', () => {
    expect(neo4j.image).toBe('neo4j:5.26-community')
  })
  it.each([...neo4j.ports, ...readout.ports])('binds %s to loopback', (port) => {
    expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/)
  })
  it('keeps the data of Neo4j in volumes that it declares', () => {
    const mounts = Object.fromEntries(neo4j.volumes.map((mount) => mount.split(':').toReversed()))
    expect(mounts).toEqual({ '/data': 'neo4j-data', '/logs': 'neo4j-logs' })
    expect(Object.keys(compose.volumes).toSorted()).toEqual(Object.values(mounts).toSorted())
  })
  it('passes Readout only settings that it reads', () => {
    expect(Object.keys(readout.environment).filter((name) => !(name in SETTINGS))).toEqual([])
  })
  it('passes Neo4j only names that it knows', () => {
    expect(Object.keys(neo4j.environment).filter((name) => !NEO4J_NAMES.has(name))).toEqual([])
  })
  it('has no password of its own and gives both the same', () => {
    const asked = /\$\{NEO4J_PASSWORD:\?[^}]+\}/
    expect(readout.environment.NEO4J_PASSWORD).toMatch(new RegExp(`^${asked.source}$`))
    expect(neo4j.environment.NEO4J_AUTH).toBe(`neo4j/${readout.environment.NEO4J_PASSWORD}`)
  })
  it('gives Readout settings that hold together', () => {
    const given = { ...readout.environment, NEO4J_PASSWORD: 'what-was-asked', LOG_LEVEL: 'info' }
    const { neo4j: server, host, port } = readConfig(given)
    expect(server).toMatchObject({ uri: 'bolt://neo4j:7687', user: 'neo4j', password: 'what-was-asked' })
    expect(host).toBe('0.0.0.0')
    expect(readout.ports).toEqual([`127.0.0.1:${port}:${port}`])
    expect(readout.healthcheck.test.join(' ')).toContain(`http://127.0.0.1:${port}/health/ready`)
  })
  it('asks Neo4j a question to see whether it is healthy, with a $ that compose leaves alone', () => {
    expect(neo4j.healthcheck.test.join(' ')).toMatch(/cypher-shell.*\$\$\{NEO4J_AUTH#\*\/\}.*RETURN 1/)
  })
})

describe('Dockerfile', () => {
  const lines = text('Dockerfile').split('\n')
  const kept = text('.dockerignore')
    .split('\n')
    .filter((line) => line.startsWith('!'))
  const copied = lines.filter((line) => /^COPY (?!--from)/.test(line)).flatMap((line) => line.split(' ').slice(1, -1))

  it('builds on slim Debian in two stages', () => {
    expect(lines.filter((line) => line.startsWith('FROM'))).toEqual([
      'FROM node:20-bookworm-slim AS build',
      'FROM node:20-bookworm-slim',
    ])
  })
  it('runs unprivileged', () => {
    expect(lines.findLast((line) => line.startsWith('USER'))).toBe('USER node')
  })
  it.each(copied)('copies %s, which exists and is not ignored', (path) => {
    expect(existsSync(join(ROOT, path))).toBe(true)
    expect(kept).toContain(`!${path}`)
  })
  it('sets only what Readout or Node reads', () => {
    const set = lines.filter((line) => line.startsWith('ENV')).flatMap((line) => [...line.matchAll(/(\w+)=/g)])
    expect(set.map(([, name = '']) => name).filter((name) => name !== 'NODE_ENV' && !(name in SETTINGS))).toEqual([])
  })
})
