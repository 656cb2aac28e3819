import { inspect } from 'node:util'
import { printable } from '@workbench/platform/printable'
import { type ClientCommand, clientCommand } from '../client-command.ts'
import { gateCodes } from '../exit-codes.ts'

/**
 * Runs a command of `workbench eval` in this process. What goes wrong, be it wrong usage or a fault of the program, exits
 * with 3, so that no build reads it as a verdict; and a reader that closes the pipe early does not end it with 0.
 */
export async function gateCommand(command: ClientCommand): Promise<void> {
  // Node would exit with 1.
  process.once('uncaughtException', (fault) => {
    process.stderr.write(`${printable(inspect(fault))}\n`)
    process.exit(gateCodes.couldNotRun)
  })
  await clientCommand(command, { faultCode: gateCodes.couldNotRun })
}
