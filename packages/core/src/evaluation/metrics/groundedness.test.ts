import { describe, expect, test } from 'vitest'
import { aMeasuredRun } from '../../../testing/builders-of-measured-runs.ts'
import { aPassage } from '../../../testing/builders-of-passages.ts'
import { cpuMs } from '../../../testing/cpu-ms.ts'
import type { Turn } from '../../models/debate.ts'
import { evidenceOf } from '../evidence-of.ts'
import { groundedness } from './groundedness.ts'
import { claimSupport } from './grounding/claim-support.ts'
import { contentWordsOf } from './grounding/content-words.ts'
import { createPassageIndex } from './grounding/passages.ts'
import { wordsIn } from './text/words.ts'

const support = (claim: string, ...material: readonly string[]) => {
  const passages = createPassageIndex()
  for (const one of material) passages.add(one)
  const words = wordsIn(claim)
  return claimSupport({ text: claim, words, contentWords: contentWordsOf(words) }, passages)
}

const battery = 'On a full charge the battery lasts about ten hours.'

describe('a claim', () => {
  test('of the reference has all its content words in the passage', () => {
    expect(support('The battery lasts ten hours on a full charge', battery)).toEqual({
      isSupported: true,
      score: 1,
      mismatch: null,
    })
  })

  test.each<[string, string, string, ReturnType<typeof support>['mismatch']]>([
    [
      'negated',
      'The battery does not last ten hours on a full charge',
      `${battery} Batteries last.`,
      'negation',
    ],
    ['with another number', 'The battery lasts about 12 hours on a full charge', `${battery} 10.`, 'numbers'],
    [
      'of somebody else',
      'In tests by Acme the battery lasts ten hours',
      `In tests the battery lasts ten hours`,
      'names',
    ],
  ])('%s is not supported', (_what, claim, passage, mismatch) => {
    expect(support(claim, passage)).toMatchObject({ isSupported: false, mismatch })
  })

  test('in the same order, with one more word of its own, is supported by order', () => {
    const claim = 'it is that the tests of it on the day were good'
    const { score, isSupported } = support(claim, 'it is that the tests of it on the day were bad')
    expect([score, isSupported]).toEqual([11 / 12, true])
  })

  test('is not supported by words that every sentence has', () => {
    expect(
      support(
        'They should have been with us with the tariff and levy',
        'They should have been with us with the parrot',
      ),
    ).toEqual({
      isSupported: false,
      score: 0,
      mismatch: null,
    })
  })

  test('can be drawn from two neighbouring sentences, not from the ends of a text', () => {
    const claim = 'The battery of the phone charges within forty minutes'
    expect(support(claim, 'The phone has a battery. It charges within forty minutes.').isSupported).toBe(true)
    const far = 'The phone has a battery. It is blue. Nobody minds. It charges within forty minutes.'
    expect(support(claim, far).isSupported).toBe(false)
  })

  test('in another script or language is no less a claim', () => {
    expect(support('电池充满可用十小时', '充满电后电池可用十小时。').isSupported).toBe(true)
    expect(
      support('L’été dernier la forêt brûlait partout', 'La forêt brûlait partout l’été dernier.')
        .isSupported,
    ).toBe(true)
  })
})

const given = (texts: readonly (string | Partial<Turn>)[], context = '') =>
  aMeasuredRun(
    texts.map((turn) => (typeof turn === 'string' ? { text: turn } : turn)),
    { input: { context } },
  )

const result = (value: unknown): Turn['toolCalls'] => [
  { id: '0.0.0', name: 'search', args: {}, ok: true, result: value, error: null, latencyMs: 1 },
]

