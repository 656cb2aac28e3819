import { expect, test } from 'vitest'
import { terminalLine } from './terminal-line.ts'

const line = (fields: object) =>
  `${JSON.stringify({ level: 'info', timestamp: '2026-01-01T00:00:00.000Z', component: 'server', ...fields })}\n`

test('a person reads component and message, then the fields', () => {
  const text = terminalLine(line({ msg: 'Listening', port: 4200 }))
  expect(text).toContain('server: Listening')
  expect(text).toMatch(/port.*4200/)
})

test('text from outside cannot steer the terminal', () => {
  const text = terminalLine(
    line({ msg: 'name \u001b]0;pwned\u0007 and \u202egnp.exe', speaker: '\u009b31m' }),
  )
  for (const control of ['\u001b]', '\u0007', '\u202e', '\u009b']) expect(text).not.toContain(control)
  expect(text).toContain('\ufffd]0;pwned')
})
