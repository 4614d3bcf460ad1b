/** Every error the API can answer with. */

export type ErrorRow = {
  status: number;
  title: string;
  /** What the caller can do about it; shown on the error's page. */
  fix: string;
  retryable?: true;
};

export const ERRORS = {
  invalid_json: {
    status: 400,
    title: "The body is not JSON",
    fix: "Send one JSON value encoded as UTF-8, without a byte order mark.",
  },
  invalid_cursor: {
    status: 400,
    title: "The cursor is not one of ours",
    fix: "Pass `nextCursor` from the previous page unchanged, to the same list.",
  },
  invalid_event_id: {
    status: 400,
    title: "The event id is not one of this stream",
    fix: "Send the last `id` you saw on this stream as `Last-Event-ID`, or leave it out to begin anew.",
  },
  version_unknown: {
    status: 400,
    title: "The API version does not exist",
    fix: "Send a date listed under Versions in the documentation, or leave the header out.",
  },
  missing_credentials: {
    status: 401,
    title: "No credentials were sent",
    fix: "Send `Authorization: Bearer lw_…`. Credentials in a query string are never read.",
  },
  invalid_key: {
    status: 401,
    title: "The credential is not valid",
    fix: "Check that the key was copied whole, has not been revoked and belongs to this environment.",
  },
  key_checksum: {
    status: 401,
    title: "The key is mistyped",
    fix: "Its last six characters do not fit the rest: copy it again.",
  },
  session_expired: {
    status: 401,
    title: "The session has expired",
    fix: "Ask your server for a new session with `POST /v1/sessions`.",
  },
  scope_missing: {
    status: 403,
    title: "The credential may not do this",
    fix: "Use a credential with the scope and kind that the operation's page names.",
  },
  origin_not_allowed: {
    status: 403,
    title: "The page's origin is not listed",
    fix: "Add the exact origin, scheme and port included, to `allowedOrigins` of the organisation.",
  },
  consent_required: {
    status: 403,
    title: "The athlete has not agreed to it",
    fix: "Ask the athlete, and put the decision with `PUT /v1/athletes/{athleteId}/consents`; then send the same request again.",
  },
  key_disabled: {
    status: 403,
    title: "The organisation is suspended",
    fix: "Write to support; nothing has been deleted.",
  },
  not_found: {
    status: 404,
    title: "There is no such thing",
    fix: "Check the id and the path. What belongs to another organisation looks the same as what never was.",
  },
  method_not_allowed: {
    status: 405,
    title: "The path does not know this method",
    fix: "Use one of the methods in the `Allow` header.",
  },
  not_acceptable: {
    status: 406,
    title: "The answer cannot have that form",
    fix: "Accept `application/json` or `*/*`.",
  },
  idempotency_in_progress: {
    status: 409,
    title: "The first request with this key is still running",
    fix: "Wait a second and send the same request again.",
    retryable: true,
  },
  state_conflict: {
    status: 409,
    title: "Something else changed it at the same moment",
    fix: "Read it again, apply your change and send it once more.",
    retryable: true,
  },
  run_active: {
    status: 409,
    title: "The coach is still answering",
    fix: "Wait for the end of the run that `Content-Location` names, or cancel it; then send the message again.",
    retryable: true,
  },
  stream_expired: {
    status: 410,
    title: "The stream has been put away",
    fix: "Read the job or the message itself: events are kept for a day after the end of a job, and for an hour after the end of a run.",
  },
  action_expired: {
    status: 410,
    title: "The proposal has ended",
    fix: "Ask the coach for it again.",
  },
  share_expired: {
    status: 410,
    title: "The link has ended",
    fix: "Ask whoever shared it for a new one.",
  },
  invalid_state: {
    status: 409,
    title: "It is no longer in a state for that",
    fix: "Read it: `detail` says what it is now. The same request will not succeed later.",
  },
  version_mismatch: {
    status: 412,
    title: "It has changed since you read it",
    fix: "Read it again and repeat your change with the new ETag.",
  },
  payload_too_large: {
    status: 413,
    title: "The body is too large",
    fix: "Stay under the size that the operation's page gives.",
  },
  unsupported_media_type: {
    status: 415,
    title: "The body has the wrong form",
    fix: "Send the `Content-Type` that the operation's page gives, most often `application/json`, and no `Content-Encoding`. An entry of `errors` names a file of a kind that is not taken.",
  },
  validation_failed: {
    status: 422,
    title: "The request breaks a rule",
    fix: "Each entry of `errors` names a field and says what it takes.",
  },
  unsafe_request: {
    status: 422,
    title: "No plan is made for this, for safety's sake",
    fix: "Each entry of `errors` says why and who can help instead. Do not work around it.",
  },
  unsatisfiable_constraints: {
    status: 422,
    title: "The wishes cannot all be met at once",
    fix: "`conflicts` says what stands against what; loosen one of `relaxations` and send it again.",
  },
  idempotency_key_reused: {
    status: 422,
    title: "The idempotency key was used for another request",
    fix: "Use a new key for a new request, and the old key only to repeat the old one.",
  },
  burst_limit: {
    status: 429,
    title: "Too many requests at once",
    fix: "Wait for the seconds in `Retry-After`.",
    retryable: true,
  },
  daily_limit_reached: {
    status: 429,
    title: "The athlete's day is used up",
    fix: "Wait until `Retry-After`, give the athlete a higher tier, or let the engine answer with `mode: auto`.",
    retryable: true,
  },
  concurrency_limit: {
    status: 429,
    title: "Too much at once",
    fix: "Wait until one of the runs under way has ended.",
    retryable: true,
  },
  abuse_limit: {
    status: 429,
    title: "Too many bad credentials from this address",
    fix: "Wait a minute, then send a valid key.",
    retryable: true,
  },
  internal: {
    status: 500,
    title: "We failed",
    fix: "Try again; if it stays, send us the request id.",
    retryable: true,
  },
  import_unreadable: {
    status: 422,
    title: "Nothing in the file can be read",
    fix: "Export it again as CSV; `errors` name the lines. Where a column is missing, name it in the first row, or send the `dialect`.",
  },
  not_enabled: {
    status: 501,
    title: "This deployment does not have that",
    fix: "Leave the option out or choose another; the operation's page lists what there is.",
  },
  model_error: {
    status: 502,
    title: "No model gave an answer",
    fix: "Try again after the seconds in `Retry-After`. The athlete's request was given back.",
    retryable: true,
  },
  spend_cap_reached: {
    status: 503,
    title: "The budget for models is used up",
    fix: "Raise `spendCaps` of the organisation, or wait until `Retry-After`.",
    retryable: true,
  },
  overloaded: {
    status: 503,
    title: "The service cannot take the request now",
    fix: "Try again after the seconds in `Retry-After`.",
    retryable: true,
  },
} as const satisfies Record<string, ErrorRow>;
