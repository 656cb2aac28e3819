import { describe, expect, test } from 'vitest'
import { applyResults } from '../../stages/apply-results.ts'
import { initialState } from '../../stages/enter-stage.ts'
import { anInput, plainReplies, play } from '../../testing/debate-builders.ts'
import { claim, exercise, ids, teams } from '../../testing/red-team-script.ts'
import { redTeamVerdict } from './red-team-verdict.ts'

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
        { personaId: ids[1], seat: 1, text: `F2, 3.5 of 5 left: ${claim(1, 1)}` },
        { personaId: ids[2], seat: 2, text: `F4, 4 of 5 left: ${claim(1, 2)}` },
        { personaId: ids[1], seat: 1, text: `F5, 3 of 5 left: ${claim(2, 1)}` },
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
