import { duration } from '../../../format/duration.ts'
import type { AnyStep } from './step-tree.ts'

const longest = 200

/** What a step is about in a few words, from its own fields: `POST example.org/api`, `to slack`; '' when it says nothing. */
export function stepGist(step: AnyStep): string {
  const field = (name: string): unknown => (step as unknown as Readonly<Record<string, unknown>>)[name]
  const text = (name: string): string => {
    const value = field(name)
    return typeof value === 'string' ? (value.trim().split('\n', 1)[0] ?? '') : ''
  }
  return gistOf(step.type, field, text).slice(0, longest)
}

function gistOf(type: string, field: (name: string) => unknown, text: (name: string) => string): string {
  switch (type) {
    case 'condition':
    case 'transform':
      return text('expression')
    case 'forEach':
      return text('items')
    case 'runDebate':
      return topicOf(field('request'))
    case 'httpRequest':
      return `${text('method')} ${text('url').replace(/^https?:\/\//, '')}`.trim()
    case 'sendMessage':
      return `${text('channel')}: ${text('text')}`
    case 'persistRecord':
      return text('collection')
    case 'approval':
      return text('title')
    case 'delay': {
      const ms = field('durationMs')
      return typeof ms === 'number' && ms >= 0 ? duration(ms) : ''
    }
    default:
      return ''
  }
}

function topicOf(request: unknown): string {
  if (typeof request !== 'object' || request === null) return ''
  const { topic, overrides } = request as { readonly topic?: unknown; readonly overrides?: unknown }
  if (typeof topic === 'string') return topic
  return typeof overrides === 'object' && overrides !== null ? topicOf(overrides) : 'a saved scenario'
}
