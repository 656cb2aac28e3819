/** The session is over: the login page, and back to where one was. */
export function goToLogin(): void {
  const next = `${location.pathname}${location.search}`
  location.assign(`/login?next=${encodeURIComponent(next)}`)
}
