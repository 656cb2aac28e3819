import { Command } from 'commander'
import { toolsApplyCommand } from './tools/apply.ts'
import { toolsCallCommand } from './tools/call.ts'
import { toolsListCommand } from './tools/list.ts'
import { toolsShowCommand } from './tools/show.ts'

const help = `
Examples:
  npx workbench tools list
  npx workbench tools show http_request
  npx workbench tools call calculate '{"expression": "6 * 7"}'
  npx workbench tools apply examples/tools`

/** `workbench tools` */
export function toolsCommand(): Command {
  const tools = new Command('tools')
    .description('list, show and call tools, and apply those that are files')
    .addHelpText('after', help)
  for (const command of [toolsListCommand, toolsShowCommand, toolsCallCommand, toolsApplyCommand])
    tools.addCommand(command())
  return tools
}
