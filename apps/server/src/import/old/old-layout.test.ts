import { expect, test } from 'vitest'
import type { Found } from '../found/found.ts'
import { parseFile } from '../parse/parse-file.ts'

const parse = (name: string, content: unknown) =>
  parseFile(name, typeof content === 'string' ? content : JSON.stringify(content))
const only = <Kind extends Found['kind']>(found: readonly Found[], kind: Kind) => {
  const [first, ...more] = found.filter((item) => item.kind === kind)
  expect(more).toEqual([])
  return first as Extract<Found, { kind: Kind }>
}
const run = (content: unknown) => only(parse('import/runs/r1.json', content), 'run')
const said = (content: unknown) => {
  const { content: old } = run(content)
  return old.by === 'transcript' ? old.messages : []
}
const remark = (found: readonly Found[]) => only(found, 'remark').reason

test.each([
  ['systemPrompt', { name: 'Ada', systemPrompt: 'Count.' }],
  ['system_prompt', { name: 'Ada', system_prompt: 'Count.' }],
  ['prompt', { title: 'Ada', prompt: 'Count.' }],
  ['instructions', { Name: 'Ada', Instructions: 'Count.' }],
])('a persona has its instructions under %s', (_spelling, content) => {
  expect(only(parse('personas/a.json', content), 'persona').draft).toMatchObject({
    name: 'Ada',
    instructions: 'Count.',
  })
})

test('a persona without a name is called as its file, and files are ids too', () => {
  const persona = only(parse('old/personas/ada-lovelace.json', { id: 7, prompt: 'Count.' }), 'persona')
  expect(persona).toMatchObject({ fileIds: ['7', 'ada-lovelace'], draft: { name: 'ada-lovelace' } })
})

test('numbers written as text, tags between commas and bare model names are dealt with', () => {
  const found = parse('personas/a.json', {
    name: 'Ada',
    prompt: 'Count.',
    temperature: '0.7',
    max_tokens: 300,
    tags: 'maths, history',
    model: 'gpt-4',
  })
  expect(only(found, 'persona').draft).toMatchObject({
    temperature: 0.7,
    maxOutputTokens: 300,
    tags: ['maths', 'history'],
    model: null,
  })
  expect(remark(found)).toBe('model "gpt-4" left out: write it as "provider:model"')
})

test('what is wrong with a field that is not needed leaves out that field alone', () => {
  const found = parse('personas/a.json', {
    name: 42,
    prompt: ['Count.', 'Twice.'],
    temperature: 5,
    tools: 'a, b',
  })
  expect(only(found, 'persona').draft).toMatchObject({
    name: '42',
    instructions: 'Count.\nTwice.',
    temperature: null,
    tools: ['a', 'b'],
  })
  expect(remark(found)).toBe('left out temperature: 5 is too big; at most 2 is possible')
  const scenario = parse('scenarios/s.json', { topic: 'T', personas: ['a'], rounds: 'many', budget: 5 })
  // A limit that is left out would be none.
  expect(scenario).toMatchObject([{ kind: 'fault', reason: expect.stringContaining('budget') }])
})

test('a blank field is as good as none', () => {
  const found = parse('personas/ada.json', {
    name: '',
    title: ' ',
    instructions: '',
    prompt: 'Count.',
    model: '',
  })
  expect(only(found, 'persona').draft).toMatchObject({ name: 'ada', instructions: 'Count.' })
})

test('participants are named by file, as a map of what they do, or as one', () => {
  const people = (personas: unknown) => {
    const { participants } = only(parse('scenarios/s.json', { title: 'T', personas }), 'scenario')
    return participants.map(({ persona, seat }) => [persona.by === 'any' ? persona.values : null, seat])
  }
  expect(people(['ines.json', '../personas/viktor.yaml'])).toEqual([
    [['ines.json', 'ines'], {}],
    [['../personas/viktor.yaml', 'viktor'], {}],
  ])
  expect(people({ pro: 'ines', sceptic: 7 })).toEqual([
    [['ines'], { stance: 'for' }],
    [['7'], { role: 'sceptic' }],
  ])
  expect(people('ines')).toEqual([[['ines'], {}]])
})

