import { ConflictError, NotFoundError } from '@workbench/core/errors'
import type { Tool } from '@workbench/core/models/tool'
import type { ToolRepository } from '@workbench/core/ports/tool-repository'
import type { Database } from '../database.ts'
import { orm } from '../drizzle.ts'
import { defaultProjectId, toolPolicies, tools } from '../schema.ts'
import { callReads } from './call-reads.ts'
import { partsOf } from './find-tools.sql.ts'
import { replaceMcpTools } from './replace-mcp-tools.ts'
import { type ToolRow, toTool, withPolicy } from './tool-row.ts'
import { usersOfTool } from './users-of-tool.ts'

const { and, eq, notInArray } = orm

export interface ToolRepositoryOptions {
  readonly now: () => number
  /** The tools that come with the workbench, with the policies they are shipped with. */
  readonly builtIns: readonly Tool[]
}

export function createToolRepository(db: Database, options: ToolRepositoryOptions): ToolRepository {
  const { now, builtIns } = options
  const builtInNames = new Set(builtIns.map(({ name }) => name))
  const keyOf = (name: string) => and(eq(tools.projectId, defaultProjectId), eq(tools.name, name))
  const policyKeyOf = (name: string) =>
    and(eq(toolPolicies.projectId, defaultProjectId), eq(toolPolicies.name, name))

  const reads = callReads(db)

  async function find(name: string): Promise<Tool | null> {
    const { tool, policy } = partsOf(await reads.tool(name))
    if (tool !== undefined) return toTool(tool, policy)
    const builtIn = builtIns.find((one) => one.name === name)
    return builtIn === undefined ? null : withPolicy(builtIn, policy)
  }

  /** @throws NotFoundError, ConflictError when it is no script. */
  async function refuseOthersThanScripts(row: ToolRow | undefined, name: string): Promise<void> {
    if (row?.origin === 'script') return
    if (row === undefined && !builtInNames.has(name)) throw new NotFoundError('tool', name, 'name')
    const whose = row === undefined ? 'comes with the workbench' : `belongs to the MCP server ${row.server}`
    throw new ConflictError(`The tool "${name}" ${whose}: it can't be changed here.`, {
      hint: 'Its policy can be set; disabled, nobody can call it.',
    })
  }

  return {
    find,

    async list() {
      const [rows, policies] = await Promise.all([
        db.orm.select().from(tools).where(eq(tools.projectId, defaultProjectId)),
        db.orm.select().from(toolPolicies).where(eq(toolPolicies.projectId, defaultProjectId)),
      ])
      const policyOf = new Map(policies.map((policy) => [policy.name, policy]))
      const byName = new Map(builtIns.map((tool) => [tool.name, withPolicy(tool, policyOf.get(tool.name))]))
      // A script that was there before a built-in tool of its name came stays what people made it.
      for (const row of rows) byName.set(row.name, toTool(row, policyOf.get(row.name)))
      return [...byName.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
    },

    async create({ name, description, inputSchema, source, policy }) {
      if (builtInNames.has(name)) throw nameTaken(name)
      const at = new Date(now())
      return db.orm.transaction(async (tx) => {
        const row = {
          projectId: defaultProjectId,
          ...{ name, origin: 'script' as const, description, inputSchema, source, server: null },
          ...{ createdAt: at, updatedAt: at },
        }
        const inserted = await tx.insert(tools).values(row).onConflictDoNothing().returning()
        if (inserted.length === 0) throw nameTaken(name)
        const policyRow = { projectId: defaultProjectId, name, policy, updatedAt: at }
        // What an MCP server's tool of this name was allowed is not this one's.
        await tx
          .insert(toolPolicies)
          .values(policyRow)
          .onConflictDoUpdate({
            target: [toolPolicies.projectId, toolPolicies.name],
            set: { policy, updatedAt: at },
          })
        return toTool(row, policyRow)
      })
    },

    async update(name, { description, inputSchema, source, policy }) {
      const at = new Date(now())
      return db.orm.transaction(async (tx) => {
        const [row] = await tx.select().from(tools).where(keyOf(name)).for('update')
        await refuseOthersThanScripts(row, name)
        const changed = { description, inputSchema, source, updatedAt: at }
        const [updated] = await tx.update(tools).set(changed).where(keyOf(name)).returning()
        if (updated === undefined) throw new NotFoundError('tool', name, 'name')
        const policyRow = { projectId: defaultProjectId, name, policy, updatedAt: at }
        await tx.update(toolPolicies).set({ policy, updatedAt: at }).where(policyKeyOf(name))
        return toTool(updated, policyRow)
      })
    },

    async delete(name) {
      const [row] = await db.orm.select().from(tools).where(keyOf(name))
      await refuseOthersThanScripts(row, name)
      const users = await usersOfTool(db, name)
      if (users.length > 0) {
        throw new ConflictError(`The tool "${name}" is used by ${users.join(', ')}.`, {
          hint: 'Take it out of these first.',
        })
      }
      await db.orm.transaction(async (tx) => {
        await tx.delete(tools).where(and(keyOf(name), eq(tools.origin, 'script')))
        await tx.delete(toolPolicies).where(policyKeyOf(name))
      })
    },

    async setPolicy(name, policy) {
      if ((await find(name)) === null) throw new NotFoundError('tool', name, 'name')
      const set = { policy, updatedAt: new Date(now()) }
      await db.orm
        .insert(toolPolicies)
        .values({ projectId: defaultProjectId, name, ...set })
        .onConflictDoUpdate({ target: [toolPolicies.projectId, toolPolicies.name], set })
      return policy
    },

    replaceMcpTools: (server, listed, defaults) =>
      replaceMcpTools(db, { server, listed, defaults, builtInNames, at: new Date(now()) }),

    async keepMcpServers(servers) {
      const isTheirs = servers.length === 0 ? undefined : notInArray(tools.server, [...servers])
      await db.orm
        .delete(tools)
        .where(and(eq(tools.projectId, defaultProjectId), eq(tools.origin, 'mcp'), isTheirs))
    },
  }
}

const nameTaken = (name: string): ConflictError =>
  new ConflictError(`There is a tool named "${name}" already.`, { hint: 'Choose another name.' })
