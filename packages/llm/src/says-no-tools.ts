const tools = /\btools?\b|\bfunction[ _-]call/i
const notHere =
  /(?:\bnot|n't|\bno) (?:\w+ ){0,3}(?:support|enabled|available)|\bunsupported\b|\brequires? --/i
/** A tool that is described in a way the provider does not take. */
const ofOneTool = /\bschema\b|\btools?[.[]\d/i

/**
 * Whether a provider refuses a request for the tools in it. Each says so in its own words and with its own status:
 * "… does not support tools" (Ollama), "\"auto\" tool choice requires --enable-auto-tool-choice" (vLLM), "tools param
 * requires --jinja flag" (llama.cpp), "No endpoints found that support tool use" (OpenRouter), "Function calling is
 * not enabled for models/…" (Google), "`tool calling` is not supported with this model" (Groq).
 */
export const saysNoTools = (words: string | null): boolean =>
  words !== null && tools.test(words) && notHere.test(words) && !ofOneTool.test(words)