test('a run that failed before anybody spoke is one by its id and its end', () => {
  expect(run({ id: 'r-9', messages: [], error: 'No key.' })).toMatchObject({
    status: 'failed',
    fileIds: ['r-9', 'r1'],
    title: null,
  })
})

test('a title is cut to what a list has room for', () => {
  expect(run({ topic: 'x'.repeat(5_000), messages: ['Ada: One.'] }).title).toHaveLength(200)
})

test('a scenario names its personas by id, name or inside, and calls them "personas"', () => {
  const found = parse('scenarios/s.json', {
    id: 's1',
    title: 'Tea',
    description: 'About a drink.',
    personas: ['p1', { id: 'p2', name: 'Grace' }, { name: 'Bob', systemPrompt: 'Build.', side: 'con' }],
    rounds: '3',
    format: 'round-robin',
  })
  const scenario = only(found, 'scenario')
  expect(scenario).toMatchObject({
    fileIds: ['s1', 's'],
    draft: { name: 'Tea', topic: 'About a drink.', rounds: 3, format: 'panel' },
    participants: [
      { persona: { by: 'any', values: ['p1'] } },
      { persona: { by: 'any', values: ['p2', 'Grace'] } },
      { persona: { by: 'content', name: 'Bob' }, seat: { stance: 'against' } },
    ],
  })
  expect(only(found, 'persona').draft.name).toBe('Bob')
  expect(remark(found)).toBe('format "round-robin" is not known here: taken as a panel')
})

test.each([
  ['speaker and text', { speaker: 'Ada', text: 'Hello.' }],
  ['name and content', { name: 'Ada', content: 'Hello.' }],
  ['role and message', { role: 'Ada', message: 'Hello.' }],
  ['parts', { author: 'Ada', content: [{ type: 'text', text: 'Hello.' }] }],
  ['a persona inside', { persona: { id: 'p1', name: 'Ada' }, text: 'Hello.' }],
  ['a line', 'Ada: Hello.'],
  ['a name and what it said', { Ada: 'Hello.' }],
  ['who and said', { who: 'Ada', said: 'Hello.' }],
])('a message can be %s', (_what, message) => {
  expect(said({ messages: [message] })).toMatchObject([{ speaker: 'Ada', text: 'Hello.' }])
})

test('a message by an id alone carries it as a reference', () => {
  expect(said({ transcript: [{ personaId: 'p1', role: 'assistant', content: 'Hello.' }] })).toMatchObject([
    { references: ['p1'], speaker: 'p1', role: 'assistant' },
  ])
})

test('a transcript can be one text, and rounds can hold the messages', () => {
  expect(said({ transcript: 'Ada: One,\ntwo.\n\nGrace: Three.' })).toMatchObject([
    { speaker: 'Ada', text: 'One,\ntwo.' },
    { speaker: 'Grace', text: 'Three.' },
  ])
  const rounds = [
    { number: 1, messages: ['Ada: One.'] },
    { number: 2, messages: ['Ada: Two.'] },
  ]
  expect(said({ rounds })).toMatchObject([
    { round: 1, text: 'One.' },
    { round: 2, text: 'Two.' },
  ])
})

test('a file can hold the messages alone, as a list or by their numbers', () => {
  const messages = [
    { speaker: 'Ada', text: 'One.' },
    { role: 'Grace', content: 'Two.' },
  ]
  expect(said(messages)).toMatchObject([{ text: 'One.' }, { speaker: 'Grace', text: 'Two.' }])
  expect(said({ messages: { 1: messages[0], 2: messages[1] } })).toMatchObject([
    { text: 'One.' },
    { text: 'Two.' },
  ])
  expect(said(['Ada: One.', 'Grace: Two.'])).toMatchObject([{ speaker: 'Ada' }, { speaker: 'Grace' }])
  expect(parse('elsewhere.json', messages).map(({ kind }) => kind)).toEqual(['run'])
})

test('a run is known by its folder, then its messages have more names', () => {
  expect(said({ title: 'T', log: ['Ada: One.'] })).toMatchObject([{ speaker: 'Ada', text: 'One.' }])
})

