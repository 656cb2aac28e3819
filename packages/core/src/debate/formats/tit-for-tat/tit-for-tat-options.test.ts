import { describe, expect, test } from 'vitest'
import { anInput, play, promptText } from '../../testing/debate-builders.ts'
import { bothSides, ruled } from '../../testing/tit-for-tat-script.ts'
import { formats } from '../catalogue.ts'
import { dissentRule } from './tit-for-tat-options.ts'

describe('dissent', () => {
  const promptOf = (formatOptions: Record<string, number | null>, phase: string, seat: number) => {
    const game = play(anInput('tit-for-tat', bothSides, { formatOptions, rounds: 2 }), ruled())
    const found = game.played.find(({ call }) => call.phase === phase && call.seat === seat)
    return found === undefined ? '' : promptText(found.prompt)
  }

  test('is said in words, every level in words of its own', () => {
    const rules = Array.from({ length: 11 }, (_, level) => dissentRule(level))
    expect(new Set(rules).size).toBe(11)
    expect(rules.join(' ')).not.toMatch(/\d/)
    expect(rules[3]).toContain('contest about three in ten')
  })

  test('forbids to agree with what is right at the highest level alone', () => {
    for (let level = 0; level < 10; level += 1) expect(dissentRule(level)).toMatch(/[Aa]gree/)
    for (let level = 0; level < 10; level += 1) expect(dissentRule(level)).not.toContain('never agree')
    expect(dissentRule(10)).toContain('never agree')
  })

  test('is five unless it is set, for both sides or for one', () => {
    expect(promptOf({}, 'reply', 1)).toContain(dissentRule(5))
    expect(promptOf({ dissent: 2 }, 'answer', 0)).toContain(dissentRule(2))
    expect(promptOf({ dissentAgainst: 10 }, 'reply', 1)).toContain(dissentRule(10))
    expect(promptOf({ dissentAgainst: 10 }, 'answer', 0)).toContain(dissentRule(5))
    expect(promptOf({ dissent: 8, dissentFor: 0 }, 'answer', 0)).toContain(dissentRule(0))
  })

  test('is the only word on agreeing: the assigned stance tells nobody to oppose whatever is right', () => {
    for (const seat of [0, 1])
      expect(promptOf({ dissent: 0 }, 'reply', seat)).not.toContain('whatever you believe')
  })

  test('has levels from 0 to 10', () => {
    const { options } = formats['tit-for-tat']
    for (const dissent of [-1, 11, 2.5]) expect(options.safeParse({ dissent }).success).toBe(false)
    expect(options.parse({})).toEqual({ dissent: 5, dissentFor: null, dissentAgainst: null })
  })
})
