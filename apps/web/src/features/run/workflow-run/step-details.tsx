import { Link } from '@tanstack/react-router'
import type { Run, StepOutcome, WorkflowRun } from '@workbench/client/models'
import { TriangleAlert, X } from 'lucide-react'
import { Card } from '../../../components/card.tsx'
import { Disclosure } from '../../../components/disclosure.tsx'
import { Fact, FactList } from '../../../components/fact-list.tsx'
import { IconButton } from '../../../components/icon-button.tsx'
import { JsonValue } from '../../../components/json-value.tsx'
import { Select } from '../../../components/select.tsx'
import { duration } from '../../../format/duration.ts'
import { clockTime, exactTime } from '../../../format/time.ts'
import { StateWords } from '../../workflows/graph/step-card.tsx'
import { stepLook } from '../../workflows/graph/step-look.ts'
import { stepStates } from '../../workflows/graph/step-state.ts'
import { stepStatusLooks } from '../../workflows/graph/step-status-look.ts'
import { type AnyStep, stepName } from '../../workflows/graph/step-tree.ts'
import type { SaidOfStep } from './said-in-events.ts'
import { itemWords, outcomesOfStep, type PlacedOutcome } from './step-places.ts'

interface Props {
  readonly step: AnyStep
  readonly run: Run & WorkflowRun
  readonly said: ReadonlyMap<string, SaidOfStep>
  /** Which item of the forEach it is in; the one that matters most when left out. */
  readonly path: string | undefined
  readonly onPath: (path: string | undefined) => void
  readonly onClose: () => void
}

/** What became of a step: its output or error, its tries, its times. */
export function StepDetails({ step, run, said, path, onPath, onClose }: Props) {
  const { icon: Icon, title } = stepLook(step.type)
  const all = outcomesOfStep(run.output?.steps ?? {}, step.id)
  const shown = all.find((each) => each.path === path) ?? mostTelling(all)
  const words =
    shown === undefined
      ? undefined
      : [...said.values()].find((each) => each.stepId === step.id && each.path === shown.path)
  return (
    <Card aria-labelledby="step-details" className="flex min-w-0 flex-col gap-4 p-4">
      <header className="flex items-start gap-3">
        <span className="mt-0.5 flex size-8 shrink-0 items-center justify-center rounded-md bg-hover text-muted">
          <Icon className="size-4" aria-hidden />
        </span>
        <div className="min-w-0 flex-1">
          <h2 id="step-details" className="font-semibold wrap-anywhere">
            <bdi>{stepName(step)}</bdi>
          </h2>
          <p className="text-sm text-muted wrap-anywhere">
            {title}
            {step.name !== undefined && (
              <>
                {' · '}
                <code className="font-mono text-xs">{step.id}</code>
              </>
            )}
          </p>
        </div>
        <IconButton icon={X} label="Close" onClick={onClose} />
      </header>
      {all.length > 1 && shown !== undefined && (
        <Select
          label="Item"
          isLabelHidden
          isSmall
          value={shown.path}
          onChange={onPath}
          choices={all.map(({ path: each, outcome }) => ({
            value: each,
            label: `${itemWords(each)}: ${stepStatusLooks[outcome.status].word.toLowerCase()}`,
          }))}
        />
      )}
      {shown === undefined ? (
        <p className="text-sm text-muted">It has not been reached.</p>
      ) : (
        <Outcome step={step} outcome={shown.outcome} said={words} />
      )}
      <Disclosure summary="As it was written">
        <JsonValue label="Step" value={withoutNested(step)} />
      </Disclosure>
    </Card>
  )
}

interface OutcomeProps {
  readonly step: AnyStep
  readonly outcome: StepOutcome
  readonly said: SaidOfStep | undefined
}

function Outcome({ step, outcome, said }: OutcomeProps) {
  const { status, output, error, attempts, startedAt, finishedAt } = outcome
  const state = stepStates({ [step.id]: outcome }).get(step.id)
  const childRun = step.type === 'runDebate' ? runIdIn(output) : null
  return (
    <>
      <FactList>
        <Fact name="Status">
          <span className="flex flex-wrap items-center gap-1.5 text-sm">
            {state !== undefined && <StateWords state={{ ...state, tookMs: null, attempts: 0 }} />}
          </span>
        </Fact>
        {startedAt !== null && (
          <Fact name="Started">
            <time dateTime={startedAt} title={exactTime(startedAt)}>
              {clockTime(startedAt)}
            </time>
          </Fact>
        )}
        {startedAt !== null && finishedAt !== null && (
          <Fact name="Took">{duration(Math.max(0, Date.parse(finishedAt) - Date.parse(startedAt)))}</Fact>
        )}
        {attempts > 0 && <Fact name="Tries">{attempts}</Fact>}
      </FactList>
      {error !== null && (
        <div className="rounded-md bg-failed-soft px-3 py-2">
          <p dir="auto" className="text-sm wrap-anywhere">
            {error.message}
          </p>
          <p className="mt-0.5 text-xs">
            Code <code className="font-mono">{error.code}</code>
            {step.onError === 'continue' && ' · the run goes on all the same'}
          </p>
        </div>
      )}
      {said?.warning != null && (
        <p className="flex gap-2 rounded-md bg-waiting-soft px-3 py-2 text-sm">
          <TriangleAlert className="mt-0.5 size-4 shrink-0 text-waiting" aria-hidden />
          <span dir="auto" className="min-w-0 wrap-anywhere">
            {said.warning}
          </span>
        </p>
      )}
      {childRun !== null && (
        <Link
          to="/runs/$id"
          params={{ id: childRun }}
          className="self-start text-sm text-accent-ink underline underline-offset-2"
        >
          Open the debate
        </Link>
      )}
      {said?.wouldDo !== undefined && <JsonValue label="It would have done" value={said.wouldDo} />}
      {hasOutput(status, output) && <JsonValue label="Output" value={output} />}
      {status === 'skipped' && (
        <p className="text-sm text-muted">
          {step.when === undefined
            ? 'The run did not come this way.'
            : 'Its condition was not met, or the run did not come this way.'}
        </p>
      )}
    </>
  )
}

const hasOutput = (status: StepOutcome['status'], output: unknown): boolean =>
  status === 'completed' || (output !== null && output !== undefined)

/** What goes on or went wrong, rather than the first. */
const mostTelling = (all: readonly PlacedOutcome[]): PlacedOutcome | undefined =>
  all.find(({ outcome }) => outcome.status === 'failed') ??
  all.find(({ outcome }) => outcome.status === 'running' || outcome.status === 'waiting') ??
  all[0]

function runIdIn(output: unknown): string | null {
  const runId = typeof output === 'object' && output !== null && 'runId' in output ? output.runId : null
  return typeof runId === 'string' && runId !== '' ? runId : null
}

const nestedFields = new Set(['then', 'else', 'steps'])

const withoutNested = (step: AnyStep) =>
  Object.fromEntries(Object.entries(step).filter(([name]) => !nestedFields.has(name)))
