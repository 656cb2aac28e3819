import { expect, test } from 'vitest'
import { aResult, aRun, aTurn } from '../run/testing/a-run.ts'
import { turnsSoFar } from './turns-so-far.ts'

test('a debate says how far it has come', () => {
  expect(turnsSoFar(aRun())).toBe('0 turns of at most 4')
  expect(turnsSoFar(aRun({ output: aResult({ turns: [aTurn(0)] }) }))).toBe('1 turn of at most 4')
  expect(turnsSoFar(aRun({ output: null }))).toBe('0 turns of at most 4')
  expect(turnsSoFar(aRun({ kind: 'workflow' }))).toBe('')
})
