import { mulberry32 } from '@workbench/core/debate/plan/seeded-random'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { withoutDefaults } from './without-defaults.ts'
import { yamlWith } from './yaml-with.ts'

const written = `# Who wakes up at night
name: Night watch # short
trigger:
  type: cron
  schedule: '0 3 * * *'

steps:
  # First we look
  - id: look
    type: httpRequest
    method: GET
    url: "https://example.org/health" # the public one

  # and then we tell.
  - id: tell
    type: sendMessage
    channel: log
    text: |
      It said
      {{ steps.look.output.status }}
`
const draft = parse(written) as Record<string, unknown>
const steps = draft.steps as Record<string, unknown>[]

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
      .map(([key, one]) => [key, shuffled(one)]),
  )
}

describe('a draft written into its text', () => {
  test('leaves a text alone that says it already, whatever the order of keys in a database', () => {
    expect(yamlWith(shuffled(draft) as typeof draft, written)).toBe(written)
    const withDefaults = { ...draft, description: '', enabled: true, inputs: null, toolLimits: {} }
    expect(yamlWith(withDefaults, written)).toBe(written)
  })

  test('changes one value in its place and keeps its quoting and comment', () => {
    const changed = { ...draft, steps: [{ ...steps[0], url: 'https://example.org/ready' }, steps[1]] }
    expect(yamlWith(changed, written)).toBe(written.replace('/health', '/ready'))
  })

  test('takes a step out with the comment that belongs to it', () => {
    const text = yamlWith({ ...draft, steps: [steps[1]] }, written)
    expect(text).toContain('# and then we tell.')
    expect(text).not.toMatch(/First we look|id: look/)
  })

  test('moves steps with their comments', () => {
    const text = yamlWith({ ...draft, steps: [steps[1], steps[0]] }, written)
    expect(text.indexOf('# and then we tell.')).toBeLessThan(text.indexOf('id: tell'))
    expect(text.indexOf('id: tell')).toBeLessThan(text.indexOf('id: look'))
    expect(text).toContain('"https://example.org/health" # the public one')
  })

  test('puts a new step where it belongs and leaves its neighbours as they are', () => {
    const wait = { id: 'wait', type: 'delay', durationMs: 5 }
    const text = yamlWith({ ...draft, steps: [steps[0], wait, steps[1]] }, written)
    expect(text).toContain('  - id: wait\n    type: delay\n    durationMs: 5\n')
    expect(text.replace(/ {2}- id: wait\n.*\n.*\n/, '')).toBe(written)
  })

  test('keeps a step whose id is changed in its place', () => {
    const text = yamlWith({ ...draft, steps: [{ ...steps[0], id: 'see' }, steps[1]] }, written)
    expect(text).toBe(written.replace('id: look', 'id: see'))
  })

  test('adds a field behind the one it follows', () => {
    const text = yamlWith({ ...draft, description: 'Every night.', enabled: false }, written)
    expect(text).toMatch(/name: Night watch # short\ndescription: Every night.\nenabled: false\ntrigger:/)
  })

  test('a default that the text says stays, and one that becomes something else is changed', () => {
    const said = `${written}enabled: true\n`
    expect(yamlWith(draft, said)).toBe(said)
    expect(yamlWith({ ...draft, enabled: false }, said)).toBe(`${written}enabled: false\n`)
  })

  test('keeps wide indentation and lists that are not indented', () => {
    const wide =
      'name: A\ntrigger:\n    type: manual\nsteps:\n    - id: a\n      type: delay\n      durationMs: 5\n'
    expect(yamlWith({ ...parse(wide), name: 'B' }, wide)).toBe(wide.replace('A', 'B'))
    const flat = 'name: A\ntrigger: {type: manual}\nsteps:\n- id: a\n  type: delay\n  durationMs: 5\n'
    expect(yamlWith({ ...parse(flat), name: 'B' }, flat)).toBe(flat.replace('A', 'B'))
  })

  test('leaves every line alone that says the same, however it is laid out', () => {
    const odd = `
# top


name:   A      # aligned
trigger: { type: manual }
inputs: {type: object,
  properties: { n: { default: 0x1F }, 'm': {default: [1,  2]} } }
description: >
  folded text
  over two lines


steps:
  - id:   a   # first
    type: delay
    durationMs: 10
    name: plain text
      that goes on
  - {id: b, type: delay, durationMs: 5}
`
    const said = parse(odd)
    const [first, second] = said.steps
    expect(yamlWith({ ...said, steps: [{ ...first, durationMs: 20 }, second] }, odd)).toBe(
      odd.replace('durationMs: 10', 'durationMs: 20'),
    )
    const wait = { id: 'wait', type: 'delay', durationMs: 1 }
    expect(yamlWith({ ...said, steps: [wait, first, second] }, odd)).toBe(
      odd.replace('steps:\n', 'steps:\n  - id: wait\n    type: delay\n    durationMs: 1\n'),
    )
  })

  test('keeps the line ends of Windows', () => {
    const windows = written.replaceAll('\n', '\r\n')
    const changed = { ...draft, steps: [{ ...steps[0], url: 'https://example.org/ready' }, steps[1]] }
    expect(yamlWith(changed, windows)).toBe(windows.replace('/health', '/ready'))
  })

  test('a text that has become several lines is written as a block', () => {
    const text = yamlWith({ ...draft, description: 'one\ntwo\n' }, `${written}description: one\n`)
    expect(text).toContain('description: |\n  one\n  two\n')
  })

  test('aliases stay as long as they say what is wanted', () => {
    const shared = 'name: A\ntrigger: &t { type: manual }\nsteps: []\ninputs: *t\n'
    expect(yamlWith({ ...parse(shared), name: 'B' }, shared)).toBe(shared.replace('A', 'B'))
    const other = { ...parse(shared), trigger: { type: 'webhook' } }
    expect(withoutDefaults(parse(yamlWith(other, shared)))).toEqual(withoutDefaults(other))
  })

  test('what is no YAML is written anew', () => {
    expect(parse(yamlWith(draft, 'name: [broken'))).toEqual(draft)
    expect(parse(yamlWith(draft, 'a: 1\n---\nb: 2\n'))).toEqual(draft)
    expect(parse(yamlWith(draft, '- a list\n'))).toEqual(draft)
  })
})

test('a new text names the schema that editors check it with, and says things in the order they are read', () => {
  const text = yamlWith(shuffled(draft) as typeof draft, null, 'http://127.0.0.1:4200/schemas/workflow.json')
  expect(text.split('\n').slice(0, 5)).toEqual([
    '# yaml-language-server: $schema=http://127.0.0.1:4200/schemas/workflow.json',
    '',
    'name: Night watch',
    'trigger:',
    '  type: cron',
  ])
  expect(text).toContain('  - id: look\n    type: httpRequest\n    method: GET\n')
})

test('whatever is changed in a draft, the text says it afterwards, and keeps the comments of what is left', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const random = mulberry32(seed)
    const before = anyDraft(random)
    const text = withComments(yamlWith(before, null), random)
    const after = changed(before, random)
    const again = yamlWith(after, text)
    expect(withoutDefaults(parse(again, { maxAliasCount: -1 })), `seed ${seed}\n${text}`).toEqual(
      withoutDefaults(after),
    )
    expect(yamlWith(after, again)).toBe(again)
    if (again !== text) expect(again.startsWith('# top\n')).toBe(true)
  }
})

