import type { Experiment, ExperimentMetric, Outcome, ScenarioVerdict } from '../../models/experiment.ts'
import { headline } from './experiment-markdown.ts'
import { metricTexts, outcomeText } from './metric-texts.ts'
import { asXml } from './xml-text.ts'

interface TestCase {
  readonly name: string
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped'
  /** What is wrong, or why nothing can be said. */
  readonly message: string
  readonly text: string
}

interface TestSuite {
  readonly name: string
  readonly cases: readonly TestCase[]
}

/**
 * An experiment as JUnit XML, which every build server reads: a suite for each scenario, a case for each primary metric.
 * What regressed is a failure, what is undecided is skipped, what could not be run or compared is an error.
 *
 * @param address - Where a person sees it.
 */
export function experimentJunit(experiment: Experiment, address: string): string {
  const suites = suitesOf(experiment)
  const all = suites.flatMap(({ cases }) => cases)
  const { createdAt, finishedAt } = experiment
  const seconds = finishedAt === null ? 0 : (Date.parse(finishedAt) - Date.parse(createdAt)) / 1000
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attributes({ name: experiment.name, ...countsOf(all), time: seconds.toFixed(3) })}>`,
    ...suites.flatMap(({ name, cases }) => [
      `  <testsuite ${attributes({ name, ...countsOf(cases), timestamp: createdAt })}>`,
      '    <properties>',
      `      <property ${attributes({ name: 'experiment', value: address })}/>`,
      '    </properties>',
      ...cases.flatMap((one) => caseLines(name, one)),
      '  </testsuite>',
    ]),
    '</testsuites>',
  ]
  return `${lines.join('\n')}\n`
}

function suitesOf(experiment: Experiment): readonly TestSuite[] {
  const { status, scenarios, metrics, verdict, reasons } = experiment
  if (status !== 'completed') {
    const text = reasons.join('\n')
    const stopped: TestCase = { name: 'verdict', outcome: 'error', message: headline(experiment), text }
    return scenarios.map(({ scenarioName }) => ({ name: scenarioName, cases: [stopped] }))
  }
  const own = scenarios.map((scenario) => suiteOf(scenario.scenarioName, scenario))
  if (scenarios.length < 2) {
    // Of one scenario, what is said of the experiment is said of it, the reasons too.
    return own.length === 0
      ? []
      : scenarios.map((one) => suiteOf(one.scenarioName, { ...experiment, metrics: one.metrics }))
  }
  return [
    ...own,
    suiteOf('All scenarios together', { verdict, comparable: experiment.comparable, reasons, metrics }),
  ]
}

type Judged = Pick<ScenarioVerdict, 'verdict' | 'comparable' | 'reasons' | 'metrics'>

function suiteOf(name: string, { verdict, comparable, reasons, metrics }: Judged): TestSuite {
  const cases = metrics.filter(({ primary }) => primary).map(caseOf)
  const text = reasons.join('\n')
  if (!comparable) {
    return { name, cases: [{ name: 'verdict', outcome: 'error', message: 'Not comparable', text }] }
  }
  // A run that failed by its own doing decides without any metric: what decides has to show.
  const isTold = verdict === null || cases.some(({ outcome }) => outcome === outcomes[verdict])
  if (isTold) return { name, cases }
  const decided = { name: 'verdict', outcome: outcomes[verdict], message: outcomeText(verdict), text }
  return { name, cases: [...cases, decided] }
}

const outcomes: Readonly<Record<Outcome, TestCase['outcome']>> = {
  regressed: 'failure',
  equivalent: 'passed',
  improved: 'passed',
  insufficient: 'skipped',
  suspect: 'skipped',
  inconclusive: 'skipped',
}

function caseOf(metric: ExperimentMetric): TestCase {
  const { title, baseline, candidate, effect, interval, p, verdict, advice } = metricTexts(metric)
  const figures = `${baseline} → ${candidate}, ${effect} (95 % interval ${interval}), p ${p} (${metric.test})`
  const values = ({ values }: ExperimentMetric) =>
    `baseline: ${values.baseline.join(', ')}\ncandidate: ${values.candidate.join(', ')}`
  return {
    name: title,
    outcome: outcomes[metric.verdict],
    message: `${verdict}: ${figures}${advice === '' ? '' : `; ${advice}`}`,
    text: values(metric),
  }
}

function caseLines(classname: string, { name, outcome, message, text }: TestCase): readonly string[] {
  const start = `    <testcase ${attributes({ classname, name })}`
  if (outcome === 'passed')
    return [`${start}>`, `      <system-out>${asXml(message)}</system-out>`, '    </testcase>']
  const type = outcome === 'failure' ? { message, type: 'regressed' } : { message }
  return [`${start}>`, `      <${outcome} ${attributes(type)}>${asXml(text)}</${outcome}>`, '    </testcase>']
}

const countsOf = (cases: readonly TestCase[]) => {
  const count = (outcome: TestCase['outcome']) => cases.filter((one) => one.outcome === outcome).length
  return {
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  }
}

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}="${asXml(String(value))}"`)
    .join(' ')
