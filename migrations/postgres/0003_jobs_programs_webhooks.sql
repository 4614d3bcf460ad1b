CREATE TABLE "alerts" (
	"rule" text PRIMARY KEY NOT NULL,
	"is_firing" boolean NOT NULL,
	"value" bigint NOT NULL,
	"since" bigint NOT NULL,
	"told_at" bigint
);
--> statement-breakpoint
CREATE TABLE "dead_letters" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"queue" text NOT NULL,
	"body" text NOT NULL,
	"reason" text NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "dead_letters_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"type" text NOT NULL,
	"subject_id" text NOT NULL,
	"sequence" bigint NOT NULL,
	"athlete_id" text,
	"data" json NOT NULL,
	"created_at" bigint NOT NULL,
	"dispatched_at" bigint,
	CONSTRAINT "events_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "job_rollups" (
	"tenant_id" text NOT NULL,
	"hour" bigint NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"source" text NOT NULL,
	"jobs" bigint NOT NULL,
	"duration_ms" bigint NOT NULL,
	"longest_ms" bigint NOT NULL,
	"wait_ms" bigint NOT NULL,
	"cost_micros" bigint NOT NULL,
	"input_tokens" bigint NOT NULL,
	"output_tokens" bigint NOT NULL,
	CONSTRAINT "job_rollups_hour_tenant_id_kind_status_source_pk" PRIMARY KEY("hour","tenant_id","kind","status","source")
);
--> statement-breakpoint
CREATE TABLE "periods" (
	"name" text NOT NULL,
	"period" bigint NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "periods_name_period_pk" PRIMARY KEY("name","period")
);
--> statement-breakpoint
CREATE TABLE "program_versions" (
	"tenant_id" text NOT NULL,
	"program_id" text NOT NULL,
	"number" bigint NOT NULL,
	"first_week" bigint NOT NULL,
	"reason" text NOT NULL,
	"request" text NOT NULL,
	"today" text NOT NULL,
	"blueprint" text,
	"document" text NOT NULL,
	"program_hash" text NOT NULL,
	"report" text NOT NULL,
	"verdict" text NOT NULL,
	"source" text NOT NULL,
	"model" text,
	"prompt_version" text,
	"changes" json NOT NULL,
	"job_id" text,
	"created_at" bigint NOT NULL,
	CONSTRAINT "program_versions_tenant_id_program_id_number_pk" PRIMARY KEY("tenant_id","program_id","number")
);
--> statement-breakpoint
CREATE TABLE "programs" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"athlete_id" text,
	"name" text NOT NULL,
	"status" text NOT NULL,
	"goal" text NOT NULL,
	"level" text NOT NULL,
	"weeks" bigint NOT NULL,
	"days_per_week" bigint NOT NULL,
	"start_date" text,
	"revision" bigint NOT NULL,
	"template_id" text,
	"job_id" text,
	"archived_at" bigint,
	"version" bigint NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	CONSTRAINT "programs_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "share_links" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"program_id" text NOT NULL,
	"redact" json NOT NULL,
	"expires_at" bigint,
	"revoked_at" bigint,
	"first_viewed_at" bigint,
	"version" bigint NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	CONSTRAINT "share_links_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "webhook_deliveries" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"endpoint_id" text NOT NULL,
	"event_id" text NOT NULL,
	"status" text NOT NULL,
	"attempts" bigint NOT NULL,
	"next_attempt_at" bigint,
	"last_attempt_at" bigint,
	"last_status" bigint,
	"last_error" text,
	"last_ms" bigint,
	"created_at" bigint NOT NULL,
	CONSTRAINT "webhook_deliveries_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "webhook_endpoints" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"url" text NOT NULL,
	"description" text,
	"event_types" json,
	"status" text NOT NULL,
	"disabled_reason" text,
	"sealed_secret" text NOT NULL,
	"sealed_previous_secret" text,
	"previous_secret_until" bigint,
	"failing_since" bigint,
	"deleted_at" bigint,
	"version" bigint NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	CONSTRAINT "webhook_endpoints_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "priority" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "params" json;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "error_detail" text;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "restarts" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "retry_of" text;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "model" text;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "prompt_version" text;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "engine_version" text;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "input_tokens" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "output_tokens" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "cost_micros" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "deadline_at" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "announced_at" bigint;--> statement-breakpoint
ALTER TABLE "program_versions" ADD CONSTRAINT "program_versions_program" FOREIGN KEY ("tenant_id","program_id") REFERENCES "public"."programs"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programs" ADD CONSTRAINT "programs_owner" FOREIGN KEY ("tenant_id","athlete_id") REFERENCES "public"."athletes"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_program" FOREIGN KEY ("tenant_id","program_id") REFERENCES "public"."programs"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_event" FOREIGN KEY ("tenant_id","event_id") REFERENCES "public"."events"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_endpoint_owner" FOREIGN KEY ("tenant_id","endpoint_id") REFERENCES "public"."webhook_endpoints"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dead_letters_created" ON "dead_letters" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "events_dispatch" ON "events" USING btree ("dispatched_at","created_at");--> statement-breakpoint
CREATE INDEX "events_created" ON "events" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "events_athlete" ON "events" USING btree ("tenant_id","athlete_id");--> statement-breakpoint
CREATE INDEX "programs_athlete" ON "programs" USING btree ("tenant_id","athlete_id","status");--> statement-breakpoint
CREATE INDEX "share_links_id" ON "share_links" USING btree ("id");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_endpoint" ON "webhook_deliveries" USING btree ("tenant_id","endpoint_id","id");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_due" ON "webhook_deliveries" USING btree ("status","next_attempt_at");--> statement-breakpoint
CREATE INDEX "jobs_deadline" ON "jobs" USING btree ("announced_at","deadline_at");--> statement-breakpoint
CREATE INDEX "jobs_finished" ON "jobs" USING btree ("finished_at");--> statement-breakpoint
CREATE INDEX "jobs_athlete" ON "jobs" USING btree ("tenant_id","athlete_id");