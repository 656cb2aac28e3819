import type { Run } from '@workbench/client/models'
import { DebateInput } from '@workbench/core/models/debate'
import { agoText, durationText, shareText, usageText } from '../display/amounts.ts'
import { awaitedText } from '../display/awaited-text.ts'
import { inLine } from '../display/in-line.ts'
import { paintStatus, statusText } from '../display/status-text.ts'
import type { Style } from '../display/style.ts'
import { tookText } from './run-columns.ts'
import { shortId } from './short-id.ts'

const labelWidth = 10

/** What a run is, where it stands and what it used, a line for each. */
export function runFacts(run: Run, address: string, now: number, style: Style): readonly string[] {
  const facts: readonly (readonly [label: string, texts: readonly string[]])[] = [
    ['Run', [run.id, address]],
    ['Status', [paintStatus(statusText(run.status), run.status, style) + waitingText(run)]],
    ['Asked', askedTexts(run)],
    ...debateFacts(run),
    ['Queued', [`${agoText(run.queuedAt, now)} (${run.queuedAt})${waitedText(run)}`]],
    ['Took', [tookText(run, now)]],
    ['Used', [`${run.usage.calls} calls, ${usageText(run.usage)}`]],
    ['Score', scoreTexts(run)],
    ['Saved', savedTexts(run)],
    ['Attempts', run.attempt > 1 ? [`${run.attempt}: workers took it up again`] : []],
    ['Forked', forkTexts(run)],
  ]
  return [
    style.strong(inLine(run.title)),
    '',
    ...facts.flatMap(([label, texts]) =>
      texts.map((text, index) => style.faint((index === 0 ? label : '').padEnd(labelWidth)) + text),
    ),
  ]
}

function debateFacts(run: Run): (readonly [string, readonly string[]])[] {
  // A snapshot of another version may not be understood; the rest of the run is.
  const parsed = run.kind === 'debate' ? DebateInput.safeParse(run.input) : null
  if (parsed?.success !== true) return [['Kind', [run.kind]]]
  const { format, rounds, participants } = parsed.data
  return [
    ['Format', [`${format}, ${rounds} ${rounds === 1 ? 'round' : 'rounds'}`]],
    [
      'Seats',
      participants.map(({ seat, name, model, role, stance }) => {
        const part = [role, stance].filter((one) => one !== null).join(', ')
        return inLine(`${seat}  ${name}${part === '' ? '' : ` (${part})`} · ${model}`)
      }),
    ],
  ]
}

const waitingText = ({ waitingFor }: Run): string => {
  if (!waitingFor) return ''
  const { type, until } = waitingFor
  return ` for ${inLine(awaitedText(type))}${until === null ? '' : ` until ${until}`}`
}

const scoreTexts = ({ quality }: Run): string[] =>
  quality ? [`${shareText(quality.value)} ${meanings[quality.metric]}`] : []

const meanings: Readonly<Record<NonNullable<Run['quality']>['metric'], string>> = {
  rubric: 'of what its rubric asks, as its judge says',
  faithfulness: 'faithful to what it was given, as its judge says',
  groundedness: 'of its claims are supported in words by what it was given or found',
  toolSuccessRate: 'of its tool calls went well',
}

/** Whose turn it is, and what is asked of them: enough to answer from a terminal. */
const askedTexts = ({ awaitedTurns }: Run): string[] =>
  awaitedTurns.map(({ seat, speaker, round, answer, scale, task }) => {
    const also =
      answer === 'single-answer' ? ', with --answer' : answer === 'estimate' ? ', with --estimate' : ''
    const range = scale === null ? '' : ` from ${scale.min} to ${scale.max}`
    return inLine(`${speaker} (seat ${seat}, round ${round}${also}${range}): ${task}`)
  })

function waitedText({ queuedAt, startedAt }: Run): string {
  const waitedMs = startedAt === null ? 0 : Date.parse(startedAt) - Date.parse(queuedAt)
  return waitedMs < 1000 ? '' : `, waited ${durationText(waitedMs)}`
}

const savedTexts = ({ savedByResume }: Run): string[] =>
  savedByResume.calls === 0
    ? []
    : [
        `${savedByResume.calls} ${savedByResume.calls === 1 ? 'call' : 'calls'}, ${usageText(savedByResume)}, not bought again when it went on`,
      ]

const forkTexts = ({ forkedFrom }: Run): string[] =>
  forkedFrom === null
    ? []
    : [`from ${shortId(forkedFrom.runId)}, whose first ${forkedFrom.turn} turns it shares`]
