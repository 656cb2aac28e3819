import { ModelCallError } from '@workbench/core/errors'
import { expect, test } from 'vitest'
import type { LogLevel } from './config.ts'
import { runWithCorrelation } from './correlation.ts'
import { createLogger } from './logger.ts'

function loggingTo(lines: string[], level: LogLevel = 'info') {
  return createLogger({ component: 'server', level, destination: { write: (line) => void lines.push(line) } })
}

function onlyLine(lines: readonly string[]): Record<string, unknown> {
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^\{.*\}\n$/)
  return JSON.parse(lines[0] ?? '')
}

test('every line has the same fields, null when unknown', () => {
  const lines: string[] = []
  loggingTo(lines).info('Listening')
  expect(onlyLine(lines)).toEqual({
    level: 'info',
    timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    component: 'server',
    requestId: null,
    runId: null,
    traceId: null,
    eventType: null,
    latencyMs: null,
    error: null,
    msg: 'Listening',
  })
})

test('a line says which request and run it belongs to', () => {
  const lines: string[] = []
  const log = loggingTo(lines)
  runWithCorrelation({ requestId: 'r-1', traceId: 'ab'.repeat(16), runId: 'run-1' }, () =>
    log.info({ eventType: 'TurnFinished', latencyMs: 12, turn: 3 }, 'Turn finished'),
  )
  expect(onlyLine(lines)).toMatchObject({
    requestId: 'r-1',
    runId: 'run-1',
    traceId: 'ab'.repeat(16),
    eventType: 'TurnFinished',
    latencyMs: 12,
    turn: 3,
  })
})

test('a field that a child logger is bound to stands in the line once', () => {
  const lines: string[] = []
  const child = loggingTo(lines).child({ requestId: 'bound' })
  runWithCorrelation({ requestId: 'mixed-in', traceId: 'ab'.repeat(16) }, () => child.info('hello'))
  expect(lines[0]?.match(/"requestId"/g)).toHaveLength(1)
  expect(onlyLine(lines)).toMatchObject({ requestId: 'bound' })
})

test('no name stands in a line twice, whatever a line says of itself', () => {
  const lines: string[] = []
  const log = loggingTo(lines)
  log.info({ component: 'llm', level: 'namespaces', timestamp: 'then', msg: 'said' }, 'hello')
  const names = [...(lines[0] ?? '').matchAll(/[{,]"([^"]+)":/g)].map(([, name]) => name)
  expect(names).toEqual([...new Set(names)])
  expect(onlyLine(lines)).toMatchObject({
    ...{ component: 'llm', level: 'info', msg: 'hello' },
    ...{ 'data.level': 'namespaces', 'data.timestamp': 'then', 'data.msg': 'said' },
  })
})

test('an error becomes code, message, stack and cause, whichever way it is passed', () => {
  const lines: string[] = []
  const log = loggingTo(lines)
  const error = new ModelCallError('model_unavailable', 'No answer.', {
    retryable: true,
    cause: new TypeError('fetch failed'),
  })
  log.error(error)
  log.error({ err: error }, 'No answer.')
  log.error({ error }, 'No answer.')
  for (const line of lines) {
    expect(JSON.parse(line)).toMatchObject({
      error: {
        code: 'model_unavailable',
        message: 'No answer.',
        cause: {
          code: 'TypeError',
          message: 'fetch failed',
          stack: expect.stringContaining('at '),
          cause: null,
        },
      },
      msg: 'No answer.',
    })
    expect(JSON.parse(line).error).not.toHaveProperty('stack')
    expect(JSON.parse(line)).not.toHaveProperty('err')
  }
})

test('secrets are taken out of fields, bindings, messages and causes', () => {
  const lines: string[] = []
  const log = loggingTo(lines).child({ headers: { 'x-api-key': 'hunter2' } })
  log.warn(
    {
      config: { database: { password: 'hunter2' }, authorization: ['hunter2'] },
      error: new Error('outer', { cause: new Error('connect postgres://wb:hunter2@db/w') }),
      inputTokens: 12,
    },
    'Sent Bearer hunter2hunter2',
  )
  expect(lines[0]).not.toContain('hunter2')
  expect(onlyLine(lines)).toMatchObject({ inputTokens: 12, config: { authorization: ['[redacted]'] } })
})

test('lines below the level are not written', () => {
  const lines: string[] = []
  loggingTo(lines, 'warn').info('too quiet')
  expect(lines).toEqual([])
})
