import { Command } from 'commander'
import { scenariosListCommand } from './scenarios/list.ts'
import { scenariosShowCommand } from './scenarios/show.ts'

const help = `
Examples:
  npx workbench scenarios list
  npx workbench scenarios show "Four-day week"`

/** `workbench scenarios` */
export function scenariosCommand(): Command {
  const scenarios = new Command('scenarios').description('list and show scenarios').addHelpText('after', help)
  for (const command of [scenariosListCommand, scenariosShowCommand]) scenarios.addCommand(command())
  return scenarios
}
