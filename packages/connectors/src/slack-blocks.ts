import type { MessageAction } from '@workbench/core/ports/message-channels'
import { cutLabel } from './cut-label.ts'
import { inChunks } from './in-chunks.ts'
import { textSections } from './text-sections.ts'

// https://docs.slack.dev/reference/block-kit/blocks/section-block and …/actions-block
const maxSection = 3000
const maxButtons = 25
// https://docs.slack.dev/reference/block-kit/block-elements/button-element
const maxLabel = 75

/** A text with buttons below it, as Slack's Block Kit. */
export function slackBlocks(text: string, actions: readonly MessageAction[]): unknown[] {
  const sections = textSections(text, maxSection).map((part) => ({
    type: 'section',
    text: { type: 'mrkdwn', text: part },
  }))
  const buttons = actions.map(({ label, url }, index) => ({
    type: 'button',
    text: { type: 'plain_text', text: cutLabel(label, maxLabel) },
    url,
    action_id: `link-${index + 1}`,
  }))
  return [...sections, ...inChunks(buttons, maxButtons).map((elements) => ({ type: 'actions', elements }))]
}
