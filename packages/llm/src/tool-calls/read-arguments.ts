import type { RequestedToolCall } from '@workbench/core/ports/language-model'
import { cleanText } from '../clean-text.ts'
import { cleanJson } from './clean-json.ts'

/** UTF-16 code units; four times what a model may say in one reply. */
const longest = 1024 * 1024

/** Reads what a model wrote as arguments of a call. Nothing at all stands for no arguments. */
export function readArguments(text: string): Pick<RequestedToolCall, 'args' | 'isReadable'> {
  if (text.trim() === '') return { args: {}, isReadable: true }
  const parsed = text.length <= longest ? parse(text) : null
  if (parsed === null) return { args: cleanText(text.slice(0, longest)), isReadable: false }
  return { args: parsed.value, isReadable: true }
}

function parse(text: string): { readonly value: unknown } | null {
  try {
    return cleanJson(JSON.parse(text))
  } catch {
    return null
  }
}
