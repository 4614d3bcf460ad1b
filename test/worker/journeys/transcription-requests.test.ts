/** Requests for a transcription: once only, of one's own athlete, and refused by field. */
import { describe, expect, test } from "vitest";
import { silenceConsole } from "../silence.ts";
import { MOST_AUDIO_BYTES } from "../../../worker/core/audio.ts";
import * as act from "../../support/fake-models/behaviours.ts";
import { recordingOf } from "../../support/fake-models/speech.ts";
import { newAthlete, newPartner } from "../harness.ts";
import { PATH, WORDS, formOf, speaking } from "../speech-kit.ts";

silenceConsole("info", "warn", "error");

describe("a request", () => {
  test("under a key is done once; another recording under it is refused", async () => {
    const { say, used, heard } = await speaking();
    const once = { "idempotency-key": "set-one" };
    const first = await say(WORDS, {}, once);
    const second = await say(WORDS, {}, once);
    expect([second.status, second.body]).toEqual([200, first.body]);
    expect(second.headers.get("idempotency-replayed")).toBe("true");
    expect([heard().length, await used()]).toEqual([1, 1]);
    const other = await say("Squats, five by five.", {}, once);
    expect([other.status, other.body.code]).toEqual([422, "idempotency_key_reused"]);
  });

  test("that failed under a key may be sent again under it", async () => {
    const { say, script } = await speaking();
    const once = { "idempotency-key": "set-two" };
    script.add("openai", act.status(401));
    expect((await say(WORDS, {}, once)).status).toBe(502);
    script.clear();
    expect((await say(WORDS, {}, once)).body.text).toBe(WORDS);
  });

  test("for another partner's athlete is one for nobody; a server names one", async () => {
    const { say, key, heard, token } = await speaking();
    const other = await newPartner();
    const theirs = await newAthlete(other.key);
    for (const as of [key, token])
      expect((await say(WORDS, { athleteId: theirs.id }, { as })).status).toBe(404);
    const unsaid = await say(WORDS, {}, { as: key });
    expect(unsaid.body.errors[0]).toMatchObject({ pointer: "/athleteId", code: "required" });
    expect(heard()).toHaveLength(0);
  });

  test("with something else than sound is 415 and names the field", async () => {
    const { say, used, heard } = await speaking();
    const image = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], "voice.mp3", {
      type: "audio/mpeg",
    });
    for (const file of [image, new Blob([]), new Blob(["says: hello"])]) {
      const { status, body } = await say(file);
      expect([status, body.errors[0]]).toMatchObject([
        415,
        { pointer: "/file", code: "unknown_audio" },
      ]);
    }
    expect([heard().length, await used()]).toEqual([0, 0]);
  });

  test("that is no such form is refused by field", async () => {
    const { api, token: key } = await speaking();
    const send = async (raw: FormData) => {
      const { status, body } = await api("POST", PATH, { key, raw });
      return [status, body.errors[0]?.pointer, body.errors[0]?.code];
    };
    const file = recordingOf(WORDS);
    expect(await send(formOf({}))).toEqual([422, "/file", "required"]);
    expect(await send(formOf({ file: "words" }))).toEqual([422, "/file", "invalid_type"]);
    expect(await send(formOf({ file, language: file }))).toEqual([
      422,
      "/language",
      "invalid_type",
    ]);
    expect(await send(formOf({ file, language: "English" }))).toEqual([
      422,
      "/language",
      "invalid_format",
    ]);
    const twice = formOf({ file });
    twice.append("file", file);
    expect(await send(twice)).toEqual([422, "/file", "repeated"]);
    const typed = (type: string, raw: BodyInit) =>
      api("POST", PATH, { key, raw, headers: { "content-type": type } });
    expect((await typed("application/json", "{}")).status).toBe(415);
    const broken = await typed("multipart/form-data; boundary=x", "--x\r\nno end");
    expect([broken.status, broken.body.errors[0].code]).toEqual([422, "invalid_form"]);
    expect((await typed("multipart/form-data", "--x--")).status).toBe(422);
  });

  test("that is too large is refused, whether it says so or not", async () => {
    const { api, token: key, heard } = await speaking();
    const type = "multipart/form-data; boundary=x";
    const said = await api("POST", PATH, {
      key,
      raw: "--x--",
      headers: { "content-type": type, "content-length": `${MOST_AUDIO_BYTES + 1}` },
    });
    expect([said.status, said.body.code]).toEqual([413, "payload_too_large"]);
    const head = new TextEncoder().encode(
      '--x\r\ncontent-disposition: form-data; name="file"; filename="a.mp3"\r\n\r\nID3',
    );
    const megabyte = new Uint8Array(1_000_000);
    let given = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(given === 0 ? head : megabyte);
        given += 1;
      },
    });
    const { status, body } = await api("POST", PATH, {
      key,
      raw: endless,
      headers: { "content-type": type },
    });
    expect([status, body.code]).toEqual([413, "payload_too_large"]);
    expect(given).toBeLessThan(40);
    expect(heard()).toHaveLength(0);
  });
});
