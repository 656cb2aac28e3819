const key = 'signature'

/** The name under which somebody decides in this browser; "" when none was given. */
export function signature(): string {
  try {
    return (localStorage.getItem(key) ?? '').trim().slice(0, 200)
  } catch {
    return ''
  }
}

export function sign(name: string): void {
  try {
    if (name.trim() === '') localStorage.removeItem(key)
    else localStorage.setItem(key, name)
  } catch {
    // A forbidden storage: decisions are signed by "a person" then.
  }
}
