import type { Scenario } from '@workbench/client/models'
import { useCallback, useEffect, useState } from 'react'
import { newKey } from '../../api/new-key.ts'
import { type DebateDraft, draftOfScenario, emptyDraft } from './debate-draft.ts'
import { forgetDraft, readDraft, saveDraft } from './draft-storage.ts'
import { personaSeat } from './seats.ts'

interface Beginning {
  readonly scenario: Scenario | null
  /** Ids of personas that take the seats. */
  readonly personaIds: readonly string[]
}

const freshDraft = (scenario: Scenario | null): DebateDraft =>
  scenario === null ? emptyDraft : draftOfScenario(scenario, newKey)

/** The draft of a debate, kept in this browser as it is typed. */
export function useDraft({ scenario, personaIds }: Beginning) {
  const [draft, setDraft] = useState(() => {
    const begun = readDraft(localStorage, scenario) ?? freshDraft(scenario)
    if (personaIds.length === 0) return begun
    return { ...begun, seats: personaIds.map((id) => personaSeat(newKey(), id)) }
  })
  useEffect(() => saveDraft(localStorage, scenario, draft), [scenario, draft])
  const change = useCallback(
    (changes: Partial<DebateDraft>) => setDraft((before) => ({ ...before, ...changes })),
    [],
  )
  const clear = useCallback(() => {
    forgetDraft(localStorage, scenario)
    setDraft(freshDraft(scenario))
  }, [scenario])
  return { draft, change, clear }
}
