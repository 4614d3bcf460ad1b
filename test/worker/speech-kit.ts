/** Somebody who speaks: a partner of a deployment with models, an athlete and its device. */
import { recordingOf } from "../support/fake-models/speech.ts";
import { newAthlete, newSession } from "./harness.ts";
import { newModelPartner } from "./model-api.ts";

export const PATH = "/v1/transcriptions";
export const WORDS = "Bench press, three sets of eight at sixty.";

type Fields = Record<string, string | Blob>;
export const formOf = (fields: Fields) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

/** A partner with an athlete and its device. */
export async function speaking(
  options: Parameters<typeof newModelPartner>[0] = {},
  facts: object = { locale: "en-GB" },
) {
  const partner = await newModelPartner(options);
  const { api, key, fakes } = partner;
  const athlete = await newAthlete(key, facts, api);
  const scopes = ["coach:use", "athletes:read"];
  const { token } = await newSession(key, { athleteId: athlete.id, scopes }, api);
  const say = (
    words: string | Blob = WORDS,
    fields: Fields = {},
    { as = token, ...headers }: Record<string, string> = {},
  ) => {
    const file = typeof words === "string" ? recordingOf(words) : words;
    return api("POST", PATH, { key: as, raw: formOf({ file, ...fields }), headers });
  };
  const used = async () => (await api("GET", "/v1/rate-limit", { key: token })).body.used;
  const heard = () => fakes.calls.filter(({ route }) => route === "speech");
  return { ...partner, athlete, token, say, used, heard };
}
