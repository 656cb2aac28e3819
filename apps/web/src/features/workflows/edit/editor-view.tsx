import { useQuery } from '@tanstack/react-query'
import type { Workflow } from '@workbench/client/models'
import { useEffect, useMemo, useState } from 'react'
import { Chip } from '../../../components/chip.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { SkeletonLines } from '../../../components/skeleton.tsx'
import { toast } from '../../../components/toasts.tsx'
import { differencesOf } from '../../versions/differences.ts'
import { SaveControls } from '../../versions/save-controls.tsx'
import { workflowVersionFields } from '../detail/workflow-version-fields.ts'
import { type EditorMeans, EditorMeansContext } from './editor-means.ts'
import { stepTypesQuery } from './editor-queries.ts'
import { type FaultPlace, faultPlace } from './fault-place.ts'
import { FaultSummary } from './fault-summary.tsx'
import type { StepCatalogue } from './step-types.ts'
import { allSteps } from './steps/step-tree.ts'
import { useSteps } from './steps/use-steps.ts'
import { WebhookSecretDialog } from './trigger/webhook-secret-dialog.tsx'
import { useFocusSoon } from './use-focus-soon.ts'
import { useLatest } from './use-latest.ts'
import type { WorkflowEditorState } from './use-workflow-editor.ts'
import { contentOf, formChanges, type WorkflowDraft } from './workflow-draft.ts'
import { WorkflowForm } from './workflow-form.tsx'
import type { StepDraft } from './workflow-shapes.ts'
import { useYaml } from './yaml/use-yaml.ts'
import { YamlView } from './yaml/yaml-view.tsx'

interface Props {
  readonly editor: WorkflowEditorState
  /** As the server has it; null: it is not saved yet. */
  readonly saved: Workflow | null
  readonly selectedStepId: string | null
  readonly onSelectStep: (id: string | null) => void
}

/** A workflow in the editor: as a form or as YAML, with the way to save it. */
export function EditorView(props: Props) {
  const { data: catalogue, error, refetch } = useQuery(stepTypesQuery)
  if (catalogue !== undefined) return <LoadedEditor {...props} catalogue={catalogue} />
  if (error === null) return <SkeletonLines count={5} label="Loading the editor" />
  return (
    <ErrorNotice
      error={error}
      title="The types of steps could not be loaded"
      onRetry={() => void refetch()}
    />
  )
}

function LoadedEditor({
  editor,
  saved,
  selectedStepId,
  onSelectStep,
  catalogue,
}: Props & { readonly catalogue: StepCatalogue }) {
  const { draft, change, faults, refusals, error } = editor
  const [view, setView] = useState<'form' | 'yaml'>('form')
  const changeForm = useLatest((changes: Partial<WorkflowDraft>) => change(formChanges(draft, changes)))
  const select = useLatest(onSelectStep)
  const steps = useSteps({ catalogue, draft, onChange: changeForm, selectedStepId, onSelect: select })
  const yaml = useYaml({ draft, saved, onChange: change, isShown: view === 'yaml' })
  const focusSoon = useFocusSoon()

  const goTo = ({ stepId, field }: FaultPlace) => {
    const invalid = '[aria-invalid="true"]'
    if (stepId === null) {
      focusSoon(`[data-editor] [data-field="${field}"] ${invalid}`, `[data-editor] ${invalid}`)
      return
    }
    const form = `[data-step-form="${stepId}"]`
    onSelectStep(stepId)
    focusSoon(
      `${form} [data-field="${field}"] ${invalid}`,
      `${form} ${invalid}`,
      `[data-step-head="${stepId}"]`,
    )
  }
  // The first fault is shown at its field, also in a step that was closed; not again while the faults are mended.
  const showFirst = useLatest(() => {
    const [first] = Object.keys(faults)
    if (first !== undefined && view === 'form') goTo(faultPlace(first, draft.steps, catalogue))
  })
  useEffect(() => {
    if (refusals > 0) showFirst()
  }, [refusals, showFirst])

  const means = useMemo(
    (): EditorMeans => ({
      catalogue,
      content: draft,
      faults,
      sample: {
        workflowId: saved?.id ?? null,
        run: saved?.lastRun ?? null,
        stepIds: new Set(
          allSteps((saved?.steps ?? []) as readonly StepDraft[], catalogue).map(({ step }) => step.id),
        ),
      },
      unread: draft.unread,
      onUnread(key, text) {
        if (draft.unread[key] === (text ?? undefined)) return
        const { [key]: _, ...others } = draft.unread
        changeForm({ unread: text === null ? others : { ...others, [key]: text } })
      },
    }),
    [catalogue, draft, faults, saved, changeForm],
  )
  const showYaml = () => {
    const left = Object.keys(draft.unread).length
    if (left > 0) {
      toast(
        left === 1 ? 'One field holds no JSON yet' : `${left} fields hold no JSON yet`,
        'The YAML says what stood there before.',
      )
    }
    setView('yaml')
  }
  const showForm = async () => {
    try {
      if (await yaml.settle()) setView('form')
      else toast('The form can’t show this yet', 'Mend what stands below the YAML first; nothing is lost.')
    } catch {
      toast('The YAML could not be read', 'The workbench does not answer.')
    }
  }
  return (
    <EditorMeansContext value={means}>
      <div data-editor className="flex min-w-0 flex-col gap-4">
        <div className="sticky top-12 z-20 -mx-1 flex flex-wrap items-center justify-between gap-2 bg-canvas px-1 py-2">
          <div className="flex gap-1.5">
            <Chip isOn={view === 'form'} onChange={(isOn) => isOn && void showForm()}>
              Form
            </Chip>
            <Chip isOn={view === 'yaml'} onChange={(isOn) => isOn && showYaml()}>
              YAML
            </Chip>
          </div>
          <div className="flex items-center gap-2">
            <SaveControls
              editor={editor}
              what="this workflow"
              differences={(theirs, mine) =>
                differencesOf(workflowVersionFields, theirs, { ...theirs, ...contentOf(mine) } as Workflow)
              }
            />
          </div>
        </div>
        {error !== null && Object.keys(faults).length === 0 && (
          <ErrorNotice error={error} title="The workflow could not be saved" />
        )}
        {view === 'form' ? (
          <>
            <FaultSummary faults={faults} onGoTo={goTo} />
            <WorkflowForm draft={draft} saved={saved} onChange={changeForm} steps={steps} />
          </>
        ) : (
          <>
            {yaml.faults.length === 0 && <FaultSummary faults={faults} onGoTo={() => void showForm()} />}
            <YamlView yaml={yaml} />
          </>
        )}
      </div>
      {editor.secret !== null && <WebhookSecretDialog secret={editor.secret} onClose={editor.onSecretKept} />}
    </EditorMeansContext>
  )
}
