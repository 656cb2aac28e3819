/** Text as the database takes it: without NUL, lone surrogates as U+FFFD; soft hyphens are no letters either. */
export function cleanText(text: string): string {
  const wellFormed = text.isWellFormed() ? text : text.toWellFormed()
  const whole = wellFormed.includes('\0') ? wellFormed.replaceAll('\0', '') : wellFormed
  return whole.includes('\u00ad') ? whole.replaceAll('\u00ad', '') : whole
}
