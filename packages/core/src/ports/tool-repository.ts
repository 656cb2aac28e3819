import type { ScriptToolDraft, Tool, ToolPolicy } from '../models/tool.ts'

/** A tool as an MCP server lists it. */
export type ListedMcpTool = Pick<Tool, 'name' | 'description' | 'inputSchema'>

export interface ToolRepository {
  /** Built-in tools, script tools and those of MCP servers, by name. */
  list(): Promise<readonly Tool[]>
  /** @returns null when there is none of this name. */
  find(name: string): Promise<Tool | null>
  /** @throws ConflictError when the name is taken. */
  create(draft: ScriptToolDraft): Promise<Tool>
  /**
   * Replaces a script tool, policy included; its name stays.
   *
   * @throws NotFoundError
   * @throws ConflictError when the tool is not a script.
   */
  update(name: string, draft: ScriptToolDraft): Promise<Tool>
  /**
   * @throws NotFoundError
   * @throws ConflictError when the tool is not a script, or personas or scenarios use it; it says which.
   */
  delete(name: string): Promise<void>
  /** The last write wins. @throws NotFoundError */
  setPolicy(name: string, policy: ToolPolicy): Promise<ToolPolicy>
  /**
   * What an MCP server has now takes the place of what it had; policies are kept by name. A name that a built-in or
   * script tool has is left out and returned.
   *
   * @param defaults - The policy of tools that have none yet.
   */
  replaceMcpTools(
    server: string,
    tools: readonly ListedMcpTool[],
    defaults: ToolPolicy,
  ): Promise<{ readonly namesTaken: readonly string[] }>
  /** Forgets the tools of servers that are configured no more. */
  keepMcpServers(servers: readonly string[]): Promise<void>
}
