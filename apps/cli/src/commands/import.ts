import { Command } from 'commander'

const examples = `
Examples:
  npx workbench import prompts.csv
  npx workbench import ./personas ./scenarios/four-days.yaml
  npx workbench import ./import --json

Takes .json and .yaml (personas, scenarios, finished runs, also those of older programs: docs/data/import.md),
prompts.csv and .tool.ts (script tools; "tools apply" changes those that are there). What is there already is skipped,
so it can be done again once a file is mended.
Exit code: 0 nothing was refused, 1 something was, 3 no server answers.`

/** `workbench import` */
export function importCommand(): Command {
  return new Command('import')
    .description('take personas, scenarios, script tools and finished runs from files')
    .argument('<path...>', 'files, or folders to look through')
    .option('--json', 'print what happened as one line of JSON')
    .addHelpText('after', examples)
    .action(async (paths: string[], { json = false }: { json?: boolean }) => {
      const [{ clientCommand }, { runImport }] = await Promise.all([
        import('../client-command.ts'),
        import('../import/run-import.ts'),
      ])
      await clientCommand(({ client, terminal }) => runImport(paths, { client, terminal, json }))
    })
}
