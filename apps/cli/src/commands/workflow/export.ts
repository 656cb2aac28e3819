import { Command } from 'commander'
import { workflowArgument } from './workflow-argument.ts'

const help = `
Examples:
  npx workbench workflow export Nightly > nightly.workflow.yaml
  npx workbench workflow export Nightly --output workflows/nightly.workflow.yaml --force

The text is the one it was written as, comments included, and one that "workbench workflow apply" takes. A file is written
whole or not at all, and never over another one without --force.`

/** `workbench workflow export` */
export function workflowExportCommand(): Command {
  return new Command('export')
    .description('write a workflow as YAML')
    .argument('<workflow>', workflowArgument)
    .option('--output <file>', 'instead of stdout')
    .option('--force', 'overwrite the file')
    .addHelpText('after', help)
    .action(async (workflow: string, { output, force = false }: { output?: string; force?: boolean }) => {
      const [{ clientCommand }, { exportWorkflow }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../workflows/export-workflow.ts'),
      ])
      await clientCommand((context) => exportWorkflow(workflow, { output, force }, context))
    })
}
