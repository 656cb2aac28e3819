import { type ScriptToolDraft, strictestPolicy, type Tool, type ToolPolicy } from '../src/models/tool.ts'

export const aToolPolicy = (overrides: Partial<ToolPolicy> = {}): ToolPolicy => ({
  ...strictestPolicy,
  ...overrides,
})

export const aScriptToolDraft = (overrides: Partial<ScriptToolDraft> = {}): ScriptToolDraft => ({
  name: 'shout',
  description: 'Says it louder.',
  // In an order that is not the alphabet's.
  inputSchema: { type: 'object', properties: { text: { type: 'string' }, marks: { type: 'integer' } } },
  source: 'export default async ({ text }) => text.toUpperCase()',
  policy: aToolPolicy(),
  ...overrides,
})

export const aBuiltInTool = (overrides: Partial<Tool> = {}): Tool => ({
  name: 'now',
  description: 'Tells the time.',
  inputSchema: { type: 'object', properties: {} },
  origin: 'builtin',
  policy: aToolPolicy({ secrets: ['SHIPPED'] }),
  source: null,
  server: null,
  isSandboxed: true,
  updatedAt: null,
  ...overrides,
})
