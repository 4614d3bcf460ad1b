CREATE TABLE `answers` (
	`tenant_id` text NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`athlete_id` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `key`),
	FOREIGN KEY (`tenant_id`,`athlete_id`) REFERENCES `athletes`(`tenant_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `answers_athlete` ON `answers` (`tenant_id`,`athlete_id`);--> statement-breakpoint
CREATE INDEX `answers_expiry` ON `answers` (`expires_at`);--> statement-breakpoint
CREATE TABLE `interactions` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`request_id` text NOT NULL,
	`athlete_id` text,
	`operation` text NOT NULL,
	`skill` text NOT NULL,
	`prompt_version` text NOT NULL,
	`kind` text NOT NULL,
	`source` text NOT NULL,
	`model` text,
	`provider_model` text,
	`provider_request_id` text,
	`outcome` text NOT NULL,
	`input_tokens` integer NOT NULL,
	`cache_read_tokens` integer NOT NULL,
	`cache_write_tokens` integer NOT NULL,
	`output_tokens` integer NOT NULL,
	`cost_micros` integer NOT NULL,
	`is_estimated` integer NOT NULL,
	`refunded` integer NOT NULL,
	`context_cached` integer NOT NULL,
	`first_token_ms` integer,
	`total_ms` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `interactions_tenant` ON `interactions` (`tenant_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `interactions_athlete` ON `interactions` (`tenant_id`,`athlete_id`);--> statement-breakpoint
CREATE INDEX `interactions_created` ON `interactions` (`created_at`);--> statement-breakpoint
ALTER TABLE `organizations` ADD `day_cap_micros` integer DEFAULT 10000000 NOT NULL;--> statement-breakpoint
ALTER TABLE `organizations` ADD `month_cap_micros` integer DEFAULT 50000000 NOT NULL;