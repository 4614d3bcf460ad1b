/** How the pages look. Colours of competition plates stand for the methods: blue 20, green 10, yellow 15, red 25. */
export const STYLESHEET = `
:root {
  color-scheme: light dark;
  --paper: #fff; --panel: #f5f6f8; --line: #dfe3e8; --ink: #16191d; --muted: #57606a; --link: #0a53b0;
  --blue: #0a53b0; --green: #0b6b3a; --yellow: #7a5200; --red: #b3172b;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #101316; --panel: #181c21; --line: #2b3138; --ink: #e9ecef; --muted: #a0a9b3; --link: #86b7ff;
    --blue: #86b7ff; --green: #6fd39b; --yellow: #f2c14e; --red: #ff8f8f;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
}
a { color: var(--link); text-underline-offset: .2em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 3px; border-radius: 2px; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--paper); }
.skip:focus { top: 1rem; z-index: 1; }

.top, .bottom, .page { max-width: 88rem; margin: 0 auto; padding: 0 clamp(1.125rem, 4vw, 3rem); }
.top { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.75rem; padding-block: 1.125rem; }
.top .mark { display: inline-flex; align-items: center; gap: .6rem; margin-right: auto; color: var(--ink); font-weight: 700; letter-spacing: -.01em; text-decoration: none; }
.top nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-size: .9375rem; }
.top nav a { color: var(--muted); text-decoration: none; padding-block: .25rem; }
.top nav a:hover, .top nav a[aria-current] { color: var(--ink); text-decoration: underline; }
.bottom { margin-top: 5rem; padding-block: 1.5rem 2.5rem; border-top: 1px solid var(--line); color: var(--muted); font-size: .875rem; }
.bottom a { color: inherit; }
.page { padding-top: 1.5rem; }
.narrow { max-width: 62rem; }

h1, h2, h3, h4 { line-height: 1.2; letter-spacing: -.018em; text-wrap: balance; overflow-wrap: anywhere; }
h1 { margin: 0 0 1rem; font-size: clamp(2rem, 5vw, 2.75rem); letter-spacing: -.03em; }
h2 { margin: 0 0 .75rem; font-size: 1.625rem; }
h3 { margin: 0 0 .75rem; font-size: 1.1875rem; }
h2 a, h3 a { color: inherit; text-decoration: none; }
h2 a:hover, h3 a:hover { text-decoration: underline; }
p, ul { margin: 0 0 1rem; max-width: 46rem; }
ul { padding-left: 1.125rem; }
.lead { color: var(--muted); font-size: 1.125rem; }

code, pre { font-family: var(--mono); font-size: .875em; }
p > code, li > code, td code, dd code { padding: .1em .32em; border-radius: 4px; background: var(--panel); overflow-wrap: anywhere; }
.code { margin: 0 0 1.25rem; border: 1px solid var(--line); border-radius: 8px; background: var(--panel); overflow: hidden; }
.code figcaption { padding: .5rem 1rem; border-bottom: 1px solid var(--line); color: var(--muted); font-size: .8125rem; }
.code pre { margin: 0; padding: .875rem 1rem; font-size: .8125rem; line-height: 1.6; white-space: pre-wrap; overflow-wrap: anywhere; }
.code pre code { font-size: 1em; }
.code .name { color: var(--blue); } .code .text { color: var(--green); } .code .value { color: var(--yellow); }

.route { display: flex; align-items: baseline; gap: .625rem; }
.route code { padding: 0; background: none; font-size: .9375rem; }
.method { font: 700 .75rem/1 var(--mono); letter-spacing: .04em; padding: .3rem .45rem; border: 1px solid currentColor; border-radius: 5px; }
.get { color: var(--blue); } .post { color: var(--green); } .put, .patch { color: var(--yellow); } .delete { color: var(--red); }

table { width: 100%; margin: 0 0 1.5rem; border-collapse: collapse; font-size: .9063rem; line-height: 1.5; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th { color: var(--muted); font-size: .8125rem; font-weight: 600; text-align: left; }
th, td { padding: .55rem .9rem .55rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td, td code { overflow-wrap: break-word; }
td:first-child { font-variant-numeric: tabular-nums; }

.level-2 { padding-block: 2.5rem; border-top: 1px solid var(--line); }
.level-3 { padding-block: 1.75rem; }
.level-3 + .level-3 { border-top: 1px solid var(--line); }
.pair { display: grid; gap: 0 2.5rem; }
.pair > * { min-width: 0; }

.contents { margin-bottom: 2rem; font-size: .9063rem; line-height: 1.4; }
.contents summary { padding: .75rem 1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--panel); font-weight: 600; cursor: pointer; }
.contents ul { margin: 0; padding: 0; list-style: none; }
.contents > details > ul { padding: .5rem 1rem; }
.contents a { display: block; padding: .3rem 0; color: var(--ink); text-decoration: none; }
.contents > details > ul > li > a { font-weight: 600; }
.contents ul ul a { padding-left: .875rem; color: var(--muted); }
.contents a:hover { text-decoration: underline; }

.card { display: grid; grid-template-columns: max-content 1fr; margin: 0 0 2rem; border-block: 1px solid var(--line); }
.card > * { margin: 0; padding: .75rem 0; border-top: 1px solid var(--line); }
.card > :is(dt, dd):nth-of-type(1) { border-top: 0; }
.card dt { padding-right: 2rem; color: var(--muted); }

.hero { padding-block: clamp(1.5rem, 4vw, 3.5rem) 0; }
.hero h1 { max-width: 22ch; font-size: clamp(2.375rem, 6vw, 3.75rem); line-height: 1.06; letter-spacing: -.035em; }
.hero .lead { max-width: 38rem; font-size: clamp(1.0625rem, 2.5vw, 1.3125rem); }
.hero svg { display: block; width: 100%; height: auto; margin-block: clamp(1.5rem, 3.5vw, 2.5rem); }
.doors { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 0 2.5rem; max-width: none; padding: 0; margin: 2rem 0 0; list-style: none; }
.doors li { border-top: 1px solid var(--line); padding-block: 1rem 1.25rem; }
.doors a { font-weight: 650; font-size: 1.0625rem; }
.doors span { display: block; color: var(--muted); font-size: .9375rem; }

@media (min-width: 64rem) {
  .with-contents { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 3.5rem; }
  .contents { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding-block: 1rem 2rem; }
  @supports selector(::details-content) {
    .contents summary { display: none; }
    .contents > details::details-content { content-visibility: visible; display: block; }
    .contents > details > ul { padding: 0; }
  }
}
@media (min-width: 76rem) {
  .level-3 > .pair { grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr); }
  #schemas .pair { grid-template-columns: 1fr; }
  .samples { padding-top: .25rem; }
}
@media (max-width: 40rem) {
  .top nav { width: 100%; gap: .25rem 1.125rem; }
  table, tbody, tr, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { padding-block: .65rem; border-bottom: 1px solid var(--line); }
  td { padding: .1rem 0; border: 0; }
  td, td code { overflow-wrap: anywhere; }
  td:not(:first-child) { color: var(--muted); }
  td:empty { display: none; }
  .problems td:nth-child(-n + 2) { display: inline-block; margin-right: .5rem; }
  .card { grid-template-columns: 1fr; }
  .card dt { padding: .75rem 0 0; font-size: .875rem; }
  .card dd { padding-top: .1rem; border-top: 0; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;
