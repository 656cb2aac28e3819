/** Room for what is said in most debates; Ollama's own default is 4 096 on most machines. */
const leastRoom = 8_192

/** Models are remembered up to this many: names come from personas. */
const mostModels = 500

/** Remembers how much room each model of an Ollama was given. */
export interface ContextRoom {
  /**
   * How many tokens a model is to have room for: enough for this call, and never less than for an earlier one, since
   * Ollama loads a model anew whenever that changes. In steps of twice as much; Ollama itself stops at what the model
   * can hold.
   *
   * @param needed - Tokens of prompt and answer, estimated.
   */
  roomFor(model: string, needed: number): number
}

export function createContextRoom(): ContextRoom {
  const given = new Map<string, number>()
  return {
    roomFor(model, needed) {
      let room = given.get(model) ?? leastRoom
      while (room < needed) room *= 2
      if (given.size >= mostModels) given.clear()
      given.set(model, room)
      return room
    },
  }
}
