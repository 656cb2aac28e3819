import { useEffect } from 'react'
import { keepDraft } from './kept-draft.ts'

const pauseMs = 200

/** Keeps a form over a reload while it has changes; leaving the page on purpose, or saving, forgets it. */
export function useKeptDraft<Item, Draft>(
  kind: string,
  id: string | null,
  { base, draft }: { readonly base: Item | null; readonly draft: Draft },
  isDirty: boolean,
): void {
  useEffect(() => {
    if (!isDirty) {
      keepDraft(sessionStorage, kind, id, null)
      return
    }
    const keep = () => keepDraft(sessionStorage, kind, id, { base, draft })
    const timer = setTimeout(keep, pauseMs)
    window.addEventListener('pagehide', keep)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pagehide', keep)
    }
  }, [kind, id, base, draft, isDirty])
  useEffect(() => () => keepDraft(sessionStorage, kind, id, null), [kind, id])
}
