import type { FieldFault } from '../errors.ts'
import type { ToolPolicy } from '../models/tool.ts'
import { parseHostPattern } from './host-pattern.ts'
import { canonicalPath, isPathWithin, systemFolders } from './path-scope.ts'

/**
 * What is wrong with the hosts and paths of a policy (or of a narrowing), beyond what its schema says; paths of the
 * faults start at the policy.
 */
export function problemWithPolicy(
  policy: {
    readonly [Field in 'net' | 'read' | 'write']?: ToolPolicy[Field] | undefined
  },
): FieldFault[] {
  return [
    ...(policy.net ?? []).flatMap((text, index) => {
      const pattern = parseHostPattern(text)
      return 'fault' in pattern ? [{ path: ['net', index], message: pattern.fault }] : []
    }),
    ...(['read', 'write'] as const).flatMap((field) =>
      (policy[field] ?? []).flatMap((text, index) => {
        const message = problemWithRoot(text)
        return message === null ? [] : [{ path: [field, index], message }]
      }),
    ),
  ]
}

function problemWithRoot(text: string): string | null {
  const path = canonicalPath(text)
  if (typeof path !== 'string') return path.fault
  if (path === '/') return 'The whole file system is too much. Name the folders that are needed.'
  const system = systemFolders.find((folder) => isPathWithin(path, folder))
  return system === undefined ? null : `${system} belongs to the operating system; no tool gets at it.`
}
