import { beforeAll, describe, expect, it } from "vitest";
import { makeIdentityKey } from "../../test/support/fake-google.ts";
import { loadConfig } from "./config.ts";
import type { IdentityKey } from "./identity-key.ts";

const REPORT_KEY = { kty: "OKP", crv: "Ed25519", x: "x".repeat(43), d: "d".repeat(43) };
const BASE = {
  KEY_PEPPER: "p".repeat(32),
  SESSION_SECRET: "s".repeat(32),
  REPORT_SIGNING_KEY: JSON.stringify(REPORT_KEY),
};
const STUDENT = { STUDENT_BASE_URL: "https://gpu.example.com", STUDENT_API_KEY: "gpu-secret-1" };
const ACCESS = { ACCESS_CLIENT_ID: "id.access", ACCESS_CLIENT_SECRET: "cfast-secret-2" };
const VPC = { STUDENT_VPC: { fetch: () => null } };
const PROVIDER =
  "//iam.googleapis.com/projects/123/locations/global/workloadIdentityPools/liftwright/providers/worker";
const ACCOUNT = { client_email: "a@p.iam.gserviceaccount.com", private_key: "pem-secret-3" };
const IN_PRODUCTION = { ENVIRONMENT: "production" };

let key: IdentityKey;
let federation: Record<string, string>;
beforeAll(async () => {
  key = await makeIdentityKey();
  federation = {
    GOOGLE_WIF_AUDIENCE: PROVIDER,
    GOOGLE_SERVICE_ACCOUNT: "serving@p.iam.gserviceaccount.com",
    IDENTITY_KEY: JSON.stringify(key),
    IDENTITY_ISSUER: "https://api.example.com",
  };
});

const load = (variables: object) => loadConfig({ ...BASE, ...variables });
const wayOf = (variables: object) => load(variables).models.student?.transport.kind ?? null;
function complaintOf(variables: object) {
  try {
    load(variables);
  } catch (error) {
    return String(error);
  }
  return "none";
}

describe("settings of the models", () => {
  it("are off when nothing is set, or set to nothing", () => {
    const off = { anthropic: null, openai: null, student: null };
    expect(load({}).models).toEqual(off);
    const names = Object.keys({ ...STUDENT, ...ACCESS, ...federation });
    const empty = Object.fromEntries(names.map((name) => [name, ""]));
    expect(load({ ...empty, GOOGLE_SERVICE_ACCOUNT_KEY: "", STUDENT_TRANSPORT: "" })).toMatchObject(
      {
        models: off,
        identity: null,
      },
    );
  });

  it("name a provider by its key, at its usual address or another", () => {
    const { anthropic, openai } = load({
      ANTHROPIC_API_KEY: "a",
      OPENAI_API_KEY: "o",
      OPENAI_BASE_URL: "https://eu.example.com/v1/",
    }).models;
    expect(anthropic).toEqual({ apiKey: "a" });
    expect(openai).toEqual({ apiKey: "o", baseUrl: "https://eu.example.com/v1" });
  });

  it("name the student's server and model", () => {
    const local = { ...STUDENT, STUDENT_BASE_URL: "http://127.0.0.1:8080/v1" };
    expect(load(local).models.student).toEqual({
      baseUrl: "http://127.0.0.1:8080",
      apiKey: "gpu-secret-1",
      model: "liftwright-student",
      transport: { kind: "direct" },
    });
    const other = load({ ...local, STUDENT_MODEL: "coach-2" }).models.student;
    expect(other?.model).toBe("coach-2");
  });
});

describe("the way to the student", () => {
  it("is the private network if it is bound, else Access, else none", () => {
    expect(wayOf({ ...STUDENT, ...ACCESS, ...VPC })).toBe("vpc");
    expect(wayOf({ STUDENT_API_KEY: "k", ...VPC })).toBe("vpc");
    expect(wayOf({ ...STUDENT, ...ACCESS })).toBe("access");
    expect(wayOf(STUDENT)).toBe("direct");
    expect(wayOf({ ...STUDENT, ...VPC, STUDENT_TRANSPORT: "direct" })).toBe("direct");
  });

  it("is never without a lock once deployed, unless it stays on the machine", () => {
    const { STUDENT_API_KEY } = STUDENT;
    for (const ENVIRONMENT of ["staging", "production"]) {
      expect(complaintOf({ ...STUDENT, ENVIRONMENT })).toContain("STUDENT_TRANSPORT: missing");
      const named = { ...STUDENT, ENVIRONMENT, STUDENT_TRANSPORT: "direct" };
      expect(complaintOf(named)).toContain("STUDENT_TRANSPORT: missing");
      for (const host of ["localhost:8000", "127.0.0.1", "127.8.9.1:81", "[::1]:8000"]) {
        const here = { ENVIRONMENT, STUDENT_API_KEY, STUDENT_BASE_URL: `http://${host}` };
        expect(wayOf(here)).toBe("direct");
      }
      for (const host of ["localhost.example.com", "127.0.0.1.example.com", "128.0.0.1"]) {
        const there = { ENVIRONMENT, STUDENT_API_KEY, STUDENT_BASE_URL: `https://${host}` };
        expect(complaintOf(there)).toContain("STUDENT_TRANSPORT: missing");
      }
    }
  });

  it("keeps credentials off plain http", () => {
    const plain = { ...STUDENT, STUDENT_BASE_URL: "http://gpu.example.com" };
    expect(complaintOf({ ...plain, ...ACCESS })).toContain("STUDENT_BASE_URL: has to begin");
    const run = { ...plain, ...federation, STUDENT_TRANSPORT: "cloud_run" };
    expect(complaintOf(run)).toContain("STUDENT_BASE_URL: has to begin with https");
    const api = { ANTHROPIC_API_KEY: "a", ANTHROPIC_BASE_URL: "http://a.example.com" };
    expect(complaintOf({ ...IN_PRODUCTION, ...api })).toContain("ANTHROPIC_BASE_URL: has to");
    expect(complaintOf(api)).toBe("none");
  });

  it("goes to Google by federation, or with a key where there is none", () => {
    const run = { ...STUDENT, STUDENT_TRANSPORT: "cloud_run" };
    const GOOGLE_SERVICE_ACCOUNT_KEY = JSON.stringify({ type: "service_account", ...ACCOUNT });
    const both = { ...IN_PRODUCTION, ...run, ...federation, GOOGLE_SERVICE_ACCOUNT_KEY };
    expect(load(both).models.student?.transport).toEqual({
      kind: "cloud_run",
      google: {
        kind: "federation",
        audience: PROVIDER,
        account: federation["GOOGLE_SERVICE_ACCOUNT"],
        subject: "worker:production:serving",
        identity: { key, issuer: "https://api.example.com" },
      },
    });
    expect(load({ ...run, GOOGLE_SERVICE_ACCOUNT_KEY }).models.student?.transport).toEqual({
      kind: "cloud_run",
      google: {
        kind: "service_account_key",
        email: ACCOUNT.client_email,
        privateKey: ACCOUNT.private_key,
      },
    });
  });

  it("may have an identity before Google knows it", () => {
    const { IDENTITY_KEY, IDENTITY_ISSUER } = federation;
    expect(load({ IDENTITY_KEY, IDENTITY_ISSUER }).identity).toEqual({
      key,
      issuer: "https://api.example.com",
    });
  });
});

