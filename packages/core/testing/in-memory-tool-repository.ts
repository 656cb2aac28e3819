import { ConflictError, NotFoundError } from '../src/errors.ts'
import { strictestPolicy, type Tool } from '../src/models/tool.ts'
import type { ToolRepository } from '../src/ports/tool-repository.ts'
import { type InMemoryState, timestampOf } from './in-memory-state.ts'

export function createInMemoryToolRepository(
  state: InMemoryState,
  { builtIns }: { readonly builtIns: readonly Tool[] },
): ToolRepository {
  const { tools, toolPolicies, personas, scenarios } = state

  function find(name: string): Tool | null {
    const stored = tools.get(name) ?? builtIns.find((tool) => tool.name === name)
    if (stored === undefined) return null
    const { policy, updatedAt } = toolPolicies.get(name) ?? {}
    const shipped = 'policy' in stored ? stored.policy : strictestPolicy
    const times = [stored.updatedAt, updatedAt].filter((time) => typeof time === 'string').toSorted()
    return structuredClone({ ...stored, policy: policy ?? shipped, updatedAt: times.at(-1) ?? null })
  }
  function existing(name: string): Tool {
    const tool = find(name)
    if (tool === null) throw new NotFoundError('tool', name, 'name')
    return tool
  }
  function script(name: string): Tool {
    const tool = existing(name)
    if (tool.origin !== 'script') throw new ConflictError(`The tool "${name}" can't be changed here.`)
    return tool
  }
  const isBuiltIn = (name: string) => builtIns.some((tool) => tool.name === name)
  const uses = (name: string) =>
    [...personas.values(), ...scenarios.values()].filter((one) => one.tools.includes(name))

  return {
    list: async () =>
      [...new Set([...builtIns.map((tool) => tool.name), ...tools.keys()])].toSorted().map(existing),
    find: async (name) => find(name),
    async create({ policy, ...draft }) {
      if (find(draft.name) !== null) throw new ConflictError(`There is a tool named "${draft.name}" already.`)
      const updatedAt = timestampOf(state)
      tools.set(draft.name, { ...draft, origin: 'script', server: null, isSandboxed: true, updatedAt })
      toolPolicies.set(draft.name, { policy, updatedAt })
      return existing(draft.name)
    },
    async update(name, { policy, ...draft }) {
      const { policy: _policy, ...before } = script(name)
      const updatedAt = timestampOf(state)
      tools.set(name, { ...before, ...draft, name, updatedAt })
      toolPolicies.set(name, { policy, updatedAt })
      return existing(name)
    },
    async delete(name) {
      script(name)
      const users = uses(name)
      if (users.length > 0) {
        throw new ConflictError(`The tool "${name}" is used by ${users.map((user) => user.name).join(', ')}.`)
      }
      tools.delete(name)
      toolPolicies.delete(name)
    },
    async setPolicy(name, policy) {
      existing(name)
      toolPolicies.set(name, { policy: structuredClone(policy), updatedAt: timestampOf(state) })
      return policy
    },
    async replaceMcpTools(server, listed, defaults) {
      const isOurs = (name: string) => tools.get(name)?.server === server
      const isTaken = ({ name }: { name: string }) => isBuiltIn(name) || (tools.has(name) && !isOurs(name))
      const namesTaken = listed.filter(isTaken).map(({ name }) => name)
      const free = listed.filter((tool) => !isTaken(tool))
      for (const name of [...tools.keys()]) {
        if (isOurs(name) && !free.some((tool) => tool.name === name)) tools.delete(name)
      }
      const updatedAt = timestampOf(state)
      for (const { name, description, inputSchema } of free) {
        const before = tools.get(name)
        const said = JSON.stringify([before?.description, before?.inputSchema])
        if (said === JSON.stringify([description, inputSchema])) continue
        tools.set(name, {
          ...{ name, description, inputSchema, origin: 'mcp', source: null, server, isSandboxed: false },
          updatedAt,
        })
        if (!toolPolicies.has(name)) toolPolicies.set(name, { policy: defaults, updatedAt })
      }
      return { namesTaken }
    },
    async keepMcpServers(servers) {
      for (const { name, server } of [...tools.values()]) {
        if (server !== null && !servers.includes(server)) tools.delete(name)
      }
    },
  }
}
