const most = 300

/** A value on one line: JSON, cut where it gets long. */
export function shortValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > most ? `${text.slice(0, most)} …` : text
}