describe('groundedness', () => {
  const claim = 'The battery lasts ten hours on a full charge.'
  const other = 'Screens of such phones break within weeks of purchase.'

  test('is the share of claims that are supported by the context', () => {
    expect(groundedness.measure(given([`${claim} ${other}`, claim], battery))).toBe(2 / 3)
  })

  test('is not known when nothing was given or retrieved, or nothing was claimed', () => {
    expect(groundedness.measure(given([claim]))).toBeNull()
    expect(groundedness.measure(given([claim], ' …'))).toBeNull()
    expect(groundedness.measure(given(['Is that so? Yes. I agree!'], battery))).toBeNull()
  })

  test('takes in what tools found, from that turn on', () => {
    const found = { phones: [{ name: 'X', 'battery lasts': 'ten hours on a full charge' }] }
    expect(groundedness.measure(given([claim, { text: claim, toolCalls: result(found) }, claim]))).toBe(2 / 3)
  })

  test('leaves out tools that failed', () => {
    const failed = result(battery).map((call) => ({ ...call, ok: false }))
    expect(groundedness.measure(given([{ text: claim, toolCalls: failed }]))).toBeNull()
  })

  test('takes in the text of citations', () => {
    const citations = [{ marker: '[1]', documentId: null, chunkId: null, text: battery }]
    expect(groundedness.measure(given([{ text: claim, citations }]))).toBe(1)
  })

  test('takes in the passages that a turn was given, cited or not, from that turn on', () => {
    const passages = [aPassage({ text: battery })]
    expect(groundedness.measure(given([claim, { text: claim, passages }, claim]))).toBe(2 / 3)
    expect(groundedness.measure(given([{ text: `${claim} ${other}`, passages }]))).toBe(1 / 2)
  })

  test('reads the number of a citation as no part of the claim, and one that was not given as a number', () => {
    const passages = [aPassage({ text: battery }), aPassage({ marker: '2' })]
    const cited = (text: string) => groundedness.measure(given([{ text, passages }]))
    expect(cited('The battery lasts ten hours on a full charge [1].')).toBe(1)
    expect(cited('The battery lasts ten hours on a full charge [1, 2].')).toBe(1)
    expect(cited('The battery lasts ten hours on a full charge [7].')).toBe(0)
    const citations = [{ marker: '[3]', documentId: null, chunkId: null, text: battery }]
    const imported = 'The battery lasts ten hours on a full charge [3].'
    expect(groundedness.measure(given([{ text: imported, citations }]))).toBe(1)
  })

  test('tells which source a claim without support cites', () => {
    const measured = given([{ text: `${other.slice(0, -1)} [1].`, passages: [aPassage({ text: battery })] }])
    expect(evidenceOf(measured).find(({ metric }) => metric === 'groundedness')?.note).toBe(
      'Nothing like it was given or retrieved. It cites [1].',
    )
  })

  test('is measured quickly where hundreds of turns were given the same', () => {
    const passages = Array.from({ length: 6 }, (_, number) =>
      aPassage({ marker: String(number + 1), text: `${number} ${`${battery} ${other} `.repeat(12)}` }),
    )
    const turns = Array.from({ length: 600 }, (_, number) => ({
      text: `${claim} [1] In year ${number} the screens of such phones broke within weeks of purchase [2].`,
      passages,
    }))
    const started = cpuMs()
    expect(groundedness.measure(given(turns))).toBeGreaterThan(0.4)
    expect(cpuMs() - started).toBeLessThan(2_000)
  })

  test('does not hold refusals against anybody', () => {
    const refusal = "I'm sorry, but I can't help with that. Such requests break rules of safety everywhere."
    expect(groundedness.measure(given([refusal, claim], battery))).toBe(1)
  })

  test('shows which claims have no support, and why', () => {
    const measured = given([claim, `${other} The battery never lasts ten hours on a full charge.`], battery)
    expect(evidenceOf(measured).filter(({ metric }) => metric === 'groundedness')).toEqual([
      { metric: 'groundedness', turn: 1, text: other, note: 'Nothing like it was given or retrieved.' },
      {
        metric: 'groundedness',
        turn: 1,
        text: 'The battery never lasts ten hours on a full charge.',
        note: 'The source nearest to it says the opposite: one of the two is negated.',
      },
    ])
  })
})
