import type { LanguageModelV4CallOptions, LanguageModelV4FunctionTool } from '@ai-sdk/provider'
import type { ModelRequest, OfferedTool } from '@workbench/core/ports/language-model'
import { schemaForModels } from './schema-for-models.ts'

/** Whether the reply may call anything at all. */
export const mayCallTools = ({ tools, toolChoice = 'auto' }: Pick<ModelRequest, 'tools' | 'toolChoice'>) =>
  tools.length > 0 && toolChoice !== 'none'

/**
 * The tools of a request as the AI SDK takes them; nothing for a request without any.
 *
 * @param heedsToolChoice - Otherwise tools that may not be called are not even named.
 */
export function toolOptions(
  request: Pick<ModelRequest, 'tools' | 'toolChoice'>,
  heedsToolChoice: boolean,
): Pick<LanguageModelV4CallOptions, 'tools' | 'toolChoice'> {
  const { tools, toolChoice = 'auto' } = request
  if (tools.length === 0 || (!heedsToolChoice && toolChoice === 'none')) return {}
  return { tools: tools.map(functionTool), toolChoice: { type: toolChoice } }
}

const functionTool = ({ name, description, inputSchema }: OfferedTool): LanguageModelV4FunctionTool => ({
  type: 'function',
  name,
  description,
  // It was checked to be one where the tool was saved.
  inputSchema: schemaForModels(inputSchema) as LanguageModelV4FunctionTool['inputSchema'],
})
