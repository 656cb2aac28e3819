import { describe, expect, test } from 'vitest'
import { parseSimulatedName } from './simulated-models.ts'

const optionsOf = (name: string) => {
  const parsed = parseSimulatedName(name)
  return 'options' in parsed ? parsed.options : parsed.problem
}
const problemOf = (name: string) => {
  const parsed = parseSimulatedName(name)
  return 'problem' in parsed ? parsed.problem : null
}

describe('the name of a simulated model', () => {
  test.each([
    ['debater', { pace: 'human', delayMs: 0, words: null, fail: null, refuse: false, breakOff: null }],
    ['instant', { pace: 'instant' }],
    ['slow', { delayMs: 5_000 }],
    ['failing', { fail: { status: 500, times: 2, retryAfterMs: null } }],
    ['refusing', { refuse: true }],
    ['breaking', { breakOff: { afterWords: 12, times: 1 } }],
    ['debater?', { pace: 'human' }],
    ['debater?pace=instant&delayMs=500&words=20', { pace: 'instant', delayMs: 500, words: 20 }],
    ['debater?fail=400', { fail: { status: 400, times: Number.POSITIVE_INFINITY, retryAfterMs: null } }],
    ['debater?fail=500:2', { fail: { status: 500, times: 2, retryAfterMs: null } }],
    ['debater?retryAfterMs=2000&fail=429:1', { fail: { status: 429, times: 1, retryAfterMs: 2_000 } }],
    ['debater?breakOff=3', { breakOff: { afterWords: 3, times: 1 } }],
    ['debater?breakOff=3:2&refuse=1', { breakOff: { afterWords: 3, times: 2 }, refuse: true }],
    ['refusing?refuse=0', { refuse: false }],
    ['debater?tools=always', { tools: 'always' }],
    ['tool-caller', { tools: 'scripted', pace: 'instant' }],
    ['debater?context=16000', { context: 16_000 }],
    ['short', { context: 8_000 }],
    ['short?pace=instant', { context: 8_000, pace: 'instant' }],
    ['failing?pace=instant', { pace: 'instant', fail: { status: 500, times: 2 } }],
  ])('%s is understood', (name, options) => {
    expect(optionsOf(name)).toMatchObject(options)
  })

  test.each([
    ['talker', /no simulated model "talker".*simulated:debater, simulated:instant, .*simulated:breaking/],
    ['constructor', /no simulated model "constructor"/],
    ['?pace=instant', /no simulated model ""/],
    ['debater?speed=2', /no option "speed".*pace, delayMs, words, fail, retryAfterMs, refuse, breakOff/],
    ['debater?toString=1', /no option "toString"/],
    ['debater?tools=1', /Expected never, sometimes, always or scripted/],
    ['debater?tools', /Expected never, sometimes, always or scripted/],
    ['debater?words=2&words=3', /"words" is given twice/],
    ['debater?pace', /"pace=" can't be read. Expected human or instant/],
    ['debater?pace=fast', /human or instant/],
    ['debater?delayMs=-1', /milliseconds before the first word/],
    ['debater?delayMs=600001', /0 to 600000/],
    ['debater?words=0', /1 to 2000/],
    ['debater?words=1.5', /1 to 2000/],
    ['debater?fail=200', /400 to 599/],
    ['debater?fail=500:0', /tries of each call/],
    ['debater?fail=500:1:1', /STATUS:TIMES/],
    ['debater?retryAfterMs=5', /after fail=429/],
    ['debater?fail=400&retryAfterMs=5', /after fail=429/],
    ['debater?refuse=yes', /1 or 0/],
    ['debater?breakOff=0', /WORDS:TIMES/],
    ['debater?context=10', /1000 to 10000000/],
  ])('%s is refused, and says what would be right', (name, problem) => {
    expect(problemOf(name)).toMatch(problem)
  })
})
