import { useQueryClient } from '@tanstack/react-query'
import { ApiError } from '@workbench/client/errors'
import { useEffect, useRef, useState } from 'react'
import { type Faults, faultsOf, noFaults } from '../../api/faults.ts'

interface Versioned {
  readonly id: string
  readonly version: number
}

/** How things of a kind are edited, e.g. personas. */
export interface Editing<Item extends Versioned, Draft extends object> {
  /** First part of the query keys, e.g. "personas". */
  readonly queryKey: string
  readonly draftOf: (item: Item) => Draft
  /** What can be told without asking the server. */
  readonly check: (draft: Draft) => Faults
  readonly create: (draft: Draft) => Promise<Item>
  /** @throws ApiError 409 when `version` is no longer the present one. */
  readonly update: (id: string, version: number, draft: Draft) => Promise<Item>
  readonly read: (id: string) => Promise<Item>
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
 * by the list being read again.
 *
 * @param start - What the form begins with when there is no item yet.
 */
export function useEditor<Item extends Versioned, Draft extends object>(
  { queryKey, draftOf, check, create, update, read, pathOf = {} }: Editing<Item, Draft>,
  start: Draft,
  { item, onSaved }: Options<Item>,
) {
  const queryClient = useQueryClient()
  /** What the server had when the form was filled. */
  const [base, setBase] = useState(item)
  const [draft, setDraft] = useState(() => (item === null ? start : draftOf(item)))
  const [faults, setFaults] = useState<Faults>(noFaults)
  const [error, setError] = useState<unknown>(null)
  /** What somebody else saved meanwhile. */
  const [theirs, setTheirs] = useState<Item | null>(null)
  /** How often a save was refused because of a field. */
  const [refusals, setRefusals] = useState(0)
  const [isSaving, setIsSaving] = useState(false)
  const isBusy = useRef(false)

  const isDirty = JSON.stringify(draft) !== JSON.stringify(base === null ? start : draftOf(base))

  /** @param sent - What was typed after this draft was sent stays. */
  const adopt = (next: Item, sent: Draft | null = null) => {
    setBase(next)
    setDraft((now) => (sent === null || now === sent ? draftOf(next) : now))
    setFaults(noFaults)
    setError(null)
    setTheirs(null)
  }
  const store = (next: Item) => {
    queryClient.setQueryData([queryKey, next.id], next)
    void queryClient.invalidateQueries({ queryKey: [queryKey] })
  }
  const accept = (next: Item) => {
    store(next)
    adopt(next)
  }
  // Somebody else's save: shown at once unless something was typed meanwhile.
  if (item !== null && base !== null && item.version > base.version && !isDirty && !isSaving) adopt(item)

  // The first field with a fault, once it says so; not again while the faults are mended one by one.
  useEffect(() => {
    if (refusals > 0) document.querySelector<HTMLElement>('main [aria-invalid="true"]')?.focus()
  }, [refusals])

  const change = (changes: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...changes }))
    const isTouched = (path: string) =>
      Object.keys(changes)
        .map((key) => pathOf[key] ?? key)
        .some((key) => path === key || path.startsWith(`${key}.`))
    if (Object.keys(faults).some(isTouched)) {
      const left = Object.entries(faults).filter(([path]) => !isTouched(path))
      setFaults(left.length === 0 ? noFaults : Object.fromEntries(left))
    }
  }

  const refuse = (found: Faults) => {
    if (Object.keys(found).length === 0) return
    setFaults(found)
    setRefusals((before) => before + 1)
  }

  const send = async (version: number | null): Promise<Item | null> => {
    const found = check(draft)
    setError(null)
    setFaults(noFaults)
    if (Object.keys(found).length > 0) {
      setTheirs(null)
      refuse(found)
      return null
    }
    // State is too slow for somebody who presses twice.
    if (isBusy.current) return null
    isBusy.current = true
    setIsSaving(true)
    try {
      const saved =
        base === null || version === null ? await create(draft) : await update(base.id, version, draft)
      store(saved)
      adopt(saved, draft)
      onSaved(saved)
      return saved
    } catch (cause) {
      const isStale = cause instanceof ApiError && cause.status === 409 && base !== null
      try {
        if (!isStale) throw cause
        setTheirs(await read(base.id))
      } catch (failure) {
        setTheirs(null)
        setError(failure)
        refuse(faultsOf(failure))
      }
      return null
    } finally {
      isBusy.current = false
      setIsSaving(false)
    }
  }

  return {
    draft,
    change,
    isDirty,
    isSaving,
    faults,
    /** Why it could not be saved; null: it could, or the fields say why. */
    error,
    /** Resolves to what was saved, or to null when it was not. */
    save: () => send(base?.version ?? null),
    /** Fills the form with what the server has now, e.g. after an old version was restored. */
    accept,
    /** Somebody saved meanwhile; null: nobody did. */
    conflict:
      theirs === null
        ? null
        : {
            theirs,
            keepMine: () => send(theirs.version),
            takeTheirs: () => accept(theirs),
            decideLater: () => setTheirs(null),
          },
  }
}

export type Editor<Item extends Versioned, Draft extends object> = ReturnType<typeof useEditor<Item, Draft>>
