import { expect, test } from 'vitest'
import { saysNoTools } from './says-no-tools.ts'

test.each([
  'registry.ollama.ai/library/gemma:2b does not support tools',
  '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set',
  'tools param requires --jinja flag',
  'No endpoints found that support tool use. To learn more about provider routing, visit: …',
  'Function calling is not enabled for models/gemma-3-27b-it',
  '`tool calling` is not supported with this model',
  "Unsupported parameter: 'tools' is not supported with this model.",
  'Tool use with function calling is unsupported',
  'deepseek-reasoner does not support Function Calling',
])('a model without tools is known by the words "%s"', (words) => {
  expect(saysNoTools(words)).toBe(true)
})

test.each([
  null,
  'Its words',
  'This model does not support temperature',
  "Invalid schema for function 'search': 'format' is not permitted",
  'tools.0.custom.input_schema: JSON schema is invalid, `$ref` is not supported',
  'messages: tool_use ids were found without tool_result blocks immediately after',
])('nothing of the kind is in "%s"', (words) => {
  expect(saysNoTools(words)).toBe(false)
})
