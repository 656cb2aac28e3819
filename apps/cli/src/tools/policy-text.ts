import type { ToolPolicy } from '@workbench/client/models'
import { durationText } from '../display/amounts.ts'
import { inLine } from '../display/in-line.ts'

/** What a tool may touch, in a few words for a table. */
export function policyInShort(policy: ToolPolicy): string {
  const { enabled, net, read, write, secrets, needsApproval, artifacts } = policy
  if (!enabled) return 'turned off'
  const parts = [
    ...(net.length === 0 ? [] : [net.join(' ')]),
    ...(read.length === 0 ? [] : [`reads ${read.join(' ')}`]),
    ...(write.length === 0 ? [] : [`writes ${write.join(' ')}`]),
    ...(secrets.length === 0 ? [] : [`secrets ${secrets.join(' ')}`]),
    ...(artifacts ? ['leaves files'] : []),
    ...(needsApproval ? ['asks a person'] : []),
  ]
  return parts.length === 0 ? 'nothing outside' : inLine(parts.join(', '))
}

/** Every field of a policy, one line each. */
export function policyFacts(policy: ToolPolicy): readonly (readonly [label: string, text: string])[] {
  const { enabled, net, read, write, secrets, timeoutMs, memoryMb, maxOutputBytes } = policy
  const listed = (items: readonly string[]) => (items.length === 0 ? 'none' : inLine(items.join('  ')))
  return [
    ['Enabled', enabled ? 'yes' : 'no: nobody can call it'],
    ['Approval', policy.needsApproval ? 'a person decides on each call' : 'not needed'],
    ['Hosts', listed(net)],
    ['Reads', listed(read)],
    ['Writes', listed(write)],
    ['Secrets', listed(secrets)],
    ['Files', policy.artifacts ? 'it may leave some with the run' : 'none left with the run'],
    ['Limits', `${durationText(timeoutMs)}, ${memoryMb} MiB, ${bytesText(maxOutputBytes)} of result`],
  ]
}

/** Exact: what is no whole number of KiB is told in bytes. */
const bytesText = (bytes: number): string => (bytes % 1024 === 0 ? `${bytes / 1024} KiB` : `${bytes} bytes`)
