import { describe, expect, test } from 'vitest'
import { wrongKey } from '../../../testing/scripted-model.ts'
import type { Seat } from '../../models/debate.ts'
import { PersonaId } from '../../models/ids.ts'
import type { ModelRequest } from '../../ports/language-model.ts'
import { applyResults } from '../apply-results.ts'
import { initialState } from '../enter-stage.ts'
import { maxCalls } from '../plan-debate.ts'
import { promptFor } from '../prompt-for.ts'
import { debateAttempts } from '../testing/debate-attempts.ts'
import {
  anInput,
  aSpeaker,
  type Played,
  plainReplies,
  plainReply,
  play,
  promptText,
  type Reply,
} from '../testing/debate-builders.ts'
import { foreignNamesIn, seenBy } from '../testing/visibility.ts'
import { formats } from './catalogue.ts'
import { withTeams } from './red-team-teams.ts'
import { redTeamVerdict } from './red-team-verdict.ts'

const ids = [0, 1, 2, 3].map((n) => PersonaId.parse(`01890000-0000-7000-8000-00000000000${n}`))

/** Blue and so many red teams. */
const teams = (red: number) =>
  Array.from({ length: red + 1 }, (_, seat) => ({ personaId: ids[seat] ?? null }))

interface Said {
  readonly claim: string
  readonly severity?: number
}

interface Script {
  /** What a red seat finds in a round; a string: what it writes instead; null: it refuses. */
  readonly found?: (round: number, seat: number) => readonly Said[] | string | null
  readonly defence?: (round: number) => object | string
  /** By finding, what is left in a round; a string: what white writes instead. */
  readonly white?: (round: number) => Readonly<Record<string, number>> | string
}

/** Claims that have nothing in common. */
const claim = (round: number, seat: number) => `Weakness${round}x${seat} breaks step${round}x${seat} of all`

const exercise =
  ({
    found = (round, seat) => [{ claim: claim(round, seat) }],
    defence = (round) => ({ responses: [], plan: `Plan of round ${round}.` }),
    white = () => ({}),
  }: Script = {}): Reply =>
  (call, state) => {
    if (call.phase === 'plan') return 'First plan.'
    if (call.answer === 'findings') {
      const said = found(call.round, call.seat ?? 0)
      if (said === null) return { text: '', refused: true, finishReason: 'content-filter' }
      if (typeof said === 'string') return said
      return JSON.stringify({ findings: said.map((one) => ({ severity: 4, ...one })) })
    }
    if (call.answer === 'defence') {
      const said = defence(call.round)
      return typeof said === 'string' ? said : JSON.stringify(said)
    }
    if (call.answer === 'finding-rulings') {
      const said = white(call.round)
      if (typeof said === 'string') return said
      const rulings = Object.entries(said).map(([finding, residual]) => ({
        ...{ finding, residual, reason: `${residual} is left.` },
      }))
      return JSON.stringify({ rulings: rulings.length > 0 ? rulings : [{ finding: 'none', residual: 0 }] })
    }
    return plainReply(call, state)
  }

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

describe('teams', () => {
  const stancesOf = (...stances: readonly Seat['stance'][]) =>
    withTeams(
      anInput(
        'panel',
        stances.map((stance) => ({ stance })),
      ).participants,
    )
  const problem = (...stances: readonly Seat['stance'][]) =>
    formats['red-team'].problemWithSeats?.(stancesOf(...stances))

  test('are blue for the one seat that is for, else for the first, and red for all others', () => {
    expect(stancesOf(null, null, null).map(({ stance }) => stance)).toEqual(['for', 'against', 'against'])
    expect(stancesOf(null, 'for', null).map(({ stance }) => stance)).toEqual(['against', 'for', 'against'])
    expect(stancesOf('against', null).map(({ stance }) => stance)).toEqual(['against', 'for'])
  })

  test('are one blue and at least one red, and nobody between', () => {
    expect(problem(null, null)).toBeNull()
    expect(problem('for', 'for', null)).toContain('exactly one participant for')
    expect(problem('against', 'against')).toContain('exactly one participant for')
    expect(problem('for', 'neutral', null)).toContain('Nobody is neutral')
  })
})

