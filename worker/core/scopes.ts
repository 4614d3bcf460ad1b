/** What a credential can be allowed to do, as data: one row a scope. */
export const SCOPES = {
  "athletes:read": "Read athletes, their preferences and consents",
  "athletes:write": "Create, change and delete athletes",
  "programs:plan": "Plan, check, simulate and explain programs",
  "programs:read": "Read stored programs, their versions, checks and files",
  "programs:write": "Make, change, adapt, share and archive programs",
  "workouts:write": "Make single workouts",
  "logs:read": "Read logs, days, records, progress, charts and insights",
  "logs:write": "Tell, read, import, change and delete logs and days",
  "coach:use": "Talk to the coach",
  "exercises:read": "Read the catalogue and your own exercises",
  "exercises:write": "Make, change and delete your own exercises",
  "tools:use": "Use the calculators",
  "sessions:write": "Open and revoke sessions for athletes",
  "jobs:read": "Follow jobs",
  "jobs:write": "Cancel jobs and start them again",
  "keys:read": "List API keys",
  "keys:write": "Make, roll and revoke API keys",
  "organization:read": "Read the organisation's settings",
  "organization:write": "Change the organisation's settings",
  "audit:read": "Read the audit log",
  "usage:read": "Read usage and cost",
  "webhooks:read": "Read webhook endpoints, events and deliveries",
  "webhooks:write": "Make, change, test and delete webhook endpoints",
  "widget_sessions:write": "Open anonymous sessions from a listed origin",
  "platform:admin": "Operate the platform",
} as const;

export type Scope = keyof typeof SCOPES;
export const ALL_SCOPES = Object.keys(SCOPES) as [Scope, ...Scope[]];

/** What each kind of credential can hold at most. */
const SESSION_SCOPES: readonly Scope[] = [
  "athletes:read",
  "athletes:write",
  "exercises:read",
  "tools:use",
  "programs:plan",
  "programs:read",
  "programs:write",
  "workouts:write",
  "logs:read",
  "logs:write",
  "coach:use",
  "jobs:read",
  "jobs:write",
];
export const SCOPES_OF_KIND: Record<
  "secret" | "publishable" | "operator" | "session",
  readonly Scope[]
> = {
  secret: ALL_SCOPES.filter((s) => s !== "platform:admin" && s !== "widget_sessions:write"),
  publishable: ["widget_sessions:write", "exercises:read", "tools:use"],
  operator: ["platform:admin"],
  session: SESSION_SCOPES,
};
