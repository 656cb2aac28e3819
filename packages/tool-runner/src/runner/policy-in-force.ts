import type { Tool, ToolLimits, ToolPolicy } from '@workbench/core/models/tool'
import { narrowPolicy } from '@workbench/core/tools/narrow-policy'

/** A tool's policy as everybody who has a say in the call narrows it. */
export const policyInForce = (
  { name, policy }: Pick<Tool, 'name' | 'policy'>,
  limits: readonly ToolLimits[],
): ToolPolicy =>
  narrowPolicy(
    policy,
    // A tool may be called `constructor`: only what the limits hold themselves counts.
    limits.flatMap((byName) => (Object.hasOwn(byName, name) ? (byName[name] ?? []) : [])),
  )
