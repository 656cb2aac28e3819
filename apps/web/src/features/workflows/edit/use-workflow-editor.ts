import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Workflow } from '@workbench/client/models'
import { useMemo, useRef, useState } from 'react'
import { api } from '../../../api/client.ts'
import { faultsByPath } from '../../../api/faults.ts'
import { useSettled } from '../../../live/use-settled.ts'
import { useEditor } from '../../versions/use-editor.ts'
import { showWorkflow } from '../workflows-queries.ts'
import { withoutPlace } from './fault-place.ts'
import { checkWorkflow, contentOf, type WorkflowDraft } from './workflow-draft.ts'
import { workflowEditing } from './workflow-editing.ts'

interface Options {
  /** null: something new. */
  readonly workflow: Workflow | null
  /** What something new begins with. */
  readonly start: WorkflowDraft
  /** What it is kept as over a reload; 'workflows' when left out. */
  readonly keptAs?: string
  readonly onSaved: (workflow: Workflow) => void
}

export type WorkflowEditorState = ReturnType<typeof useWorkflowEditor>

/**
 * What is typed about a workflow and its way to the server. After a refusal its faults are looked for again as they are
 * mended. When a save made the secret of a webhook, it is told before anything else happens.
 */
export function useWorkflowEditor({ workflow, start, keptAs = 'workflows', onSaved }: Options) {
  const queryClient = useQueryClient()
  const [secret, setSecret] = useState<string | null>(null)
  const told = useRef<string | null>(null)
  const held = useRef<Workflow | null>(null)
  const [editing] = useState(() =>
    workflowEditing(keptAs, (made) => {
      told.current = made
    }),
  )
  const editor = useEditor(editing, start, {
    item: workflow,
    onSaved(saved) {
      showWorkflow(queryClient, saved)
      if (told.current === null) onSaved(saved)
      else {
        held.current = saved
        setSecret(told.current)
      }
    },
  })
  const { draft, isSaved, refusals } = editor
  const faults = useFaults(draft, editor.faults, refusals, isSaved)
  return {
    ...editor,
    faults,
    secret,
    onSecretKept() {
      const saved = held.current
      told.current = null
      held.current = null
      setSecret(null)
      if (saved !== null) onSaved(saved)
    },
  }
}

const pauseMs = 300

/** The faults of the last refusal, and what is left of them while they are mended. */
function useFaults(
  draft: WorkflowDraft,
  refused: WorkflowEditorFaults,
  refusals: number,
  isSaved: boolean,
): WorkflowEditorFaults {
  const [savedAt, setSavedAt] = useState(0)
  if (isSaved && savedAt !== refusals) setSavedAt(refusals)
  const isMending = refusals > savedAt
  const content = contentOf(useSettled(draft, pauseMs))
  const { data } = useQuery({
    queryKey: ['faults of workflow', isMending ? content : null],
    queryFn: async ({ signal }) => faultsByPath((await api.workflows.check(content, { signal })).faults),
    enabled: isMending,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  return useMemo(
    () =>
      withoutPlaces(isMending ? inReadingOrder({ ...(data ?? refused), ...checkWorkflow(draft) }) : refused),
    [isMending, data, refused, draft],
  )
}

type WorkflowEditorFaults = Readonly<Record<string, string>>

/** Messages for terminals name the step; here they stand at it. */
const withoutPlaces = (faults: WorkflowEditorFaults): WorkflowEditorFaults =>
  Object.fromEntries(Object.entries(faults).map(([path, message]) => [path, withoutPlace(message)]))

/** The name stands first on the page; the others are in their order already. */
function inReadingOrder(faults: WorkflowEditorFaults): WorkflowEditorFaults {
  const { name, ...others } = faults
  return name === undefined ? faults : { name, ...others }
}
