/** How shared pages look: calm, large enough for a phone on the floor, and as good on paper. */
export const SHARED_STYLESHEET = `
:root {
  color-scheme: light dark;
  --paper: #f6f7f9; --card: #fff; --line: #dde2e7; --ink: #15191d; --muted: #58626c; --link: #0a53b0;
  --good: #0b6b3a; --good-paper: #eaf6ef; --bad: #b3172b; --stop: #8a1f11; --stop-paper: #fdf0ec;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0f1215; --card: #171b20; --line: #2b3138; --ink: #eceff2; --muted: #a4adb7; --link: #86b7ff;
    --good: #6fd39b; --good-paper: #12241b; --bad: #ff8f8f; --stop: #ffb4a4; --stop-paper: #2a1814;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
}
main, footer { max-width: 66rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2.5rem); }
main { padding-block: clamp(1.5rem, 4vw, 3rem) 1.5rem; }
h1, h2, h3 { margin: 0; line-height: 1.2; letter-spacing: -.015em; text-wrap: balance; overflow-wrap: anywhere; }
h1 { font-size: clamp(1.75rem, 5vw, 2.5rem); letter-spacing: -.025em; }
h2 { font-size: 1.25rem; }
h3 { display: flex; align-items: baseline; gap: .6rem; font-size: 1.125rem; }
p { margin: .5rem 0 0; overflow-wrap: anywhere; }
ul { margin: .5rem 0 0; padding-left: 1.25rem; max-width: 46rem; }
li { overflow-wrap: anywhere; }
li + li { margin-top: .35rem; }
a { color: var(--link); text-underline-offset: .2em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
code { font: .8125rem/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.overview { display: block; width: 100%; max-width: 46rem; height: auto; margin-top: 1.25rem; }
.lead, .when { color: var(--muted); }
.lead { max-width: 46rem; }

.proof, .stop { margin-top: 1.25rem; padding: .875rem 1rem; border-radius: 10px; }
.proof p:first-child, .stop p:first-child { margin-top: 0; }
.proof { background: var(--good-paper); }
.proof p:first-child { display: flex; flex-wrap: wrap; align-items: center; gap: .1rem .6rem; }
.proof strong { color: var(--good); }
.sign { display: inline-grid; place-items: center; width: 1.5rem; height: 1.5rem; border-radius: 50%; background: var(--good); color: var(--good-paper); font-weight: 700; font-size: .875rem; }
.proof.bad { background: var(--stop-paper); }
.proof.bad strong { color: var(--bad); }
.proof.bad .sign { background: var(--bad); }
.print-of { color: var(--muted); font-size: .875rem; }
.stop { background: var(--stop-paper); }
.stop strong { color: var(--stop); }
.stop p + p { font-size: .9375rem; }

section { margin-top: 1.75rem; }
header section { margin-top: 1.25rem; }
.week { border-top: 1px solid var(--line); }
.week:last-child { border-bottom: 1px solid var(--line); }
summary { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem; min-height: 3.25rem; padding: .5rem 0; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::before { content: ""; width: .5rem; height: .5rem; margin: 0 .25rem; border: solid var(--muted); border-width: 0 2px 2px 0; transform: rotate(-45deg); }
[open] > summary::before { transform: rotate(45deg) translate(-2px, -2px); }
summary .when { margin-left: auto; font-size: .9375rem; }
.tag { padding: .05rem .5rem; border: 1px solid var(--line); border-radius: 99px; color: var(--muted); font-size: .8125rem; font-weight: 500; }
.sessions { display: grid; gap: 1rem; padding-bottom: 1.5rem; }
article { min-width: 0; padding: 1rem; border: 1px solid var(--line); border-radius: 10px; background: var(--card); }
.number { color: var(--muted); font-weight: 500; font-variant-numeric: tabular-nums; }
article p { font-size: .9375rem; }
article .when { margin-top: .15rem; }

table { width: 100%; margin-top: .75rem; table-layout: fixed; border-collapse: collapse; font-variant-numeric: tabular-nums; }
thead th:first-child { width: 36%; }
thead th:first-child:nth-last-child(3) { width: 52%; }
th { text-align: left; font-weight: 600; overflow-wrap: anywhere; }
thead th { padding: 0 .5rem .25rem 0; color: var(--muted); font-size: .8125rem; font-weight: 500; }
tbody th { padding: .7rem 0 .2rem; }
tbody { border-top: 1px solid var(--line); }
td { padding: .15rem .5rem .15rem 0; vertical-align: baseline; }
tbody tr:last-child td { padding-bottom: .7rem; }
td:last-child, thead th:last-child { padding-right: 0; text-align: right; }
.load { font-weight: 600; }
.load small { font-weight: 400; }
td:last-child { white-space: nowrap; }
.warmup td { color: var(--muted); font-size: .9375rem; }
.warmup .load { font-weight: 500; }
small { color: var(--muted); font-size: .8125rem; white-space: nowrap; }

footer { padding-block: 1.5rem 3rem; color: var(--muted); font-size: .875rem; }
.mark { display: flex; align-items: center; gap: .5rem; color: var(--ink); font-weight: 650; }

@media (max-width: 30rem) {
  td { font-size: .9375rem; }
  .warmup td { font-size: .875rem; }
  .warmup small { font-size: .75rem; }
  thead th:nth-last-child(4) { width: 34%; }
  thead th:nth-last-child(3):not(:first-child) { width: 24%; }
  thead th:nth-last-child(2) { width: 21%; }
  article { padding-inline: .875rem; }
}
@media (min-width: 56rem) {
  .sessions { grid-template-columns: repeat(2, minmax(0, 1fr)); align-items: start; }
}
@media print {
  :root { --paper: #fff; --card: #fff; --line: #bbb; --ink: #000; --muted: #444; --link: #000; --good: #000; --good-paper: #fff; --stop: #000; --stop-paper: #fff; }
  html { font-size: 8.5pt; }
  main, footer { max-width: none; padding: 0; }
  .proof, .stop { border: 1px solid var(--line); }
  .week::details-content { content-visibility: visible; display: block; block-size: auto; }
  .week, summary { break-after: avoid; }
  article, tbody, .proof, .stop { break-inside: avoid; }
  .sessions { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  summary::before, footer a { display: none; }
}
`;
