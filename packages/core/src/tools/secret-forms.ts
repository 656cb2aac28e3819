/** Forms that are shorter say too little to be told from ordinary text. */
const shortestForm = 4

/** As for the secrets themselves: what is left of one without the space around it may be an ordinary word. */
const shortestTrimmed = 8

/**
 * How code passes a secret on: as it is, escaped for JSON (once and twice), for URLs or for HTML, base64 at each of the
 * three places in which it can stand in something longer, base64url, hex; and all of these backwards. Also without the
 * space around it: headers are sent that way, and a secret that was pasted often has some.
 */
export function secretForms(value: string): string[] {
  const trimmed = value.trim()
  const spellings = trimmed.length < shortestTrimmed ? [value] : [value, trimmed]
  const both = spellings.flatMap(formsOf).flatMap((form) => [form, [...form].toReversed().join('')])
  return [...new Set(both)].filter((form) => form === value || form.length >= shortestForm)
}

function formsOf(value: string): string[] {
  const bytes = new TextEncoder().encode(value)
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return [
    value,
    ...jsonForms(value),
    ...urlForms(value),
    ...htmlForms(value),
    ...base64Forms(bytes),
    hex,
    hex.toUpperCase(),
  ]
}

/** Frameworks do not agree on quotes. */
function htmlForms(value: string): string[] {
  const text = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return [text, ...['&quot;', '&#34;'].map((quote) => text.replaceAll('"', quote))].flatMap((form) => [
    form,
    ...['&#39;', '&#x27;', '&apos;'].map((apostrophe) => form.replaceAll("'", apostrophe)),
  ])
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
