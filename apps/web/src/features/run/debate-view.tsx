import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { MessageSquareOff } from 'lucide-react'
import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useFormatName } from '../../api/catalogue.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { lazyPart } from '../../components/lazy-part.tsx'
import { Page } from '../../components/page.tsx'
import { SkeletonLines } from '../../components/skeleton.tsx'
import { StatusBadge } from '../../components/status-badge.tsx'
import { type Shortcut, useShortcuts } from '../../keyboard/shortcuts.ts'
import { TableHues, useTableHues } from '../../speakers/table-hues.ts'
import { WaitingApprovals } from '../approvals/waiting-approvals.tsx'
import { canHaveBaseline } from './baseline/baseline-words.ts'
import { CancelDialog } from './header/cancel-dialog.tsx'
import { progressParts } from './header/progress-text.ts'
import { RunActions } from './header/run-actions.tsx'
import { Fact, RunFacts } from './header/run-facts.tsx'
import { modelsOf } from './models-of.ts'
import { BudgetNotice } from './notices/budget-notice.tsx'
import { LostNotice } from './notices/lost-notice.tsx'
import { RunNotice } from './notices/run-notice.tsx'
import { RunOutline } from './outline/run-outline.tsx'
import { RunTabs } from './run-tabs.tsx'
import type { RunView } from './run-view.ts'
import type { SpokenTexts } from './spoken-texts.ts'
import { Transcript } from './transcript/transcript.tsx'
import { TranscriptContext } from './transcript/transcript-context.ts'
import { useEvidence } from './use-evidence.ts'
import { useRunActions } from './use-run-actions.ts'
import { useSelectedTurn } from './use-selected-turn.ts'
import { SimulatedMark } from './verdict/simulated-mark.tsx'
import { VerdictCard } from './verdict/verdict-card.tsx'

const BaselineCard = lazyPart(() => import('./baseline/baseline-card.tsx'), 'BaselineCard')
const StartBaselineDialog = lazyPart(
  () => import('./baseline/start-baseline-dialog.tsx'),
  'StartBaselineDialog',
)
// Its code is fetched when somebody forks.
const ForkDialog = lazyPart(() => import('./fork/fork-dialog.tsx'), 'ForkDialog')
// What people write belongs to debates that go on.
const AwaitedTurns = lazyPart(() => import('./people/awaited-turns.tsx'), 'AwaitedTurns')
const AddNote = lazyPart(() => import('./people/add-note.tsx'), 'AddNote')
// Below what was said: it is not waited for.
const Scorecard = lazyPart(() => import('../score/scorecard.tsx'), 'Scorecard')

const route = getRouteApi('/runs/$id')

interface Props {
  readonly view: RunView
  readonly texts: SpokenTexts
  /** Why it is not kept current any more; null when it is. */
  readonly error: unknown
  readonly reload: () => Promise<void>
}