describe("settings given by halves", () => {
  const halves: [missing: string, given: () => object][] = [
    ["ANTHROPIC_API_KEY", () => ({ ANTHROPIC_BASE_URL: "https://a.example.com" })],
    ["OPENAI_API_KEY", () => ({ OPENAI_BASE_URL: "https://o.example.com" })],
    ["STUDENT_BASE_URL", () => ({ STUDENT_API_KEY: "k" })],
    ["STUDENT_BASE_URL", () => ({ STUDENT_TRANSPORT: "access", ...ACCESS })],
    ["STUDENT_API_KEY", () => ({ STUDENT_BASE_URL: "http://127.0.0.1:1" })],
    ["STUDENT_API_KEY", () => VPC],
    ["STUDENT_VPC", () => ({ ...STUDENT, STUDENT_TRANSPORT: "vpc" })],
    ["ACCESS_CLIENT_ID", () => ({ ...STUDENT, ...ACCESS, ACCESS_CLIENT_ID: "" })],
    ["ACCESS_CLIENT_SECRET", () => ({ ...STUDENT, ...ACCESS, ACCESS_CLIENT_SECRET: "" })],
    ["ACCESS_CLIENT_SECRET", () => ({ ...STUDENT, STUDENT_TRANSPORT: "access" })],
    ["GOOGLE_WIF_AUDIENCE", () => ({ ...STUDENT, STUDENT_TRANSPORT: "cloud_run" })],
    ...["GOOGLE_WIF_AUDIENCE", "GOOGLE_SERVICE_ACCOUNT", "IDENTITY_KEY", "IDENTITY_ISSUER"].map(
      (name): [string, () => object] => [name, () => ({ ...federation, [name]: "" })],
    ),
  ];
  it.each(halves)("miss %s", (missing, given) => {
    expect(complaintOf(given())).toMatch(new RegExp(`\\b${missing}: missing`));
  });

  it("are told all at once, each once", () => {
    const { GOOGLE_SERVICE_ACCOUNT } = federation;
    const run = { ...STUDENT, STUDENT_TRANSPORT: "cloud_run", GOOGLE_SERVICE_ACCOUNT };
    const told = complaintOf({ ...run, ACCESS_CLIENT_ID: "id" });
    expect(told.match(/[A-Z_]+(?=: missing)/g)?.sort()).toEqual([
      "ACCESS_CLIENT_SECRET",
      "GOOGLE_WIF_AUDIENCE",
      "IDENTITY_ISSUER",
      "IDENTITY_KEY",
    ]);
  });
});

it("no complaint repeats a value", () => {
  const secret = "v3ry-s3cret";
  const wrong = [
    { IDENTITY_KEY: `{"d": "${secret}"` },
    { IDENTITY_KEY: JSON.stringify({ ...key, d: secret }) },
    { IDENTITY_KEY: JSON.stringify({ ...key, kty: secret }), IDENTITY_ISSUER: secret },
    { GOOGLE_SERVICE_ACCOUNT_KEY: secret },
    { GOOGLE_SERVICE_ACCOUNT_KEY: JSON.stringify({ private_key: secret }) },
    { GOOGLE_WIF_AUDIENCE: secret, GOOGLE_SERVICE_ACCOUNT: secret },
    { STUDENT_TRANSPORT: secret },
    { ...STUDENT, STUDENT_BASE_URL: `https://user:${secret}@gpu.example.com` },
    { ...STUDENT, STUDENT_BASE_URL: `https://gpu.example.com?key=${secret}` },
    { STUDENT_API_KEY: secret },
    { ...STUDENT, ACCESS_CLIENT_SECRET: secret },
    { ...IN_PRODUCTION, ...STUDENT, STUDENT_API_KEY: secret },
  ];
  for (const variables of wrong) {
    const complaint = complaintOf(variables);
    expect(complaint).toContain("Configuration: ");
    expect(complaint).not.toContain(secret);
  }
});
