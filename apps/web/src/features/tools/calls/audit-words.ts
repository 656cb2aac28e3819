import type { ToolAudit } from '@workbench/client/models'

const names = {
  runtime: 'a fresh process without any permission',
  limits: 'a fresh process without any permission, with limits of the kernel',
  namespaces: 'a fresh process without any permission, in namespaces of its own',
} as const

/** Where a call was made, for people. */
export function sandboxName(sandbox: ToolAudit['sandbox'], exit: ToolAudit['exit']): string {
  if (sandbox !== null) return exit === null ? 'no process: it was answered before' : names[sandbox]
  return 'no sandbox: its MCP server, or nothing at all when it was refused'
}

/** How its process ended. */
export function exitWords({ code, signal }: NonNullable<ToolAudit['exit']>): string {
  if (signal !== null) return `killed with ${signal}`
  return code === 0 ? 'by itself' : `with code ${code ?? 'unknown'}`
}
