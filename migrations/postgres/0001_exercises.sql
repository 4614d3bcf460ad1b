CREATE TABLE "exercises" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"data" json NOT NULL,
	"deleted_at" bigint,
	"version" bigint NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	CONSTRAINT "exercises_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
