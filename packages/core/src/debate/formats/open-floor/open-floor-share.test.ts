import { describe, expect, test } from 'vitest'
import { mulberry32 } from '../../plan/seeded-random.ts'
import { maxCalls } from '../../stages/plan-debate.ts'
import { anInput, play } from '../../testing/debate-builders.ts'
import { calling, inOrder, nameOf, selections, speakers } from '../../testing/floor-script.ts'
import { openFloor } from './open-floor.ts'
import { mostTurnsAmong } from './open-floor-options.ts'

describe('the cap on turns', () => {
  test('leaves nobody more than half of the turns so far, whatever the selector wants', () => {
    for (const allowRepeats of [true, false]) {
      const game = play(anInput('open-floor', 5, { rounds: 4, formatOptions: { allowRepeats } }), inOrder(3))
      for (const turn of speakers(game).keys()) {
        const taken = speakers(game)
          .slice(0, turn + 1)
          .filter((seat) => seat === 3).length
        expect(taken).toBeLessThanOrEqual(Math.ceil((turn + 1) / 2))
      }
      expect(speakers(game).filter((seat) => seat === 3)).toHaveLength(10)
    }
  })

  test('of 1/n has all speak equally often, and asks nobody where one is left', () => {
    const game = play(anInput('open-floor', 3, { rounds: 4, formatOptions: { maxShare: 0.33 } }), inOrder(2))
    expect(game.finish.verdict?.scores).toMatchObject({ turnsBySeat: [4, 4, 4] })
    expect(selections(game).length).toBeLessThan(12)
    expect(game.played.length).toBeLessThan(maxCalls(game.state.input))
  })

  test('is refused below 1/n, with the rule', () => {
    const faults = (seats: number, maxShare: number) =>
      openFloor.problemsWith?.(anInput('open-floor', seats, { formatOptions: { maxShare } }))
    expect(faults(4, 0.25)).toEqual([])
    expect(faults(3, 0.33)).toEqual([])
    expect(faults(4, 0.24)).toEqual([
      { path: ['formatOptions', 'maxShare'], message: expect.stringContaining('at least 0.25') },
    ])
  })

  test('always leaves somebody to be called', () => {
    for (let seed = 0; seed < 150; seed += 1) {
      const random = mulberry32(seed)
      const n = 2 + Math.floor(random() * 6)
      const maxShare = Math.min(1, 1 / n + random() * random())
      const formatOptions = { maxShare, allowRepeats: random() < 0.3, stopOnConsensus: false }
      const input = anInput('open-floor', n, { rounds: 1 + Math.floor(random() * 8), formatOptions })
      // A favourite is called whenever it may be, which drives the others to their caps.
      const game = play(
        input,
        calling(() => nameOf(random() < 0.7 ? 0 : Math.floor(random() * n))),
      )
      expect(game.state.turns).toHaveLength(n * input.rounds)
      expect(game.played.length).toBeLessThanOrEqual(maxCalls(input))
    }
  })

  test('does not stumble over decimals', () => {
    expect(mostTurnsAmong(100, 50, 0.07)).toBe(7)
    expect(mostTurnsAmong(3, 2, 0.5)).toBe(2)
    // A third that is written as 0.33 is a third.
    expect(mostTurnsAmong(300, 3, 0.33)).toBe(100)
  })
})
