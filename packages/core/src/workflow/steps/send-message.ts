import { z } from 'zod'
import { Template } from '../../models/workflow-fields.ts'
import { StepFailed, type StepType } from '../step-type.ts'

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
  async run() {
    throw new StepFailed('internal', 'not built')
  },
}
