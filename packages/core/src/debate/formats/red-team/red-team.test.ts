import { describe, expect, test } from 'vitest'
import { wrongKey } from '../../../../testing/scripted-model.ts'
import type { ModelRequest } from '../../../ports/language-model.ts'
import { applyResults } from '../../stages/apply-results.ts'
import { initialState } from '../../stages/enter-stage.ts'
import { maxCalls } from '../../stages/plan-debate.ts'
import { promptFor } from '../../stages/prompt-for.ts'
import { debateAttempts } from '../../testing/debate-attempts.ts'
import {
  anInput,
  aSpeaker,
  type Played,
  play,
  promptText,
  type Reply,
} from '../../testing/debate-builders.ts'
import { claim, exercise, teams } from '../../testing/red-team-script.ts'
import { foreignNamesIn, seenBy } from '../../testing/visibility.ts'

const promptOf = ({ played }: Played, phase: string, round: number, seat: number | null = null) => {
  const found = played.find(
    ({ call }) => call.phase === phase && call.round === round && (seat === null || call.seat === seat),
  )
  if (found === undefined) throw new Error(`Nobody was asked: ${phase} ${round}`)
  return promptText(found.prompt)
}

const phasesOf = ({ played }: Played) => played.map(({ call }) => `${call.phase} ${call.round}`)

