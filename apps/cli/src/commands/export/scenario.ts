import { Command } from 'commander'
import type { ExportLibraryOptions } from '../../library/export-library.ts'

const help = `
Examples:
  npx workbench export scenario "Four days" > four-days.yaml
  npx workbench export scenario "Four days" "High street" --out scenarios.yaml --force

The file has everybody whom the scenarios name, so it stands for itself: "workbench import" takes it anywhere. It is written
whole or not at all, and never over another one without --force.`

/** `workbench export scenario` */
export function exportScenarioCommand(): Command {
  return new Command('scenario')
    .description('write scenarios and their personas as YAML')
    .argument('<scenario...>', 'names or ids')
    .option('--out <file>', 'instead of stdout')
    .option('--force', 'overwrite the file')
    .addHelpText('after', help)
    .action(async (names: string[], { out, force = false }: Partial<ExportLibraryOptions>) => {
      const [{ clientCommand }, { exportScenarios }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../library/export-library.ts'),
      ])
      await clientCommand((context) => exportScenarios(names, { out, force }, context))
    })
}
