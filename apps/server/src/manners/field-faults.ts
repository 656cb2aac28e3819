import type { FieldFault } from '@workbench/core/errors'
import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** What a schema found wrong, one fault a field, in words for whoever sent it. */
export function fieldFaults(issues: readonly Issue[], at: FieldFault['path'] = []): readonly FieldFault[] {
  return issues.flatMap((issue): readonly FieldFault[] => {
    const path = [
      ...at,
      ...issue.path.map((segment) => (typeof segment === 'number' ? segment : String(segment))),
    ]
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: [...path, key], message: 'Unknown field' }))
    }
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      return fieldFaults(closestBranch(issue.errors), path)
    }
    if (issue.code === 'invalid_type' && issue.input === undefined) {
      return [{ path, message: `Required: expected ${issue.expected}` }]
    }
    return [{ path, message: issue.message }]
  })
}

/** Of a union's branches the one the sender most likely meant: fewest unknown fields, then fewest faults. */
function closestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const unknownFields = (issues: readonly Issue[]) =>
    issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 0), 0)
  const [closest = []] = branches.toSorted(
    (a, b) => unknownFields(a) - unknownFields(b) || a.length - b.length,
  )
  return closest
}
