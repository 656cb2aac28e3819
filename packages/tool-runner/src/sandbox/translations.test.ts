import { expect, test } from 'vitest'
import { createTranslations } from './translations.ts'

const program = (code: string) => ({ code, kind: 'function' }) as const

test('what a source was translated to is known by the whole source', () => {
  const translations = createTranslations()
  translations.keep('a: number', program('a'))
  expect(translations.of('a: number')).toEqual(program('a'))
  expect(translations.of('a: string')).toBeNull()
})

test('the one that was not used for longest is forgotten first', () => {
  const translations = createTranslations(20)
  translations.keep('1111', program('aaaa'))
  translations.keep('2222', program('bbbb'))
  translations.of('1111')
  translations.keep('3333', program('cccc'))
  expect(translations.of('2222')).toBeNull()
  expect(translations.of('1111')).not.toBeNull()
  expect(translations.of('3333')).not.toBeNull()
})