test('a message that says nothing is told, the others are kept', () => {
  const found = parse('runs/r.json', { title: 'T', messages: [{ speaker: 'Ada' }, 'Ada: Hello.'] })
  expect(only(found, 'run').content).toMatchObject({ messages: [{ text: 'Hello.' }] })
  expect(remark(found)).toBe('message 1 left out: it says nothing: text or content is missing')
})

test('times, words for the end, verdict, tokens and cost are read in their spellings', () => {
  const old = run({
    _id: { $oid: 'abc' },
    topic: 'Tea?',
    created_at: '2023-04-05 10:00:00',
    started_at: 1_680_688_801,
    completed_at: '2023-04-05T12:00:02+02:00',
    status: 'Done',
    summary: 'Tea it is.',
    tokens: { prompt: 20, completion: 5 },
    total_cost: 0.25,
    messages: [{ name: 'Ada', content: 'Tea.', timestamp: 1_680_688_801_500, model: 'gpt-4', tokens: 5 }],
  })
  expect(old).toMatchObject({
    originalId: 'abc',
    title: 'Tea?',
    status: 'completed',
    queuedAt: '2023-04-05T10:00:00.000Z',
    startedAt: '2023-04-05T10:00:01.000Z',
    finishedAt: '2023-04-05T10:00:02.000Z',
    usage: { inputTokens: 20, outputTokens: 5, costUsd: 0.25 },
    content: {
      verdict: { decision: 'Tea it is.' },
      messages: [
        {
          at: '2023-04-05T10:00:01.500Z',
          model: 'imported:gpt-4',
          usage: { outputTokens: 5, costUsd: null },
        },
      ],
    },
  })
})

test('a verdict can be an object', () => {
  const { content } = run({
    title: 'T',
    messages: ['Ada: Tea.'],
    verdict: { winner: 'Ada', reasoning: 'She had tea.', scores: { Ada: 3 } },
  })
  expect(content).toMatchObject({
    verdict: { decision: 'Ada', rationale: 'She had tea.', scores: { Ada: 3 } },
  })
})

test('a run that failed says why, even before anybody spoke', () => {
  expect(
    run({ title: 'T', status: 'ERROR', error: { type: 'Timeout', message: 'Too slow.' } }),
  ).toMatchObject({
    status: 'failed',
    error: { code: 'internal', message: 'Timeout: Too slow.' },
  })
  expect(run({ title: 'T', status: 'failed' }).error?.message).toBe('The file does not say why it failed.')
})

test('a run that had not ended is cancelled, and that is told', () => {
  const found = parse('runs/r.json', { title: 'T', status: 'in_progress', messages: ['Ada: Tea.'] })
  expect(only(found, 'run').status).toBe('cancelled')
  expect(remark(found)).toBe('status "in_progress": it had not ended, so it is cancelled here')
})

test('a list of runs in one file is as many runs', () => {
  const found = parse('runs/all.json', [
    { title: 'One', messages: ['Ada: 1'] },
    { title: 'Two', messages: ['Ada: 2'] },
    { title: 'Three', messages: 7 },
    { colour: 'red' },
  ])
  expect(found.map(({ kind, place }) => `${kind} ${place}`)).toEqual([
    'run [0]',
    'run [1]',
    'fault [2]',
    'fault [3]',
  ])
})

test('reasons say the field, its fault and what would be right', () => {
  const [long] = parse('personas/a.json', { name: 'x'.repeat(201), prompt: '', temperature: 3, tags: [1] })
  expect(long).toMatchObject({
    reason:
      'persona: name: it has 201 characters; at most 200 are possible; ' +
      'instructions: it is empty; at least one character is needed; ' +
      'temperature: 3 is too big; at most 2 is possible; tags[0]: 1 stands where a text is needed',
  })
  const [bare] = parse('scenarios/s.json', { title: 'T' })
  expect(bare).toMatchObject({ reason: 'scenario: participants: it is missing; a list is needed' })
  const [wrong] = parse('scenarios/s.json', { title: 'T', participants: [{ name: 'A', stance: 'sideways' }] })
  expect(wrong).toMatchObject({
    reason:
      'scenario: participants[0]: stance: "sideways" is not known; possible: "for", "against", "neutral"',
  })
})
