import { createRedactor, type Redactor } from '@workbench/core/tools/redact-secrets'
import type { McpServerConfig } from './mcp-config.ts'

/** Shorter values can't be told from ordinary text. */
const leastHidden = 8

/** Servers repeat in errors and logs what they were started with. */
export const redactorOf = ({ hidden }: Pick<McpServerConfig, 'hidden'>): Redactor =>
  createRedactor(new Map([...hidden].filter(([, value]) => value.length >= leastHidden)))
