import { readYaml } from '../../yaml/read-yaml.ts'
import { type FoundFault, fault } from '../found/found.ts'

/** Of YAML that people write. Broken all over, a megabyte takes seconds. */
const maxLength = 1024 * 1024

/** Of files that a workbench wrote, whose texts are quick to read. */
const maxOwnLength = 8 * 1024 * 1024

/**
 * Several documents in one file are several items.
 *
 * @returns the documents, or what is wrong with the text.
 */
export function parseYaml(text: string): { readonly documents: readonly unknown[] } | FoundFault {
  if (text.length > (text.startsWith('workbench:') ? maxOwnLength : maxLength)) {
    return fault('', 'YAML above 1 MiB (8 MiB for an export) is not read: split it, or write it as JSON')
  }
  const read = readYaml(text)
  if (!('problem' in read)) return { documents: read.values }
  const { message, offset, isSyntax } = read.problem
  return fault(
    offset === null ? '' : placeIn(text, offset),
    isSyntax ? `not valid YAML: ${message}` : message,
  )
}

const placeIn = (text: string, offset: number): string => `line ${text.slice(0, offset).split('\n').length}`
