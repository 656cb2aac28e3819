import type { ServerResponse } from 'node:http'
import type { ReplyFrames } from './chat-completions-frames.ts'
import type { StatusReply, StreamReply } from './chat-completions-reply.ts'

export function answerStatus(response: ServerResponse, reply: StatusReply): void {
  const isText = typeof reply.body === 'string'
  const send = (): void => {
    response.writeHead(reply.status, {
      'content-type': isText ? 'text/plain' : 'application/json',
      ...reply.headers,
    })
    response.end(isText ? reply.body : JSON.stringify(reply.body ?? {}))
  }
  if (reply.delayMs === undefined) send()
  else later(response, reply.delayMs, send)
}

// A benchmark answers thousands of calls with the same reply object: it is put into wire format once.
const framesByReply = new WeakMap<StreamReply, Voice & { readonly frames: ReplyFrames }>()

/** Who speaks, and how it is written. */
export interface Voice {
  readonly model: string
  readonly framesOf: (reply: StreamReply, model: string) => ReplyFrames
}

function cachedFramesOf(reply: StreamReply, { model, framesOf }: Voice): ReplyFrames {
  const known = framesByReply.get(reply)
  if (known?.model === model && known.framesOf === framesOf) return known.frames
  const frames = framesOf(reply, model)
  framesByReply.set(reply, { model, framesOf, frames })
  return frames
}

/** @param onCut - Called when the server itself is about to cut the connection. */
export function answerStream(
  response: ServerResponse,
  reply: StreamReply,
  voice: Voice,
  onCut: () => void,
): void {
  const { head, deltas, tail } = cachedFramesOf(reply, voice)
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-cache',
    ...reply.headers,
  })

  const end = (rest: string): void => {
    const how = reply.breakage?.how
    if (how === 'cut') {
      onCut()
      // Bytes still on their way to the socket would be dropped with it.
      response.write(rest, () => setImmediate(() => response.destroy()))
    } else if (how === 'silence') response.write(rest)
    else response.end(rest)
  }

  if (reply.firstDeltaDelayMs === undefined && reply.deltaDelayMs === undefined) {
    end(head + deltas.join('') + tail)
    return
  }
  const sendFrom = (index: number): void => {
    const delta = deltas[index]
    if (delta === undefined) {
      end(tail)
    } else if (reply.deltaDelayMs === undefined) {
      end(deltas.join('') + tail)
    } else {
      response.write(delta)
      later(response, reply.deltaDelayMs, () => sendFrom(index + 1))
    }
  }
  response.write(head)
  later(response, reply.firstDeltaDelayMs ?? 0, () => sendFrom(0))
}

/** Like setTimeout, unless the connection is gone by then. */
function later(response: ServerResponse, delayMs: number, action: () => void): void {
  const onClose = (): void => clearTimeout(timer)
  const timer = setTimeout(() => {
    response.off('close', onClose)
    action()
  }, delayMs)
  response.once('close', onClose)
}
