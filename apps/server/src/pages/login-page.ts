import { escapeHtml, htmlPage } from './html.ts'

export function loginPage({ next, fault }: { next: string; fault: string | null }): string {
  const alert = fault === null ? '' : `<p class="fault" role="alert" id="fault">${escapeHtml(fault)}</p>`
  const invalid = fault === null ? '' : ' aria-invalid="true" aria-describedby="fault"'
  return htmlPage(
    'Log in · AI Workbench',
    `<h1>AI Workbench</h1>
<form method="post" action="/login">
${alert}
<label for="token">Token</label>
<input id="token" name="token" type="password" autocomplete="current-password" required autofocus${invalid}>
<p class="hint">The <code>WORKBENCH_TOKEN</code> this server was started with.</p>
<input type="hidden" name="next" value="${escapeHtml(next)}">
<button type="submit">Log in</button>
</form>`,
  )
}
