import { ConflictError, NotFoundError } from '../src/errors.ts'
import type { SecretRepository } from '../src/ports/secret-repository.ts'
import type { ToolRepository } from '../src/ports/tool-repository.ts'
import { secretNameOf } from '../src/workflow/secret-name-of.ts'
import { type InMemoryState, timestampOf } from './in-memory-state.ts'

export function createInMemorySecretRepository(
  state: InMemoryState,
  { tools }: { readonly tools: Pick<ToolRepository, 'list'> },
): SecretRepository {
  const { secrets } = state
  const namedBy = async (name: string) =>
    (await tools.list()).filter(({ policy }) => policy.secrets.includes(name))
  const triggersNaming = (name: string) =>
    [...state.workflows.values()]
      .map(({ workflow }) => workflow)
      .filter((workflow) => secretNameOf(workflow) === name)
      .map((workflow) => workflow.name)
      .toSorted()

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
      const workflows = triggersNaming(name)
      if (workflows.length > 0) {
        const names = workflows.map((user) => `"${user}"`).join(', ')
        throw new ConflictError(`The trigger of ${names} uses the secret "${name}".`)
      }
      secrets.delete(name)
    },
    list: () =>
      Promise.all(
        [...secrets.keys()].toSorted().map(async (name) => {
          const { value: _value, ...dates } = secrets.get(name) ?? { createdAt: '', updatedAt: '' }
          const tools = (await namedBy(name)).map((tool) => ({ type: 'tool' as const, name: tool.name }))
          const workflows = triggersNaming(name).map((user) => ({ type: 'workflow' as const, name: user }))
          return { name, ...dates, usedBy: [...tools, ...workflows] }
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
