import type { ToolAudit } from '@workbench/core/models/tool'
import type { Redactor } from '@workbench/core/tools/redact-secrets'
import type { AuditTrail } from '../grant.ts'
import { cleanText } from '../sandbox/json-claim.ts'

// All of it ends up in one event: what a tool does a thousand times is counted, not listed.
const maxHosts = 100
const maxFiles = 200
const maxRefused = 100
const maxLogLines = 200
const maxLogCharacters = 32_768
const maxLineCharacters = 4_000

type Host = ToolAudit['hosts'][number]
type File = ToolAudit['files'][number]

/**
 * An empty trail; see AuditTrail. What goes beyond its limits is left out, and the log says so.
 *
 * @param redactor - Applied to every text before it is cut: half a secret would not be known for one.
 */
export function createAuditTrail(redactor: Redactor['text']): AuditTrail {
  // One line that Postgres refuses would take the run with it. Cleaned first: a secret with a NUL in it is one without.
  const redact = (text: string) => redactor(cleanText(text))
  const hosts = new Map<string, Host>()
  const files = new Map<string, File>()
  const secrets = new Set<string>()
  const refused: ToolAudit['refused'] = []
  const log: string[] = []
  let logCharacters = 0
  const left = { hosts: 0, files: 0, refusals: 0, 'log lines': 0 }

  return {
    contacted: ({ host: name, port, address, bytesSent, bytesReceived }) => {
      const host = redact(name)
      const key = `${host}:${port} ${address}`
      const before = hosts.get(key) ?? { host, port, address, requests: 0, bytesSent: 0, bytesReceived: 0 }
      if (before.requests === 0 && hosts.size >= maxHosts) {
        left.hosts += 1
        return
      }
      hosts.set(key, {
        ...before,
        requests: before.requests + 1,
        bytesSent: before.bytesSent + bytesSent,
        bytesReceived: before.bytesReceived + bytesReceived,
      })
    },

    file: (op, name, bytes) => {
      const path = redact(name)
      const key = `${op} ${path}`
      const before = files.get(key)
      if (before === undefined && files.size >= maxFiles) {
        left.files += 1
        return
      }
      files.set(key, { op, path, bytes: (before?.bytes ?? 0) + bytes })
    },

    secret: (name) => {
      secrets.add(name)
    },

    refused: (code, what) => {
      if (refused.length >= maxRefused) left.refusals += 1
      else refused.push({ code, what: cut(redact(what)) })
    },

    log: (line) => {
      const kept = cut(redact(line))
      if (log.length >= maxLogLines || logCharacters + kept.length > maxLogCharacters) {
        left['log lines'] += 1
        return
      }
      logCharacters += kept.length
      log.push(kept)
    },

    soFar: () => ({
      hosts: [...hosts.values()],
      files: [...files.values()],
      secrets: [...secrets],
      refused: [...refused],
      log: [
        ...log,
        ...Object.entries(left).flatMap(([what, count]) =>
          count === 0 ? [] : [`… and ${count} more ${what}`],
        ),
      ],
    }),
  }
}

/** Half a surrogate pair can't be stored either. */
const cut = (text: string): string => text.slice(0, maxLineCharacters).toWellFormed()
