import { describe, expect, test } from 'vitest'
import { applyResults } from '../../stages/apply-results.ts'
import { enterStage, initialState } from '../../stages/enter-stage.ts'
import { anInput, type Played, play, promptText, type Reply } from '../../testing/debate-builders.ts'
import { bothSides, ids, preferring, ruled, undecidedRuling } from '../../testing/tit-for-tat-script.ts'
import { titForTatVerdict } from './tit-for-tat-verdict.ts'

const promptsOf = ({ played }: Played, phase: string) =>
  played.filter(({ call }) => call.phase === phase).map(({ prompt }) => promptText(prompt))

describe("a tit-for-tat debate's verdict", () => {
  test('is the moderator’s when it prefers a side, with the last words of the other', () => {
    const { finish } = play(
      anInput('tit-for-tat', bothSides),
      ruled({ 1: undecidedRuling, 2: preferring('negative', 'No') }),
    )
    expect(finish.verdict).toEqual({
      decision: 'No',
      rationale: 'Better reasons.',
      decidedBy: 'moderator',
      votes: {
        rulings: [
          { round: 1, preference: false, side: 'affirmative', answer: 'Yes' },
          { round: 2, preference: true, side: 'negative', answer: 'No' },
        ],
        candidates: null,
      },
      dissent: [{ personaId: ids[0], seat: 0, text: 'Message of 0 in 2.' }],
      scores: null,
    })
  })

  test('names the side when the moderator gives no answer', () => {
    const { finish } = play(anInput('tit-for-tat', bothSides), ruled({ 1: preferring('affirmative', null) }))
    expect(finish.verdict).toMatchObject({
      decision: 'affirmative',
      dissent: [{ personaId: ids[1], seat: 1 }],
    })
  })

  const judged = (final: string, candidates = '{"candidates":["Yes","No"]}'): Reply =>
    ruled({}, (call) => (call.phase === 'candidates' ? candidates : final))

  test('is the judge’s when nobody was preferred', () => {
    const final = '{"reason":"Air.","answer":"No","side":"negative","confidence":0.7}'
    expect(play(anInput('tit-for-tat', bothSides), judged(final)).finish.verdict).toMatchObject({
      decision: 'No',
      rationale: 'Air.',
      decidedBy: 'judge',
      votes: { candidates: ['Yes', 'No'] },
      dissent: [{ personaId: ids[0], seat: 0, text: 'Message of 0 in 3.' }],
      scores: { confidence: 0.7 },
    })
  })

  test('calls nobody the loser when the judge does not say whose answer it was', () => {
    const { finish } = play(anInput('tit-for-tat', bothSides), judged('{"answer":"No"}'))
    expect(finish.verdict).toMatchObject({ decision: 'No', dissent: [] })
  })

  test('does without candidates that can not be read', () => {
    const game = play(anInput('tit-for-tat', bothSides), judged('{"answer":"No"}', 'None.'))
    expect(game.finish.verdict).toMatchObject({ decision: 'No', votes: { candidates: null } })
    expect(promptsOf(game, 'judgement')[0]).not.toMatch(/candidate/i)
  })

  test('is undecided, by nobody, when the judge can not be read', () => {
    expect(play(anInput('tit-for-tat', bothSides), judged('Hm.')).finish.verdict).toMatchObject({
      decision: 'undecided',
      decidedBy: 'nobody',
      votes: { candidates: ['Yes', 'No'] },
    })
  })

  test('comes from the last round that is whole when a budget ends it before its time', () => {
    const input = anInput('tit-for-tat', bothSides, { rounds: 5 })
    const { played } = play(input, ruled())
    const after = (calls: number) =>
      played
        .slice(0, calls)
        .reduce((state, { call, result }) => applyResults(state, [{ call, result }]), initialState(input))
    const next = (calls: number) => {
      const state = after(calls)
      const [call] = enterStage(state, state.plan.discussion.length).pending
      return call && `${call.key} ${call.sees}`
    }
    // One message alone has been said: there is nothing to weigh.
    expect(next(1)).toBeUndefined()
    expect(next(2)).toBe('phase/candidates/round/1/seat/-/call/0 0,1')
    expect(next(4)).toBe('phase/candidates/round/1/seat/-/call/0 0,1')
    expect(next(5)).toBe('phase/candidates/round/2/seat/-/call/0 2,3')
  })

  test('is none while nobody has decided, and never fails', () => {
    const input = anInput('tit-for-tat', bothSides)
    const { played } = play(input, ruled())
    let state = initialState(input)
    for (const { call, result } of played.slice(0, -1)) {
      expect(titForTatVerdict(state)).toBeNull()
      state = applyResults(state, [{ call, result }])
    }
    expect(titForTatVerdict(state)).toBeNull()
  })
})
