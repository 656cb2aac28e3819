import type { OutgoingEffect } from '../ports/outbound.ts'

/** The built-in tool under whose policy an effect is sent. */
export const toolOfEffect = {
  httpRequest: 'http_request',
  sendMessage: 'send_message',
} as const satisfies Record<OutgoingEffect['kind'], string>
