/** Transcriptions. */
import * as z from "zod";
import { SafetyNote } from "../../engine/coach/safety.ts";
import { AUDIO_KINDS, MOST_AUDIO_BYTES } from "../core/audio.ts";
import { Reply, endpoint } from "../http/endpoint.ts";
import { exampleOf } from "../http/list.ts";
import { modelHeaders } from "../services/model-use.ts";
import { createTranscription } from "../services/transcriptions.ts";
import { WITH_COACH, coachedAthlete } from "./coach-answer-parts.ts";
import { ModelUse } from "./model-use-parts.ts";

const TranscriptionCreate = z
  .strictObject({
    ...coachedAthlete,
    language: z
      .string()
      .regex(/^[a-z]{2}$/)
      .optional()
      .meta({ description: "What is spoken (ISO 639-1), if it is known", example: "en" }),
    timestamps: z.enum(["true", "false"]).default("false").meta({
      description:
        "Ask a model that says when what was said: an older one, which costs a third more",
    }),
  })
  .meta({
    id: "TranscriptionCreate",
    description: "A recording, and what helps to understand it",
    example: { athleteId: "ath_01kag9p5x8e0hs4vb9j6z8t3yq", language: "en" },
  });

const seconds = (description: string, example: number) =>
  z.number().min(0).meta({ description, example });

const text = "Bench press, three sets of eight at sixty.";
const Transcription = z
  .object({
    object: z.literal("transcription"),
    athleteId: z.string().meta({ description: "Who spoke" }),
    text: z.string().meta({ description: "All that was said; empty where nothing was" }),
    segments: z
      .array(
        z
          .object({
            start: seconds("Seconds from the beginning", 0),
            end: seconds("Seconds from the beginning", 4.2),
            text: z.string(),
          })
          .meta({ id: "TranscriptionSegment", description: "A stretch of it" }),
      )
      .meta({ description: "In order; one for the whole where the model tells no times" }),
    language: z
      .string()
      .nullable()
      .meta({ description: "What was spoken (ISO 639-1); null where nobody can say" }),
    durationSeconds: seconds("How long the recording is", 4.2).nullable(),
    safety: SafetyNote,
    by: ModelUse,
  })
  .meta({
    id: "Transcription",
    description: "What was said in a recording",
    example: {
      object: "transcription",
      athleteId: "ath_01kag9p5x8e0hs4vb9j6z8t3yq",
      text,
      segments: [{ start: 0, end: 4.2, text }],
      language: "en",
      durationSeconds: 4.2,
      safety: exampleOf(SafetyNote),
      by: {
        ...(exampleOf(ModelUse) as object),
        source: "gpt",
        model: "gpt-transcribe",
        promptVersion: "transcription@1",
        tried: [{ model: "gpt-transcribe", outcome: "done" }],
        usage: { inputTokens: 0, outputTokens: 0, costUsd: 0.000315 },
      },
    },
  });

export const transcriptionEndpoints = [
  endpoint(
    {
      ...WITH_COACH,
      id: "transcriptions.create",
      method: "post",
      path: "/v1/transcriptions",
      summary: "Write down speech",
      description:
        "What was said in a recording, and what the guard hears in it. Takes a form; by the first bytes of the file it must be one of mp3, m4a, wav, webm, ogg and flac. Counts as a coach request and is given back where no model answers; nobody stands in then. The recording goes to the model as it is and is kept nowhere; the text is kept, sealed, for a day where an `Idempotency-Key` asks for the same answer again. Without a model that listens the answer is 501.",
      body: TranscriptionCreate,
      upload: {
        field: "file",
        description: `The recording: ${AUDIO_KINDS.join(", ")}`,
        example: "speech.m4a",
      },
      maxBodyBytes: MOST_AUDIO_BYTES,
      failures: [501, 502],
      returns: Transcription,
    },
    async (ctx, { body, file }) => {
      const made = await createTranscription(ctx, body, file);
      return new Reply(made, { headers: modelHeaders(ctx, made.by) });
    },
  ),
];
