import { type DestinationStream, type Logger as PinoLogger, pino } from 'pino'
import type { LogLevel } from './config.ts'
import { currentCorrelation } from './correlation.ts'
import { describeError } from './describe-error.ts'
import { redactLine } from './redact.ts'
import { terminalLine } from './terminal-line.ts'

export type Logger = PinoLogger

interface LoggerOptions {
  /** Which part of the system speaks: server, worker … */
  readonly component: string
  readonly level: LogLevel
  /** Where lines go; default stderr, readable when that is a terminal. */
  readonly destination?: DestinationStream
}

/**
 * A logger whose every line is one JSON object with the fields timestamp, level, requestId, runId, component,
 * eventType, latencyMs, error and msg (null when unknown), then what belongs to the event. The ids come from
 * `runWithCorrelation`, secrets are taken out, and an Error becomes {code, message, stack?, cause}. It fits
 * Fastify's `loggerInstance`.
 */
export function createLogger({ component, level, destination }: LoggerOptions): Logger {
  const onTerminal = destination === undefined && process.stderr.isTTY === true
  return pino(
    {
      level,
      // Mixed in below instead: a line may name another component, and each name stands in it once.
      base: null,
      errorKey: 'error',
      timestamp: () => `,"timestamp":"${new Date().toISOString()}"`,
      mixin: (_fields, _level, logger) => contextFields(component, logger as Logger, onTerminal),
      serializers: { error: (error: unknown) => error && describeError(error) },
      formatters: {
        level: (label) => ({ level: label }),
        // Fastify and many examples say `err`; a line has one name for it.
        log: ({ err, ...fields }) => ownNames(err === undefined ? fields : { ...fields, error: err }),
      },
      hooks: { streamWrite: onTerminal ? (line) => terminalLine(redactLine(line)) : redactLine },
    },
    // Synchronous, so that the last lines before a crash are there to be read.
    destination ?? pino.destination({ dest: 2, sync: true }),
  )
}

/** What pino writes into each line by itself. */
const reserved = ['level', 'timestamp', 'msg'] as const

/** A field that is called like one of those would stand in the line beside it, and readers would take either. */
function ownNames(fields: Record<string, unknown>): Record<string, unknown> {
  for (const name of reserved) {
    if (!(name in fields)) continue
    const { [name]: value, ...others } = fields
    return ownNames({ ...others, [`data.${name}`]: value })
  }
  return fields
}

/**
 * What the context knows and the logger is not bound to. On a terminal unknown fields are left out; in JSON they
 * are null, so that every line has the same shape.
 */
function contextFields(component: string, logger: Logger, onlyKnown: boolean): Record<string, unknown> {
  const bound = boundNames(logger)
  const { requestId = null, traceId = null, runId = null } = currentCorrelation() ?? {}
  const fields = { component, requestId, runId, traceId, eventType: null, latencyMs: null, error: null }
  return Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => !bound.has(name) && !(onlyKnown && value === null)),
  )
}

/** Bindings are stored as text in pino; a name that is bound and mixed in would stand in the line twice. */
const namesByLogger = new WeakMap<Logger, ReadonlySet<string>>()
function boundNames(logger: Logger): ReadonlySet<string> {
  const known = namesByLogger.get(logger)
  if (known !== undefined) return known
  const names = new Set(Object.keys(logger.bindings()))
  namesByLogger.set(logger, names)
  return names
}
