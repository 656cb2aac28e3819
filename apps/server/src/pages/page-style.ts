/** One stylesheet for the few pages the server makes itself; its colours are those of the app's tokens.css. */
export const pageStyle = `:root {
  color-scheme: light dark;
  --canvas: light-dark(#f7f7f8, #101114);
  --surface: light-dark(#ffffff, #17181c);
  --sunken: light-dark(#f0f0f2, #0c0d10);
  --line: light-dark(#e4e4e8, #2a2c33);
  --line-strong: light-dark(#8d909b, #6d717d);
  --ink: light-dark(#17181c, #ececef);
  --muted: light-dark(#5c5f69, #a3a6b1);
  --on-accent: light-dark(#ffffff, #ffffff);
  --accent: light-dark(#5546d1, #6457de);
  --accent-hover: light-dark(#483abf, #7468e8);
  --accent-ink: light-dark(#4f40c9, #aaa1ff);
  --failed: light-dark(#b3261e, #ff9a90);
  --failed-soft: light-dark(#fdeceb, #40191a);
  --completed: light-dark(#1a7f42, #6cd695);
}
* { box-sizing: border-box; }
body {
  margin: 0;
  min-height: 100dvh;
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  place-items: center;
  padding: 2rem 1rem;
  background: var(--canvas);
  color: var(--ink);
  font: 0.875rem/1.375rem "Inter Variable", system-ui, sans-serif;
  -webkit-font-smoothing: antialiased;
}
main {
  width: min(30rem, 100%);
  padding: 1.75rem;
  border: 1px solid var(--line);
  border-radius: 10px;
  background: var(--surface);
}
main:has(pre) { width: min(48rem, 100%); }
main:has(form) { width: min(23rem, 100%); }
main:has(.facts) { width: min(40rem, 100%); }
h1 {
  margin: 0 0 1.25rem;
  font-size: 1.375rem;
  line-height: 1.75rem;
  font-weight: 600;
  letter-spacing: -0.015em;
  overflow-wrap: anywhere;
}
h2 { margin: 1.25rem 0 0; font-size: 0.875rem; line-height: 1.375rem; font-weight: 600; }
p { margin: 0.75rem 0 0; }
a { color: var(--accent-ink); text-underline-offset: 2px; }
code, pre { font: 0.8125rem/1.25rem ui-monospace, monospace; }
code { overflow-wrap: anywhere; }
pre {
  margin: 0.75rem 0 0;
  max-height: 50dvh;
  overflow: auto;
  padding: 0.75rem;
  border: 1px solid var(--line);
  border-radius: 6px;
  background: var(--sunken);
}
form { display: grid; gap: 0.375rem; }
label { font-weight: 500; }
input, textarea, button { font: inherit; min-height: 2.25rem; padding: 0.375rem 0.75rem; border-radius: 6px; }
input, textarea { width: 100%; border: 1px solid var(--line-strong); background: var(--surface); color: inherit; }
[aria-invalid] { border-color: var(--failed); }
button {
  margin-top: 0.75rem;
  border: 0;
  background: var(--accent);
  color: var(--on-accent);
  font-weight: 500;
  cursor: pointer;
}
button:hover { background: var(--accent-hover); }
button.plain { border: 1px solid var(--line-strong); background: var(--surface); color: var(--ink); }
button.plain:hover { background: var(--sunken); }
textarea { display: block; resize: vertical; min-height: 4.5rem; }
.kicker { margin: 0 0 0.25rem; color: var(--muted); font-size: 0.8125rem; line-height: 1.25rem; }
.facts { display: grid; gap: 0.375rem; margin: 0; }
.facts div { display: grid; grid-template-columns: minmax(0, 7rem) minmax(0, 1fr); gap: 0.75rem; }
.facts dt { color: var(--muted); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.details { white-space: pre-wrap; overflow-wrap: anywhere; }
.prose { font: inherit; }
.outcome { margin: -0.5rem 0 1.25rem; overflow-wrap: anywhere; }
.decide { margin-top: 1.25rem; }
.decide label + :is(input, textarea) { margin-bottom: 0.5rem; }
.choices { display: grid; grid-template-columns: 1fr 1fr; gap: 0.75rem; }
.choices button { margin-top: 0.25rem; }
.approved { color: var(--completed); }
.rejected { color: var(--failed); }
:focus-visible { outline: 2px solid var(--accent-ink); outline-offset: 2px; }
.hint { margin: 0; color: var(--muted); font-size: 0.8125rem; line-height: 1.25rem; }
.fault {
  margin: 0 0 0.5rem;
  padding: 0.5rem 0.75rem;
  border-radius: 6px;
  background: var(--failed-soft);
  color: var(--failed);
  font-weight: 500;
}
`
