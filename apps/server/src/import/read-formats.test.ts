import { readdirSync, readFileSync } from 'node:fs'
import { formats } from '@workbench/core/debate/formats/catalogue'
import { expect, test } from 'vitest'
import type { Found, FoundPersona, FoundScenario } from './found/found.ts'
import { parseFile } from './parse/parse-file.ts'
import { textOfBytes } from './parse/text-of-file.ts'

const examples = new URL('../../../../examples/import-formats/', import.meta.url)
const values = {
  ...{ topic: 'cargo bikes', town: 'Skarven' },
  ...{ source_text: 'Close the street?', compared_text_one: 'Yes.', compared_text_two: 'No.' },
}

function example(name: string, given: Readonly<Record<string, string>> = values): Found[] {
  const read = textOfBytes(readFileSync(new URL(name, examples)))
  return 'text' in read ? parseFile(name, read.text, given) : []
}
const parse = (name: string, content: unknown, given = {}) => parseFile(name, JSON.stringify(content), given)
const personasIn = (found: readonly Found[]) =>
  found.filter((item): item is FoundPersona => item.kind === 'persona').map(({ draft }) => draft)
const scenariosIn = (found: readonly Found[]) =>
  found.filter((item): item is FoundScenario => item.kind === 'scenario')
const reasonsIn = (found: readonly Found[]) =>
  found.flatMap((item) =>
    item.kind === 'fault' || item.kind === 'remark' ? [`${item.place}: ${item.reason}`] : [],
  )
const asksIn = (found: readonly Found[]) =>
  found.flatMap((item) => (item.kind === 'ask' ? item.variables : []))

test('every example is read without a fault', () => {
  const files = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.includes('.'),
  )
  expect(files.length).toBeGreaterThan(5)
  for (const name of files) {
    const kinds = example(name).map(({ kind }) => kind)
    expect(kinds, name).not.toContain('fault')
    expect(
      kinds.some((kind) => kind !== 'remark' && kind !== 'ask'),
      name,
    ).toBe(true)
  }
})

test('agents of CrewAI become personas: who they are, what they want, and what has no place here kept', () => {
  const [surveyor, shopkeeper] = personasIn(example('crewai/agents.yaml'))
  expect(surveyor).toMatchObject({
    name: 'Surveyor of cargo bikes',
    instructions: expect.stringMatching(
      /^You are Surveyor of cargo bikes\. You have counted .*\nYour personal goal is: Count what really happens with cargo bikes in Skarven$/,
    ),
    model: 'openai:gpt-5-mini',
    metadata: {
      crewai: { id: 'surveyor', max_iter: 15, allow_delegation: false, role: 'Surveyor of {topic}' },
    },
  })
  expect(shopkeeper).toMatchObject({
    model: null,
    tools: [],
    metadata: { crewai: { tools: ['SerperDevTool'] } },
  })
})

test('variables are asked for, each once, before anything of the file is taken', () => {
  expect(example('crewai/agents.yaml', {})).toEqual([
    { kind: 'ask', place: '', variables: ['topic', 'town'] },
  ])
  expect(asksIn(example('crewai/agents.yaml', { topic: 'x' }))).toEqual(['town'])
  const braces = { a: { role: 'R', goal: 'Say {"json": 1} and { x } and {{y}}', backstory: 'B' } }
  expect(asksIn(parse('agents.json', braces))).toEqual(['y'])
  const echo = { a: { role: '{x}', goal: '{y}', backstory: '$&' } }
  expect(personasIn(parse('agents.json', echo, { x: '{y} $&', y: 'z' }))).toMatchObject([
    { name: '{y} $&', description: 'z' },
  ])
})

test.each([
  ['openai/gpt-4o', 'openai:gpt-4o'],
  ['gpt-4o', 'openai:gpt-4o'],
  ['gemini/gemini-2.5-pro', 'google:gemini-2.5-pro'],
  ['anthropic/claude-opus-4', 'anthropic:claude-opus-4'],
  ['ollama/llama3:8b', 'ollama:llama3:8b'],
  ['simulated:debater', 'simulated:debater'],
  ['groq/llama-3', null],
  ['my_llm', null],
])('the model %s is %s here', (llm, model) => {
  const [agent] = personasIn(parse('agents.json', { a: { role: 'R', goal: 'G', backstory: 'B', llm } }))
  expect(agent?.model).toBe(model)
  expect(agent?.metadata).toEqual({ crewai: { id: 'a', ...(model === null && { llm }) } })
})