describe("a red team debate's verdict", () => {
  test('is the patched plan with what became of every finding', () => {
    const game = play(
      anInput('red-team', teams(2)),
      exercise({
        found: (round, seat) =>
          round === 1
            ? [
                { claim: 'There is no budget for it', severity: seat === 1 ? 5 : 4 },
                { claim: claim(1, seat) },
              ]
            : seat === 1
              ? [{ claim: claim(2, 1), severity: 3 }]
              : null,
        defence: (round) => ({
          responses:
            round === 1
              ? [
                  { finding: 'f1', action: 'accept', text: 'Added.' },
                  { finding: 'Finding 2', action: 'rebut', text: 'No.' },
                ]
              : [{ finding: 'F2', action: 'mitigate', text: 'Less.' }],
          plan: `Plan of round ${round}.`,
        }),
        white: (round) => (round === 1 ? { F1: 0.5, F2: 4, F3: 5, F9: 0 } : { F2: 3.5 }),
      }),
    )
    expect(game.finish.verdict).toEqual({
      decision: 'Plan of round 2.',
      rationale:
        '4 findings and 1 repeated. Severities sum to 16; after the answers of blue 11 is left, a residual risk of 69 %. Red refused once.',
      decidedBy: 'judge',
      votes: {
        rulings: [
          { round: 1, finding: 'F1', residual: 0.5, reason: '0.5 is left.' },
          { round: 1, finding: 'F2', residual: 4, reason: '4 is left.' },
          { round: 2, finding: 'F2', residual: 3.5, reason: '3.5 is left.' },
        ],
      },
      scores: {
        findings: [
          {
            id: 'F1',
            round: 1,
            seat: 1,
            claim: 'There is no budget for it',
            severity: 5,
            residual: 0.5,
            action: 'accept',
            duplicateOf: null,
          },
          {
            id: 'F2',
            round: 1,
            seat: 1,
            claim: claim(1, 1),
            severity: 4,
            residual: 3.5,
            action: 'mitigate',
            duplicateOf: null,
          },
          {
            id: 'F3',
            round: 1,
            seat: 2,
            claim: 'There is no budget for it',
            severity: 4,
            residual: null,
            action: null,
            duplicateOf: 'F1',
          },
          {
            id: 'F4',
            round: 1,
            seat: 2,
            claim: claim(1, 2),
            severity: 4,
            residual: 4,
            action: null,
            duplicateOf: null,
          },
          {
            id: 'F5',
            round: 2,
            seat: 1,
            claim: claim(2, 1),
            severity: 3,
            residual: 3,
            action: null,
            duplicateOf: null,
          },
        ],
        initial: 16,
        residual: 11,
        residualRisk: 0.6875,
        refusals: 1,
        abstentions: 0,
      },
      dissent: [
        { personaId: ids[1], text: `F2, 3.5 of 5 left: ${claim(1, 1)}` },
        { personaId: ids[2], text: `F4, 4 of 5 left: ${claim(1, 2)}` },
        { personaId: ids[1], text: `F5, 3 of 5 left: ${claim(2, 1)}` },
      ],
    })
  })

  test('leaves findings at their full severity when white can not be read', () => {
    const { finish } = play(anInput('red-team', teams(1), { rounds: 1 }), exercise({ white: () => 'Fine.' }))
    expect(finish.verdict).toMatchObject({
      decision: 'Plan of round 1.',
      decidedBy: 'speaker',
      scores: { initial: 4, residual: 4, residualRisk: 1 },
    })
  })

  test('takes no ruling on a finding that did not exist when it was made', () => {
    const white = (round: number) => (round === 1 ? { F2: 0 } : { F1: 1 })
    const { finish } = play(anInput('red-team', teams(1)), exercise({ white }))
    expect(finish.verdict?.scores).toMatchObject({ findings: [{ residual: 1 }, { residual: 4 }] })
  })

  test('takes nothing from a refusal, even where it could be read', () => {
    const { finish } = play(anInput('red-team', teams(1), { rounds: 1 }), (call, state) =>
      call.phase === 'findings' ? { text: plainReplies.findings, refused: true } : exercise()(call, state),
    )
    expect(finish).toMatchObject({
      stopReason: 'fixed',
      verdict: { scores: { findings: [], refusals: 1, abstentions: 0 } },
    })
  })

  test('has no residual risk where nothing was found', () => {
    const { finish } = play(anInput('red-team', teams(2)), exercise({ found: () => [] }))
    expect(finish).toMatchObject({
      stopReason: 'stability',
      verdict: {
        decision: 'First plan.',
        rationale: 'Red reported no finding.',
        decidedBy: 'speaker',
        scores: { findings: [], initial: 0, residual: 0, residualRisk: null },
        dissent: [],
      },
    })
  })

  test('is undecided, by nobody, when blue gives no plan: there is nothing to attack', () => {
    const game = play(anInput('red-team', teams(2)), (call, state) =>
      call.phase === 'plan' ? { text: '', refused: true } : exercise()(call, state),
    )
    expect(game.played).toHaveLength(1)
    expect(game.finish.verdict).toMatchObject({ decision: 'undecided', decidedBy: 'nobody' })
  })

  test('is none before red has looked, and made of what there is after that', () => {
    const input = anInput('red-team', teams(1), { rounds: 1 })
    const { played } = play(input, exercise({ white: () => ({ F1: 1 }) }))
    let state = initialState(input)
    const verdicts = [redTeamVerdict(state)]
    for (const { call, result } of played) {
      state = applyResults(state, [{ call, result }])
      verdicts.push(redTeamVerdict(state))
    }
    expect(verdicts.map((verdict) => verdict && [verdict.decision, verdict.scores])).toMatchObject([
      null,
      null,
      ['First plan.', { residual: 4 }],
      ['Plan of round 1.', { residual: 4 }],
      ['Plan of round 1.', { residual: 1 }],
    ])
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
