import type { FormatDescription } from '@workbench/client/models'
import type { ReactNode } from 'react'
import { faultsBeside } from '../../api/faults.ts'
import { Card } from '../../components/card.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { EstimateLine } from '../debates/estimate-line.tsx'
import { useEstimate } from '../debates/use-estimate.ts'
import { estimateReason } from './estimate-reason.ts'
import { ScenarioFieldsForm } from './scenario-fields-form.tsx'
import { checkScenario, estimateRequestOf } from './scenario-form.ts'
import { TryScenario } from './try-scenario.tsx'
import type { ScenarioEditorState } from './use-scenario-editor.ts'

interface Props {
  readonly editor: ScenarioEditorState
  readonly format: FormatDescription | undefined
  /** What stands below the estimate. */
  readonly children?: ReactNode
}

const shown = ['name', 'topic', 'context', 'format', 'formatOptions', 'participants', 'rounds', 'moderatorId']
  .concat(['judgeId', 'model', 'maxOutputTokens', 'rubric', 'budget', 'tools', 'judging'])
  .concat(['privateVotes', 'referenceAnswer', 'window'])

/** The form, and beside it what a run would take at most, and the way to try it. */
export function ScenarioEditor({ editor, format, children }: Props) {
  const { draft, change, faults, error } = editor
  const request = estimateRequestOf(draft, format)
  const { estimate, isOld, error: estimateError } = useEstimate(request)
  // A debate needs no name of its scenario.
  const { name: _, ...missing } = checkScenario(draft, format)
  const isWhole = Object.keys(missing).length === 0
  const others = faultsBeside(faults, shown)
  return (
    <div className="grid items-start gap-6 desktop:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="flex min-w-0 flex-col gap-5">
        {error !== null && (
          <ErrorNotice error={error} title="The scenario could not be saved">
            {others.length > 1 && others.map((fault) => <p key={fault}>{fault}</p>)}
          </ErrorNotice>
        )}
        <ScenarioFieldsForm form={draft} format={format} onChange={change} faults={faults} />
      </div>
      <Card
        aria-labelledby="estimate-title"
        className="flex flex-col gap-3 p-4 desktop:sticky desktop:top-16"
      >
        <h2 id="estimate-title" className="font-semibold">
          A run takes
        </h2>
        <EstimateLine
          estimate={estimate}
          budget={draft.budget}
          isOld={isOld}
          reason={estimateReason(draft, estimateError)}
        />
        {children}
        <TryScenario request={isWhole ? request : null} />
      </Card>
    </div>
  )
}
