// Exits with 0 when the server on this machine is ready for work: the health check of its container.
try {
  const { ok } = await fetch(`http://127.0.0.1:${process.env.PORT || 4200}/readyz`, {
    signal: AbortSignal.timeout(4_000),
  })
  process.exit(ok ? 0 : 1)
} catch {
  process.exit(1)
}
