import { describe, expect, test } from 'vitest'
import { isWithOthers, tellsOfAnotherDay } from '../../../src/graph/contacts/sentence.ts'

const told = (sentence: string) => {
  const start = sentence.indexOf('<')
  const end = sentence.indexOf('>') - 1
  return tellsOfAnotherDay(sentence.replace(/[<>]/g, ''), { start, end })
}

describe('another day', () => {
  test.each([
    'The two <talked> in Oslo last year.',
    'We <met> back in Oslo, as you know.',
    'I remember <a conversation> that we had.',
    'They have been in <many, many meetings> together.',
    'Tomorrow the ministers will <discuss> grain.',
    'She <hosted> him in 2019.',
    'They <met> in March, and it rained.',
  ])('%s', (sentence) => {
    expect(told(sentence)).toBe(true)
  })
})

describe('the day itself', () => {
  test.each([
    'The two <talked> in Oslo.',
    'Last year it rained. The two <talked> in Oslo. They had met in 2019.',
    'We will <discuss> it, which may take hours.',
    'They <marched and met>.',
  ])('%s', (sentence) => {
    expect(told(sentence)).toBe(false)
  })
})

describe('with others', () => {
  const met = (sentence: string) => {
    const start = sentence.indexOf('met with')
    const places = ['Ada', 'Bo'].flatMap((name) =>
      [...sentence.matchAll(new RegExp(name, 'g'))].map(({ index }) => index),
    )
    return isWithOthers(sentence, { start, end: start + 'met with'.length }, places)
  }
  test.each([
    ['Ada and Bo met with students of the port.', true],
    ['Ada met with students. Bo left.', true],
    ['Ada met with Minister Bo.', false],
    ['Ada met with the visiting party, among them Bo.', false],
    ['She met with her guest.', false],
  ])('%s %s', (sentence, wanted) => {
    expect(met(sentence)).toBe(wanted)
  })
})
