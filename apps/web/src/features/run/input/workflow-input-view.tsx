import { Link } from '@tanstack/react-router'
import type { WorkflowRunInput } from '@workbench/client/models'
import { Card } from '../../../components/card.tsx'
import { CopyButton } from '../../../components/copy-button.tsx'
import { Fact, FactList } from '../../../components/fact-list.tsx'
import { JsonValue } from '../../../components/json-value.tsx'
import { triggerWords } from '../../workflows/list/trigger-words.ts'

/** What a run of a workflow works on: the workflow as it was, and what the start brought. */
export function WorkflowInputView({ input }: { readonly input: WorkflowRunInput }) {
  const { workflow, inputs, trigger, depth, dryRun } = input
  return (
    <div className="flex max-w-4xl flex-col gap-6">
      <p className="flex items-center justify-between gap-4 text-sm text-muted">
        Frozen when the run began: later changes to the workflow do not touch it.
        <CopyButton text={JSON.stringify(input, null, 2)} label="Copy input as JSON" />
      </p>
      <Card className="px-4 py-3">
        <FactList>
          <Fact name="Workflow">
            <Link
              to="/workflows/$id"
              params={{ id: workflow.id }}
              search={{ tab: 'versions', version: workflow.version }}
              className="text-accent-ink underline underline-offset-2"
            >
              <bdi>{workflow.name}</bdi>, version {workflow.version}
            </Link>
          </Fact>
          <Fact name="Starts">{triggerWords(workflow.trigger)}</Fact>
          {depth > 0 && (
            <Fact name="Chain">
              {depth === 1 ? 'one run' : `${depth} runs`} before it started one another
            </Fact>
          )}
        </FactList>
      </Card>
      <div className="flex flex-col gap-4">
        <JsonValue label="Inputs" value={inputs} />
        <JsonValue label="Trigger, as expressions see it" value={trigger} />
        {dryRun !== null && (
          <JsonValue label="Dry run: what steps that act outside are made to give" value={dryRun.outputs} />
        )}
        <JsonValue label="Steps" value={workflow.steps} />
      </div>
    </div>
  )
}
