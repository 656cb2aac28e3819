import { describe, expect, test } from 'vitest'
import type { DebateInput } from '../../../models/debate.ts'
import { anInput } from '../../testing/debate-builders.ts'
import { texts } from '../../testing/referees-script.ts'
import { refereesFaults } from './referees-options.ts'

describe('what referees are given', () => {
  const faultsOf = (
    formatOptions: DebateInput['formatOptions'],
    context = '',
    instructions: readonly string[] = ['Strict.', 'Kind.'],
  ) =>
    refereesFaults(
      anInput(
        'referees',
        instructions.map((text) => ({ instructions: text })),
        { formatOptions, context },
      ),
    )

  test('is one text, two, or the context', () => {
    expect(faultsOf(texts)).toEqual([])
    expect(faultsOf({ textA: 'One.' })).toEqual([])
    expect(faultsOf({}, 'A context.')).toEqual([])
    expect(faultsOf({}, ' ')).toMatchObject([{ path: ['formatOptions', 'textA'] }])
    expect(faultsOf({ textB: 'Two.' }, 'A context.')).toMatchObject([{ path: ['formatOptions', 'textB'] }])
    expect(faultsOf({ textA: 'One.', bothOrders: true })).toMatchObject([
      { path: ['formatOptions', 'bothOrders'] },
    ])
  })

  test('is a character each, whatever they are called', () => {
    const faults = faultsOf(texts, '', ['Judge  strictly.', 'Kind.', ' judge strictly.\n'])
    expect(faults).toMatchObject([{ path: ['participants', 2] }])
    expect(faults[0]?.message).toContain('Referees must differ: seat 2 has the instructions of seat 0')
  })
})
