import type { FieldFault } from '../../errors.ts'
import { parseTemplate } from '../templates/parse-template.ts'
import type { PlacedStep } from './placed-steps.ts'

const schemes = ['http://', 'https://']

/** An address whose beginning is written out and is none of the web. */
export function urlFaults({ step, path }: PlacedStep): readonly FieldFault[] {
  if (step.type !== 'httpRequest') return []
  const { parts } = parseTemplate(step.url)
  const [first] = parts
  if (first?.kind !== 'text') return []
  const start = first.text.toLowerCase()
  const begins = schemes.some((scheme) => start.startsWith(scheme) && (start !== scheme || parts.length > 1))
  const mayBegin = parts.length > 1 && schemes.some((scheme) => scheme.startsWith(start))
  if (begins || mayBegin) return []
  const message = `Step "${step.id}", url: expected it to begin with https:// or http://, or with {{ }}`
  return [{ path: [...path, 'url'], message }]
}