describe('a red team debate', () => {
  test.each([
    { R: 1, r: 1 },
    { R: 2, r: 2 },
    { R: 3, r: 3 },
    { R: 5, r: 4 },
  ])('takes 1 + r·(R + 2) calls when red always finds something: R = $R, r = $r', ({ R, r }) => {
    const input = anInput('red-team', teams(R), { rounds: r })
    const game = play(input, exercise())
    expect(game.played).toHaveLength(1 + r * (R + 2))
    expect(maxCalls(input)).toBe(game.played.length)
    expect(game.finish.stopReason).toBe('fixed')
    expect(game.batches).toEqual([1, ...Array.from({ length: r }, () => [R, 1, 1]).flat()])
  })

  test('ends after a round without a serious new finding, once it is answered and ruled', () => {
    const found = (round: number, seat: number) => [
      { claim: claim(round, seat), severity: round === 2 ? 2.5 : 3 },
    ]
    const game = play(anInput('red-team', teams(2), { rounds: 4 }), exercise({ found }))
    expect(game.finish.stopReason).toBe('stability')
    expect(game.played).toHaveLength(1 + 2 * 4)
    expect(phasesOf(game).at(-1)).toBe('white 2')
    const inTheLast = play(anInput('red-team', teams(2), { rounds: 2 }), exercise({ found }))
    expect(inTheLast.finish.stopReason).toBe('stability')
    expect(inTheLast.played).toHaveLength(1 + 2 * 4)
  })

  test('ends at once after a round without any new finding, the last one included', () => {
    for (const rounds of [2, 5]) {
      const found = (round: number, seat: number) => (round === 2 ? [] : [{ claim: claim(round, seat) }])
      const game = play(anInput('red-team', teams(2), { rounds }), exercise({ found }))
      expect(game.finish.stopReason).toBe('stability')
      expect(phasesOf(game).slice(4)).toEqual(['white 1', 'findings 2', 'findings 2'])
    }
  })

  test('takes what is only repeated for nothing new', () => {
    const found = () => [{ claim: 'There is no budget for it', severity: 5 }]
    const game = play(anInput('red-team', teams(2), { rounds: 3 }), exercise({ found }))
    expect(game.finish.stopReason).toBe('stability')
    expect(phasesOf(game)).toHaveLength(1 + 4 + 2)
  })

  test('goes on after a round in which nobody looked, and leaves out what there is nothing to say to', () => {
    const found = (round: number, seat: number) =>
      round === 1 ? (seat === 1 ? null : 'Hm.') : [{ claim: claim(round, seat) }]
    const game = play(anInput('red-team', teams(2), { rounds: 2 }), exercise({ found }))
    expect(phasesOf(game)).toEqual([
      'plan 1',
      ...['findings 1', 'findings 1'],
      ...['findings 2', 'findings 2', 'defence 2', 'white 2'],
    ])
    expect(game.finish).toMatchObject({
      stopReason: 'fixed',
      verdict: { scores: { refusals: 1, abstentions: 1 } },
    })
  })

  test('shows red the plan as it stands and what was ruled, never answers of blue or findings of the same round', () => {
    const reply: Reply = (call) => {
      const { round, seat, phase } = call
      const mark = (name: string) => `⟦${name} ${round}.${seat ?? '-'}⟧`
      if (phase === 'plan') return mark('plan')
      const answers: Readonly<Record<string, object>> = {
        findings: {
          findings: [
            {
              claim: `${mark('claim')} of kind${round}x${seat} breaks`,
              severity: 4,
              ...{ evidence: mark('evidence'), exploit: mark('exploit') },
            },
          ],
        },
        defence: {
          responses: [{ finding: `F${2 * round - 1}`, action: 'accept', text: mark('answer') }],
          plan: mark('plan'),
        },
        white: { rulings: [{ finding: `F${2 * round - 1}`, residual: 1, reason: mark('ruling') }] },
      }
      return JSON.stringify(answers[phase])
    }
    const game = play(anInput('red-team', teams(2), { rounds: 3 }), reply)
    const claims = (round: number) => [`claim ${round}.1`, `claim ${round}.2`]
    const whole = (round: number) =>
      ['claim', 'evidence', 'exploit'].flatMap((what) => [`${what} ${round}.1`, `${what} ${round}.2`])
    const sorted = (...marks: readonly string[]) => marks.toSorted()
    expect(seenBy(game)).toEqual({
      'plan 1 by 0': [],
      'findings 1 by 1': ['plan 1.0'],
      'findings 1 by 2': ['plan 1.0'],
      'defence 1 by 0': sorted('plan 1.0', ...whole(1)),
      'white 1 by judge': sorted('plan 1.0', 'answer 1.0', ...whole(1)),
      'findings 2 by 1': sorted('plan 1.0', 'ruling 1.-', ...claims(1)),
      'findings 2 by 2': sorted('plan 1.0', 'ruling 1.-', ...claims(1)),
      'defence 2 by 0': sorted('plan 1.0', 'ruling 1.-', ...whole(1), ...whole(2)),
      'white 2 by judge': sorted('plan 2.0', 'answer 2.0', 'ruling 1.-', ...whole(1), ...whole(2)),
      'findings 3 by 1': sorted('plan 2.0', 'ruling 1.-', 'ruling 2.-', ...claims(1), ...claims(2)),
      'findings 3 by 2': sorted('plan 2.0', 'ruling 1.-', 'ruling 2.-', ...claims(1), ...claims(2)),
      'defence 3 by 0': sorted(
        ...['plan 2.0', 'ruling 1.-', 'ruling 2.-'],
        ...[...whole(1), ...whole(2), ...whole(3)],
      ),
      'white 3 by judge': sorted(
        ...['plan 3.0', 'answer 3.0', 'ruling 1.-', 'ruling 2.-'],
        ...[...whole(1), ...whole(2), ...whole(3)],
      ),
    })
    // Both plans of round 1 carry the same mark: it is the patched one that red reads, and each turn says what it saw.
    expect(game.state.turns.map(({ sees, visibleTurns }) => sees ?? visibleTurns)).toEqual([
      0,
      [0],
      [0],
      [0, 1, 2],
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3, 4, 5],
      [1, 2, 4, 5, 6],
      [1, 2, 4, 5, 6],
      [1, 2, 4, 5, 6, 7, 8],
    ])
  })

  test('asks each red team the same, however many of the others have answered by then', () => {
    const input = anInput('red-team', teams(3))
    const whole = play(input, exercise())
    const played = new Map(whole.played.map((one) => [one.call.key, one]))
    let state = initialState(input)
    for (let [call] = state.pending.slice(-1); call !== undefined; [call] = state.pending.slice(-1)) {
      const one = played.get(call.key)
      if (one === undefined) throw new Error(`Not asked before: ${call.key}`)
      expect(promptFor(state, call)).toEqual(one.prompt)
      state = applyResults(state, [{ call, result: one.result }])
    }
    expect(state.turns).toEqual(whole.state.turns)
  })

  test('keeps to the plan before when the patched one can not be read', () => {
    const defence = (round: number) => (round === 2 ? 'We are done.' : { plan: `Plan of round ${round}.` })
    const game = play(anInput('red-team', teams(1), { rounds: 3 }), exercise({ defence }))
    expect(promptOf(game, 'findings', 2)).toContain('Plan of round 1.')
    expect(promptOf(game, 'white', 2)).toContain('Plan of round 1.')
    expect(promptOf(game, 'white', 2)).toContain('Blue gave no readable answer')
    expect(promptOf(game, 'white', 2)).not.toContain('We are done.')
    expect(promptOf(game, 'findings', 3)).toContain('Plan of round 1.')
    expect(promptOf(game, 'white', 3)).toContain('Plan of round 3.')
    expect(promptOf(game, 'white', 3)).not.toContain('Blue gave no readable answer')
  })

  test('answers and rules only what is open: new findings, and those of which something is left', () => {
    const white = (round: number) => (round === 1 ? { F1: 0, F2: 2 } : {})
    const found = (round: number, seat: number) => [
      { claim: claim(round, seat) },
      ...(round === 2 && seat === 1 ? [{ claim: claim(1, 1) }] : []),
    ]
    const game = play(anInput('red-team', teams(2)), exercise({ white, found }))
    // F4 repeats F1.
    for (const phase of ['defence', 'white']) {
      expect(promptOf(game, phase, 2)).toContain('each of these findings: F2, F3, F5.')
      expect(promptOf(game, phase, 2)).toContain('<finding id="F2" severity="4">')
      expect(promptOf(game, phase, 2)).toContain('<ruling finding="F2" residual="2">')
      expect(promptOf(game, phase, 2)).not.toContain('id="F1"')
    }
    expect(promptOf(game, 'findings', 2)).toContain('id="F1"')
  })

  test('is ruled by the judge persona when there is one, and nobody knows names of others', () => {
    const game = play(anInput('red-team', teams(2), { judge: aSpeaker({ name: 'Judy' }) }), exercise())
    expect(promptOf(game, 'white', 1)).toContain('You are Judy.')
    expect(foreignNamesIn(game)).toEqual([])
    expect(promptOf(play(anInput('red-team', 2), exercise()), 'white', 1)).toContain('You are White team.')
  })

  test('keeps its keys when there are more rounds, so that a fork pays for none again', () => {
    const keys = (rounds: number) =>
      play(anInput('red-team', teams(2), { rounds }), exercise()).played.map(({ call }) => call.key)
    expect(keys(3).slice(0, keys(2).length)).toEqual(keys(2))
  })
})

