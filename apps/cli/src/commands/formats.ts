import { Format } from '@workbench/core/models/scenario'
import { Argument, Command } from 'commander'

const help = `
Examples:
  npx workbench formats
  npx workbench formats delphi`

/** `workbench formats` */
export function formatsCommand(): Command {
  return new Command('formats')
    .description('list debate formats, or show one with its options')
    .addArgument(new Argument('[format]', 'which to show').choices(Format.options))
    .option('--json', 'print JSON')
    .addHelpText('after', help)
    .action(async (format: string | undefined, { json = false }: { json?: boolean }) => {
      const [{ clientCommand }, { listFormats }] = await Promise.all([
        import('../client-command.ts'),
        import('../catalog/list-formats.ts'),
      ])
      await clientCommand((context) => listFormats(format, { json }, context))
    })
}
