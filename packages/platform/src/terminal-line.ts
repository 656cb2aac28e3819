import { prettyFactory } from 'pino-pretty'
import { printable } from './printable.ts'

const prettify = prettyFactory({
  colorize: true,
  timestampKey: 'timestamp',
  translateTime: 'SYS:HH:MM:ss.l',
  ignore: 'component,traceId',
  singleLine: true,
  messageFormat: '{component}: {msg}',
})

/** A log line as people read it. JSON keeps control characters harmless as escapes; here they are taken out. */
export const terminalLine = (line: string): string => {
  const fields: unknown = JSON.parse(line, (_name, value) =>
    // What is unknown says nothing to a person.
    typeof value === 'string' ? printable(value) : (value ?? undefined),
  )
  return prettify(fields) ?? ''
}