test('a red team of whom some had looked when the run died goes on from the snapshot, and only the others are asked', async () => {
  const input = anInput('red-team', teams(3), { rounds: 2 })
  const said = ({ answer, system, messages }: ModelRequest) => {
    const round = /Round: (\d)/.exec(system)?.[1] ?? ''
    const seat = /Seat: (\d)/.exec(system)?.[1] ?? ''
    if (answer === 'findings') {
      const found = { claim: claim(Number(round), Number(seat)), severity: 4 }
      return { text: JSON.stringify({ findings: [found] }) }
    }
    if (answer !== 'defence') return {}
    return { text: JSON.stringify({ plan: `Plan ${round} of ${JSON.stringify(messages).length}.` }) }
  }
  const undisturbed = await debateAttempts(input).attempt(said)
  expect(undisturbed.requests).toHaveLength(1 + 2 * 5)

  // Of the second round's three looks, all at once, the first arrives.
  const run = debateAttempts(input)
  const first = await run.attempt((request, index) => (index < 7 ? said(request) : { error: wrongKey() }))
  expect(first.end.status).toBe('failed')
  expect(run.journal.steps).toHaveLength(7)
  const second = await run.attempt(said)

  expect(second.end).toMatchObject({ status: 'completed', output: { verdict: { decidedBy: 'judge' } } })
  expect(second.requests).toHaveLength(4)
  expect([...first.requests.slice(0, 7), ...second.requests]).toEqual(undisturbed.requests)
  expect(second.end).toEqual(undisturbed.end)
})
