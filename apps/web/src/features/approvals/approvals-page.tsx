import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { Approval } from '@workbench/client/models'
import { CircleCheck, Stamp } from 'lucide-react'
import { useCallback, useMemo, useRef, useState } from 'react'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { LoadMore } from '../../components/load-more.tsx'
import { Page } from '../../components/page.tsx'
import { SkeletonLines } from '../../components/skeleton.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { type Shortcut, useShortcuts } from '../../keyboard/shortcuts.ts'
import { useRowKeys } from '../../keyboard/use-row-keys.ts'
import { ApprovalCard, approvalTitleId } from './approval-card.tsx'
import { approvalsQuery } from './approvals-queries.ts'
import { DecisionControls } from './decision-controls.tsx'
import { QuickDecision } from './quick-decision.tsx'
import { SignatureField } from './signature-field.tsx'
import type { Decision } from './use-decision.ts'

const route = getRouteApi('/approvals')

/** What waits for people, and what they decided. */
export function ApprovalsPage() {
  const { show } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <Page title="Approvals" actions={<SignatureField />}>
      <Tabs
        label="Approvals"
        tabs={[
          { value: 'pending', label: 'Waiting' },
          { value: 'decided', label: 'Decided' },
        ]}
        value={show ?? 'pending'}
        onChange={(next) => void navigate({ search: next === 'decided' ? { show: 'decided' } : {} })}
      >
        <Approvals key={show ?? 'pending'} isDecided={show === 'decided'} />
      </Tabs>
    </Page>
  )
}

function Approvals({ isDecided }: { readonly isDecided: boolean }) {
  const query = useInfiniteQuery(approvalsQuery(isDecided ? { show: 'decided' } : {}))
  const list = useRef<HTMLUListElement>(null)
  const [asked, setAsked] = useState<{ readonly approval: Approval; readonly decision: Decision } | null>(
    null,
  )
  const approvals = query.data
  useRowKeys(list, 'Approvals')
  useDecisionKeys(isDecided ? undefined : approvals, list, setAsked)
  // The card that is decided goes, and the focus with it.
  const goOn = useCallback((id: string) => focusBeside(list.current, id), [])

  if (query.isError && approvals === undefined) {
    return (
      <ErrorNotice
        error={query.error}
        title="The approvals could not be loaded"
        onRetry={() => void query.refetch()}
      />
    )
  }
  if (approvals === undefined) return <SkeletonLines count={5} label="Loading approvals" />
  if (approvals.length === 0) return isDecided ? <NothingDecided /> : <NothingWaits />
  return (
    <>
      <ul ref={list} aria-label="Approvals" className="flex flex-col gap-4">
        {approvals.map((approval) => (
          <li
            key={approval.id}
            tabIndex={-1}
            data-row
            data-approval={approval.id}
            aria-labelledby={approvalTitleId(approval.id)}
            className="rounded-lg"
          >
            <ApprovalCard approval={approval}>
              {!isDecided && <DecisionControls approval={approval} onDecided={() => goOn(approval.id)} />}
            </ApprovalCard>
          </li>
        ))}
      </ul>
      <LoadMore query={query} what="approvals" />
      {asked !== null && (
        <QuickDecision
          approval={asked.approval}
          decision={asked.decision}
          onClose={() => setAsked(null)}
          onDecided={() => goOn(asked.approval.id)}
        />
      )}
    </>
  )
}

/** `a` and `r` are about the card that has the focus, and both ask once more. */
function useDecisionKeys(
  approvals: readonly Approval[] | undefined,
  list: React.RefObject<HTMLElement | null>,
  onAsk: (asked: { readonly approval: Approval; readonly decision: Decision }) => void,
): void {
  useShortcuts(
    useMemo((): readonly Shortcut[] => {
      if (approvals === undefined) return []
      const ask = (decision: Decision) => {
        const card = document.activeElement?.closest<HTMLElement>('[data-approval]')
        const approval = approvals.find(({ id }) => id === card?.dataset.approval)
        if (approval === undefined) list.current?.querySelector<HTMLElement>('[data-row]')?.focus()
        else onAsk({ approval, decision })
      }
      const group = 'Approvals'
      return [
        { keys: 'a', label: 'Approve', group, run: () => ask('approve') },
        { keys: 'r', label: 'Reject', group, run: () => ask('reject') },
      ]
    }, [approvals, list, onAsk]),
  )
}

/** The card below, or else the one above. */
function focusBeside(list: HTMLElement | null, id: string): void {
  const cards = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
  const place = cards.findIndex((card) => card.dataset.approval === id)
  const next = cards[place + 1] ?? cards[place - 1]
  next?.focus()
}

const NothingWaits = () => (
  <EmptyState icon={CircleCheck} title="Nobody waits for you">
    Steps “Approval” of workflows ask here, and tools whose policy wants approval, with what they would do.
    Switch that on in the policy of a tool, or for a single persona, scenario or workflow.
  </EmptyState>
)

const NothingDecided = () => (
  <EmptyState icon={Stamp} title="Nothing was decided yet">
    What was approved, rejected or ran out of time stays here, with who decided and why.
  </EmptyState>
)
