import { LongText, MaxOutputTokens, Name, Temperature } from '@workbench/core/models/fields'
import { z } from 'zod'
import { fillIn, type ImportValues } from '../found/fill-in.ts'
import { type Found, fault, remarks } from '../found/found.ts'
import { type Item, isItem } from '../found/item-fields.ts'
import { keptFields, metadataFrom } from '../found/kept-fields.ts'
import { parsePlainly } from '../found/plain-issues.ts'
import { nameOf } from '../found/read-context.ts'
import { textFault } from '../found/text-fault.ts'
import { readScenario } from '../own/read-scenario.ts'
import { foreignModel } from './foreign-model.ts'
import { foreignPersona } from './foreign-persona.ts'

const Typed = z.looseObject({ type: z.string() }).optional()

const Environment = z.looseObject({
  max_turns: z.int().min(1).optional(),
  rule: z.looseObject({ order: Typed, visibility: Typed }).default({}),
})

const Agent = z.looseObject({
  name: Name,
  role_description: LongText.min(1),
  final_prompt_to_use: z.string().optional(),
  prompt_template: z.string().default(''),
  memory_manipulator: z.looseObject({ memory_manipulator_type: z.string() }).optional(),
  llm: z
    .looseObject({
      model: z.string().optional(),
      temperature: Temperature.optional(),
      max_tokens: MaxOutputTokens.optional(),
    })
    .default({}),
})
type Agent = z.infer<typeof Agent>

const ChatEval = z.looseObject({
  environment: Environment,
  agents: z.array(Agent).min(1).max(50),
})

/** The question, and the texts that answer it; a configuration is used with many of them. */
const texts = { question: 'source_text', first: 'compared_text_one', second: 'compared_text_two' } as const

const variable = /\$\{([A-Za-z_]\w*)\}/g

/** What the debate here allows. */
const maxRounds = 10

/** True for a configuration of ChatEval: an environment, and agents with what they are told. */
export const isChatEval = (document: Item): boolean =>
  isItem(document.environment) &&
  Array.isArray(document.agents) &&
  document.agents.some((agent) => isItem(agent) && 'role_description' in agent)

/** True for its data: questions, each with answers by model. */
export const isChatEvalData = (document: readonly unknown[]): boolean =>
  document.length > 0 &&
  document.every((one) => isItem(one) && 'question_id' in one && 'question' in one && isItem(one.response))

/**
 * A team of referees of ChatEval: its agents become personas, the configuration a scenario of the format "referees". What
 * they are to judge is asked for; prompts are written here, theirs are kept beside the personas.
 *
 * @see https://github.com/thunlp/ChatEval
 */
export function readChatEval(document: Item, values: ImportValues): Found[] {
  const broken = textFault(document)
  const parsed = broken === null ? parsePlainly(ChatEval, document) : { reason: broken }
  if ('reason' in parsed) return [fault('', `ChatEval: ${parsed.reason}`, nameOf(document))]
  const { environment, agents, ...others } = parsed.data
  const { max_turns: turns = agents.length, rule, ...settings } = environment
  const asked = new Set(agents.flatMap(variablesOf))
  const needed = [texts.question, texts.first, ...(asked.has(texts.second) ? [texts.second] : [])]
  const missing = needed.filter((name) => !Object.hasOwn(values, name))
  if (missing.length > 0) return [{ kind: 'ask', place: '', variables: missing }]

  const isAtOnce = rule.order?.type === 'concurrent'
  const wantedRounds = isAtOnce ? turns : Math.ceil(turns / agents.length)
  const rounds = Math.min(maxRounds, wantedRounds)
  const { kept, remarks: unkept } = keptFields({
    ...others,
    environment: { max_turns: turns, rule, ...settings },
  })
  const scenario = {
    name: typeof others.name === 'string' ? others.name : undefined,
    topic: values[texts.question],
    format: 'referees',
    formatOptions: {
      textA: values[texts.first],
      ...(asked.has(texts.second) && { textB: values[texts.second] }),
      mode: isAtOnce ? 'simultaneous' : 'one-by-one',
      summariser: agents.some(isSummarised) ? 'each' : 'none',
      // Only its blind judges do not read each other's scores.
      blindScores: rule.visibility?.type.includes('blind') === true,
    },
    rounds,
    participants: agents.map((agent) => personaOf(agent, values)),
    metadata: metadataFrom('chateval', kept),
  }
  const found = readScenario(scenario, { place: '', stem: null })
  const cut = `${wantedRounds} rounds are more than the ${maxRounds} that are possible here`
  return [
    ...found,
    ...remarks('', nameOf(scenario), [
      ...(rounds < wantedRounds ? [cut] : []),
      ...(agents.some(({ prompt_template }) => prompt_template !== '')
        ? ['prompt_template and final_prompt_to_use are kept, but not used: prompts are written here']
        : []),
      ...unkept,
    ]),
  ]
}

const variablesOf = ({ prompt_template, role_description, final_prompt_to_use = '' }: Agent): string[] =>
  [prompt_template, role_description, final_prompt_to_use].flatMap((text) =>
    [...text.matchAll(variable)].map(([, name = '']) => name),
  )

const isSummarised = ({ memory_manipulator: manipulator }: Agent): boolean =>
  manipulator?.memory_manipulator_type === 'summary'

function personaOf({ name, role_description, llm, ...others }: Agent, values: ImportValues) {
  const { model: given, temperature, max_tokens: maxOutputTokens, ...options } = llm
  const model = foreignModel(given)
  const unused = { ...(model === null && given !== undefined && { model: given }), ...options }
  const instructions = fillIn(role_description, variable, { ...values, agent_name: name }).text
  const { kept } = keptFields({
    ...(instructions === role_description ? {} : { role_description }),
    ...others,
    ...(Object.keys(unused).length > 0 && { llm: unused }),
  })
  return foreignPersona('chateval', { name, instructions, model, temperature, maxOutputTokens }, kept)
}
