import { type ClientCommand, clientCommand } from '../client-command.ts'
import { gateCodes } from '../exit-codes.ts'

/**
 * Runs a command of `workbench eval` in this process. What goes wrong, be it wrong usage or a fault of the program, exits
 * with 3, so that no build reads it as a verdict; and a reader that closes the pipe early does not end it with 0.
 */
export const gateCommand = (command: ClientCommand): Promise<void> =>
  clientCommand(command, { faultCode: gateCodes.couldNotRun })
