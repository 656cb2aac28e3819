import type { Experiment, ExperimentMetric, ScenarioVerdict } from '../../models/experiment.ts'
import { asHeading, asInline } from '../../runs/markdown-text.ts'
import { metricTexts, outcomeText, unknown } from './metric-texts.ts'

/**
 * An experiment as the summary of a build: the verdict first, then why, then the figures.
 *
 * @param address - Where a person sees it.
 */
export function experimentMarkdown(experiment: Experiment, address: string): string {
  const { name, reasons, metrics, scenarios } = experiment
  const isSuite = scenarios.length > 1
  const blocks = [
    `# ${headline(experiment)}: ${asHeading(name)}`,
    sidesText(experiment),
    list(reasons.map(asInline)),
    table(metrics),
    isSuite ? scenarios.map(scenarioBlock).join('\n\n') : changesText(scenarios),
    `${costText(experiment)} [The experiment](<${address}>)`,
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

/** What became of an experiment, in words that can stand first. */
export function headline({
  status,
  verdict,
  comparable,
}: Pick<Experiment, 'status' | 'verdict' | 'comparable'>): string {
  if (status === 'running') return 'Still running'
  if (status === 'cancelled') return 'Cancelled'
  if (status === 'failed') return 'Could not be run'
  if (!comparable || verdict === null) return 'Not comparable'
  return outcomeText(verdict)
}

function sidesText({ baselineRunIds, candidateRunIds, scenarios, alpha, looks, look }: Experiment): string {
  const names = [...new Set(scenarios.flatMap(({ baselineName }) => baselineName ?? []))]
  const named = names.length === 0 ? '' : ` (${names.map(asInline).join(', ')})`
  const looking = looks === 1 ? '' : `, look ${look} of ${looks}`
  return `${count(candidateRunIds.length, 'run')} against ${count(baselineRunIds.length, 'accepted run')}${named}, α = ${alpha}${looking}.`
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n')

const columns = ['Metric', 'Baseline', 'Candidate', 'Effect', '95 % interval', 'p, adjusted', 'Verdict']

function table(metrics: readonly ExperimentMetric[]): string {
  if (metrics.length === 0) return ''
  const primaryFirst = metrics.toSorted((a, b) => Number(b.primary) - Number(a.primary))
  const rows = primaryFirst.map((metric) => {
    const { title, baseline, candidate, effect, interval, p, verdict, advice } = metricTexts(metric)
    const name = metric.primary ? `**${asInline(title)}**` : asInline(title)
    const outcome = advice === '' ? verdict : `${verdict}: ${advice}`
    return [name, baseline, candidate, effect, interval, p, outcome]
  })
  const lines = [columns, columns.map((_, place) => (place === 0 || place === 6 ? '---' : '---:')), ...rows]
  const text = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  return `${text}\n\nMetrics in bold decide the verdict; the others are hints.`
}

function scenarioBlock(scenario: ScenarioVerdict): string {
  const { scenarioName, verdict, comparable, reasons, metrics } = scenario
  const outcome = comparable ? (verdict === null ? unknown : outcomeText(verdict)) : 'Not comparable'
  return [
    `## ${outcome}: ${asHeading(scenarioName)}`,
    list(reasons.map(asInline)),
    table(metrics.filter(({ primary }) => primary)),
    changesText([scenario]),
  ]
    .filter((block) => block !== '')
    .join('\n\n')
}

const mostChanges = 20
const longestValue = 120

/** What is on trial. */
function changesText(scenarios: readonly ScenarioVerdict[]): string {
  const changes = scenarios.flatMap((scenario) => scenario.changes)
  if (changes.length === 0) return ''
  const lines = changes
    .slice(0, mostChanges)
    .map(({ path, a, b }) => `${asInline(path)}: ${valueText(a)} → ${valueText(b)}`)
  const more = changes.length - lines.length
  return `On trial:\n\n${list([...lines, ...(more > 0 ? [`and ${more} more`] : [])])}`
}

function valueText(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return asInline(text.length > longestValue ? `${text.slice(0, longestValue)}…` : text)
}

function costText({ usage, judgingUsage }: Experiment): string {
  const money = (costUsd: number | null) => (costUsd === null ? 'a cost not known' : `$${costUsd.toFixed(4)}`)
  const judging = judgingUsage.calls === 0 ? '' : `, judging ${money(judgingUsage.costUsd)}`
  return `${count(usage.calls, 'call')}, ${money(usage.costUsd)}${judging}.`
}
