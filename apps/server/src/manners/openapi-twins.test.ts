import { expect, test } from 'vitest'
import { withoutTwins } from './openapi-twins.ts'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const documentOf = (schemas: Record<string, unknown>, used: readonly string[]) => ({
  paths: { '/': used.map(ref) },
  components: { schemas },
})

test('twins that say the same become one under the plain name', () => {
  const schemas = {
    Run: { of: ref('Usage') },
    RunInput: { of: ref('UsageInput') },
    Usage: { type: 'object' },
    UsageInput: { type: 'object' },
  }
  expect(withoutTwins(documentOf(schemas, ['RunInput', 'Run']))).toEqual(
    documentOf({ Run: { of: ref('Usage') }, Usage: { type: 'object' } }, ['Run', 'Run']),
  )
})

test('a twin that differs stays, and so does one that refers to it', () => {
  const schemas = {
    Run: { of: ref('Usage') },
    RunInput: { of: ref('UsageInput') },
    Usage: { required: ['calls'] },
    UsageInput: { required: [] },
  }
  expect(withoutTwins(documentOf(schemas, ['RunInput', 'Run']))).toEqual(
    documentOf(schemas, ['RunInput', 'Run']),
  )
})

test('the sent form that nobody refers to goes, and a name that only ends like a twin stays', () => {
  const schemas = { Usage: { a: 1 }, UsageInput: { a: 2 }, DebateInput: { b: 1 } }
  expect(withoutTwins(documentOf(schemas, ['Usage', 'DebateInput']))).toEqual(
    documentOf({ Usage: { a: 1 }, DebateInput: { b: 1 } }, ['Usage', 'DebateInput']),
  )
})

test('a sent form that is named only within another that nobody refers to goes as well', () => {
  const schemas = {
    Usage: { a: 1 },
    UsageInput: { a: 2 },
    Run: { of: ref('Usage') },
    RunInput: { of: ref('UsageInput') },
  }
  expect(withoutTwins(documentOf(schemas, ['Run']))).toEqual(
    documentOf({ Usage: { a: 1 }, Run: { of: ref('Usage') } }, ['Run']),
  )
})
