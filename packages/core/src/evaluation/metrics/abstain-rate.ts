import { type AnswerKind, parseAnswer } from '../../debate/answers/answers.ts'
import { formats } from '../../debate/formats/catalogue.ts'
import type { DebateInput, DebateResult, Turn } from '../../models/debate.ts'
import { isSeen } from './done-here.ts'
import { badRate } from './kinds-of-metrics.ts'
import type { MeasuredRun, Metric } from './metric.ts'
import { shareOf } from './numbers/share-of.ts'

interface RequiredAnswer {
  /** null for a call that is no turn. */
  readonly turn: Turn | null
  readonly who: string
  readonly text: string
  readonly isReadable: boolean
}

/**
 * Structured answers that could not be read / structured answers that were asked for: votes, verdicts and selections, and
 * turns of formats that want a stance or a short answer with them. Free text can't fail. Nobody asked for any in a
 * conversation that was held elsewhere.
 */
export const abstainRate: Metric = {
  ...badRate,
  name: 'abstainRate',
  version: 1,
  title: 'Unreadable answers',
  meaning:
    'Share of the answers in a required form (stances, votes, verdicts) that could not be read. They count as abstentions, never as guesses.',
  group: 'conversation',
  measure: (measured) => shareOf(requiredAnswers(measured), ({ isReadable }) => !isReadable),
  evidence: (measured) =>
    requiredAnswers(measured)
      .filter(({ isReadable }) => !isReadable)
      .map(({ turn, who, text }) => ({
        turn: turn?.index ?? null,
        text,
        note: `The answer of ${who} could not be read.`,
      })),
}

function requiredAnswers(measured: MeasuredRun): readonly RequiredAnswer[] {
  const { input, output } = measured
  if (output === null || !isSeen(measured)) return []
  return [...(input === null ? [] : turnsWithAnswers(input, output)), ...structuredCalls(output)]
}

/** Calls whose reply is words: what a moderator says between turns, summaries, digests, what a chair writes. */
const freeRoles: ReadonlySet<string> = new Set(['summariser', 'facilitator', 'chair'])

const structuredCalls = ({ calls }: DebateResult): readonly RequiredAnswer[] =>
  calls
    .filter(({ phase, role }) => phase !== 'moderation' && !freeRoles.has(role))
    .map(({ role, phase, text, answer }) => ({
      turn: null,
      who: `the ${role} (${phase})`,
      text,
      isReadable: answer !== null,
    }))

function turnsWithAnswers(input: DebateInput, { turns }: DebateResult): readonly RequiredAnswer[] {
  const kind = answerOfTurns(input)
  return turns.flatMap((turn) => {
    const isReadable = isReadableTurn(turn, kind, input)
    return isReadable === null ? [] : { turn, who: turn.speaker, text: turn.text, isReadable }
  })
}

/** null for a turn that was asked for free text, and for a person's, of which no form is asked. */
function isReadableTurn(turn: Turn, kind: AnswerKind | null, { participants }: DebateInput): boolean | null {
  if (participants[turn.seat]?.kind === 'person') return null
  if (turn.answer !== undefined) return turn.answer !== null
  if (kind === 'turn-with-stance') return turn.stance !== null
  // Turns from before answers were kept with them.
  return kind === 'single-answer' ? parseAnswer(kind, turn.text) !== null : null
}

/** All turns of a debate answer in one form; which one can depend on whether there is more than one round. */
function answerOfTurns(input: DebateInput) {
  const format = formats[input.format]
  if (!format.options.safeParse(input.formatOptions).success) return null
  const [stage] = format.plan({ ...input, rounds: Math.min(input.rounds, 2) }).discussion
  return stage?.calls.find(({ role }) => role === 'participant')?.answer ?? null
}
