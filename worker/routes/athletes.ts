/** Athletes: the people who are coached. */
import * as z from "zod";
import { Consents, ConsentsPut } from "../../engine/athlete/consents.ts";
import { Preferences, PreferencesPut } from "../../engine/athlete/preferences.ts";
import { Athlete, AthleteCreate, AthleteUpdate } from "../../engine/athlete/profile.ts";
import { Reply, endpoint } from "../http/endpoint.ts";
import { LIST_QUERY, exampleOf, listOf, showPage, toPageRequest } from "../http/list.ts";
import {
  createAthlete,
  deleteAthlete,
  getAthlete,
  getConsents,
  getPreferences,
  listAthletes,
  putConsents,
  putPreferences,
  updateAthlete,
} from "../services/athletes.ts";
import { OneAthlete } from "./athlete-parts.ts";
import { Job } from "./job-parts.ts";

const TAG = "Athletes";
const ONE = "/v1/athletes/{athleteId}";
const SERVER_AND_DEVICE = ["secret", "session"] as const;

const AthleteList = listOf(Athlete, "AthleteList", exampleOf(Athlete));

export const athleteEndpoints = [
  endpoint(
    {
      id: "athletes.create",
      method: "post",
      path: "/v1/athletes",
      tag: TAG,
      scope: "athletes:write",
      summary: "Create an athlete",
      description:
        "Makes an athlete for one of your users. If the `externalId` is known already, nothing changes and the athlete that has it comes back with 200.",
      body: AthleteCreate,
      status: 201,
      otherStatus: 200,
      returns: Athlete,
      versioned: true,
    },
    async (ctx, { body }) => {
      const { athlete, isNew } = await createAthlete(ctx, body);
      const headers = { Location: `/v1/athletes/${athlete.id}` };
      return new Reply(athlete, { status: isNew ? 201 : 200, headers });
    },
  ),

  endpoint(
    {
      id: "athletes.list",
      method: "get",
      path: "/v1/athletes",
      tag: TAG,
      scope: "athletes:read",
      summary: "List athletes",
      description: "Your athletes, newest first, or the one with a given `externalId`.",
      query: z.strictObject({
        ...LIST_QUERY,
        externalId: z
          .string()
          .regex(/^[\x21-\x7e]{1,160}$/)
          .optional()
          .meta({ description: "Only the athlete that has this id of yours" }),
      }),
      returns: AthleteList,
    },
    async (ctx, { query }) =>
      showPage(await listAthletes(ctx, toPageRequest("athlete", query), query.externalId ?? null)),
  ),

  endpoint(
    {
      id: "athletes.get",
      method: "get",
      path: ONE,
      tag: TAG,
      scope: "athletes:read",
      credentials: SERVER_AND_DEVICE,
      summary: "Read an athlete",
      description: "One athlete with its profile. A session reads its own athlete and no other.",
      params: OneAthlete,
      returns: Athlete,
      versioned: true,
    },
    (ctx, { params }) => getAthlete(ctx, params.athleteId),
  ),

  endpoint(
    {
      id: "athletes.update",
      method: "patch",
      path: ONE,
      tag: TAG,
      scope: "athletes:write",
      summary: "Change an athlete",
      description: "Changes the fields that are sent; `null` takes a fact back.",
      params: OneAthlete,
      body: AthleteUpdate,
      returns: Athlete,
      versioned: true,
    },
    (ctx, { params, body }) => updateAthlete(ctx, params.athleteId, body),
  ),

  endpoint(
    {
      id: "athletes.delete",
      method: "delete",
      path: ONE,
      tag: TAG,
      scope: "athletes:write",
      summary: "Delete an athlete",
      description:
        "From now on nobody finds the athlete and its sessions are over. The job that comes back erases everything that is kept of it; what stays is the job itself and lines in the audit log that name the id alone.",
      params: OneAthlete,
      status: 202,
      returns: Job,
    },
    async (ctx, { params }) => {
      const job = await deleteAthlete(ctx, params.athleteId);
      return new Reply(job, { headers: { Location: `/v1/jobs/${job.id}` } });
    },
  ),

  endpoint(
    {
      id: "athletes.getPreferences",
      method: "get",
      path: `${ONE}/preferences`,
      tag: TAG,
      scope: "athletes:read",
      credentials: SERVER_AND_DEVICE,
      summary: "Read an athlete's preferences",
      description: "How the athlete wants to be coached; the defaults until something was said.",
      params: OneAthlete,
      returns: Preferences,
    },
    async (ctx, { params }) => {
      const { value, version } = await getPreferences(ctx, params.athleteId);
      return new Reply(value, { version });
    },
  ),

  endpoint(
    {
      id: "athletes.putPreferences",
      method: "put",
      path: `${ONE}/preferences`,
      tag: TAG,
      scope: "athletes:write",
      credentials: SERVER_AND_DEVICE,
      summary: "Set an athlete's preferences",
      description: "Replaces the whole document; what is left out gets its default.",
      params: OneAthlete,
      body: PreferencesPut,
      returns: Preferences,
    },
    async (ctx, { params, body }) => {
      const { value, version } = await putPreferences(ctx, params.athleteId, body);
      return new Reply(value, { version });
    },
  ),

  endpoint(
    {
      id: "athletes.getConsents",
      method: "get",
      path: `${ONE}/consents`,
      tag: TAG,
      scope: "athletes:read",
      credentials: SERVER_AND_DEVICE,
      summary: "Read an athlete's consents",
      description: "What the athlete agreed to and when. Nothing is agreed to until it is said.",
      params: OneAthlete,
      returns: Consents,
    },
    async (ctx, { params }) => {
      const { value, version } = await getConsents(ctx, params.athleteId);
      return new Reply(value, { version });
    },
  ),

  endpoint(
    {
      id: "athletes.putConsents",
      method: "put",
      path: `${ONE}/consents`,
      tag: TAG,
      scope: "athletes:write",
      credentials: SERVER_AND_DEVICE,
      summary: "Set an athlete's consents",
      description: "Records every decision; one that did not change keeps its time.",
      params: OneAthlete,
      body: ConsentsPut,
      returns: Consents,
    },
    async (ctx, { params, body }) => {
      const { value, version } = await putConsents(ctx, params.athleteId, body);
      return new Reply(value, { version });
    },
  ),
];
