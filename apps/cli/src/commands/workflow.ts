import { Command } from 'commander'
import { workflowApplyCommand } from './workflow/apply.ts'
import { workflowDeleteCommand } from './workflow/delete.ts'
import { workflowExportCommand } from './workflow/export.ts'
import { workflowListCommand } from './workflow/list.ts'
import { workflowRunCommand } from './workflow/run.ts'
import { workflowShowCommand } from './workflow/show.ts'
import { workflowDisableCommand, workflowEnableCommand } from './workflow/switch.ts'

const help = `
WORKFLOW is its name or its id.

Examples:
  npx workbench workflow apply nightly.workflow.yaml
  npx workbench workflow run Nightly --input topic="Four-day week" --watch
  npx workbench workflow run Nightly --dry-run --watch
  npx workbench workflow export Nightly > nightly.workflow.yaml`

/** `workbench workflow` */
export function workflowCommand(): Command {
  const workflow = new Command('workflow')
    .description('apply workflows that are files; list, show, start and switch them')
    .addHelpText('after', help)
  const commands = [
    workflowApplyCommand,
    workflowListCommand,
    workflowShowCommand,
    workflowRunCommand,
    workflowEnableCommand,
    workflowDisableCommand,
    workflowDeleteCommand,
    workflowExportCommand,
  ]
  for (const command of commands) workflow.addCommand(command())
  return workflow
}
