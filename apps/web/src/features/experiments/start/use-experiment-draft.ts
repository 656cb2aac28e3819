import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useEffect, useState } from 'react'
import { useSettled } from '../../../live/use-settled.ts'
import { draftOf, type ExperimentDraft, searchOf } from './experiment-draft.ts'

const route = getRouteApi('/experiments/new')
const pauseMs = 300

/** What is being set up. The address follows a moment after the last key, so that a reload loses nothing. */
export function useExperimentDraft() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const [draft, setDraft] = useState(() => draftOf(search))
  const settled = useSettled(draft, pauseMs)
  useEffect(() => {
    void navigate({ search: searchOf(settled), replace: true, ignoreBlocker: true })
  }, [settled, navigate])
  const change = useCallback(
    (changes: Partial<ExperimentDraft>) => setDraft((before) => ({ ...before, ...changes })),
    [],
  )
  return { draft, change }
}