test('a bad agent is told with its field, and the others are taken', () => {
  const found = parse('agents.json', {
    a: { role: 'R', goal: 'G', backstory: 'B' },
    b: { role: 'R', goal: 7 },
    c: { role: 'x'.repeat(300), goal: 'G', backstory: 'B' },
    d: { role: 'R\0', goal: 'G', backstory: 'B' },
  })
  expect(personasIn(found)).toHaveLength(1)
  expect(reasonsIn(found)).toEqual([
    expect.stringMatching(
      /^b: CrewAI agent: goal: 7 stands where a text is needed; backstory: it is missing/,
    ),
    expect.stringMatching(/^c: CrewAI agent: name: it has 300 characters/),
    expect.stringMatching(/^d: role holds a NUL/),
  ])
})

test('tasks of CrewAI become scenarios in which their agent answers', () => {
  const found = example('crewai/tasks.yaml')
  const [, advise] = scenariosIn(found)
  expect(advise).toMatchObject({
    draft: {
      ...{
        name: 'advise',
        topic: 'Say what Skarven should do about cargo bikes next spring.',
        format: 'single',
      },
      context: 'Expected output: A decision in one sentence and its strongest counter-argument.',
      rubric: [{ name: 'Expected output', weight: 1 }],
      metadata: { crewai: { id: 'advise', context: ['count'], output_file: 'advice.md' } },
    },
    participants: [{ persona: { by: 'any', values: ['shopkeeper'] } }],
  })
  const alone = { t: { description: 'D', expected_output: 'E' } }
  expect(reasonsIn(parse('tasks.json', alone))).toEqual([expect.stringContaining('names no agent')])
})

test('an arena of ChatArena becomes a panel with its moderator; a human is a seat for a person', () => {
  const found = example('chatarena.json')
  expect(personasIn(found)).toMatchObject([
    { name: 'Ines', model: 'openai:gpt-5-mini', temperature: 0.7, maxOutputTokens: 250 },
    { name: 'Viktor', model: null },
    { name: 'Moderator', temperature: 0, maxOutputTokens: 200 },
  ])
  expect(scenariosIn(found)).toMatchObject([
    {
      draft: {
        format: 'panel',
        formatOptions: { blindFirstRound: false, anonymous: false },
        metadata: { chatarena: { environment: { moderator_period: 'round', moderator_visibility: 'all' } } },
      },
      participants: [{ seat: {} }, { seat: { kind: 'person' } }],
      moderator: { by: 'content', name: 'Moderator' },
    },
  ])
  expect(reasonsIn(found)).toEqual([expect.stringContaining('terminal_condition is kept')])
})

const arena = (changes: object) => ({
  ...{ name: 'A', global_prompt: 'Talk.', environment: { env_type: 'conversation' } },
  players: [{ name: 'Ines', role_desc: 'You plan.' }],
  ...changes,
})

test('an arena of a game, names that are not unique and wrong settings are told', () => {
  const game = parse('a.json', arena({ environment: { env_type: 'umshini:debate', parallel: true } }))
  expect(reasonsIn(game)).toEqual([expect.stringContaining('"umshini:debate" has rules of its own')])
  expect(scenariosIn(game)[0]?.draft.formatOptions).toMatchObject({ blindFirstRound: true })
  const [player] = arena({}).players
  expect(reasonsIn(parse('a.json', arena({ players: [player, player] })))).toEqual([
    expect.stringContaining('players[1].name: "Ines" is the name of players[0] too'),
  ])
  const hot = { ...player, backend: { temperature: 9 } }
  expect(reasonsIn(parse('a.json', arena({ players: [hot] })))).toEqual([
    expect.stringContaining('players[0].backend.temperature: 9 is too big; at most 2'),
  ])
})

