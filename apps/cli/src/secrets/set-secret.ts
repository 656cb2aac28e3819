import { SecretValue } from '@workbench/core/models/secret'
import { SecretName } from '@workbench/core/models/tool'
import type { CommandContext } from '../client-command.ts'
import { exitCodes } from '../exit-codes.ts'
import { UsageError } from '../usage-error.ts'

const leastLength = SecretValue.minLength ?? 1

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
  // Before anybody types a value for nothing.
  if (!SecretName.safeParse(name).success) {
    throw new UsageError(`"${name}" can be no name of a secret.`, {
      hint: 'A letter, then letters, digits or _, e.g. SLACK_WEBHOOK_URL.',
    })
  }
  const value = await ask(signal)
  if (value === null) return exitCodes.interrupted
  if (value === '')
    throw new UsageError('There was no value.', { hint: 'Type it, or give it on standard input.' })
  if (value.length < leastLength) {
    throw new UsageError(`A secret has ${leastLength} characters at least.`, {
      hint: 'A shorter one could not be told from other text and taken out of what tools say.',
    })
  }
  await client.secrets.put(name, value)
  terminal.writeError(`${name} is stored.\n`)
  return exitCodes.done
}
