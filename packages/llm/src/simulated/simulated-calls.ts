import { seedFor } from '@workbench/core/debate/plan/seeded-random'
import type { ModelRequest, OfferedTool, RequestedToolCall } from '@workbench/core/ports/language-model'
import { fieldsOf } from '../count-in.ts'
import { readArguments } from '../tool-calls/read-arguments.ts'
import { mayCallTools } from '../tool-calls/tool-options.ts'
import { type Chance, createChance } from './chance.ts'
import { readPrompt } from './read-prompt.ts'
import type { SimulatedOptions } from './simulated-options.ts'
import { toolScriptIn } from './tool-script.ts'

type Call = Omit<RequestedToolCall, 'id'>

/**
 * The calls that a simulated model makes before it speaks; none when it was offered no tools, and once it has made
 * them. What is left to chance is decided by seed and prompt.
 */
export function simulatedCalls(
  request: ModelRequest,
  tools: SimulatedOptions['tools'],
): readonly RequestedToolCall[] {
  if (tools === 'never' || !mayCallTools(request)) return []
  const round = request.messages.filter(({ role }) => role === 'tool').length
  const calls =
    tools === 'scripted' ? scriptedCalls(request, round) : round === 0 ? whims(request, tools) : []
  return calls.map((call, place) => ({ id: `call_${round}_${place}`, ...call }))
}

function scriptedCalls(request: ModelRequest, round: number): readonly Call[] {
  const script = toolScriptIn(readPrompt(request).instructions)
  return (script[round] ?? []).map(({ name, args }) => ({ name, ...readArguments(args) }))
}

/** One call or two, of tools that do no harm and whose arguments it can make up. */
function whims(request: ModelRequest, tools: 'sometimes' | 'always'): readonly Call[] {
  const { system, messages, seed } = request
  const chance = createChance(seedFor(seed, `tools/${system}/${JSON.stringify(messages)}`))
  if (tools === 'sometimes' && chance.number() < 0.5) return []
  const { topic } = readPrompt(request)
  const known = request.tools.flatMap((tool) => filled(tool, topic, chance))
  const first = chance.pickOrNull(known)
  const second = chance.pickOrNull(known.filter((call) => call !== first))
  const wanted = chance.number() < 0.3 ? [first, second] : [first]
  return wanted.filter((call) => call !== null)
}

function filled({ name, inputSchema }: OfferedTool, topic: string, chance: Chance): readonly Call[] {
  const fill = (field: string | null, value: string): readonly Call[] => {
    const args = argumentsFor(inputSchema, field, value)
    return args === null ? [] : [{ name, args, isReadable: true }]
  }
  switch (name) {
    case 'now':
      return fill(null, '')
    case 'calculate': {
      const [much, often] = [2 + Math.floor(chance.number() * 97), 2 + Math.floor(chance.number() * 51)]
      return fill('expression', `${much} * ${often}`)
    }
    case 'search_documents':
      return topic === '' ? [] : fill('query', topic.slice(0, 200).toWellFormed())
    default:
      return []
  }
}

/** @returns null when the tool asks for more than is known here. */
function argumentsFor(schema: unknown, field: string | null, value: string): Record<string, string> | null {
  const { properties, required } = fieldsOf(schema)
  const needed: readonly unknown[] = Array.isArray(required) ? required : []
  if (needed.some((one) => one !== field)) return null
  if (field === null) return {}
  return Object.hasOwn(fieldsOf(properties), field) ? { [field]: value } : null
}
