import { expect, test } from 'vitest'
import { aHit } from '../../../testing/builders-of-passages.ts'
import { highestCostOf } from '../../models/cost-of.ts'
import type { DebateInput, GivenPassage, Seat, Speaker } from '../../models/debate.ts'
import type { ModelPrice } from '../../models/price.ts'
import type { AnswerKind } from '../answers/answers.ts'
import { parseAnswer } from '../answers/answers.ts'
import { formats } from '../formats/catalogue.ts'
import { mulberry32 } from '../plan/seeded-random.ts'
import { askedAgain } from '../prompts/ask-again.ts'
import { givenPassages } from '../prompts/given-passages.ts'
import { promptFor } from '../stages/prompt-for.ts'
import { anInput, aSpeaker, play, promptText, type Reply } from '../testing/debate-builders.ts'
import { estimateDebate } from './estimate-debate.ts'
import { priceIn } from './price-in.ts'

// What the estimate promises: whatever is said, no run takes more. So everybody says as much as their tokens allow, three
// bytes for each, in the form that is asked for, and debates are of every kind that can be chosen.

const bytesOf = (text: string) => new TextEncoder().encode(text).length
const tokensOf = (text: string) => Math.ceil(bytesOf(text) / 3)
const wideLetter = '文'

/** As many wide letters as bring a text to so many bytes. */
const filling = (bytes: number) => wideLetter.repeat(Math.max(0, Math.floor(bytes / 3)))
const sized = (bytes: number, build: (filler: string) => unknown): string => {
  const bare = bytesOf(JSON.stringify(build('')))
  return JSON.stringify(build(filling(bytes - bare)))
}

/** What a prompt shows to choose from. */
interface Shown {
  readonly letters: readonly string[]
  readonly findings: readonly string[]
  readonly candidates: readonly string[]
  readonly texts: readonly string[]
}

const shownIn = (prompt: string): Shown => ({
  letters: [...prompt.matchAll(/<turn by="Response ([A-Z]+)"/g)].map(([, letter = '']) => letter),
  findings: /these findings: ((?:F\d+(?:, )?)+)/.exec(prompt)?.[1]?.split(', ') ?? ['F1'],
  candidates: [...(prompt.split('\nCandidates:\n')[1] ?? '').matchAll(/^- (.+): \d+ turns/gm)].map(
    ([, name = '']) => name,
  ),
  texts: /^Texts: (.+)$/m.exec(prompt)?.[1]?.split(', ') ?? ['Text A'],
})

/**
 * The longest well-formed reply of each kind. Pieces of material are many and short or few and long, by `many`: tags cost,
 * too.
 */
function longest(
  kind: AnswerKind,
  bytes: number,
  { letters, findings, candidates, texts }: Shown,
  at: { readonly many: boolean; readonly key: string; readonly side: number },
): string {
  const json = (build: (filler: string) => unknown) => sized(bytes, build)
  switch (kind) {
    case 'text':
    case 'moderation':
      return filling(bytes)
    case 'turn-with-stance': {
      const trailer = `\n[stance: ${at.side % 2 ? '' : '-'}0.4, confidence: 0.5]`
      return `${filling(bytes - trailer.length)}${trailer}`
    }
    case 'single-answer':
      return json((reasoning) => ({ reasoning, answer: `Answer ${at.side}`, confidence: 0.5 }))
    case 'selection':
      return json((reason) => ({ choice: 1, reason }))
    case 'panel-synthesis':
      return json((rationale) => ({ decision: 'Yes', rationale, stance: 0.5, dissent: [] }))
    case 'panel-poll':
      return json((reason) => ({ reason, decision: 'for', confidence: 0.5 }))
    case 'oxford-ballot':
      return json((rationale) => ({
        scores: [{ criterion: 'Argument', pro: 5, con: 6 }],
        rationale,
        winner: 'con',
      }))
    case 'audience-poll':
      return json((reason) => ({ reason, vote: 'pro', confidence: 0.5 }))
    case 'estimate':
      return json((reasons) => ({ reasons, estimate: 1 + (at.side % 9), confidence: 0.5 }))
    case 'pair-ruling':
      return json((reason) => ({ reason, preference: false, side: 'neither', answer: null }))
    case 'answer-candidates': {
      const count = at.many ? 20 : 1
      return json((filler) => ({
        candidates: Array.from({ length: count }, (_, place) => `${place}${part(filler, count, place)}`),
      }))
    }
    case 'final-answer':
      return json((reason) => ({ reason, answer: 'Yes', side: 'neither', confidence: 0.5 }))
    case 'referee-scores':
      return json((reason) => ({ reason, scores: texts.map((text) => ({ text, score: 7 })) }))
    case 'findings': {
      // As many as fit, up to all that can be read.
      const count = at.many ? Math.max(1, Math.min(10, Math.floor((bytes - 20) / 75))) : 1
      const word = at.key.replace(/[^0-9]/g, '')
      return json((filler) => ({
        findings: Array.from({ length: count }, (_, place) => ({
          // Claims of words in common would be repetitions, which nobody has to answer.
          claim: `${word} a${place}${word} b${place}${word}${part(filler, count, place)}`,
          severity: 4,
          ...(at.many ? {} : { evidence: 'e', exploit: 'x' }),
        })),
      }))
    }
    case 'defence':
      return json((filler) => {
        const half = filler.slice(0, Math.floor(filler.length / 2))
        return {
          responses: findings.slice(0, Math.floor(bytes / 120)).map((finding, place, all) => ({
            finding,
            action: 'mitigate',
            text: part(half, all.length, place),
          })),
          plan: `p${filler.slice(half.length)}`,
        }
      })
    case 'finding-rulings':
      return json((filler) => {
        const ruled = findings.slice(0, Math.max(1, Math.floor(bytes / 60)))
        return {
          rulings: ruled.map((finding, place) => ({
            finding,
            residual: 4,
            reason: part(filler, ruled.length, place),
          })),
        }
      })
    case 'ranking':
      return json((evaluation) => ({ evaluation, ranking: letters }))
    case 'next-speaker':
      return json((reason) => ({
        reason,
        speaker: candidates[at.side % Math.max(1, candidates.length)] ?? 'A',
      }))
  }
}

