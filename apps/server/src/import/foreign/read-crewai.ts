import { MaxOutputTokens, Name, Temperature } from '@workbench/core/models/fields'
import { PersonaDraft } from '@workbench/core/models/persona'
import { z } from 'zod'
import { fillIn, type ImportValues } from '../found/fill-in.ts'
import { type Found, fault, remarks } from '../found/found.ts'
import { type Item, isItem } from '../found/item-fields.ts'
import { keptFields, metadataFrom } from '../found/kept-fields.ts'
import { parsePlainly } from '../found/plain-issues.ts'
import { quotable, textFault } from '../found/text-fault.ts'
import { readScenario } from '../own/read-scenario.ts'
import { foreignModel } from './foreign-model.ts'

/** As CrewAI itself finds them, filled in at the start of a crew. */
const variable = /\{([A-Za-z_][A-Za-z0-9_-]*)\}/g

const Text = z.string().trim().min(1)
const Agent = z.looseObject({ role: Text, goal: Text, backstory: Text })
const Task = z.looseObject({
  description: Text,
  expected_output: Text,
  name: Name.optional(),
  agent: z.string().trim().min(1).optional(),
})

const isMapOf = (document: Item, isOne: (entry: Item) => boolean): boolean => {
  const entries = Object.values(document)
  return entries.length > 0 && entries.every(isItem) && entries.some(isOne)
}

/** True for an agents.yaml: ids, each with role, goal and backstory. */
export const isCrewAgents = (document: Item): boolean =>
  isMapOf(document, (entry) => 'role' in entry && ('goal' in entry || 'backstory' in entry))

/** True for a tasks.yaml: ids, each with what is to be done and what is expected of it. */
export const isCrewTasks = (document: Item): boolean =>
  isMapOf(document, (entry) => 'description' in entry && 'expected_output' in entry)

/**
 * The agents of a crew as personas: role, goal and backstory become the instructions, in the order in which CrewAI tells
 * them to a model.
 *
 * @see https://docs.crewai.com/concepts/agents
 */
export const readCrewAgents = (document: Item, values: ImportValues): Found[] =>
  readEach(document, values, (id, entry, fill) => {
    const parsed = parsePlainly(Agent, entry)
    if ('reason' in parsed) return [fault(id, `CrewAI agent: ${parsed.reason}`, id)]
    const { role, goal, backstory, llm, ...rest } = parsed.data
    const [filledRole, filledGoal, filledBackstory] = [fill(role), fill(goal), fill(backstory)]
    const speaking = readLlm(llm)
    const isFixed = filledRole === role && filledGoal === goal && filledBackstory === backstory
    const { kept, remarks: unkept } = keptFields({
      id,
      ...(isFixed ? {} : { role, goal, backstory }),
      ...(speaking.isTaken ? {} : { llm }),
      ...rest,
    })
    const draft = parsePlainly(PersonaDraft, {
      name: filledRole.replaceAll(/\s+/g, ' '),
      description: filledGoal,
      instructions: `You are ${filledRole}. ${filledBackstory}\nYour personal goal is: ${filledGoal}`,
      ...speaking.settings,
      tags: ['crewai'],
      metadata: metadataFrom('crewai', kept),
    })
    if ('reason' in draft) return [fault(id, `CrewAI agent: ${draft.reason}`, id)]
    const unused = Object.keys(rest)
    return [
      { kind: 'persona', place: id, fileIds: [id], draft: draft.data },
      ...remarks(id, draft.data.name, [
        ...(speaking.isTaken
          ? []
          : [`llm ${shown(llm)} names no provider that is known here: kept as it is`]),
        ...(unused.length === 0 ? [] : [`kept, but without effect here: ${listed(unused)}`]),
        ...unkept,
      ]),
    ]
  })

/**
 * The tasks of a crew as scenarios: the agent of a task answers what it describes, alone (format "single"), and what is
 * expected is told as context and as what a judge looks at.
 *
 * @see https://docs.crewai.com/concepts/tasks
 */
export function readCrewTasks(document: Item, values: ImportValues): Found[] {
  const found = readEach(document, values, (id, entry, fill) => {
    const parsed = parsePlainly(Task, entry)
    if ('reason' in parsed) return [fault(id, `CrewAI task: ${parsed.reason}`, id)]
    const { description, expected_output, name = id, agent, ...rest } = parsed.data
    if (agent === undefined) {
      const reason = 'it names no agent, so nobody would speak; name one of agents.yaml under "agent"'
      return [fault(id, `CrewAI task: ${reason}`, id)]
    }
    const expected = fill(expected_output)
    const { kept, remarks: unkept } = keptFields({ id, ...rest })
    const unused = Object.keys(rest)
    const scenario = {
      name,
      topic: fill(description),
      context: `Expected output: ${expected}`,
      format: 'single',
      participants: [agent],
      rubric: [{ name: 'Expected output', description: expected, weight: 1 }],
      metadata: metadataFrom('crewai', kept),
    }
    return [
      ...readScenario(scenario, { place: id, stem: null }),
      ...remarks(id, name, [
        ...(unused.length === 0 ? [] : [`kept, but without effect here: ${listed(unused)}`]),
        ...unkept,
      ]),
    ]
  })
  // Its agents may be in a file that is asked about, and come with that one.
  return found.some(({ kind }) => kind === 'ask')
    ? found
    : [...found, { kind: 'ask', place: '', variables: [] }]
}

type ReadEntry = (id: string, entry: Item, fill: (text: string) => string) => Found[]

/** Every entry by itself; all of them only once every variable has a value. */
function readEach(document: Item, values: ImportValues, read: ReadEntry): Found[] {
  const missing = new Set<string>()
  const fill = (text: string): string => {
    const filled = fillIn(text, variable, values)
    for (const name of filled.missing) missing.add(name)
    return filled.text
  }
  const found = Object.entries(document).flatMap(([id, entry]) => {
    const place = quotable(id)
    if (!isItem(entry)) return [fault(place, 'an object with its fields is needed', place)]
    const broken = textFault(entry) ?? textFault(id)
    return broken === null ? read(place, entry, fill) : [fault(place, broken, place)]
  })
  return missing.size === 0 ? found : [{ kind: 'ask', place: '', variables: [...missing] }]
}

/** `llm` is the name of a model, or an object with its settings. */
function readLlm(llm: unknown) {
  if (llm === undefined || llm === null) return { isTaken: true, settings: {} }
  const { model, temperature, max_tokens, ...others } = isItem(llm) ? llm : { model: llm }
  const ours = foreignModel(model)
  const warmth = Temperature.safeParse(temperature)
  const length = MaxOutputTokens.safeParse(max_tokens)
  return {
    isTaken: ours !== null && Object.keys(others).length === 0,
    settings: {
      ...(ours !== null && { model: ours }),
      ...(warmth.success && { temperature: warmth.data }),
      ...(length.success && { maxOutputTokens: length.data }),
    },
  }
}

const shown = (value: unknown): string => quotable(JSON.stringify(value) ?? '')

const listed = (fields: readonly string[]): string =>
  fields
    .slice(0, 20)
    .map((field) => `"${quotable(field)}"`)
    .join(', ')
