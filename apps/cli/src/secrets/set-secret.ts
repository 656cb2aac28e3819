import type { CommandContext } from '../client-command.ts'
import { exitCodes } from '../exit-codes.ts'
import { UsageError } from '../usage-error.ts'

/**
 * Stores a secret or replaces its value.
 *
 * @param ask - Gives the value; null when the person had enough.
 */
export async function setSecret(
  name: string,
  ask: (signal: AbortSignal) => Promise<string | null>,
  { client, terminal, signal }: CommandContext,
): Promise<number> {
  const value = await ask(signal)
  if (value === null) return exitCodes.interrupted
  if (value === '')
    throw new UsageError('There was no value.', { hint: 'Type it, or give it on standard input.' })
  await client.secrets.put(name, value)
  terminal.writeError(`${name} is stored.\n`)
  return exitCodes.done
}
