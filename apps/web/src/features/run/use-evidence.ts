import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { EvidenceUse } from '../score/evidence-use.ts'
import { turnId } from './transcript/turn-card.tsx'

const route = getRouteApi('/runs/$id')

/** The evidence that is open on the run page is in its address, so that Back leads from a turn to the figure again. */
export function useEvidence(runId: string): EvidenceUse {
  const { evidence: open } = route.useSearch()
  const navigate = route.useNavigate()
  const router = useRouter()
  return useMemo(
    () => ({
      open,
      onOpen: (metric) =>
        void navigate({
          search: ({ evidence: _, ...rest }) => (metric === undefined ? rest : { ...rest, evidence: metric }),
          replace: true,
          resetScroll: false,
        }),
      hrefOf: (turn) =>
        router.buildLocation({ to: '/runs/$id', params: { id: runId }, search: { turn } }).href,
      onTurn(turn) {
        // Not instead of this place in the history: Back leads to the scorecard.
        void navigate({ search: (before) => ({ ...before, turn }), resetScroll: false })
        // Also when it is the chosen turn already.
        document.getElementById(turnId(turn))?.scrollIntoView({ block: 'nearest' })
      },
    }),
    [open, navigate, router, runId],
  )
}
