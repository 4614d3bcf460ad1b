/** `npm start -- --fake-models`: models that need no key and can be broken by hand. */
import { coachBrain } from "../../test/support/fake-models/coach-brain.ts";
import { FAKE_KEYS, FAKE_STUDENT_MODEL } from "../../test/support/fake-models/fake-models.ts";
import { startFakeModels } from "../../test/support/fake-models/server.ts";
import type { PassedOn } from "./local-settings.ts";

export type FakedModels = {
  /** Settings that lead to the fakes. */
  variables: PassedOn;
  introduction: string;
  stop(): Promise<void>;
};

export async function fakeModels(): Promise<FakedModels> {
  const { baseUrl, stop } = await startFakeModels({ brain: coachBrain });
  const script = `${baseUrl}/fake/script`;
  return {
    stop,
    variables: {
      ANTHROPIC_API_KEY: FAKE_KEYS.anthropic,
      ANTHROPIC_BASE_URL: baseUrl,
      OPENAI_API_KEY: FAKE_KEYS.openai,
      OPENAI_BASE_URL: `${baseUrl}/v1`,
      STUDENT_API_KEY: FAKE_KEYS.student,
      STUDENT_BASE_URL: `${baseUrl}/student`,
      STUDENT_MODEL: FAKE_STUDENT_MODEL,
      STUDENT_TRANSPORT: "direct",
    },
    introduction: `
The models are faked, at ${baseUrl}: Claude, GPT and the student, none of them real.
Break one, and mend them all:

  curl ${script} -d '{"provider":"student","behaviour":"overloaded"}'
  curl ${script} -d '{"provider":"anthropic","behaviour":"cutAfter","times":1}'
  curl -X DELETE ${script}
`,
  };
}
