CREATE TABLE "answers" (
	"tenant_id" text NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"value" json NOT NULL,
	"athlete_id" text,
	"created_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	CONSTRAINT "answers_tenant_id_key_pk" PRIMARY KEY("tenant_id","key")
);
--> statement-breakpoint
CREATE TABLE "interactions" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"request_id" text NOT NULL,
	"athlete_id" text,
	"operation" text NOT NULL,
	"skill" text NOT NULL,
	"prompt_version" text NOT NULL,
	"kind" text NOT NULL,
	"source" text NOT NULL,
	"model" text,
	"provider_model" text,
	"provider_request_id" text,
	"outcome" text NOT NULL,
	"input_tokens" bigint NOT NULL,
	"cache_read_tokens" bigint NOT NULL,
	"cache_write_tokens" bigint NOT NULL,
	"output_tokens" bigint NOT NULL,
	"cost_micros" bigint NOT NULL,
	"is_estimated" boolean NOT NULL,
	"refunded" boolean NOT NULL,
	"context_cached" boolean NOT NULL,
	"first_token_ms" bigint,
	"total_ms" bigint NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "interactions_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "day_cap_micros" bigint DEFAULT 10000000 NOT NULL;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "month_cap_micros" bigint DEFAULT 50000000 NOT NULL;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_athlete_owner" FOREIGN KEY ("tenant_id","athlete_id") REFERENCES "public"."athletes"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "answers_athlete" ON "answers" USING btree ("tenant_id","athlete_id");--> statement-breakpoint
CREATE INDEX "answers_expiry" ON "answers" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "interactions_tenant" ON "interactions" USING btree ("tenant_id","created_at");--> statement-breakpoint
CREATE INDEX "interactions_athlete" ON "interactions" USING btree ("tenant_id","athlete_id");--> statement-breakpoint
CREATE INDEX "interactions_created" ON "interactions" USING btree ("created_at");