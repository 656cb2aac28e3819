import type { Tool, ToolPolicy } from '@workbench/client/models'

export const aPolicy = (changes: Partial<ToolPolicy> = {}): ToolPolicy => ({
  enabled: true,
  net: [],
  read: [],
  write: [],
  secrets: [],
  timeoutMs: 30_000,
  memoryMb: 128,
  maxOutputBytes: 262_144,
  needsApproval: false,
  artifacts: false,
  ...changes,
})

export const aTool = (changes: Partial<Tool> = {}): Tool => ({
  name: 'calculate',
  description: 'Calculates.',
  inputSchema: { type: 'object', properties: { expression: { type: 'string' } }, required: ['expression'] },
  origin: 'builtin',
  policy: aPolicy(),
  source: null,
  server: null,
  isSandboxed: true,
  updatedAt: null,
  ...changes,
})
