import { describe, expect, test } from 'vitest'
import { aMeasuredRun } from '../../../testing/builders-of-measured-runs.ts'
import { aDebateResult, aTurn } from '../../../testing/builders-of-runs.ts'
import { evidenceOf } from '../evidence-of.ts'
import { metricsOf } from '../score-run.ts'
import { nGrams, transcriptWords } from './text/transcript-words.ts'

const said = (...texts: readonly (readonly [seat: number, text: string])[]) =>
  metricsOf(aMeasuredRun(texts.map(([seat, text]) => ({ seat, text }))))

describe('variety of wording', () => {
  test('of the reference texts', () => {
    const texts = ['we should act now', 'we should wait', 'act now or wait']
    expect(said(...texts.map((text, seat) => [seat, text] as const)).distinct2).toBe(0.75)
  })

  test('needs a pair of words', () => {
    expect(said([0, 'Yes'], [1, '…']).distinct2).toBeNull()
  })
})

describe('airtime', () => {
  const words = (count: number) => 'word '.repeat(count)

  test('of the reference shares, wherever a seat said its part', () => {
    expect(said([0, words(70)], [1, words(80)], [0, words(50)], [2, words(200)]).airtimeBalance).toBeCloseTo(
      0.9372,
      4,
    )
  })

  test('is even between those who say as much, and uneven where somebody says nothing', () => {
    expect(said([0, words(9)], [1, words(9)]).airtimeBalance).toBe(1)
    expect(said([0, words(9)], [1, '']).airtimeBalance).toBe(0)
  })

  test('is nobody’s when one speaks alone or nobody says a word', () => {
    expect(said([0, words(9)], [0, words(9)]).airtimeBalance).toBeNull()
    expect(said([0, '!'], [1, '?']).airtimeBalance).toBeNull()
  })

  test('goes by what people hear in any language', () => {
    expect(said([0, '我们今天发布'], [1, 'Ça ira très bien à nous']).airtimeBalance).toBe(1)
  })
})

describe('repetition', () => {
  const first = 'we must cut costs because costs are rising'
  const second = 'we must cut costs because revenue is falling'

  test('of the reference texts', () => {
    expect(said([0, first], [0, second]).repetition).toBeCloseTo(3 / 9, 10)
    const [grams, earlier] = transcriptWords(
      aDebateResult({ turns: [aTurn({ text: second }), aTurn({ text: first })] }),
    ).map(({ words }) => nGrams(words, 3))
    expect((grams?.intersection(earlier ?? new Set()).size ?? 0) / (grams?.size ?? 0)).toBe(0.5)
  })

  test('is a mean of the likeness to the most similar earlier turn', () => {
    expect(said([0, first], [0, second], [0, first]).repetition).toBeCloseTo((3 / 9 + 1) / 2, 10)
  })

  test('counts what a speaker said before, not what others said', () => {
    expect(said([0, first], [1, first], [0, 'nothing of that kind any more']).repetition).toBe(0)
    expect(said([0, first], [1, first]).repetition).toBeNull()
  })

  test('is none where a turn was spoken without sight of the one before', () => {
    const turns = [0, 1].map(() => ({ seat: 0, text: first, visibleTurns: 0 }))
    expect(metricsOf(aMeasuredRun(turns)).repetition).toBeNull()
  })

  test('shows the turn and the one it is like', () => {
    const turns = [first, 'something else entirely', first].map((text) => ({ seat: 0, text }))
    expect(evidenceOf(aMeasuredRun(turns)).filter(({ metric }) => metric === 'repetition')).toEqual([
      { metric: 'repetition', turn: 2, text: first, note: '100 % like turn 1 of the same speaker.' },
    ])
  })
})
