/** The values made last, by text; the one unused for longest goes first. */
export function createRecent<Value>(make: (text: string) => Value, size: number): (text: string) => Value {
  const values = new Map<string, Value>()
  return (text) => {
    const known = values.get(text)
    const value = known ?? make(text)
    values.delete(text)
    values.set(text, value)
    if (values.size > size) for (const oldest of values.keys().take(1)) values.delete(oldest)
    return value
  }
}
