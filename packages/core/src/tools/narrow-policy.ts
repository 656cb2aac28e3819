import type { ToolNarrowing, ToolPolicy } from '../models/tool.ts'
import {
  coversHostPattern,
  type HostPattern,
  hostPatternText,
  intersectHostPatterns,
  parseHostPattern,
} from './host-pattern.ts'
import { intersectPaths } from './path-scope.ts'

/**
 * The policy that is in force for a caller: what the tool's own policy and every limit allow alike. Lists are
 * intersected by what they mean (`api.example.com` stays under `*.example.com`, a folder below an allowed folder
 * stays), the smallest number counts, `enabled` and `artifacts` must hold everywhere, `needsApproval` anywhere. Never wider than any
 * of them, whatever the limits say.
 */
export function narrowPolicy(policy: ToolPolicy, limits: readonly ToolNarrowing[]): ToolPolicy {
  return limits.reduce(narrowOnce, policy)
}

function narrowOnce(policy: ToolPolicy, limit: ToolNarrowing): ToolPolicy {
  return {
    enabled: policy.enabled && (limit.enabled ?? true),
    net: limit.net === undefined ? policy.net : intersectHosts(policy.net, limit.net),
    read: limit.read === undefined ? policy.read : intersectPaths(policy.read, limit.read),
    write: limit.write === undefined ? policy.write : intersectPaths(policy.write, limit.write),
    secrets: policy.secrets.filter((name) => limit.secrets?.includes(name) ?? true),
    timeoutMs: Math.min(policy.timeoutMs, limit.timeoutMs ?? policy.timeoutMs),
    memoryMb: Math.min(policy.memoryMb, limit.memoryMb ?? policy.memoryMb),
    maxOutputBytes: Math.min(policy.maxOutputBytes, limit.maxOutputBytes ?? policy.maxOutputBytes),
    needsApproval: policy.needsApproval || (limit.needsApproval ?? false),
    artifacts: policy.artifacts && (limit.artifacts ?? true),
  }
}

function intersectHosts(a: readonly string[], b: readonly string[]): string[] {
  const others = readable(b)
  const both = readable(a).flatMap((left) =>
    others.flatMap((right) => intersectHostPatterns(left, right) ?? []),
  )
  const unique = new Map(both.map((pattern) => [hostPatternText(pattern), pattern]))
  return [...unique]
    .filter(([text, pattern]) =>
      [...unique].every(([other, wide]) => other === text || !coversHostPattern(wide, pattern)),
    )
    .map(([text]) => text)
}

function readable(patterns: readonly string[]): HostPattern[] {
  return patterns.flatMap((text) => {
    const pattern = parseHostPattern(text)
    return 'fault' in pattern ? [] : [pattern]
  })
}
