import { type Found, fault } from '../found/found.ts'
import { isItem } from '../found/item-fields.ts'
import { readTool } from '../own/read-tool.ts'
import { parseYaml } from './parse-yaml.ts'

// Only a comment at the very start: text further down could be a string of the program.
const heading = /^\s*\/\*\s*tool\b[ \t]*\r?\n([\s\S]*?)\*\//

const expected =
  'a tool begins with a comment "/* tool … */" that holds, as YAML, its name, description, inputSchema and policy'

/**
 * A script tool as one TypeScript file: what it is called, takes and may touch stands in a comment at its start, so that
 * nothing has to be run to know it. The comment stays part of the source.
 *
 * @param stem - The file's own name, for a tool that gives none.
 */
export function parseToolFile(text: string, stem: string): Found[] {
  const [, yaml] = heading.exec(text) ?? []
  if (yaml === undefined) return [fault('', `not a tool: ${expected}`)]
  const parsed = parseYaml(yaml)
  if (!('documents' in parsed)) return [fault('', `in the comment at its start: ${parsed.reason}`)]
  const [about] = parsed.documents
  if (parsed.documents.length !== 1 || !isItem(about)) return [fault('', `not a tool: ${expected}`)]
  return readTool({ ...about, source: text }, { place: '', stem })
}