const part = (text: string, count: number, place: number): string =>
  text.slice(Math.floor((text.length * place) / count), Math.floor((text.length * (place + 1)) / count))

interface Use {
  calls: number
  inputTokens: number
  outputTokens: number
  costUsd: number
}

const nothing = (): Use => ({ calls: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 })

/** Plays with the longest replies; also what asking for each structured answer again would take. */
function longestRun(input: DebateInput, many: boolean, passages?: readonly GivenPassage[]) {
  const replyTo: Reply = (call, state) => {
    const prompt = promptText(promptFor(state, call))
    const bytes = call.speaker.maxOutputTokens * 3
    return longest(call.answer, bytes, shownIn(prompt), { many, key: call.key, side: call.seat ?? call.call })
  }
  const { played, state } = play(input, replyTo, passages && (() => passages))
  const used = nothing()
  const again = nothing()
  for (const { call, prompt, result } of played) {
    const { model, maxOutputTokens } = call.speaker
    const count = (use: Use, inputTokens: number) => {
      use.calls += 1
      use.inputTokens += inputTokens
      use.outputTokens += maxOutputTokens
      use.costUsd += highestCostOf(priceIn(input, model), inputTokens, maxOutputTokens) ?? 0
    }
    count(used, tokensOf(promptText(prompt)))
    const isForm = !['text', 'moderation', 'turn-with-stance'].includes(call.answer)
    if (isForm) {
      const asked = askedAgain({ ...prompt, messages: [...prompt.messages] } as never, call, result.text)
      count(
        again,
        tokensOf(
          [
            asked.system,
            ...asked.messages.map((message) => ('content' in message ? message.content : '')),
          ].join('\n\n'),
        ),
      )
    }
    // Replies are what they claim to be.
    expect(bytesOf(result.text), call.key).toBeLessThanOrEqual(maxOutputTokens * 3)
    if (maxOutputTokens >= 150)
      expect(parseAnswer(call.answer, result.text), `${call.key} ${result.text.slice(0, 200)}`).not.toBeNull()
  }
  return { used, again, turns: state.turns.length, played }
}

const price = (rate: number): ModelPrice => ({
  inputUsdPerMillion: rate,
  outputUsdPerMillion: 3 * rate,
  cacheReadUsdPerMillion: null,
  cacheWriteUsdPerMillion: null,
  tiers: [],
  source: 'test',
})
const models = ['acme:small', 'acme:large', 'acme:judge'] as const
const prices = {
  'simulated:debater': price(1),
  'acme:small': price(2),
  'acme:large': price(20),
  'acme:judge': price(90),
}

const optionsOf: Partial<Record<DebateInput['format'], (random: Dice) => Record<string, unknown>>> = {
  panel: ({ one }) => ({
    ...{ blindFirstRound: one([true, false]), anonymous: one([true, false]) },
    ...{ verdict: one(['synthesis', 'poll', 'none']), stopOnConsensus: false },
  }),
  oxford: ({ one }) => ({ judges: one([0, 1, 3]), bothOrders: one([true, false]) }),
  single: ({ one }) => ({ selection: one(['vote', 'selector']) }),
  consensus: ({ one }) => ({
    summary: one([true, false]),
    neighbours: one([null, 1, 2]),
    anonymous: one([true, false]),
  }),
  delphi: ({ one }) => ({ scaleMin: 1, scaleMax: 9, scaleMeaning: one(['', '意'.repeat(200)]) }),
  referees: ({ one }) => ({
    ...{
      textA: one(['A', 'A'.repeat(9_000)]),
      textB: one(['', '乙'.repeat(500)]),
      mode: one(['one-by-one', 'simultaneous']),
    },
    ...{ summariser: one(['none', 'shared', 'each']), blindScores: one([true, false]) },
  }),
  'open-floor': ({ one }) => ({
    ...{ anonymous: one([true, false]), allowRepeats: one([true, false]), maxShare: one([0.5, 1]) },
    ...{ verdict: one(['synthesis', 'none']), stopOnConsensus: false },
  }),
  'propose-critique-refine': ({ one }) => ({ critics: one([null, 1]) }),
}

