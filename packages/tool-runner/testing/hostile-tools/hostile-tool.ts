import type { ToolErrorCode } from '@workbench/core/models/tool'

/** A tool that tries what it must not get. */
export interface HostileTool {
  readonly name: string
  /** Body of `async (args, ctx) => { … }`, or a whole module where it begins with `import` or has an `export`. */
  readonly code: string
  /** How it has to end; several where machines differ. `ok`: with a result that `gives` nothing it should not have. */
  readonly ends: ToolErrorCode | 'ok' | readonly (ToolErrorCode | 'ok')[]
  /** With `ok`: the whole result. */
  readonly gives?: unknown
  readonly timeoutMs?: number
}

export const sourceOf = ({ code }: HostileTool): string =>
  /^import\b|^export default\b/m.test(code)
    ? code
    : `export default async (args: unknown, ctx: any) => {\n${code}\n}`

export const endsOf = ({ ends }: HostileTool): readonly string[] => (typeof ends === 'string' ? [ends] : ends)
