import { Command } from 'commander'
import type { RunArtifactsOptions } from '../../runs/run-artifacts.ts'
import { runArgument } from './run-argument.ts'

const help = `
Examples:
  npx workbench runs artifacts latest
  npx workbench runs artifacts 8f6a2b34 --save ./files
  npx workbench runs artifacts latest --json | jq '.items[].name'

Exports that were kept, files that tools left, long results. Nothing is overwritten. In a pipe one line a file, with tabs
between id, type, bytes, when it was made and name; with --save the paths.`

/** `workbench runs artifacts` */
export function runsArtifactsCommand(): Command {
  return new Command('artifacts')
    .description('list files that a run left behind, or fetch them')
    .argument('<run>', runArgument)
    .option('--save <folder>', 'put them there')
    .option('--json', 'print them as one JSON document')
    .addHelpText('after', help)
    .action(async (run: string, { save, json = false }: Partial<RunArtifactsOptions>) => {
      const [{ clientCommand }, { runArtifacts }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../runs/run-artifacts.ts'),
      ])
      await clientCommand((context) => runArtifacts(run, { save, json }, context))
    })
}
