import { isSameJson } from '@workbench/core/tools/is-same-json'

type Draft = Readonly<Record<string, unknown>>

/**
 * What to add where something is skipped that is not quite the same as what is there: the fields that differ.
 *
 * @returns empty when nothing does.
 */
export function keptAsIs(draft: Draft, there: Draft): string {
  const fields = Object.keys(draft).filter((field) => !isSameJson(draft[field], there[field]))
  return fields.length === 0 ? '' : `; it says otherwise in ${fields.join(', ')}, and stays as it is`
}
