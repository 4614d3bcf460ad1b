CREATE TABLE "feedback" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"author" text NOT NULL,
	"athlete_id" text,
	"target_type" text NOT NULL,
	"target_id" text NOT NULL,
	"rating" text NOT NULL,
	"reasons" json NOT NULL,
	"comment" text,
	"version" bigint NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	CONSTRAINT "feedback_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "safety_counts" (
	"tenant_id" text NOT NULL,
	"month" text NOT NULL,
	"level" text NOT NULL,
	"topic" text NOT NULL,
	"count" bigint NOT NULL,
	CONSTRAINT "safety_counts_tenant_id_month_level_topic_pk" PRIMARY KEY("tenant_id","month","level","topic")
);
--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "conversation_days" bigint DEFAULT 30 NOT NULL;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_athlete_owner" FOREIGN KEY ("tenant_id","athlete_id") REFERENCES "public"."athletes"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "feedback_target" ON "feedback" USING btree ("tenant_id","target_id","target_type","author");--> statement-breakpoint
CREATE INDEX "feedback_athlete" ON "feedback" USING btree ("tenant_id","athlete_id");--> statement-breakpoint
CREATE INDEX "feedback_newest" ON "feedback" USING btree ("id");