test('a history of ChatArena is a finished run; broken rows are told with their lines', () => {
  expect(example('town-meeting-history.csv')).toMatchObject([
    {
      kind: 'run',
      title: 'town meeting history',
      startedAt: '2026-01-01T10:00:00.000Z',
      content: {
        messages: [{ speaker: 'Ines' }, { speaker: 'Viktor' }, { speaker: 'Moderator' }, { speaker: 'Ines' }],
      },
    },
  ])
  const rows = [
    'agent_name,content,turn,timestamp,visible_to,msg_type',
    'A,Hi,1,,all,text',
    ',Hm,2,,all,text',
    'B,Psst,3,,A,text',
    'C,x',
  ]
  expect(reasonsIn(parseFile('h.csv', rows.join('\r\n')))).toEqual([
    expect.stringContaining('a message was not meant for everybody'),
    expect.stringContaining('line 3: agent_name: it is empty'),
    expect.stringContaining('line 5: the row has 2 fields instead of 6'),
  ])
})

test('a team of ChatEval becomes referees for the texts that are given', () => {
  expect(asksIn(example('chateval/config.yaml', {}))).toEqual([
    'source_text',
    'compared_text_one',
    'compared_text_two',
  ])
  const found = example('chateval/config.yaml')
  expect(personasIn(found)[1]).toMatchObject({
    name: 'Critic',
    instructions: 'You are Critic, one of the referees. You check what is written, word by word.',
    ...{ model: 'openai:gpt-4', temperature: 0, maxOutputTokens: 512 },
    metadata: { chateval: { prompt_template: expect.stringContaining('{source_text}') } },
  })
  const [scenario] = scenariosIn(found)
  expect(scenario?.draft).toMatchObject({
    ...{ topic: 'Close the street?', format: 'referees', rounds: 2 },
    formatOptions: { textA: 'Yes.', textB: 'No.', mode: 'one-by-one', blindScores: false },
  })
  expect(formats.referees.options.safeParse(scenario?.draft.formatOptions).error).toBeUndefined()
  const data = [{ question_id: 1, question: 'Q', response: { a: 'A', b: 'B' } }]
  expect(reasonsIn(parse('data.json', data))).toEqual([expect.stringContaining('source_text')])
})

test('a character card is known by its shape: V1 flat, V2 and V3 by what they say', () => {
  const [maren] = personasIn(example('lighthouse-keeper.card.json'))
  expect(maren).toMatchObject({
    ...{ name: 'Maren', description: 'Works best with low temperature.', tags: ['expert', 'calm'] },
    metadata: { characterCard: { data: { extensions: { another_program: { voice: 'alto' } } } } },
  })
  expect(maren?.instructions).not.toContain('low temperature')
  expect(maren?.instructions).not.toMatch(/\{\{/)
  const [v3] = personasIn(example('lighthouse-keeper.png'))
  expect(v3).toMatchObject({ name: 'Maren Holt', instructions: maren?.instructions })
  const flat = {
    name: 'Bo',
    description: '{{char}} bakes.',
    personality: '',
    scenario: '',
    first_mes: 'Hi',
    mes_example: '',
  }
  expect(personasIn(parse('bo.json', flat))).toMatchObject([
    { name: 'Bo', instructions: 'You are Bo.\n\nBo bakes.' },
  ])
})

test('what is wrong with a card is told by field', () => {
  const card = (data: unknown) => ({ spec: 'chara_card_v2', spec_version: '2.0', data })
  expect(reasonsIn(parse('a.json', card({ name: 7 })))).toEqual([
    expect.stringContaining('character card: name: 7 stands where a text is needed'),
  ])
  expect(reasonsIn(parse('a.json', { spec: 'chara_card_v2' }))).toEqual([
    expect.stringContaining('data: it is missing'),
  ])
  expect(reasonsIn(parse('a.json', card({ name: 'A', description: 'x'.repeat(100_001) })))).toEqual([
    expect.stringMatching(/instructions: it has 100,\d+ characters; at most 100,000/),
  ])
})
