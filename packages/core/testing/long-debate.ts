import { mulberry32 } from '../src/debate/plan/seeded-random.ts'
import type { MeasuredRun } from '../src/evaluation/metrics/metric.ts'
import type { ToolCall } from '../src/models/tool.ts'
import { aDebateInput, aDebateResult, aSeat, aTurn } from './builders-of-runs.ts'

const syllables = 'ka re mo ti sun del var ino pek lor ash bri cot dun eve fal gur hin jos lam'.split(' ')
const common = 'the of and to a in is that it we for not on with as are this be but they have from'.split(' ')

/**
 * A debate of realistic length, the same for the same seed: 60 turns of 200 to 300 words by three people, a context of 2 000
 * words, and tool calls now and then. Words are made up, as frequent as words are (Zipf).
 */
export function aLongDebate(
  seed: number,
): MeasuredRun & { readonly output: NonNullable<MeasuredRun['output']> } {
  const random = mulberry32(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const vocabulary = Array.from(
    { length: 3000 },
    (_, index) =>
      `${syllables[index % 20]}${syllables[Math.floor(index / 20) % 20]}${syllables[Math.floor(index / 400)]}`,
  )
  const word = () => (random() < 0.45 ? pick(common) : vocabulary[Math.floor(3000 * random() ** 3)])
  const sentence = () => {
    const words = Array.from({ length: 12 + Math.floor(random() * 12) }, word)
    return `${words.join(' ')}${random() < 0.1 ? ` ${Math.floor(random() * 100)} %` : ''}.`
  }
  const text = (words: number) => Array.from({ length: Math.round(words / 18) }, sentence).join(' ')
  const context = text(2000)
  const given = context.split(/(?<=\.) /)
  // Now and then somebody says what was given.
  const speech = (words: number) =>
    text(words)
      .split(/(?<=\.) /)
      .map((said) => (random() < 0.15 ? pick(given) : said))
      .join(' ')
  const toolCall = (turn: number): ToolCall => ({
    id: `${turn}.0.0`,
    name: pick(['search', 'calculator', 'http_get']),
    args: { query: word() },
    ok: random() < 0.9,
    result: { results: Array.from({ length: 5 }, () => ({ title: sentence(), text: text(60) })) },
    error: null,
    latencyMs: 300,
  })
  const turns = Array.from({ length: 60 }, (_, index) =>
    aTurn({
      index,
      seat: index % 3,
      round: 1 + Math.floor(index / 3),
      text: speech(200 + random() * 100),
      visibleTurns: index,
      latencyMs: 2000 + Math.floor(random() * 3000),
      stance: Math.round((random() * 2 - 1) * 10) / 10,
      toolCalls: index % 4 === 0 ? [toolCall(index)] : [],
    }),
  )
  return {
    run: {
      kind: 'debate',
      status: 'completed',
      trigger: { type: 'api', id: null },
      forkedFrom: null,
      queuedAt: '2026-01-01T00:00:00.000Z',
      startedAt: '2026-01-01T00:00:00.100Z',
      finishedAt: '2026-01-01T00:05:00.100Z',
      durationMs: 300_000,
      usage: { calls: 60, inputTokens: 600_000, outputTokens: 20_000, costUsd: 0.5 },
    },
    input: aDebateInput({
      context,
      rounds: 20,
      participants: [0, 1, 2].map((seat) =>
        aSeat(seat, {
          instructions: `Always mention costs. Never mention ${vocabulary[seat]} or ${vocabulary[9]}.`,
        }),
      ),
    }),
    output: aDebateResult({ turns }),
    otherToolCalls: [],
  }
}
