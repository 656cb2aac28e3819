import { saidInTurn } from '../debate/answers/said-in-turn.ts'
import { DebateInput, type DebateNote, DebateResult, type Turn, type Verdict } from '../models/debate.ts'
import { isPersons } from '../models/person-model.ts'
import type { Run } from '../models/run.ts'
import type { Usage } from '../models/usage.ts'
import { asHeading, asInline, asQuote, fencedJson } from './markdown-text.ts'
import { sourceText } from './source-text.ts'

/**
 * A run as a paper to decide by: the question, what came out and why, who disagrees, then what was said and what it
 * cost. What models wrote is quoted, so that none of it can pass for a part of the paper.
 */
export function exportMarkdown(run: Run): string {
  const input = DebateInput.safeParse(run.input)
  const output = DebateResult.safeParse(run.output)
  const sections = [
    `# ${asHeading(run.title)}`,
    statusLine(run),
    input.success ? question(input.data) : section('Input', fencedJson(run.input)),
    output.success
      ? debate(output.data, input.success ? input.data : null)
      : section('Output', fencedJson(run.output)),
    figures(run),
  ]
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`
}

const section = (heading: string, body: string) => (body === '' ? '' : `## ${heading}\n\n${body}`)

function statusLine({ status, error }: Run): string {
  if (error !== null) {
    return `**This run ${status}** (${error.code}): ${asInline(error.message)} ${asInline(error.hint)}`
  }
  return status === 'completed' ? '' : `**This run is ${status}**: what follows is what there is so far.`
}

function question({ topic, context }: DebateInput): string {
  return [section('Question', asQuote(topic)), section('Context', context === '' ? '' : asQuote(context))]
    .filter((text) => text !== '')
    .join('\n\n')
}

function debate({ verdict, turns, notes = [], simulated }: DebateResult, input: DebateInput | null): string {
  const warning = simulated
    ? '**Simulated.** Some or all of this was written by a simulated model: it shows how a debate runs, not what is right.'
    : ''
  return [
    warning,
    section('Verdict', verdict === null ? 'There is none.' : verdictText(verdict)),
    section('Dissent', verdict === null ? '' : dissentText(verdict, turns, input)),
    section('Transcript', transcriptText(turns, notes)),
  ]
    .filter((text) => text !== '')
    .join('\n\n')
}

function verdictText({ decision, rationale, decidedBy, votes, scores }: Verdict): string {
  return [
    asQuote(decision),
    rationale === '' ? '' : `Because:\n\n${asQuote(rationale)}`,
    `Decided by: ${asInline(decidedBy)}.`,
    votes === null ? '' : `Votes:\n\n${fencedJson(votes)}`,
    scores === null ? '' : `Scores:\n\n${fencedJson(scores)}`,
  ]
    .filter((text) => text !== '')
    .join('\n\n')
}

function dissentText(verdict: Verdict, turns: readonly Turn[], input: DebateInput | null): string {
  const name = nameOf(turns, input)
  const { dissent } = verdict
  if (dissent.length === 0) return couldDisagree(verdict, turns, input) ? 'Nobody disagrees.' : ''
  return dissent.map((each) => `**${asInline(name(each))}**\n\n${asQuote(each.text)}`).join('\n\n')
}

/** There has to be a decision, and somebody besides whoever it came from. */
function couldDisagree({ decidedBy }: Verdict, turns: readonly Turn[], input: DebateInput | null): boolean {
  const seats = input?.participants.length ?? new Set(turns.map(({ seat }) => seat)).size
  return decidedBy !== 'nobody' && seats > 1
}

type Dissent = Verdict['dissent'][number]

/** By seat; runs of earlier versions name the persona alone. */
function nameOf(turns: readonly Turn[], input: DebateInput | null) {
  return ({ personaId, seat = null }: Dissent): string =>
    turns.find((turn) => turn.seat === seat)?.speaker ??
    input?.participants.find((seat) => personaId !== null && seat.personaId === personaId)?.name ??
    turns.find((turn) => personaId !== null && turn.personaId === personaId)?.speaker ??
    'A participant'
}

/** Notes stand where speakers began to see them, those that none saw at the end. */
function transcriptText(turns: readonly Turn[], notes: readonly DebateNote[]): string {
  const before = (isThere: (afterTurn: number) => boolean) =>
    notes.filter(({ afterTurn }) => afterTurn !== null && isThere(afterTurn)).map(noteText)
  return [
    ...turns.flatMap((turn) => [...before((place) => place === turn.index), turnText(turn)]),
    ...before((place) => place >= turns.length),
    ...notes.filter(({ afterTurn }) => afterTurn === null).map(noteText),
  ].join('\n\n')
}

function noteText({ by, text, afterTurn }: DebateNote): string {
  const from = by === null ? 'Note' : `Note by ${asHeading(by)}`
  return `### ${from}\n\n${afterTurn === null ? 'not seen by any speaker' : 'from outside'}\n\n${asQuote(text)}`
}

function turnText(turn: Turn): string {
  const { index, round, phase, speaker, role, refused, model, toolCalls, by } = turn
  const part = role === null ? '' : `, ${asHeading(role)}`
  const about = [
    `round ${round}`,
    asInline(phase),
    isPersons(turn) ? `a person${by ? ` (${asInline(by)})` : ''}` : asInline(model),
    ...(refused ? ['**refused**'] : []),
    ...toolCalls.map(
      ({ name, error }) => `called ${asInline(name)}${error === null ? '' : ` (${error.code})`}`,
    ),
  ].join(' · ')
  return `### ${index + 1}. ${asHeading(speaker)}${part}\n\n${about}\n\n${asQuote(saidInTurn(turn))}${sourcesText(turn)}`
}

/** Under the numbers that the text cites them by, which are its own: every turn counts from 1. */
function sourcesText({ citations }: Turn): string {
  if (citations.length === 0) return ''
  const lines = citations.map((citation) => {
    const { heading = [] } = citation
    const section = heading.length === 0 ? '' : `, ${heading.join(' › ')}`
    return `- ${asInline(`${sourceText(citation)}${section}`)}`
  })
  return `\n\nSources:\n\n${lines.join('\n')}`
}

function figures({ id, usage, savedByResume, durationMs, queuedAt, requestId, attempt }: Run): string {
  const rows = [
    ['Run', id],
    ['Started', queuedAt],
    ['Duration', durationMs === null ? 'not ended' : `${(durationMs / 1000).toFixed(1)} s`],
    ['Model calls', String(usage.calls)],
    ['Tokens', `${usage.inputTokens} in, ${usage.outputTokens} out`],
    ['Cost', cost(usage)],
    ...(savedByResume.calls > 0
      ? [['Saved by resuming', `${savedByResume.calls} calls, ${cost(savedByResume)}`]]
      : []),
    ['Attempts', String(attempt)],
    ['Request', requestId],
  ]
  const table = rows.map(([name = '', value = '']) => `| ${name} | ${asInline(value)} |`)
  return section('Figures', ['| | |', '| --- | --- |', ...table].join('\n'))
}

const cost = ({ costUsd }: Usage): string => (costUsd === null ? 'unknown' : `$${costUsd.toFixed(4)}`)
