import { isSameJson } from '@workbench/core/tools/is-same-json'
import { Document, type ToStringOptions } from 'yaml'
import { readYaml } from '../../yaml/read-yaml.ts'
import { withOwnLines } from '../../yaml/with-own-lines.ts'
import { inReadingOrder } from './in-reading-order.ts'
import { nodeSaying } from './set-in-node.ts'
import { withoutDefaults } from './without-defaults.ts'

type AnyDraft = Readonly<Record<string, unknown>>

/**
 * A draft as YAML. Written into a text, only what the draft says otherwise changes in it: comments, order and quoting
 * stay. A text that can't be kept, because it is no YAML or because its aliases would say something else afterwards,
 * is written anew.
 *
 * @param schemaUrl - Told to editors at the top of a new text, which complete and check with it.
 */
export function yamlWith(draft: AnyDraft, yaml: string | null, schemaUrl: string | null = null): string {
  const wanted = inReadingOrder(withoutDefaults(draft))
  return (yaml === null ? null : edited(wanted, yaml)) ?? newText(wanted, schemaUrl)
}

function newText(wanted: AnyDraft, schemaUrl: string | null): string {
  const document = new Document(wanted)
  if (schemaUrl !== null) document.commentBefore = ` yaml-language-server: $schema=${schemaUrl}`
  return document.toString({ lineWidth: 0 })
}

/** @returns null when the text can't be edited into saying this. */
function edited(wanted: AnyDraft, yaml: string): string | null {
  const read = readYaml(yaml)
  if ('problem' in read || read.documents.length !== 1) return null
  const [document] = read.documents
  const [present] = read.values
  if (document === undefined) return null
  if (says(present, wanted)) return yaml
  const style = styleOf(yaml)
  try {
    const printed = document.toString(style)
    document.contents = nodeSaying(wanted, document.contents, document, isDefault) as never
    const text = document.toString(style)
    return [laidOutAs(yaml, printed, text), text].find((one) => saysAll(one, wanted)) ?? null
  } catch {
    // An alias whose anchor is gone, for one.
    return null
  }
}

function laidOutAs(yaml: string, printed: string, text: string): string {
  const isOfWindows = yaml.includes('\r\n')
  const lines = withOwnLines(isOfWindows ? yaml.replaceAll('\r\n', '\n') : yaml, printed, text)
  return isOfWindows ? lines.replaceAll('\n', '\r\n') : lines
}

function saysAll(text: string, wanted: AnyDraft): boolean {
  const read = readYaml(text)
  return 'values' in read && read.values.length === 1 && says(read.values[0], wanted)
}

const says = (value: unknown, wanted: AnyDraft): boolean =>
  isObject(value) && isSameJson(withoutDefaults(value), wanted)

const isDefault = (name: string, value: unknown): boolean => !(name in withoutDefaults({ [name]: value }))

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** How its lines are laid out, for those that are new. */
function styleOf(yaml: string): ToStringOptions {
  const lines = yaml.split('\n')
  const indented = lines.find(
    (line, index) => /^ +[^ #-]/.test(line) && /^\S.*:\s*(#.*)?$/.test(lines[index - 1] ?? ''),
  )
  const indent = indented === undefined ? 2 : indented.length - indented.trimStart().length
  const list = lines.findIndex(
    (line, index) => /^ *- /.test(line) && /^ *[^ #-].*:\s*$/.test(lines[index - 1] ?? ''),
  )
  const indentOf = (line = '') => line.length - line.trimStart().length
  return {
    lineWidth: 0,
    indent: indent >= 1 && indent <= 8 ? indent : 2,
    indentSeq: list < 0 || indentOf(lines[list]) > indentOf(lines[list - 1]),
  }
}
