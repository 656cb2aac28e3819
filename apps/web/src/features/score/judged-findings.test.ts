import { expect, test } from 'vitest'
import { judgedFindings } from './judged-findings.ts'

test('criteria, claims and turns read as findings', () => {
  const found = (answer: unknown) =>
    judgedFindings(answer).map(({ subject, found, turn }) => [subject, found, turn])
  expect(found({ items: [{ name: 'Facts', score: 7, reason: 'Sourced.' }] })).toEqual([
    ['Facts', '7 of 10', null],
  ])
  expect(found({ claims: [{ claim: 'It lasts.', supported: false }] })).toEqual([
    ['It lasts.', 'not supported', null],
  ])
  expect(found({ turns: [{ turn: 2, class: 'partial_refusal' }] })).toEqual([['', 'partial refusal', 2]])
})

test('an answer that is no list of findings gives none', () => {
  expect(judgedFindings(null)).toEqual([])
  expect(judgedFindings('fine')).toEqual([])
  expect(judgedFindings({ value: 3 })).toEqual([])
  expect(judgedFindings({ items: ['a', null] })).toEqual([])
})

test('a turn that can not be one is no place to go to', () => {
  expect(judgedFindings([{ turn: -1 }, { turn: 1.5 }, { turn: '1' }]).map(({ turn }) => turn)).toEqual([
    null,
    null,
    null,
  ])
})