type Random = () => number

const pick = <Item>(items: readonly Item[], random: Random): Item =>
  items[Math.floor(random() * items.length)] as Item

const texts = [
  '',
  'x',
  'yes',
  '1',
  'null',
  ' a ',
  'a: b',
  '# no comment',
  '- x',
  "it's",
  '"q"',
  '{{ a }}',
  'é\n\n z\n',
  '\ttab',
  '{',
  '*x',
  '&y',
  '!t',
  'a #b',
  '0x1F',
  '~',
  'very '.repeat(40),
  'a\r\nb',
  '\u0085\u2028',
  '🙂',
  '%d',
  '@x',
  '`',
  '...',
  '---',
]

function anyValue(random: Random, depth = 0): unknown {
  const kind = Math.floor(random() * (depth > 3 ? 4 : 6))
  if (kind === 0) return pick(texts, random)
  if (kind === 1) return pick([0, 1, -5, 1.5, 1e21, 1e-7, 9007199254740991], random)
  if (kind === 2) return pick([true, false, null], random)
  if (kind === 3) return pick(texts, random)
  const size = Math.floor(random() * 4)
  const items = Array.from({ length: size }, () => anyValue(random, depth + 1))
  if (kind === 4) return items
  return Object.fromEntries(items.map((item, index) => [pick([...texts, `k${index}`, 'id'], random), item]))
}

function anyStep(random: Random, depth = 0): Record<string, unknown> {
  const id = `s${Math.floor(random() * 12)}`
  if (depth < 2 && random() < 0.3)
    return { id, type: 'forEach', items: 'x', steps: anySteps(random, depth + 1) }
  return { id, type: 'httpRequest', method: 'GET', url: pick(texts, random), body: anyValue(random) }
}

const anySteps = (random: Random, depth = 0): Record<string, unknown>[] =>
  Array.from({ length: Math.floor(random() * 5) }, () => anyStep(random, depth))

const anyDraft = (random: Random): Record<string, unknown> => ({
  name: 'N',
  description: pick(texts, random),
  enabled: random() < 0.5,
  inputs: random() < 0.5 ? null : { of: anyValue(random) },
  trigger: pick([{ type: 'manual' }, { type: 'cron', schedule: '* * * * *', timezone: 'UTC' }], random),
  steps: anySteps(random),
})

function withComments(text: string, random: Random): string {
  const lines = text
    .split('\n')
    .map((line) => (/^ *- id: \w+$/.test(line) && random() < 0.7 ? `${line} # c` : line))
  return `# top\n${lines.join('\n')}`
}

function changed(draft: Record<string, unknown>, random: Random): Record<string, unknown> {
  const steps = [...(draft.steps as Record<string, unknown>[])]
  for (let turn = 0; turn < 3; turn += 1) {
    const at = Math.floor(random() * steps.length)
    const what = random()
    if (what < 0.25) steps.splice(at, 1)
    else if (what < 0.5) steps.splice(at, 0, anyStep(random))
    else if (what < 0.7) steps.reverse()
    else if (steps[at] !== undefined) steps[at] = { ...steps[at], body: anyValue(random) }
  }
  const rest = random() < 0.5 ? { description: pick(texts, random), inputs: { of: anyValue(random) } } : {}
  return { ...draft, steps, ...rest }
}
