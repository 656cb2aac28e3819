import { readYaml } from '../yaml/read-yaml.ts'
import { type FoundFault, fault } from './found.ts'

const maxLength = 1024 * 1024

/**
 * Several documents in one file are several items.
 *
 * @returns the documents, or what is wrong with the text.
 */
export function parseYaml(text: string): { readonly documents: readonly unknown[] } | FoundFault {
  if (text.length > maxLength) return fault('', 'YAML above 1 MiB is not read: split it, or write it as JSON')
  const read = readYaml(text)
  if (!('problem' in read)) return { documents: read.values }
  const { message, offset, isSyntax } = read.problem
  return fault(
    offset === null ? '' : placeIn(text, offset),
    isSyntax ? `not valid YAML: ${message}` : message,
  )
}

const placeIn = (text: string, offset: number): string => `line ${text.slice(0, offset).split('\n').length}`
