import { Command } from 'commander'
import { workflowArgument } from './workflow-argument.ts'

/** `workbench workflow enable` */
export const workflowEnableCommand = (): Command =>
  switching('enable', 'switch triggers on; cron counts from now')

/** `workbench workflow disable` */
export const workflowDisableCommand = (): Command =>
  switching('disable', 'switch triggers off; a start by hand stays possible')

function switching(verb: 'enable' | 'disable', description: string): Command {
  return new Command(verb)
    .description(description)
    .argument('<workflow...>', workflowArgument)
    .option('--json', 'print what became of each as one JSON document')
    .addHelpText('after', `\nExamples:\n  npx workbench workflow ${verb} Nightly`)
    .action(async (names: string[], { json = false }: { json?: boolean }) => {
      const [{ clientCommand }, { changeWorkflows }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../workflows/change-workflows.ts'),
      ])
      await clientCommand((context) => changeWorkflows(names, verb, { json }, context))
    })
}
