/** A vector as signed bytes: value = byte × scale, and how far that is from the vector. */
export interface Quantized {
  readonly scale: number
  /** Length of the difference. */
  readonly residual: number
}

/**
 * Rounds a vector to whole numbers of at most `most`.
 *
 * @param codes - Filled; at least as long as the vector, what is beyond it becomes 0.
 */
export function quantize(vector: Float32Array, codes: Int8Array | Int16Array, most: number): Quantized {
  let largest = 0
  for (let at = 0; at < vector.length; at += 1) largest = Math.max(largest, Math.abs(vector[at] ?? 0))
  const scale = largest === 0 ? 1 : largest / most
  let squares = 0
  for (let at = 0; at < codes.length; at += 1) {
    const value = vector[at] ?? 0
    const code = Math.round(value / scale)
    codes[at] = code
    squares += (value - code * scale) ** 2
  }
  return { scale, residual: Math.sqrt(squares) }
}