type Dice = ReturnType<typeof createDice>

function createDice(seed: number) {
  const number = mulberry32(seed)
  const upTo = (most: number) => 1 + Math.floor(number() * most)
  const one = <Item>(items: readonly Item[]): Item => items[upTo(items.length) - 1] as Item
  return { number, upTo, one }
}

/** A setting of a format that can be chosen, as wide as names, roles and texts may be. */
function randomInput(format: DebateInput['format'], dice: Dice): DebateInput {
  const { number, upTo, one } = dice
  const allLong = number() < 0.3
  const { participants, rounds } = formats[format]
  const n = Math.min(participants.max, participants.min + upTo(4) - 1)
  const isSided = format === 'oxford' || format === 'tit-for-tat'
  const seats = Array.from({ length: n }, (_, seat): Partial<Seat> => {
    const isWide = number() < 0.4
    return {
      name: `${isWide ? '名'.repeat(90) : 'Name'}${seat}`,
      role: isWide ? '役'.repeat(100) : null,
      instructions: `${isWide ? '考える。'.repeat(150) : 'Think.'} ${seat}`,
      model: one(models),
      // Long replies, too: what is set aside for the frame of a prompt must not hide what they add.
      maxOutputTokens: allLong ? 4_000 : one([150, 220, 400, 900]),
      ...(isSided ? { stance: seat % 2 === 0 ? 'for' : 'against' } : {}),
    }
  })
  const someone = (): Speaker | null =>
    number() < 0.5
      ? null
      : aSpeaker({
          name: '座'.repeat(60),
          model: 'acme:judge',
          maxOutputTokens: allLong ? 4_000 : one([200, 700]),
        })
  const hasWindow = number() < 0.4
  return anInput(format, seats, {
    rounds: Math.min(rounds.max, upTo(format === 'panel' || format === 'open-floor' ? 6 : 4)),
    formatOptions: {
      ...optionsOf[format]?.(dice),
      ...(format === 'referees' && {}),
    } as DebateInput['formatOptions'],
    topic: one(['Ban cars?', '題'.repeat(600)]),
    context: one(['', '文脈'.repeat(700)]),
    rubric: one([[], [{ name: '基準'.repeat(20), description: '説明'.repeat(100), weight: 2 }]]),
    moderator: formats[format].usesModerator ? someone() : null,
    judge: formats[format].usesJudge ? someone() : null,
    maxOutputTokens: allLong ? 4_000 : one([200, 500]),
    collections: one([[], ['default']]),
    seed: upTo(1_000),
    prices,
    ...(number() < 0.4 ? { privateVotes: true as const } : {}),
    ...(hasWindow ? { window: { wholeTurns: upTo(4) } } : {}),
  })
}

const passages = givenPassages(
  Array.from({ length: 6 }, (_, start) => aHit({ title: '題'.repeat(300), text: '文'.repeat(650), start })),
)

/** Debates that end before they are over take fewer calls; these have nothing to end them, or may choose nobody. */
const areExact: ReadonlySet<string> = new Set([
  'panel',
  'oxford',
  'single',
  'referees',
  'council',
  'propose-critique-refine',
])

test.each(Object.keys(formats) as DebateInput['format'][])(
  'no run of %s takes more than its estimate, whatever the setting',
  (format) => {
    const dice = createDice(format.length * 31 + format.charCodeAt(0))
    let mostOfInput = 0
    for (let trial = 0; trial < 20; trial += 1) {
      const input = randomInput(format, dice)
      const isGrounded = input.collections.length > 0
      const { used, again } = longestRun(input, trial % 2 === 0, isGrounded ? passages : undefined)
      const estimate = estimateDebate(input)
      const said = `${format}, trial ${trial}`
      if (areExact.has(format)) expect(used.calls, said).toBe(estimate.calls)
      for (const measure of ['calls', 'inputTokens', 'outputTokens', 'costUsd'] as const) {
        expect(used[measure], `${measure} of ${said}`).toBeLessThanOrEqual(estimate[measure] ?? 0)
        expect(again[measure], `${measure} of retries of ${said}`).toBeLessThanOrEqual(
          estimate.retries[measure] ?? 0,
        )
      }
      mostOfInput = Math.max(mostOfInput, used.inputTokens / estimate.inputTokens)
    }
    // An upper bound that nobody can use for anything would be as wrong as one that is too low.
    expect(mostOfInput).toBeGreaterThan(0.35)
  },
  30_000,
)
