import { formats } from '@workbench/core/debate/formats/catalogue'
import { mulberry32 } from '@workbench/core/debate/plan/seeded-random'
import { exchangeOfPersonas, exchangeOfScenarios } from '@workbench/core/exchange/exchange-of'
import { Persona, PersonaDraft } from '@workbench/core/models/persona'
import { Format, Scenario } from '@workbench/core/models/scenario'
import { testId } from '@workbench/core/testing/test-id'
import { expect, test } from 'vitest'
import type { FoundPersona, FoundScenario } from '../import/found/found.ts'
import { parseFile } from '../import/parse/parse-file.ts'
import { exchangeYaml } from './exchange-yaml.ts'

const pieces = [
  ...[
    '',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\t',
    '\r\n',
    '\r',
    '---',
    '...',
    '\n---\n',
    '\n...\n',
    '# no comment',
    'a: b',
    ': ',
  ],
  ...[
    '- item',
    '? key',
    '!!js/function',
    '&anchor',
    '*alias',
    '{{char}}',
    '{topic}',
    '%TAG',
    '|',
    '>',
    '|+2',
    "'",
    '"',
    '\\n',
  ],
  ...[
    'yes',
    'null',
    '~',
    '0x1F',
    '1_000',
    '12e03',
    '.inf',
    '-0',
    '2026-01-01',
    'true',
    'NaN',
    '<<',
    '=',
    '@at',
    '`tick`',
  ],
  ...[
    'é',
    'e\u0301',
    '漢字',
    '😀',
    '\u0085',
    '\u00a0',
    '\u2028',
    '\u2029',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\u007f',
    '\u0001',
    '\u001b[2J',
    '\ufffe',
  ],
  ...[
    'word',
    'a longer piece of a sentence, with a comma.',
    'x'.repeat(300),
    '  leading',
    'trailing  ',
    'tab\tinside',
    '\n  indented',
  ],
]

function generator(seed: number) {
  const random = mulberry32(seed)
  const below = (count: number) => Math.floor(random() * count)
  const one = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item
  const text = (most = 8) => Array.from({ length: below(most) }, () => one(pieces)).join(one(['', ' ', '\n']))
  const some = <Item>(make: () => Item, most = 4) => Array.from({ length: below(most) }, make)
  const name = () => `${text(3)}n`.trim().slice(0, 180) || 'n'
  const json = (depth = 0): unknown => {
    const kind = below(depth > 3 ? 5 : 7)
    if (kind === 0) return null
    if (kind === 1) return random() < 0.5
    if (kind === 2) return one([0, 1.5, -3, 1e21, 1e-9, 123456789012345, 0.1])
    if (kind < 5) return text(4)
    if (kind === 5) return some(() => json(depth + 1))
    return Object.fromEntries(some(() => [text(2), json(depth + 1)] as const))
  }
  const metadata = () => Object.fromEntries(some(() => [text(2), json()] as const))
  const toolLimits = () =>
    Object.fromEntries(
      some(
        () => [`tool_${below(9)}`, { net: some(() => 'example.com'), timeoutMs: 100 + below(900) }] as const,
      ),
    )
  const stamp = { version: 3, createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-02T00:00:00.000Z' }
  const persona = (): Persona =>
    Persona.parse({
      ...PersonaDraft.parse({ name: name(), instructions: text(20) || '.', description: text() }),
      ...(random() < 0.5 && {
        model: 'simulated:debater',
        temperature: one([0, 0.7, 2]),
        maxOutputTokens: 1 + below(99),
      }),
      tools: some(() => text(2) || 't').filter((tool) => tool.length <= 200 && tool !== ''),
      toolLimits: toolLimits(),
      tags: some(() => name().slice(0, 90).trim() || 't'),
      metadata: metadata(),
      id: testId(),
      ...stamp,
    })
  const scenario = (people: readonly Persona[]): Scenario => {
    const format = one(Format.options)
    return Scenario.parse({
      id: testId(),
      ...stamp,
      name: name(),
      topic: text() || '?',
      context: text(),
      format,
      formatOptions: random() < 0.5 ? {} : formats[format].options.parse({}),
      participants: Array.from({ length: 1 + below(5) }, () => ({
        personaId: one(people).id,
        ...(random() < 0.3 && { role: name() }),
        ...(random() < 0.3 && { stance: one(['for', 'against', 'neutral'] as const) }),
        ...(random() < 0.3 && { kind: one(['model', 'person'] as const) }),
      })),
      rounds: 1 + below(9),
      moderatorId: random() < 0.5 ? null : one(people).id,
      judgeId: random() < 0.5 ? null : one(people).id,
      model: random() < 0.5 ? null : 'openai:x:y',
      maxOutputTokens: one([1024, 7]),
      tools: ['web_search'],
      toolLimits: toolLimits(),
      collections: some(name),
      rubric: some(() => ({ name: name(), description: text(), weight: one([0, 0.5, 3]) })),
      budget: random() < 0.5 ? {} : { maxCalls: 9, maxCostUsd: 0.25 },
      judging: one([
        { metrics: [], model: null },
        { metrics: ['rubric'], model: 'simulated:debater' },
      ]) as never,
      privateVotes: random() < 0.5,
      referenceAnswer: random() < 0.5 ? null : text() || '42',
      window: random() < 0.5 ? null : { wholeTurns: 5 },
      metadata: metadata(),
    })
  }
  return { persona, scenario, some, below }
}

const contentOf = ({ id, version, createdAt, updatedAt, ...content }: Persona) => content

test('personas come back to the last blank, whatever they say', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const { persona } = generator(seed)
    const personas = [persona(), persona()]
    const found = parseFile('p.yaml', exchangeYaml(exchangeOfPersonas(personas)))
    expect(
      found.map((item) => (item.kind === 'persona' ? item.draft : item)),
      `seed ${seed}`,
    ).toEqual(personas.map(contentOf))
  }
})

test('scenarios come back with everybody whom they name', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const { persona, scenario } = generator(seed)
    const people = [persona(), persona(), persona()]
    const before = scenario(people)
    const found = parseFile('s.yaml', exchangeYaml(exchangeOfScenarios([before], people)))
    const brought = found.filter((item): item is FoundPersona => item.kind === 'persona')
    const [after] = found.filter((item): item is FoundScenario => item.kind === 'scenario')
    expect(found, `seed ${seed}`).toHaveLength(brought.length + 1)
    const idOf = (reference: FoundScenario['judge']) => {
      if (reference === null) return null
      const key = reference.by === 'id' ? reference.id : ''
      const draft = brought.find(({ fileIds }) => fileIds.includes(key))?.draft
      return people.find((one) => one.name === draft?.name && one.instructions === draft.instructions)?.id
    }
    const { id, version, createdAt, updatedAt, ...content } = before
    expect(
      {
        ...after?.draft,
        participants: after?.participants.map((seat) => ({ personaId: idOf(seat.persona), ...seat.seat })),
        moderatorId: idOf(after?.moderator ?? null),
        judgeId: idOf(after?.judge ?? null),
      },
      `seed ${seed}`,
    ).toEqual(content)
  }
})
