import { useQueryClient } from '@tanstack/react-query'
import type { Tool } from '@workbench/client/models'
import { useEffect, useRef, useState } from 'react'
import { api } from '../../../api/client.ts'
import { faultsOf } from '../../../api/faults.ts'
import {
  isChanged,
  openEditor,
  withAttempt,
  withChanges,
  withFailure,
  withSaved,
} from '../../versions/editor-state.ts'
import { keptDraft } from '../../versions/kept-draft.ts'
import { useKeptDraft } from '../../versions/use-kept-draft.ts'
import { toolQuery } from '../tools-queries.ts'
import { checkTool, newTool, scriptOf, type ToolDraft, toolDraftOf, withinPolicy } from './tool-draft.ts'

const kind = 'tool'
const pathOf = { schema: 'inputSchema' }

export type ToolEditor = ReturnType<typeof useToolEditor>

/**
 * What is typed about a tool, and its way to the server: nothing typed is lost by an error or a reload. The last save
 * wins, as the API has it.
 *
 * @param item - As the server has it; null: a new script.
 */
export function useToolEditor(item: Tool | null, onSaved: (tool: Tool) => void) {
  const queryClient = useQueryClient()
  const id = item?.name ?? null
  const [state, setState] = useState(() => {
    const draft = item === null ? newTool : toolDraftOf(item)
    const kept = keptDraft<Tool, ToolDraft>(sessionStorage, kind, id, draft)
    return kept === null ? openEditor(item, draft) : openEditor(kept.base, kept.draft)
  })
  const [isSaving, setIsSaving] = useState(false)
  const isBusy = useRef(false)
  const { base, draft, faults, refusals, error } = state
  const isDirty = isChanged(state, newTool, toolDraftOf)
  useKeptDraft(kind, id, state, isDirty)

  // What somebody else saved is shown at once unless something was typed meanwhile.
  if (item !== null && base !== null && item.updatedAt !== base.updatedAt && !isDirty && !isSaving) {
    setState(withSaved(state, item, toolDraftOf))
  }

  useEffect(() => {
    if (refusals > 0) document.querySelector<HTMLElement>('main [aria-invalid="true"]')?.focus()
  }, [refusals])

  const send = async (): Promise<Tool> => {
    if (base === null) return api.tools.create(scriptOf(draft))
    if (base.origin === 'script') return api.tools.update(base.name, scriptOf(draft))
    await api.tools.setPolicy(base.name, draft.policy)
    return api.tools.get(base.name)
  }

  const save = async () => {
    const isPolicyAlone = base !== null && base.origin !== 'script'
    const found = isPolicyAlone ? {} : checkTool(draft)
    if (Object.keys(found).length > 0) {
      setState((before) => withFailure(before, found, null))
      return
    }
    // State is too slow for somebody who presses twice.
    if (isBusy.current) return
    isBusy.current = true
    setIsSaving(true)
    setState(withAttempt)
    try {
      const saved = await send()
      setState((before) => withSaved(before, saved, toolDraftOf, draft))
      queryClient.setQueryData(toolQuery(saved.name).queryKey, saved)
      void queryClient.invalidateQueries({ queryKey: ['tools'] })
      // Secrets say which policies name them.
      void queryClient.invalidateQueries({ queryKey: ['secrets'] })
      onSaved(saved)
    } catch (cause) {
      const told = faultsOf(cause)
      setState((before) => withFailure(before, isPolicyAlone ? withinPolicy(told) : told, cause))
    } finally {
      isBusy.current = false
      setIsSaving(false)
    }
  }

  return {
    draft,
    change: (changes: Partial<ToolDraft>) => setState((before) => withChanges(before, changes, pathOf)),
    isDirty,
    isSaved: base !== null && !isDirty,
    isSaving,
    faults,
    /** Why it could not be saved; null: it could, or the fields say why. */
    error,
    save: () => void save(),
  }
}
