import { Command } from 'commander'
import { textValue } from './argument-values.ts'

const examples = `
Examples:
  npx workbench import prompts.csv
  npx workbench import ./personas ./scenarios/four-days.yaml
  npx workbench import crew/agents.yaml crew/tasks.yaml --set topic="City bikes" --set current_year=2026
  npx workbench import ./import --json

Takes .json and .yaml (personas, scenarios, finished runs, also those of older programs and of CrewAI, ChatArena and
ChatEval: docs/data/import.md), what "export" wrote, prompts.csv, character cards (.png, .json, .charx) and .tool.ts (script
tools; "tools apply" changes those that are there). What is there already is skipped, so it can be done again once a file is
mended. Of a file with variables such as {topic} nothing is taken before each has a value.
Exit code: 0 nothing was refused, 1 something was, or lacks a value, 3 no server answers.`

interface Flags {
  readonly json?: boolean
  readonly set?: Readonly<Record<string, string>>
}

/** `workbench import` */
export function importCommand(): Command {
  return new Command('import')
    .description('take personas, scenarios, script tools and finished runs from files')
    .argument('<path...>', 'files, or folders to look through')
    .option('--set <name=value>', 'a value for the variable {name} in files; again for another', textValue)
    .option('--json', 'print what happened as one line of JSON')
    .addHelpText('after', examples)
    .action(async (paths: string[], { json = false, set: values = {} }: Flags) => {
      const [{ clientCommand }, { runImport }] = await Promise.all([
        import('../client-command.ts'),
        import('../import/run-import.ts'),
      ])
      await clientCommand(({ client, terminal }) => runImport(paths, { client, terminal, json, values }))
    })
}
