import type { Redactor } from '@workbench/core/tools/redact-secrets'

/** A redactor for text that names hosts: those are in lower case, and so is a secret that was put into one. */
export const redactHosts =
  (redactor: Redactor, granted: ReadonlyMap<string, string>): Redactor['text'] =>
  (text) =>
    [...granted].reduce(
      (redacted, [name, value]) => redacted.replaceAll(value.toLowerCase(), `[secret:${name}]`),
      redactor.text(text),
    )
