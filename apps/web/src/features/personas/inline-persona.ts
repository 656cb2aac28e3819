import type { InlineParticipant, PersonaDraft } from '@workbench/client/models'

/** A persona as it stands in the editor, for one debate alone: nothing has to be saved for it. */
export const inlinePersona = (draft: PersonaDraft): InlineParticipant => ({
  name: draft.name.trim() === '' ? 'Nobody yet' : draft.name.trim(),
  instructions: draft.instructions,
  ...(draft.model !== null && { model: draft.model }),
  ...(draft.temperature !== null && { temperature: draft.temperature }),
  ...(draft.tools.length > 0 && { tools: draft.tools }),
  ...(Object.keys(draft.toolLimits).length > 0 && { toolLimits: draft.toolLimits }),
  ...(draft.maxOutputTokens !== null && { maxOutputTokens: draft.maxOutputTokens }),
})
