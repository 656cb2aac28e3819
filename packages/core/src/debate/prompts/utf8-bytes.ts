/** Bytes of a text in a prompt, as UTF-8: an upper bound, since an angle bracket may be quoted as `&lt;`. */
export function utf8Bytes(text: string): number {
  let bytes = 0
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place)
    // Half a surrogate pair is two of its four bytes.
    if (unit === 0x3c) bytes += 4
    else if (unit < 0x80) bytes += 1
    else if (unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff)) bytes += 2
    else bytes += 3
  }
  return bytes
}
