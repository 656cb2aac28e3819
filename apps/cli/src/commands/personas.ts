import { Command } from 'commander'
import { personasListCommand } from './personas/list.ts'
import { personasShowCommand } from './personas/show.ts'

const help = `
Examples:
  npx workbench personas list
  npx workbench personas show "Ada"`

/** `workbench personas` */
export function personasCommand(): Command {
  const personas = new Command('personas').description('list and show personas').addHelpText('after', help)
  for (const command of [personasListCommand, personasShowCommand]) personas.addCommand(command())
  return personas
}
