import { Command, Option } from 'commander'
import { exportFormats } from '../../runs/export-formats.ts'
import type { ExportRunOptions } from '../../runs/export-run.ts'
import { runArgument } from './run-argument.ts'

const help = `
Examples:
  npx workbench runs export latest > debate.md
  npx workbench runs export 8f6a2b34 --format csv --output turns.csv
  npx workbench runs export latest --format json | jq .output.verdict

A file is written whole or not at all, and never over another one without --force.`

type Flags = Partial<ExportRunOptions> & Pick<ExportRunOptions, 'format'>

/** `workbench runs export` */
export function runsExportCommand(): Command {
  return new Command('export')
    .description('write a run as Markdown, JSON or CSV')
    .argument('<run>', runArgument)
    .addOption(new Option('--format <format>', 'of the text').choices(exportFormats).default('md'))
    .option('--output <file>', 'instead of stdout')
    .option('--force', 'overwrite the file')
    .option('--json', 'print what was written as JSON')
    .addHelpText('after', help)
    .action(async (run: string, { format, output, force = false, json = false }: Flags) => {
      const [{ clientCommand }, { exportRun }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../runs/export-run.ts'),
      ])
      await clientCommand((context) => exportRun(run, { format, output, force, json }, context))
    })
}
