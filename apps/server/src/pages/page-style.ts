/** One stylesheet for the few pages the server makes itself; contrast is at least 4.5:1 in both schemes. */
export const pageStyle = `:root {
  color-scheme: light dark;
  --ground: light-dark(#fbfaf8, #16181c);
  --text: light-dark(#1d2127, #e7e9ec);
  --quiet: light-dark(#59616d, #a2abb8);
  --line: light-dark(#dcdfe4, #353b44);
  --accent: light-dark(#1b5fc1, #8ab8ff);
  --on-accent: light-dark(#ffffff, #10141a);
  --good: light-dark(#1c6f3a, #7fd69c);
  --bad: light-dark(#a8231c, #ff9d94);
}
* { box-sizing: border-box; }
body {
  margin: 0;
  min-height: 100vh;
  display: grid;
  place-items: center;
  padding: 2rem 1rem;
  background: var(--ground);
  color: var(--text);
  font: 1rem/1.6 system-ui, sans-serif;
}
main { width: min(34rem, 100%); }
h1 { margin: 0 0 0.5rem; font-size: 1.75rem; line-height: 1.2; letter-spacing: -0.02em; }
a { color: var(--accent); }
code { font: 0.925em ui-monospace, monospace; overflow-wrap: anywhere; }
.status { margin: 0 0 1.5rem; color: var(--good); font-weight: 600; }
nav ul { list-style: none; margin: 1.5rem 0 0; padding: 0; border-top: 1px solid var(--line); }
nav li {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0 1rem;
  padding: 0.5rem 0;
  border-bottom: 1px solid var(--line);
}
nav span, .hint { color: var(--quiet); }
form { display: grid; gap: 0.5rem; }
label { font-weight: 600; }
input, button { font: inherit; padding: 0.6rem 0.75rem; border-radius: 0.5rem; border: 1px solid var(--quiet); }
input { background: transparent; color: inherit; }
button { background: var(--accent); color: var(--on-accent); border-color: transparent; font-weight: 600; cursor: pointer; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.hint { margin: 0 0 0.5rem; font-size: 0.925rem; }
.fault { margin: 0; color: var(--bad); font-weight: 600; }
`
