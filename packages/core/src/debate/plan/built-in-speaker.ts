import type { DebateInput, Speaker } from '../../models/debate.ts'

/** Somebody whom no persona was chosen for: a neutral chair, judge or selector on the debate's own model. */
export function builtInSpeaker(input: DebateInput, name: string, instructions: string): Speaker {
  return {
    personaId: null,
    personaVersion: null,
    name,
    instructions,
    model: input.model,
    temperature: null,
    maxOutputTokens: input.maxOutputTokens,
    tools: [],
  }
}
