import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { api } from '../../api/client.ts'
import { Card } from '../../components/card.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { Page } from '../../components/page.tsx'
import { SkeletonLines } from '../../components/skeleton.tsx'
import { Composer } from './composer.tsx'
import { DemoOffer } from './demo-offer.tsx'
import { RecentDebates } from './recent-debates.tsx'

export function DebatesPage() {
  const { scenario, personas } = useSearch({ from: '/' })
  return (
    <Page title="Debates" actions={scenario === undefined && <DemoOffer />}>
      {scenario === undefined ? (
        <FreeComposer key="free" personas={personas} />
      ) : (
        <ScenarioComposer key={scenario} id={scenario} />
      )}
      <RecentDebates />
    </Page>
  )
}

function FreeComposer({ personas }: { readonly personas: string | undefined }) {
  const navigate = useNavigate()
  // They take their seats once; the address lets go of them then, so that a reload does not undo what was changed.
  const [personaIds] = useState(() => (personas ?? '').split(',').filter((id) => id !== ''))
  useEffect(() => {
    if (personas !== undefined) void navigate({ to: '/', search: {}, replace: true })
  }, [personas, navigate])
  return <Composer scenario={null} personaIds={personaIds} />
}

function ScenarioComposer({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['scenarios', id],
    queryFn: ({ signal }) => api.scenarios.get(id, { signal }),
  })
  if (data !== undefined) return <Composer key={data.version} scenario={data} personaIds={[]} />
  if (error !== null) {
    return (
      <ErrorNotice error={error} title="The scenario could not be loaded" onRetry={() => void refetch()} />
    )
  }
  return (
    <Card className="p-5">
      <SkeletonLines count={5} />
    </Card>
  )
}
