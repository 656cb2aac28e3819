import { Command } from 'commander'
import { workflowArgument } from './workflow-argument.ts'

const help = `
Examples:
  npx workbench workflow delete Nightly

Its runs stay. To keep its text: npx workbench workflow export Nightly > nightly.workflow.yaml`

/** `workbench workflow delete` */
export function workflowDeleteCommand(): Command {
  return new Command('delete')
    .description('delete workflows; their runs stay')
    .argument('<workflow...>', workflowArgument)
    .option('--json', 'print what became of each as one JSON document')
    .addHelpText('after', help)
    .action(async (names: string[], { json = false }: { json?: boolean }) => {
      const [{ clientCommand }, { changeWorkflows }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../workflows/change-workflows.ts'),
      ])
      await clientCommand((context) => changeWorkflows(names, 'delete', { json }, context))
    })
}
