/** Forms that are shorter say too little to be told from ordinary text. */
const shortestForm = 4

/**
 * How code passes a secret on: as it is, escaped for JSON (once and twice) or for URLs, base64 at each of the three
 * places in which it can stand in something longer, base64url, hex; and all of these backwards.
 */
export function secretForms(value: string): string[] {
  const bytes = new TextEncoder().encode(value)
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const forms = [
    value,
    ...jsonForms(value),
    ...urlForms(value),
    ...base64Forms(bytes),
    hex,
    hex.toUpperCase(),
  ]
  const both = forms.flatMap((form) => [form, [...form].toReversed().join('')])
  return [...new Set(both)].filter((form) => form === value || form.length >= shortestForm)
}

function jsonForms(value: string): string[] {
  const once = jsonEscaped(value)
  const ascii = asciiEscaped(once)
  return [once, jsonEscaped(once), once.replaceAll('/', '\\/'), ascii, ascii.replaceAll('/', '\\/')]
}

function jsonEscaped(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

function asciiEscaped(text: string): string {
  return text.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function urlForms(value: string): string[] {
  // encodeURIComponent throws on half a surrogate pair.
  const wellFormed = value.toWellFormed()
  const component = encodeURIComponent(wellFormed)
  const form = new URLSearchParams([['', wellFormed]]).toString().slice(1)
  const strict = component.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return [component, form, strict, encodeURI(wellFormed)].flatMap((text) => [
    text,
    text.replace(/%[0-9A-F]{2}/g, (triplet) => triplet.toLowerCase()),
  ])
}

/**
 * In a longer text the secret may start at the first, second or third byte of a group of three; its first character
 * then depends on what stands before it and is left out, and so is the last where something follows.
 */
function base64Forms(bytes: Uint8Array): string[] {
  const standard = [0, 1, 2].flatMap((offset) => {
    const shifted = new Uint8Array(offset + bytes.length)
    shifted.set(bytes, offset)
    const untilEnd = base64(shifted).slice(offset === 0 ? 0 : offset + 1)
    const [, padding = ''] = /[^=](=*)$/.exec(untilEnd) ?? []
    if (padding === '') return [untilEnd]
    const unpadded = untilEnd.slice(0, -padding.length)
    return [untilEnd, unpadded, unpadded.slice(0, -1)]
  })
  return standard.flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_')])
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}
