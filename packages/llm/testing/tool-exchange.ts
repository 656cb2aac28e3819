/** A call that a scripted model makes. */
export interface ScriptedToolCall {
  /** Left out: `call_1`, `call_2` …; null: none is sent, where the protocol can do without. */
  readonly id?: string | null
  readonly name: string
  /** An object, or the text of something that need not be one. */
  readonly args: Readonly<Record<string, unknown>> | string
}

/** What a call told the model about tools, in the same words for every protocol. */
export interface ToolExchange {
  readonly offered: readonly {
    readonly name: string
    readonly description: unknown
    readonly schema: unknown
  }[]
  /** null: it was not said. */
  readonly choice: string | null
  /** Calls of earlier replies, as the client repeats them; the protocol's own id, null where it has none. */
  readonly calls: readonly {
    readonly id: string | null
    readonly name: string
    readonly args: unknown
  }[]
  /** What came of them. */
  readonly results: readonly { readonly id: string | null; readonly content: unknown }[]
  /** What the client brought back of the reply's inside: thoughts, signatures, sealed reasoning, in their order. */
  readonly kept: readonly string[]
}

export const argumentsText = ({ args }: ScriptedToolCall): string =>
  typeof args === 'string' ? args : JSON.stringify(args)

export const idOf = ({ id }: ScriptedToolCall, place: number): string | null =>
  id === undefined ? `call_${place + 1}` : id

/** In two pieces, as arguments come in streams. */
export const halves = (text: string): readonly [string, string] => {
  const middle = Math.floor(text.length / 2)
  return [text.slice(0, middle), text.slice(middle)]
}

/** Arguments that a client sent as text; the text itself where it is no JSON. */
export function parsedArguments(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
