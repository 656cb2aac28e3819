import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Step, Workflow } from '@workbench/client/models'
import { useCallback, useDeferredValue, useRef } from 'react'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { Page } from '../../../components/page.tsx'
import { SkeletonLines } from '../../../components/skeleton.tsx'
import { toast } from '../../../components/toasts.tsx'
import { useRowKeys } from '../../../keyboard/use-row-keys.ts'
import { nameOfCopy } from '../../library/copies.ts'
import { StepPicture } from '../graph/step-picture.tsx'
import { workflowQuery } from '../workflows-queries.ts'
import { EditorView } from './editor-view.tsx'
import { examples } from './examples.ts'
import { useWorkflowEditor } from './use-workflow-editor.ts'
import { type WorkflowDraft, workflowDraftOf } from './workflow-draft.ts'

const route = getRouteApi('/workflows/new')

/** A workflow that is being written, from an example, from another one, or from nothing. */
export function NewWorkflowPage() {
  const { example, from } = route.useSearch()
  const source = useQuery({ ...workflowQuery(from ?? ''), enabled: from !== undefined })
  if (from !== undefined) {
    if (source.data !== undefined) {
      const copy = workflowDraftOf(source.data)
      return <NewWorkflow key={from} kind={from} start={{ ...copy, name: nameOfCopy(copy.name) }} />
    }
    return (
      <Page title="New workflow">
        {source.isError ? (
          <ErrorNotice
            error={source.error}
            title="The workflow to copy could not be loaded"
            onRetry={() => void source.refetch()}
          />
        ) : (
          <SkeletonLines />
        )}
      </Page>
    )
  }
  const chosen = examples.find(({ id }) => id === example)
  return chosen === undefined ? (
    <Examples />
  ) : (
    <NewWorkflow key={chosen.id} kind={chosen.id} start={chosen.draft} />
  )
}

/** What one can begin with. */
function Examples() {
  const list = useRef<HTMLUListElement>(null)
  useRowKeys(list, 'Examples')
  return (
    <Page title="New workflow">
      <p className="mb-4 text-muted">
        What shall it begin with? Everything can be changed before it is saved.
      </p>
      <ul ref={list} className="grid gap-3 tablet:grid-cols-2">
        {examples.map(({ id, icon: Icon, title, text }) => (
          <li
            key={id}
            className="relative flex gap-3 rounded-lg border border-line bg-surface p-4 shadow-raised hover:border-line-strong"
          >
            <span className="flex size-9 shrink-0 items-center justify-center rounded-md bg-accent-soft text-accent-ink">
              <Icon className="size-4.5" aria-hidden />
            </span>
            <span className="min-w-0">
              <Link
                data-row
                to="/workflows/new"
                search={{ example: id }}
                // Back leads out of the page then, and asks before anything typed is lost.
                replace
                className="font-semibold after:absolute after:inset-0 after:rounded-lg"
              >
                {title}
              </Link>
              <span className="mt-0.5 block text-muted">{text}</span>
            </span>
          </li>
        ))}
      </ul>
    </Page>
  )
}

function NewWorkflow({ start, kind }: { readonly start: WorkflowDraft; readonly kind: string }) {
  const { step } = route.useSearch()
  const navigate = route.useNavigate()
  const editor = useWorkflowEditor({
    workflow: null,
    start,
    keptAs: `workflows from ${kind}`,
    onSaved({ id, name }) {
      toast('Workflow saved', name)
      void navigate({
        to: '/workflows/$id',
        params: { id },
        search: step === undefined ? {} : { step },
        replace: true,
        ignoreBlocker: true,
      })
    },
  })
  const select = useCallback(
    (next: string | null) =>
      void navigate({
        search: ({ step: _, ...rest }) => (next === null ? rest : { ...rest, step: next }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
  // The picture follows when there is time: typing goes first.
  const { trigger, steps } = useDeferredValue(editor.draft)
  return (
    <Page title="New workflow" isWide>
      <div className="grid items-start gap-6 desktop:grid-cols-[minmax(0,1fr)_minmax(24rem,30rem)]">
        <div className="min-w-0 max-desktop:hidden desktop:sticky desktop:top-16">
          <StepPicture
            trigger={trigger as Workflow['trigger']}
            steps={steps as unknown as Step[]}
            selectedId={step}
            onSelect={select}
          />
        </div>
        <EditorView editor={editor} saved={null} selectedStepId={step ?? null} onSelectStep={select} />
      </div>
    </Page>
  )
}
