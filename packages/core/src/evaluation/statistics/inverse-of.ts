/**
 * Where a rising function reaches a value, by halving the interval until it can't be halved.
 *
 * @param low - The function is at most `value` here.
 * @param high - And at least `value` here.
 */
export function inverseOf(rising: (x: number) => number, value: number, low: number, high: number): number {
  let [left, right] = [low, high]
  for (;;) {
    const middle = (left + right) / 2
    if (middle <= left || middle >= right) return middle
    if (rising(middle) < value) left = middle
    else right = middle
  }
}
