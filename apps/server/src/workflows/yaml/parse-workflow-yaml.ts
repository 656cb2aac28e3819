import { type FieldFault, InvalidInputError } from '@workbench/core/errors'
import { WorkflowDraft } from '@workbench/core/models/workflow'
import { z } from 'zod'
import type { ServerDeps } from '../../deps.ts'
import { fieldFaults } from '../../manners/field-faults.ts'
import { unstorableText } from '../../manners/unstorable-text.ts'
import { readYaml, type YamlDocument, type YamlProblem } from '../../yaml/read-yaml.ts'
import { type CheckDeps, everyFault } from '../check-workflow.ts'
import type { YamlFault } from '../shapes.ts'
import { placeAt, placeOf } from './place-of.ts'

export type ParseDeps = CheckDeps & Pick<ServerDeps, 'secrets'>

const mostFaults = 100
const maxDepth = 64

export interface ParsedYaml {
  /** null: it does not have the shape of a workflow. */
  readonly draft: WorkflowDraft | null
  /** Names at the top that the text says itself. */
  readonly said: readonly string[]
  readonly faults: readonly YamlFault[]
}

/** What a text says as a workflow, and everything that keeps it from being saved, each with its place. */
export async function parseWorkflowYaml(yaml: string, deps: ParseDeps): Promise<ParsedYaml> {
  const read = readYaml(yaml)
  if ('problem' in read) return nothing(yaml, read.problem)
  const [document, second] = read.documents
  const [value] = read.values
  if (document === undefined) return nothing(yaml, { message: 'the text holds nothing', offset: null })
  if (second !== undefined) {
    const message = 'a text describes one workflow; write another one into a text of its own'
    return nothing(yaml, { message, offset: second.range?.[0] ?? null })
  }
  if (isDeeper(value, maxDepth)) {
    return nothing(yaml, { message: `nested more than ${maxDepth} levels deep`, offset: null })
  }
  const said = typeof value === 'object' && value !== null ? Object.keys(value) : []
  const unstorable = unstorableText(JSON.stringify(value) ?? '', value)
  if (unstorable.length > 0) return { draft: null, said, faults: placed(unstorable, document, yaml) }
  const parsed = z.safeParse(WorkflowDraft, value, { reportInput: true })
  if (!parsed.success) {
    return { draft: null, said, faults: placed(fieldFaults(parsed.error.issues), document, yaml) }
  }
  const faults = placed(await everyFault(parsed.data, deps), document, yaml)
  return { draft: parsed.data, said, faults }
}

/**
 * What a text says, when it can be saved.
 *
 * @throws InvalidInputError with every fault and its place; `yaml` is the path of those about the text as a whole.
 */
export async function savableYaml(
  yaml: string,
  deps: ParseDeps,
): Promise<{ readonly draft: WorkflowDraft; readonly said: readonly string[] }> {
  const { draft, said, faults } = await parseWorkflowYaml(yaml, deps)
  if (draft !== null && faults.length === 0) return { draft, said }
  throw new InvalidInputError(
    faults.map(({ path, message, line, column }) => ({
      path: path === '' ? ['yaml'] : path.split('.'),
      message: line === null ? message : `${message} (line ${line}, column ${column})`,
    })),
  )
}

const nothing = (yaml: string, { message, offset }: Pick<YamlProblem, 'message' | 'offset'>): ParsedYaml => ({
  draft: null,
  said: [],
  faults: [{ path: '', message, ...placeAt(yaml, offset) }],
})

const placed = (faults: readonly FieldFault[], document: YamlDocument, yaml: string): YamlFault[] =>
  faults.slice(0, mostFaults).map(({ path, message }) => ({
    path: path.join('.'),
    message,
    ...placeOf(path, document, yaml),
  }))

/** Level by level, since it may be as deep as the text is long. */
function isDeeper(value: unknown, limit: number): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; depth <= limit; depth += 1) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
    if (level.length === 0) return false
  }
  return true
}
