import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ApiError } from '@workbench/client/errors'
import { api } from '../../../../api/client.ts'
import { useSettled } from '../../../../live/use-settled.ts'
import { type Sample, useEditorMeans } from '../editor-means.ts'
import type { CodeMode } from './insertion.ts'

const pauseMs = 300

/** What is tried: an expression, or any JSON with `{{ }}` in its texts. */
export interface Tried {
  readonly mode: CodeMode
  readonly text: string
  /** What the text stands for, where it is JSON; the text itself when left out. */
  readonly value?: unknown
}

/**
 * What an expression or a template gives over the data of the last run, a moment after the last key.
 *
 * @param stepId - What this step saw is what it sees; null: a step that is new, or no step at all.
 * @returns undefined while nobody knows, and for text without expressions.
 */
export function useEvaluation({ mode, text, value = text }: Tried, stepId: string | null) {
  const { sample, content } = useEditorMeans()
  const settled = useSettled(text, pauseMs)
  const isSettled = settled === text
  const isKnown = stepId !== null && sample.stepIds.has(stepId)
  const isWorthIt = mode === 'expression' ? settled.trim() !== '' : settled.includes('{{')
  const query = useQuery({
    queryKey: ['evaluated', sample.workflowId, sample.run?.id ?? null, isKnown && stepId, mode, settled],
    // The value is that of the text that stands there now.
    enabled: isWorthIt && isSettled,
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const what = mode === 'expression' ? { expression: settled } : { template: value as never }
      const over = overSample(sample, content.trigger.type)
      if (!isKnown) return api.evaluate({ ...what, ...over }, { signal })
      try {
        return await api.evaluate({ ...what, ...over, stepId }, { signal })
      } catch (error) {
        // The run is of a version that did not have the step.
        if (!(error instanceof ApiError) || error.status !== 422) throw error
        return api.evaluate({ ...what, ...over }, { signal })
      }
    },
  })
  // The answer to what stood there before would be a lie.
  const isFresh = isSettled && !query.isPlaceholderData
  return isWorthIt && text.trim() !== '' ? { answer: query.data, isFresh } : undefined
}

const overSample = ({ workflowId, run }: Sample, triggerType: string) => ({
  ...(workflowId !== null && { workflowId }),
  ...(run === null ? { trigger: { type: triggerType } } : { runId: run.id }),
})
