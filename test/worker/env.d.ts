declare namespace Cloudflare {
  interface Env {
    TEST_MIGRATIONS: import("cloudflare:test").D1Migration[];
    TEST_OPERATOR_KEY: string;
    STORM_JOBS: string;
  }
}
