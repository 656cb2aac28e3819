/**
 * Computes once for each object what several metrics ask for; it is forgotten with the object. The object must not change
 * afterwards.
 */
export function remembered<Given extends object, Result>(
  compute: (given: Given) => Result,
): (given: Given) => Result {
  const results = new WeakMap<Given, { readonly result: Result }>()
  return (given) => {
    const known = results.get(given)
    if (known !== undefined) return known.result
    const result = compute(given)
    results.set(given, { result })
    return result
  }
}
