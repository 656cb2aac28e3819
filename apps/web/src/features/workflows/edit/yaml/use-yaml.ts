import { skipToken, useQuery } from '@tanstack/react-query'
import type { ParsedWorkflow, Workflow } from '@workbench/client/models'
import { useEffect, useRef } from 'react'
import { api } from '../../../../api/client.ts'
import { useSettled } from '../../../../live/use-settled.ts'
import { workflowYamlQuery } from '../editor-queries.ts'
import { contentOf, type WorkflowDraft, workflowDraftOf } from '../workflow-draft.ts'

const pauseMs = 300

interface Options {
  readonly draft: WorkflowDraft
  /** As the server has it; null: it is not saved yet. */
  readonly saved: Workflow | null
  readonly onChange: (changes: Partial<WorkflowDraft>) => void
  /** Nothing is written while nobody looks. */
  readonly isShown: boolean
}

/**
 * The draft as YAML: what was written stays as it was, and what the form changed since is put into it. What is typed is
 * read a moment after the last key.
 */
export function useYaml({ draft, saved, onChange, isShown }: Options) {
  const written = draft.yaml
  const isAsSaved =
    isShown && saved !== null && JSON.stringify(workflowDraftOf(saved)) === JSON.stringify(draft)
  const source = useQuery({
    ...workflowYamlQuery(saved?.id ?? '', saved?.version ?? 0),
    enabled: isShown && saved !== null && written === null,
  })
  const before = written?.text ?? (saved === null ? undefined : source.data)
  const content = contentOf(draft)
  const isWritingNeeded = isShown && (written === null ? !isAsSaved : !written.isCurrent)
  const isReady = written !== null || saved === null || source.data !== undefined
  const formatted = useQuery({
    // What stands in the form is compared only when it matters.
    queryKey: ['workflow as yaml', isWritingNeeded ? content : null, before],
    queryFn:
      isWritingNeeded && isReady
        ? async ({ signal }) => (await api.workflows.format(content, before, { signal })).yaml
        : skipToken,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  const text = isWritingNeeded ? formatted.data : before

  const typed = written?.isCurrent === true ? written.text : undefined
  const parsed = useParsed(useSettled(typed, pauseMs))
  // Only what was read from the text that stands there now.
  const answer = parsed.data?.text === typed ? parsed.data : undefined
  const take = useRef((_: ParsedWorkflow, __: string) => {})
  take.current = (read, of) => {
    const isBroken = read.draft === null
    onChange({
      ...(read.draft !== null && { ...workflowDraftOf(read.draft as Workflow), unread: {} }),
      yaml: { text: of, isCurrent: true, isBroken },
    })
  }
  useEffect(() => {
    if (answer !== undefined) take.current(answer.read, answer.text)
  }, [answer])

  return {
    /** undefined: it is being written. */
    text,
    error: source.error ?? formatted.error ?? parsed.error,
    faults: typed === undefined ? [] : (parsed.data?.read.faults ?? []),
    /** What was typed was read already. */
    isRead: typed === undefined || answer !== undefined,
    onType: (next: string) =>
      onChange({ yaml: { text: next, isCurrent: true, isBroken: written?.isBroken ?? false } }),
    /** Reads what stands there now. @returns whether the form can show it. */
    async settle(): Promise<boolean> {
      if (typed === undefined || (answer !== undefined && answer.read.draft !== null)) return true
      const read = await api.workflows.parse(typed)
      take.current(read, typed)
      return read.draft !== null
    },
  }
}

const useParsed = (text: string | undefined) =>
  useQuery({
    queryKey: ['parsed workflow', text],
    queryFn:
      text === undefined
        ? skipToken
        : async ({ signal }) => ({ text, read: await api.workflows.parse(text, { signal }) }),
    placeholderData: (previous) => previous,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
