import type { Experiment, ExperimentMetric, ScenarioVerdict } from '@workbench/client/models'
import { type MetricTexts, metricTexts } from '@workbench/core/evaluation/experiment-report/metric-texts'
import { moneyText } from '../display/amounts.ts'
import { cutMiddle } from '../display/cut-middle.ts'
import { inLine } from '../display/in-line.ts'
import type { Style } from '../display/style.ts'
import { type Column, table } from '../display/table.ts'
import { wrapped } from '../display/word-wrap.ts'
import { progressText } from './experiment-progress.ts'
import { paintVerdict, verdictText } from './verdict-text.ts'

interface Page {
  /** Columns; without an end in a pipe. */
  readonly width: number
  readonly style: Style
}

/** What came of an experiment: the verdict first, then why, then the figures and what to do next. */
export function experimentText(experiment: Experiment, page: Page): string {
  const { name, reasons, metrics, scenarios, status } = experiment
  const { style } = page
  const title = style.strong(`${paintVerdict(verdictText(experiment), experiment, style)}: ${inLine(name)}`)
  const blocks = [
    `${title}\n${style.faint(sidesText(experiment))}\n`,
    reasonLines(reasons, page),
    status === 'running' ? `${progressText(experiment.progress)}\n` : '',
    changeLines(scenarios, page),
    metricTable(
      '',
      metrics.filter(({ primary }) => primary),
      page,
    ),
    scenarios.length > 1 ? scenarios.map((scenario) => scenarioText(scenario, page)).join('\n') : '',
    metricTable(
      'Hints, which decide nothing',
      metrics.filter(({ primary }) => !primary),
      page,
    ),
    `${style.faint(costText(experiment))}\n`,
    reasonLines(nextSteps(experiment), page),
  ]
  return blocks.filter((block) => block !== '').join('\n')
}

const reasonLines = (lines: readonly string[], { width }: Page): string =>
  lines.map((line) => `${wrapped(inLine(line), width)}\n`).join('')

function sidesText({ baselineRunIds, candidateRunIds, scenarios, alpha, look, looks }: Experiment): string {
  const names = [...new Set(scenarios.flatMap(({ baselineName }) => baselineName ?? []))].map(inLine)
  const named = names.length === 0 ? '' : ` (${names.join(', ')})`
  const looking = looks === 1 ? '' : `, look ${look} of ${looks}`
  return `${count(candidateRunIds.length, 'run')} against ${count(baselineRunIds.length, 'accepted run')}${named}, α = ${alpha}${looking}`
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

const mostChanges = 10

/** What is on trial. */
function changeLines(scenarios: readonly ScenarioVerdict[], { style }: Page): string {
  const lines = scenarios
    .flatMap(({ changes }) => changes)
    .map(({ path, a, b }) => `${inLine(path)}: ${valueText(a)} → ${valueText(b)}`)
  const unique = [...new Set(lines)]
  if (unique.length === 0) return ''
  const more = unique.length - mostChanges
  const shown = [...unique.slice(0, mostChanges), ...(more > 0 ? [`and ${more} more`] : [])]
  return `${style.strong('On trial')}\n${shown.map((line) => `${line}\n`).join('')}`
}

const valueText = (value: unknown): string =>
  cutMiddle(inLine(typeof value === 'string' ? value : JSON.stringify(value ?? null)), 60)

function scenarioText(scenario: ScenarioVerdict, page: Page): string {
  const { scenarioName, reasons, metrics } = scenario
  const outcome = { ...scenario, status: 'completed' as const }
  const title = `${paintVerdict(verdictText(outcome), outcome, page.style)}: ${inLine(scenarioName)}\n`
  const primary = metrics.filter((metric) => metric.primary)
  return `${page.style.strong(title)}${reasonLines(reasons, page)}${metricTable('', primary, page)}`
}

type Row = MetricTexts & Pick<ExperimentMetric, 'verdict'> & { readonly outcome: string }

function metricTable(title: string, metrics: readonly ExperimentMetric[], page: Page): string {
  if (metrics.length === 0) return ''
  const rows = metrics.map((metric) => {
    const texts = metricTexts(metric)
    const outcome = texts.advice === '' ? texts.verdict : `${texts.verdict}, ${texts.advice}`
    return { ...texts, verdict: metric.verdict, outcome }
  })
  return `${title === '' ? '' : `${page.style.strong(title)}\n`}${table(rows, columns, page)}`
}

const columns: readonly Column<Row>[] = [
  { title: 'METRIC', text: ({ title }) => inLine(title) },
  { title: 'BASELINE', text: ({ baseline }) => baseline, align: 'right', givesWay: 3 },
  { title: 'CANDIDATE', text: ({ candidate }) => candidate, align: 'right', givesWay: 4 },
  { title: 'EFFECT', text: ({ effect }) => effect, align: 'right' },
  { title: '95 % INTERVAL', text: ({ interval }) => interval, align: 'right', givesWay: 2 },
  { title: 'P ADJUSTED', text: ({ p }) => p, align: 'right', givesWay: 1 },
  {
    title: 'VERDICT',
    text: ({ outcome }) => outcome,
    paint: (text, { verdict }, style) => paintVerdict(text, { status: 'completed', verdict }, style),
    isFlexible: true,
  },
]

function costText({ usage, judgingUsage }: Experiment): string {
  const judging = judgingUsage.calls === 0 ? '' : `, judging ${moneyText(judgingUsage.costUsd)}`
  return `${count(usage.calls, 'call')}, ${usage.costUsd === null ? 'cost not known' : moneyText(usage.costUsd)}${judging}`
}

/** What would get on from here. */
function nextSteps({ id, status, verdict, look, looks, metrics, scenarios }: Experiment): readonly string[] {
  if (status === 'failed' || status === 'cancelled') {
    return [`Go on with it: npx workbench eval --resume ${id}`]
  }
  if (verdict !== 'insufficient' && verdict !== 'suspect' && verdict !== 'inconclusive') return []
  const all = [metrics, ...scenarios.map((scenario) => scenario.metrics)].flat()
  const more = Math.max(0, ...all.map(({ primary, moreRuns }) => (primary ? (moreRuns ?? 0) : 0)))
  const advice = more === 0 ? [] : [`Run ${more} more: so many a side would probably decide it.`]
  return look < looks
    ? [...advice, `The second look, with as many runs again: npx workbench eval extend ${id}`]
    : advice
}
