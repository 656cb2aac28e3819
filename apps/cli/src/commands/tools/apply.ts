import { Command } from 'commander'

const help = `
Examples:
  npx workbench tools apply reading_time.tool.ts
  npx workbench tools apply tools/
  npx workbench tools apply tools/ --yes --json

A tool is one TypeScript file; a comment at its start says what it is called, takes and may touch (docs/tools.md). What the
workbench has by the same name is made like the file, its policy included; nothing is deleted. The same again changes nothing.

A policy that opens more than is open now (hosts, files, secrets, calls that nobody approves) is shown and asked about on a
terminal. Where nobody can be asked and without --yes, such a tool is applied switched off.

In a pipe one line a file, with tabs between created, updated, unchanged or refused, the tool, and the file. Exit code 1 when
any was refused.`

/** `workbench tools apply` */
export function toolsApplyCommand(): Command {
  return new Command('apply')
    .description('make script tools what files say')
    .argument('<path...>', 'files, or folders to look through for .tool.ts')
    .option('--yes', 'allow everything that the policies in them open')
    .option('--json', 'print what became of each file as one JSON document')
    .addHelpText('after', help)
    .action(async (paths: string[], { yes = false, json = false }: { yes?: boolean; json?: boolean }) => {
      const [{ clientCommand }, { applyTools }, { askToOpen }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../tools/apply-tools.ts'),
        import('../../tools/ask-to-open.ts'),
      ])
      await clientCommand((context) => applyTools(paths, { yes, json, ask: askToOpen(process) }, context))
    })
}
