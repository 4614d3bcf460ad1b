CREATE TABLE `feedback` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`author` text NOT NULL,
	`athlete_id` text,
	`target_type` text NOT NULL,
	`target_id` text NOT NULL,
	`rating` text NOT NULL,
	`reasons` text NOT NULL,
	`comment` text,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`tenant_id`,`athlete_id`) REFERENCES `athletes`(`tenant_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feedback_target` ON `feedback` (`tenant_id`,`target_id`,`target_type`,`author`);--> statement-breakpoint
CREATE INDEX `feedback_athlete` ON `feedback` (`tenant_id`,`athlete_id`);--> statement-breakpoint
CREATE INDEX `feedback_newest` ON `feedback` (`id`);--> statement-breakpoint
CREATE TABLE `safety_counts` (
	`tenant_id` text NOT NULL,
	`month` text NOT NULL,
	`level` text NOT NULL,
	`topic` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `month`, `level`, `topic`)
);
--> statement-breakpoint
ALTER TABLE `organizations` ADD `conversation_days` integer DEFAULT 30 NOT NULL;