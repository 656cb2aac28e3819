const longest = 200

/** The first line of a topic, short enough for a list. */
export function titleOf(topic: string): string {
  const line = topic.trim().split('\n', 1)[0]?.trim() ?? ''
  if (line.length <= longest) return line
  // Never through the middle of a surrogate pair.
  return `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
