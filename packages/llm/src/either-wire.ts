import type { StreamTarget } from './stream-reply.ts'

type Model = StreamTarget['model']

/** Which of two protocols a server turned out to know; shared by all of its models. */
export interface Wire {
  isSecond: boolean
}

/**
 * A model that is asked by one protocol, and by another where its server does not know the first. That is remembered
 * once the second has answered.
 *
 * @param isUnknownRoute - Whether an error says that the server does not know the address at all.
 */
export const eitherWire = (
  wire: Wire,
  first: Model,
  second: Model,
  isUnknownRoute: (error: unknown) => boolean,
): Model => ({
  async doStream(options) {
    if (wire.isSecond) return second.doStream(options)
    try {
      return await first.doStream(options)
    } catch (error) {
      if (!isUnknownRoute(error)) throw error
      const result = await second.doStream(options)
      wire.isSecond = true
      return result
    }
  },
})
