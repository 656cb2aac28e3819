const longest = 10_000

/**
 * An answer that a format asked for in fields, as Markdown; any other text as it is. The fields were asked for in the
 * order of thought, so the reasons come first.
 */
export function readableAnswer(text: string): string {
  const [, mark = '', json] = /^(\[simulated\] )?(\{[\s\S]*\})\s*$/.exec(text.slice(0, longest)) ?? []
  if (json === undefined || text.length > longest) return text
  const fields = parsed(json)
  const words = Object.entries(fields).filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  )
  if (words.length === 0) return text
  const lines = words.map(([name, value]) =>
    name === 'reasoning' || name === 'reason'
      ? value
      : `**${name.charAt(0).toUpperCase()}${name.slice(1)}:** ${value}`,
  )
  const said = lines.join('\n\n')
  return said.startsWith(mark) ? said : mark + said
}

function parsed(json: string): object {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
