import { useState } from 'react'
import { keepDraft, keptDraft } from './draft-store.ts'

/** A draft that is there again after a reload. @param read - Of what was kept; undefined when nothing was. */
export function useStoredDraft<Draft>(place: string, read: (kept: unknown) => Draft) {
  const [draft, setDraft] = useState(() => read(keptDraft(sessionStorage, place)))
  const change = (next: Draft) => {
    setDraft(next)
    keepDraft(sessionStorage, place, next)
  }
  const forget = () => keepDraft(sessionStorage, place, null)
  return { draft, change, forget }
}
