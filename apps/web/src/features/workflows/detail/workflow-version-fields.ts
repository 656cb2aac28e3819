import type { WorkflowVersion } from '@workbench/client/models'
import type { VersionField } from '../../versions/differences.ts'
import { triggerWords } from '../list/trigger-words.ts'

type Content = Pick<
  WorkflowVersion,
  'name' | 'description' | 'enabled' | 'inputs' | 'trigger' | 'steps' | 'toolLimits'
>

const json = (value: unknown) => JSON.stringify(value, null, 2)

/** What can differ from one version of a workflow to the next. */
export const workflowVersionFields: readonly VersionField<Content>[] = [
  { label: 'Name', read: ({ name }) => name },
  { label: 'Description', read: ({ description }) => description, isText: true },
  { label: 'State', read: ({ enabled }) => (enabled ? 'enabled' : 'disabled') },
  { label: 'Starts', read: ({ trigger }) => triggerWords(trigger) },
  { label: 'Trigger', read: ({ trigger }) => json(trigger), isText: true },
  { label: 'Inputs', read: ({ inputs }) => (inputs === null ? '' : json(inputs)), isText: true },
  { label: 'Steps', read: ({ steps }) => json(steps), isText: true },
  {
    label: 'Limits of tools',
    read: ({ toolLimits }) => (Object.keys(toolLimits).length === 0 ? '' : json(toolLimits)),
    isText: true,
  },
]
