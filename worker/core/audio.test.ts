import fc from "fast-check";
import { expect, test } from "vitest";
import { recordingOf } from "../../test/support/fake-models/speech.ts";
import { AUDIO_KINDS, audioKindOf } from "./audio.ts";

const blobOf = (...bytes: number[]) => new Blob([new Uint8Array(bytes)]);

test.each(AUDIO_KINDS)("%s is known by how it begins, whatever it is called", async (kind) => {
  const file = recordingOf("Three sets of eight.", kind);
  expect(await audioKindOf(new File([file], "notes.txt", { type: "text/plain" }))).toBe(kind);
});

test("an MP3 begins with a tag or with a frame of the third layer", async () => {
  expect(await audioKindOf(new Blob(["ID3\u0004"]))).toBe("mp3");
  expect(await audioKindOf(blobOf(0xff, 0xf3, 0x40))).toBe("mp3");
  // AAC in its bare form, and the second layer.
  expect(await audioKindOf(blobOf(0xff, 0xf1, 0x50))).toBeNull();
  expect(await audioKindOf(blobOf(0xff, 0xfd, 0x90))).toBeNull();
});

test("nothing is made of what is cut in its beginning, of other containers, or of a picture", async () => {
  for (const head of ["", "R", "RIFF\u0000\u0000\u0000\u0000AVI ", "....ftyq", "\u0089PNG", "OggX"])
    expect(await audioKindOf(new Blob([head])), head).toBeNull();
  for (const kind of AUDIO_KINDS) {
    const file = recordingOf("", kind);
    expect(await audioKindOf(file.slice(0, 1)), kind).toBeNull();
  }
});

test("any bytes are of one kind or of none", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 40 }), async (bytes) => {
      const kind = await audioKindOf(new Blob([new Uint8Array(bytes)]));
      // Twelve bytes are all that is looked at.
      expect(await audioKindOf(new Blob([bytes.slice(0, 12)]))).toBe(kind);
    }),
  );
});
