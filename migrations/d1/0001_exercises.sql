CREATE TABLE `exercises` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`data` text NOT NULL,
	`deleted_at` integer,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`)
);
