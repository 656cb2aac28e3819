import { ConflictError, NotFoundError } from '../src/errors.ts'
import type { SecretRepository } from '../src/ports/secret-repository.ts'
import type { ToolRepository } from '../src/ports/tool-repository.ts'
import { type InMemoryState, timestampOf } from './in-memory-state.ts'

export function createInMemorySecretRepository(
  state: InMemoryState,
  { tools }: { readonly tools: Pick<ToolRepository, 'list'> },
): SecretRepository {
  const { secrets } = state
  const namedBy = async (name: string) =>
    (await tools.list()).filter(({ policy }) => policy.secrets.includes(name))

  return {
    async put(name, value) {
      const updatedAt = timestampOf(state)
      secrets.set(name, { value, createdAt: secrets.get(name)?.createdAt ?? updatedAt, updatedAt })
    },
    async delete(name) {
      if (!secrets.has(name)) throw new NotFoundError('secret', name, 'name')
      // Nobody chose what a tool is shipped with.
      const users = (await namedBy(name)).filter(({ updatedAt }) => updatedAt !== null)
      if (users.length > 0) {
        throw new ConflictError(
          `Policies name the secret "${name}": ${users.map((tool) => tool.name).join(', ')}.`,
        )
      }
      secrets.delete(name)
    },
    list: () =>
      Promise.all(
        [...secrets.keys()].toSorted().map(async (name) => {
          const { value: _value, ...dates } = secrets.get(name) ?? { createdAt: '', updatedAt: '' }
          const usedBy = (await namedBy(name)).map((tool) => ({ type: 'tool' as const, name: tool.name }))
          return { name, ...dates, usedBy }
        }),
      ),
    reveal: async (names) =>
      new Map(
        names.flatMap((name) => {
          const secret = secrets.get(name)
          return secret === undefined ? [] : [[name, secret.value] as const]
        }),
      ),
    revealAll: async () => new Map([...secrets].map(([name, { value }]) => [name, value])),
  }
}