/** A debate: what is said on the left, where one is in it on the right. */
export function DebateView({ view, texts, error, reload }: Props) {
  const { run, result } = view
  const { tab = 'transcript' } = route.useSearch()
  const navigate = useNavigate()
  const { cancel, retry, ...state } = useRunActions(run, reload)
  const [isAsking, setIsAsking] = useState(false)
  const [isComparing, setIsComparing] = useState(false)
  const [forkAt, setForkAt] = useState<number | null>(null)
  const { selected, select, move } = useSelectedTurn(result.turns.length)
  const evidence = useEvidence(run.id)

  const turns = useRef(result.turns)
  useEffect(() => {
    turns.current = result.turns
  }, [result.turns])
  const { input } = run
  const context = useMemo(
    () => ({ texts, input, turns: () => turns.current, onSelect: select, onFork: setForkAt }),
    [texts, input, select],
  )

  const forkHere = useCallback(() => setForkAt(selected ?? turns.current.length), [selected])
  const parentId = run.forkedFrom?.runId
  const compare = useMemo(
    () => (parentId === undefined ? { a: run.id } : { a: parentId, b: run.id }),
    [parentId, run.id],
  )
  const { canCancel } = state
  useShortcuts(
    useMemo((): readonly Shortcut[] => {
      const group = 'Run'
      return [
        { keys: 'j', label: 'Next turn', group, run: () => move(1) },
        { keys: 'k', label: 'Previous turn', group, run: () => move(-1) },
        { keys: 'f', label: 'Fork at the chosen turn', group, run: forkHere },
        { keys: 'Enter', label: 'Fork at the chosen turn', group, run: forkHere },
        {
          keys: 'c',
          label: 'Compare with another run',
          group,
          run: () => void navigate({ to: '/runs/compare', search: compare }),
        },
        ...(canCancel ? [{ keys: 'x', label: 'Cancel', group, run: () => setIsAsking(true) }] : []),
      ]
    }, [move, forkHere, canCancel, navigate, compare]),
  )

  // Of a debate in which nobody spoke there is nothing to read, and nothing to measure but zeros.
  const hasWords = view.isLive || result.turns.length > 0
  const isPersonAwaited = run.waitingFor?.type === 'person'
  const onDecided = useCallback(() => void reload(), [reload])
  const hues = useTableHues(input.participants)
  const formatName = useFormatName()

  return (
    <TableHues value={hues}>
      <Page
        title={run.title}
        isWide
        aside={<StatusBadge status={run.status} {...(isPersonAwaited && { word: 'Waits for a person' })} />}
        actions={
          <RunActions
            run={run}
            compare={compare}
            {...state}
            onCancel={() => setIsAsking(true)}
            onRetry={retry}
            onFork={forkHere}
            {...(canHaveBaseline(run) && { onBaseline: () => setIsComparing(true) })}
          />
        }
      >
        <p aria-live="polite" className="-mt-3 mb-1.5 font-medium wrap-anywhere first-letter:uppercase">
          {progressParts(view).join(' · ')}
        </p>
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <RunFacts run={run} models={modelsOf(input)}>
            <Fact term="Format">{formatName(input.format)}</Fact>
          </RunFacts>
          {result.simulated && <SimulatedMark />}
        </div>
        <LostNotice error={error} onRetry={reload} />
        <RunNotice
          view={view}
          isRetrying={state.isRetrying}
          onRetry={retry}
          onFork={() => setForkAt(result.turns.length)}
        />
        <BudgetNotice view={view} />
        <TranscriptContext value={context}>
          <div className="mt-5 flex items-start gap-8">
            <div className="min-w-0 flex-1">
              <RunTabs run={run}>
                {result.turns.length > 0 && (
                  <div className="mb-3 rounded-md border border-line bg-surface px-2 desktop:hidden">
                    <Disclosure summary="Rounds and turns">
                      <div data-scrolls className="max-h-[50dvh] overflow-y-auto pb-2">
                        <RunOutline view={view} selected={selected} onSelect={select} />
                      </div>
                    </Disclosure>
                  </div>
                )}
                {run.waitingFor?.type === 'approval' && (
                  <div className="mb-4">
                    <WaitingApprovals runId={run.id} onDecided={onDecided} />
                  </div>
                )}
                {hasWords ? (
                  <Transcript view={view} selected={selected} />
                ) : (
                  <EmptyState icon={MessageSquareOff} title="Nobody spoke">
                    Events tell how far it came, Input what was asked.
                  </EmptyState>
                )}
                <Suspense>
                  {view.isLive && (
                    <>
                      <AwaitedTurns view={view} reload={reload} />
                      <AddNote runId={run.id} reload={reload} />
                    </>
                  )}
                </Suspense>
                <VerdictCard view={view} />
                <Suspense>{canHaveBaseline(run) && <BaselineCard view={view} />}</Suspense>
                {hasWords && (
                  <Suspense fallback={<SkeletonLines label="Loading the scorecard" />}>
                    <Scorecard run={run} evidence={evidence} />
                  </Suspense>
                )}
              </RunTabs>
            </div>
            {tab === 'transcript' && (
              <div
                data-scrolls
                className="sticky top-16 max-h-[calc(100dvh-5rem)] w-64 shrink-0 overflow-y-auto overscroll-contain pt-11 max-desktop:hidden"
              >
                <RunOutline view={view} selected={selected} onSelect={select} />
              </div>
            )}
          </div>
        </TranscriptContext>
        <CancelDialog isOpen={isAsking} onClose={() => setIsAsking(false)} onConfirm={cancel} />
        <Suspense>
          {isComparing && <StartBaselineDialog run={run} onClose={() => setIsComparing(false)} />}
          {forkAt !== null && <ForkDialog view={view} atTurn={forkAt} onClose={() => setForkAt(null)} />}
        </Suspense>
      </Page>
    </TableHues>
  )
}
