import type { RunSummary } from '@workbench/client/models'
import { useId, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { Fact, FactList } from '../../components/fact-list.tsx'
import { LoadMore } from '../../components/load-more.tsx'
import { MarkedText } from '../../components/marked-text.tsx'
import { ProgressBar } from '../../components/progress-bar.tsx'
import { RowCheckbox } from '../../components/row-checkbox.tsx'
import { RunLine } from '../../components/run-line.tsx'
import { SelectionBar } from '../../components/selection-bar.tsx'
import { StaleMark } from '../../components/stale-mark.tsx'
import { longName, Specimen, Specimens } from './specimens.tsx'

const queuedAt = new Date(Date.now() - 90_000).toISOString()

const aRun = (id: string, changes: Partial<RunSummary>): RunSummary => ({
  id,
  kind: 'debate',
  status: 'completed',
  title: 'Should we rewrite the billing service?',
  scenarioId: null,
  workflowId: null,
  parentRunId: null,
  forkedFrom: null,
  trigger: { type: 'api', id: null },
  requestId: id,
  attempt: 1,
  queuedAt,
  startedAt: queuedAt,
  finishedAt: null,
  durationMs: 134_000,
  usage: { calls: 7, inputTokens: 9000, outputTokens: 3400, costUsd: 0.0042 },
  error: null,
  waitingFor: null,
  quality: null,
  ...changes,
})

const runs: readonly RunSummary[] = [
  aRun('one', {}),
  aRun('two', { status: 'waiting', durationMs: null, waitingFor: { type: 'person', id: null, until: null } }),
  aRun('imported', { trigger: { type: 'import', id: null } }),
  aRun('three', { title: longName, forkedFrom: { runId: 'one', turn: 2 } }),
]

const marked = 'Should we rewrite the billing service?'

const more = {
  hasNextPage: true,
  isFetchingNextPage: false,
  isFetchNextPageError: false,
  error: null,
  fetchNextPage: () => new Promise<never>(() => {}),
}

export function Lists() {
  const [picked, setPicked] = useState(true)
  return (
    <Specimens title="Lists">
      <Card>
        <ul>
          {runs.map((run) => (
            <RunLine key={run.id} run={run} hasTokens />
          ))}
        </ul>
      </Card>
      <Specimen name="RowCheckbox, SelectionBar">
        <RowCheckbox label="Row" isChecked={picked} onPick={() => setPicked(!picked)} />
        {/* What stands above the page stands above this box instead. */}
        <div className="relative h-16 w-full [transform:translateZ(0)]">
          <ExampleBar count={picked ? 1204 : 0} onClear={() => setPicked(false)} />
        </div>
      </Specimen>
      <FactList>
        <Fact name="Format">Panel</Fact>
        <Fact name={longName}>{longName}</Fact>
      </FactList>
      <Specimen name="MarkedText">
        <p>
          <MarkedText text={marked} marks={[[10, 17]]} />
        </p>
      </Specimen>
      <Specimen name="Figures that are about to be replaced">
        <p className="flex items-center gap-1.5 text-sm">
          12.4k tokens
          <StaleMark isShown />
        </p>
      </Specimen>
      <Specimen name="ProgressBar">
        <ProgressBar label="Some of it" value={3} max={8} />
        <ProgressBar label="Nobody knows" value={null} max={8} />
      </Specimen>
      <LoadMore query={more} what="runs" />
    </Specimens>
  )
}

/** It stands here once in each theme, and landmarks of a page need names of their own. */
const ExampleBar = (props: { readonly count: number; readonly onClear: () => void }) => (
  <SelectionBar label={`Selection ${useId()}`} {...props}>
    <Button>Cancel</Button>
  </SelectionBar>
)
