import { useQueryClient } from '@tanstack/react-query'
import { isPassing } from '@workbench/client/errors'
import { useEffect, useRef, useState } from 'react'
import { type Faults, faultsOf } from '../../api/faults.ts'
import {
  isChanged,
  openEditor,
  type Versioned,
  withAttempt,
  withChanges,
  withFailure,
  withSaved,
  withTheirs,
} from './editor-state.ts'
import { keptDraft } from './kept-draft.ts'
import { type Keeping, saveItem } from './save-item.ts'
import { useKeptDraft } from './use-kept-draft.ts'

/** How things of a kind are edited, e.g. personas. */
export interface Editing<Item extends Versioned, Draft extends object> extends Keeping<Item, Draft> {
  /** First part of the query keys, e.g. "personas". */
  readonly queryKey: string
  /** What a new one is kept as over a reload, where there are several ways to begin; `queryKey` when left out. */
  readonly keptAs?: string
  /** What can be told without asking the server. */
  readonly check: (draft: Draft) => Faults
  /**
   * The draft over something newer that somebody else saved; null when they have to be held against each other.
   * Left out: they always have to.
   */
  readonly rebase?: (draft: Draft, base: Item, present: Item) => Draft | null
  /** Fields that the API calls otherwise, e.g. seats: "participants". */
  readonly pathOf?: Readonly<Record<string, string>>
}

interface Options<Item> {
  /** What is edited as the server has it; null: something new. */
  readonly item: Item | null
  readonly onSaved: (item: Item) => void
}

/**
 * What is typed into a form, and its way to the server: nothing typed is lost by an error, by somebody else's save, or
 * by a reload.
 *
 * @param start - What the form begins with when there is no item yet.
 */
export function useEditor<Item extends Versioned, Draft extends object>(
  editing: Editing<Item, Draft>,
  start: Draft,
  { item, onSaved }: Options<Item>,
) {
  const { queryKey, keptAs = queryKey, draftOf, check, rebase, pathOf } = editing
  const queryClient = useQueryClient()
  const id = item?.id ?? null
  const [state, setState] = useState(() => {
    const draft = item === null ? start : draftOf(item)
    const kept = keptDraft<Item, Draft>(sessionStorage, keptAs, id, draft)
    return kept === null ? openEditor(item, draft) : openEditor(kept.base, kept.draft)
  })
  const [isSaving, setIsSaving] = useState(false)
  const isBusy = useRef(false)
  const mayExist = useRef(false)
  const { base, draft, faults, refusals, error, theirs } = state
  const isDirty = isChanged(state, start, draftOf)
  useKeptDraft(keptAs, id, state, isDirty)

  // Somebody else's save is shown at once unless something was typed meanwhile.
  if (item !== null && base !== null && item.version > base.version && !isSaving) {
    const rebased = isDirty ? rebase?.(draft, base, item) : null
    if (!isDirty) setState(withSaved(state, item, draftOf))
    else if (rebased != null) setState({ ...state, base: item, draft: rebased })
  }

  // The first field with a fault, once it says so; not again while the faults are mended one by one.
  useEffect(() => {
    if (refusals > 0) document.querySelector<HTMLElement>('main [aria-invalid="true"]')?.focus()
  }, [refusals])

  const accept = (next: Item, sent: Draft | null = null) => {
    setState((before) => withSaved(before, next, draftOf, sent))
    queryClient.setQueryData([queryKey, next.id], next)
    void queryClient.invalidateQueries({ queryKey: [queryKey] })
  }

  const write = async (version: number | null): Promise<Item | null> => {
    setState(withAttempt)
    try {
      const outcome = await saveItem(editing, { base, version, draft, mayExist: mayExist.current })
      mayExist.current = false
      if (outcome.kind === 'stale') {
        setState((before) => withTheirs(before, outcome.present))
        return null
      }
      accept(outcome.item, draft)
      onSaved(outcome.item)
      return outcome.item
    } catch (failure) {
      if (isPassing(failure)) mayExist.current = true
      setState((before) => withFailure(before, faultsOf(failure), failure))
      return null
    }
  }

  const send = async (version: number | null): Promise<Item | null> => {
    const found = check(draft)
    if (Object.keys(found).length > 0) {
      setState((before) => withFailure(before, found, null))
      return null
    }
    // State is too slow for somebody who presses twice.
    if (isBusy.current) return null
    isBusy.current = true
    setIsSaving(true)
    try {
      return await write(version)
    } finally {
      isBusy.current = false
      setIsSaving(false)
    }
  }

  const isSaved = base !== null && !isDirty
  return {
    draft,
    change: (changes: Partial<Draft>) => setState((before) => withChanges(before, changes, pathOf)),
    isDirty,
    /** The server has all of it already. */
    isSaved,
    isSaving,
    faults,
    /** How often a save was refused because of a field. */
    refusals,
    /** Why it could not be saved; null: it could, or the fields say why. */
    error,
    /** Resolves to what the server has then, or to null when it could not be saved. */
    save: async () => (isSaved ? base : send(base?.version ?? null)),
    /** Fills the form with what the server has now, e.g. after an old version was restored. */
    accept: (next: Item) => accept(next),
    /** Somebody saved meanwhile; null: nobody did. */
    conflict:
      theirs === null
        ? null
        : {
            theirs,
            keepMine: () => send(theirs.version),
            takeTheirs: () => accept(theirs),
            decideLater: () => setState((before) => withTheirs(before, null)),
          },
  }
}

export type Editor<Item extends Versioned, Draft extends object> = ReturnType<typeof useEditor<Item, Draft>>
