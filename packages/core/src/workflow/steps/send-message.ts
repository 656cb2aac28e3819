import { z } from 'zod'
import { Template } from '../../models/workflow-fields.ts'
import { sendEffect } from '../send-effect.ts'
import { type StepContext, StepFailed, type StepType } from '../step-type.ts'
import { textOf } from '../templates/text-of.ts'

export const channelNames = ['slack', 'teams', 'log'] as const

export interface SendMessageFields {
  type: 'sendMessage'
  channel: (typeof channelNames)[number]
  to?: string | undefined
  text: string
  onUnknown?: 'retry' | undefined
}

/** Sends a message to people under the policy of the tool send_message. */
export const sendMessage: StepType<SendMessageFields> = {
  type: 'sendMessage',
  title: 'Send message',
  description: 'Sends a message to Slack or Teams, or writes it to the log.',
  fields: [
    {
      name: 'channel',
      label: 'Channel',
      kind: 'choice',
      required: true,
      choices: channelNames,
      default: 'log',
    },
    {
      name: 'to',
      label: 'Webhook',
      kind: 'template',
      required: false,
      takesSecrets: true,
      placeholder: '{{ secrets.SLACK_WEBHOOK_URL }}',
    },
    { name: 'text', label: 'Text', kind: 'template', required: true, multiline: true },
    {
      name: 'onUnknown',
      label: 'After a crash in the middle of sending',
      kind: 'choice',
      choices: ['retry'],
      required: false,
      help: 'Left out, a message that may have arrived is not sent again.',
    },
  ],
  shape: () => ({
    channel: z.enum(channelNames),
    to: Template.min(1).optional(),
    text: Template.min(1),
    onUnknown: z.literal('retry').optional(),
  }),
  actsOutside: true,
  async run(step, context) {
    const { channel, onUnknown } = step
    const sent = await sendEffect(
      {
        kind: 'sendMessage',
        effect: await rendered(step, context),
        onUnknown: onUnknown === 'retry' ? 'repeat' : 'leave',
        asker: context.stepName,
      },
      context,
    )
    const { delivery, side } = sent
    if (delivery === 'sent') {
      const { shortened } = sent.output as { readonly shortened: boolean }
      return { output: { channel, delivery: channel === 'log' ? 'log' : delivery, shortened }, side }
    }
    const output = { channel, delivery, shortened: false }
    if (delivery === 'unknown') return { output, side, warning: sent.warning }
    return { output: context.dryRun?.output ?? output, side, wouldDo: sent.wouldDo }
  },
}

async function rendered(step: SendMessageFields, context: StepContext) {
  const { channel } = step
  const { to, text } = await context.render({ to: step.to, text: step.text })
  if (to !== undefined && (typeof to !== 'string' || to.trim() === '')) {
    throw new StepFailed(
      'invalid_value',
      `"to" came out as ${JSON.stringify(to)}; expected the address of a webhook.`,
    )
  }
  const words = textOf(text)
  if (words.trim() === '') {
    throw new StepFailed('invalid_value', '"text" came out empty; there is nothing to send.')
  }
  return { kind: 'sendMessage' as const, channel, to: to?.trim() ?? null, text: words, actions: [] }
}
