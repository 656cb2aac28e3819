import { describe, expect, test } from 'vitest'
import { cleanJson, parseClaim } from './json-claim.ts'

const claim = (text: string) => parseClaim(Buffer.from(text))

describe('JSON that a child claims', () => {
  test('is read when it is plain', () => {
    expect(claim('{"a":[1,"]]]]{{{{",{"b":"\\"[["}]}')).toEqual({ a: [1, ']]]]{{{{', { b: '"[[' }] })
  })

  test('is refused when it is nested too deeply, before it is parsed', () => {
    expect(claim('['.repeat(64) + ']'.repeat(64))).toBeDefined()
    expect(() => claim('['.repeat(65))).toThrow('more than 64 levels')
    expect(() => claim('{"a":'.repeat(200_000))).toThrow('more than 64 levels')
  })

  test('is refused when it has very many values, which take far more memory than bytes', () => {
    expect(() => claim(`[${'[],'.repeat(300_000)}0]`)).toThrow('more than 500000 values')
  })

  test('is refused when it is not UTF-8', () => {
    expect(() => parseClaim(Buffer.from([0x22, 0xff, 0x22]))).toThrow('not JSON in UTF-8')
  })

  test.each(['', '{', '1 2', 'undefined', "{'a':1}"])('is refused when it is not JSON: %s', (text) => {
    expect(() => claim(text)).toThrow('not JSON')
  })
})

describe('a result', () => {
  test.each(['__proto__', 'constructor', 'prototype'])('with the key %s is refused at any depth', (key) => {
    expect(() => cleanJson(JSON.parse(`[{"a":{"${key}":1}}]`))).toThrow(key)
  })

  test('keeps these words where they are values', () => {
    expect(cleanJson(['__proto__', { name: 'constructor' }])).toEqual(['__proto__', { name: 'constructor' }])
  })

  test('loses what no database takes from its text and its keys', () => {
    expect(cleanJson({ 'a\0': ['x\0y', '\ud800', '😀'] })).toEqual({ a: ['xy', '\ufffd', '😀'] })
  })
})
