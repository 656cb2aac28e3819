import { Command } from 'commander'
import { workflowArgument } from './workflow-argument.ts'

const help = `
Examples:
  npx workbench workflow show Nightly
  npx workbench workflow show Nightly --json | jq .steps`

/** `workbench workflow show` */
export function workflowShowCommand(): Command {
  return new Command('show')
    .description('show what starts a workflow, its steps and its last runs')
    .argument('<workflow>', workflowArgument)
    .option('--json', 'print it as JSON')
    .addHelpText('after', help)
    .action(async (workflow: string, { json = false }: { json?: boolean }) => {
      const [{ clientCommand }, { showWorkflow }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../workflows/show-workflow.ts'),
      ])
      await clientCommand((context) => showWorkflow(workflow, { json }, context))
    })
}
