/** More than an expression may have. */
export class LimitError extends Error {
  override readonly name = 'LimitError'
}
