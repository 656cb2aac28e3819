import { InvalidInputError } from '@workbench/core/errors'
import type { SecretRepository } from '@workbench/core/ports/secret-repository'
import { createRedactor } from '@workbench/core/tools/redact-secrets'

/**
 * What a person sends is kept with its run, where a secret must not stand.
 *
 * @param field - What of the request it is.
 * @throws InvalidInputError at the field when a string in it holds the value of a stored secret, in any spelling that
 * would be taken out of what tools say.
 */
export async function refuseSecrets(
  field: string,
  sent: unknown,
  secrets: Pick<SecretRepository, 'revealAll'>,
): Promise<void> {
  const values = await secrets.revealAll()
  if (values.size === 0 || !isChanged(sent, values)) return
  const named = [...values].filter((secret) => isChanged(sent, new Map([secret]))).map(([name]) => name)
  throw new InvalidInputError(
    named.map((name) => ({
      path: [field],
      message: `Holds the value of the secret ${name}; write {{ secrets.${name} }} instead`,
    })),
  )
}

const isChanged = (sent: unknown, values: ReadonlyMap<string, string>): boolean =>
  JSON.stringify(createRedactor(values).json(sent)) !== JSON.stringify(sent)
