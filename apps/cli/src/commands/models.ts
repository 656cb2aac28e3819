import { Command } from 'commander'

const help = `
Examples:
  npx workbench models
  npx workbench models | cut -f1
  npx workbench models --json | jq '.providers'

A table on a terminal; in a pipe one line a model, with tabs between id, tokens of context, dollars a million tokens in
and out, and description.`

/** `workbench models` */
export function modelsCommand(): Command {
  return new Command('models')
    .description('list models that can be used, with their prices')
    .option('--json', 'print them and their providers as one JSON document')
    .addHelpText('after', help)
    .action(async ({ json = false }: { json?: boolean }) => {
      const [{ clientCommand }, { listModels }] = await Promise.all([
        import('../client-command.ts'),
        import('../catalog/list-models.ts'),
      ])
      await clientCommand((context) => listModels({ json }, context))
    })
}
