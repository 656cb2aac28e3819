import { Command, Option } from 'commander'
import type { ExportLibraryOptions } from '../../library/export-library.ts'

const help = `
Examples:
  npx workbench export persona "City planner" > planner.yaml
  npx workbench export persona Ines Viktor --out people.yaml
  npx workbench export persona Ines --format card --out ines.card.json

YAML comes back to the letter with "workbench import"; a card is a character card V2 for other programs, one persona each.
A file is written whole or not at all, and never over another one without --force.`

type Flags = Partial<ExportLibraryOptions> & Pick<ExportLibraryOptions, 'format'>

/** `workbench export persona` */
export function exportPersonaCommand(): Command {
  return new Command('persona')
    .description('write personas as YAML, or one as a character card')
    .argument('<persona...>', 'names or ids')
    .addOption(new Option('--format <format>', 'of the file').choices(['yaml', 'card']).default('yaml'))
    .option('--out <file>', 'instead of stdout')
    .option('--force', 'overwrite the file')
    .addHelpText('after', help)
    .action(async (names: string[], { format, out, force = false }: Flags) => {
      const [{ clientCommand }, { exportPersonas }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../library/export-library.ts'),
      ])
      await clientCommand((context) => exportPersonas(names, { format, out, force }, context))
    })
}
