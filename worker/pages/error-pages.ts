/** `GET /docs/errors` and a page for each code: the address that every problem's `type` names. */
import { html } from "hono/html";
import { ERRORS } from "../core/error-rows.ts";
import { ERROR_CODES, type ErrorCode, Fault, errorRow, notFound } from "../core/errors.ts";
import { problemOf } from "../http/problem.ts";
import { showPage } from "./layout.ts";
import type { Page } from "./page.ts";
import { errorTable } from "./reference/errors.ts";
import { blockHtml, inline } from "./reference/html.ts";
import { json, prose } from "./reference/section.ts";

type Status = (typeof ERRORS)[ErrorCode]["status"];

const MEANING_OF_STATUS: Record<Status, string> = {
  400: "A part of the request could not be read at all. Nothing was done.",
  401: "We could not tell who is asking. Nothing was done.",
  403: "We know who is asking, and this credential may not do it, or not from there. Nothing was done.",
  404: "The path or an id in it leads to nothing that this credential can see.",
  405: "The path exists, but not with this method. Nothing was done.",
  406: "The `Accept` header rules out every form that the answer can have. Nothing was done.",
  409: "The request met another one on its way. It did not take effect.",
  410: "It was here once and has been put away, or its time is over. Nothing was done.",
  412: "The write was tied to a version by `If-Match`, and that version is no longer the current one. Nothing was written.",
  413: "The body has more bytes than the operation takes. It was not read.",
  415: "The body is not in a form that the operation reads. Nothing was done.",
  422: "The request was read and understood, and it breaks a rule. Nothing was done.",
  429: "A limit was reached. The request did not take effect and did no harm.",
  500: "The fault is ours. Whether the request took effect is not known; with an idempotency key it is safe to send it again.",
  501: "The operation exists, and this deployment does not offer what was asked of it. Nothing was done.",
  502: "What we asked elsewhere gave no answer of use. What it cost the athlete's day was given back.",
  503: "Something that the service needs does not answer at the moment. The request did not take effect.",
};

export const errorPages: Page[] = [
  {
    id: "errors",
    path: "/docs/errors",
    show: () =>
      showPage({
        title: "Errors · Liftwright",
        description: "Every problem that the API can answer with, and what to do about it.",
        path: "/docs/errors",
        body: html`<div class="page narrow">
          <h1>Errors</h1>
          <p class="lead">
            Every error is a problem document (RFC 9457). Decide by its <code>code</code>; the
            <code>type</code> leads to one of these pages.
          </p>
          <div class="problems">${blockHtml(errorTable)}</div>
        </div>`,
      }),
  },
  {
    id: "error",
    path: "/docs/errors/{code}",
    async show({ params, exchange }) {
      const code = ERROR_CODES.find((one) => one === params["code"]);
      if (!code) throw notFound();
      return showError(code, exchange.baseUrl);
    },
  },
];

function showError(code: ErrorCode, baseUrl: string) {
  const { title, fix, retryable = false } = errorRow(code);
  const { status } = ERRORS[code];
  const problem = problemOf(exampleFault(code), {
    requestId: "req_01kag9p5x8e0hs4vb9j6z8t3yr",
    path: "/v1/athletes",
    baseUrl,
  });
  return showPage({
    title: `${code} · Liftwright`,
    description: `${title}. ${fix}`,
    path: "/docs/errors",
    body: html`<div class="page narrow">
      <p><a href="/docs/errors">All errors</a></p>
      <h1>${title}</h1>
      <dl class="card">
        <dt>Code</dt>
        <dd><code>${code}</code></dd>
        <dt>Status</dt>
        <dd>${status}</dd>
        <dt>What it means</dt>
        <dd>${inline(prose(MEANING_OF_STATUS[status]))}</dd>
        <dt>What to do</dt>
        <dd>${inline(prose(fix))}</dd>
        <dt>Send it again?</dt>
        <dd>
          ${
            retryable
              ? "Yes: the same request can succeed later."
              : "No: the same request would fail in the same way."
          }
        </dd>
      </dl>
      ${blockHtml(json("An example, as application/problem+json", problem))}
    </div>`,
  });
}

function exampleFault(code: ErrorCode) {
  const detail = `${errorRow(code).title}.`;
  if (code === "validation_failed") {
    const message = "Too small: expected number to be >=20";
    return new Fault(code, "Look at /weightKg.", {
      errors: [{ pointer: "/weightKg", code: "too_small", message }],
    });
  }
  if (code === "unsatisfiable_constraints") {
    const message = "45 minutes would hold it.";
    return new Fault(code, "The sessions of week 1 do not fit into 15 minutes.", {
      conflicts: [{ code: "STRUCT_EMPTY", message: "Too little time.", pointers: ["/minutes"] }],
      relaxations: [{ pointer: "/minutes", to: 45, message }],
    });
  }
  if (ERRORS[code].status === 429) return new Fault(code, detail, { retryAfterSeconds: 60 });
  return new Fault(code, detail);
}
