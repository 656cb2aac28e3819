import clsx from 'clsx'
import { DotStrip } from '../../../components/charts/dot-strip.tsx'
import { Fact, FactList } from '../../../components/fact-list.tsx'
import { metricDifference, metricText } from '../../../format/metric-value.ts'
import { cliffsWord, intervalWords, midWords, pWords } from './effect-words.ts'
import type { JudgedRow } from './metric-rows.ts'

const testNames: Readonly<Record<string, string>> = {
  permutation: 'permutation test of the means',
  'permutation (log)': 'permutation test of the means, on logarithms',
  fisher: "Fisher's exact test",
  'sign-flip': 'sign-flip test over the scenarios',
  none: 'none: all values are the same',
}

interface Props {
  readonly row: JudgedRow
  readonly of: 'runs' | 'scenarios'
}

/** One metric in full: every value of both sides on one line, and the figures behind the verdict. */
export function MetricDetails({ row: { metric, description }, of }: Props) {
  const { values, runs, moreRuns, cliffsDelta, hedgesG, hodgesLehmann, equivalenceInterval, test } = metric
  const { unit, meaning } = description
  const format = (value: number) => metricText(value, unit)
  const all = [...values.baseline, ...values.candidate]
  const domain = [Math.min(...all), Math.max(...all)] as const
  const equivalence = intervalWords(description, { interval: equivalenceInterval, test })
  return (
    <div className="grid gap-4 pt-1 pb-3 pl-5 text-sm desktop:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)]">
      <div className="flex min-w-0 flex-col gap-3">
        <p className="text-muted">{meaning}</p>
        <div className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 gap-y-2">
          {(['baseline', 'candidate'] as const).map((side) => (
            <div key={side} className="contents">
              <span className="text-muted capitalize">{side}</span>
              <DotStrip
                values={values[side]}
                own={null}
                format={format}
                what={`${of} of the ${side}`}
                domain={domain}
                className="w-full"
              />
            </div>
          ))}
          {all.length > 0 && (
            <>
              <span />
              <span
                aria-hidden
                className={clsx(
                  'flex text-xs text-muted tabular-nums',
                  domain[0] === domain[1] ? 'justify-center' : 'justify-between',
                )}
              >
                <span>{format(domain[0])}</span>
                {domain[0] !== domain[1] && <span>{format(domain[1])}</span>}
              </span>
            </>
          )}
        </div>
      </div>
      <FactList>
        <Fact name={of === 'runs' ? 'Runs with a value' : 'Scenarios'}>
          {runs.baseline} against {runs.candidate}
        </Fact>
        <Fact name="Test">{testNames[test] ?? test}</Fact>
        <Fact name="p, for harm">
          {pWords(metric.p)}
          {metric.pAdjusted !== metric.p && `, adjusted ${pWords(metric.pAdjusted)}`}
        </Fact>
        {metric.verdict === 'improved' && <Fact name="p, for gain">adjusted {pWords(metric.pGain)}</Fact>}
        <Fact name="Matters from">{midWords(description, metric.mid)}</Fact>
        {equivalence !== '' && <Fact name="90 % interval">{equivalence}</Fact>}
        {hodgesLehmann !== null && (
          <Fact name="Median shift">{metricDifference(hodgesLehmann, unit)} (Hodges–Lehmann)</Fact>
        )}
        {cliffsDelta !== null && (
          <Fact name="Overlap">
            {cliffsWord(cliffsDelta)} difference (Cliff’s δ {signed(cliffsDelta)}
            {hedgesG !== null && `, Hedges’ g ${signed(hedgesG)}`})
          </Fact>
        )}
        {moreRuns !== null && moreRuns > 0 && (
          <Fact name="To decide">
            about {moreRuns} more {moreRuns === 1 ? 'run' : 'runs'} a side
          </Fact>
        )}
      </FactList>
    </div>
  )
}

const signed = (value: number) => value.toFixed(2).replace('-', '−')
