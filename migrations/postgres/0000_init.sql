CREATE TABLE "activity" (
	"id" text PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" text NOT NULL,
	"citizen_id" text NOT NULL,
	"log" text NOT NULL,
	"number" integer NOT NULL,
	"basis" text,
	"service" text NOT NULL,
	"operation" text NOT NULL,
	"outcome" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "activity_chain" (
	"id" text PRIMARY KEY NOT NULL,
	"citizen_id" text NOT NULL,
	"log" text NOT NULL,
	"length" integer NOT NULL,
	"hash" text NOT NULL,
	"deleted_to" integer NOT NULL,
	"deleted_hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "appointment" (
	"id" text PRIMARY KEY NOT NULL,
	"slot_id" text NOT NULL,
	"request_id" text NOT NULL,
	"citizen_id" text NOT NULL,
	"booked_by_id" text NOT NULL,
	"status" text NOT NULL,
	"held_until" timestamp with time zone,
	"cancelled_by" text
);
--> statement-breakpoint
CREATE TABLE "booking_request" (
	"id" text PRIMARY KEY NOT NULL,
	"citizen_id" text NOT NULL,
	"made_by_id" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"reason" text NOT NULL,
	"note" text NOT NULL,
	"signs" jsonb NOT NULL,
	"none_suits" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consent_record" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by_id" text,
	"what" text NOT NULL,
	"before" text NOT NULL,
	"after" text NOT NULL,
	"channel" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "due_work" (
	"id" text PRIMARY KEY NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"kind" text NOT NULL,
	"about" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "foster_care" (
	"id" text PRIMARY KEY NOT NULL,
	"parent_id" text NOT NULL,
	"child_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fullmakt" (
	"id" text PRIMARY KEY NOT NULL,
	"giver_id" text NOT NULL,
	"receiver_id" text NOT NULL,
	"giver_name" text NOT NULL,
	"receiver_name" text NOT NULL,
	"kind" text NOT NULL,
	"areas" jsonb NOT NULL,
	"from" date NOT NULL,
	"to" date,
	"channel" text NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	"signed_on" date,
	"ended_at" timestamp with time zone,
	"ending" text,
	"over_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "fullmakt_application" (
	"id" text PRIMARY KEY NOT NULL,
	"applicant_id" text NOT NULL,
	"national_id" text NOT NULL,
	"name" text NOT NULL,
	"relation" text NOT NULL,
	"identity_proof" text NOT NULL,
	"renews_id" text,
	"applied_at" timestamp with time zone NOT NULL,
	"state" text NOT NULL,
	"declared_permanent" boolean,
	"declared_at" timestamp with time zone,
	"declared_by_id" text,
	"decided_at" timestamp with time zone,
	"decided_by_id" text,
	"refused_because" text
);
--> statement-breakpoint
CREATE TABLE "gp_list" (
	"id" text PRIMARY KEY NOT NULL,
	"practitioner_id" text NOT NULL,
	"capacity" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "guardianship" (
	"id" text PRIMARY KEY NOT NULL,
	"guardian_id" text NOT NULL,
	"person_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "message" (
	"id" text PRIMARY KEY NOT NULL,
	"citizen_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"about" text NOT NULL,
	"content" jsonb NOT NULL,
	"channel" text NOT NULL,
	"read_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "municipality" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"county" text NOT NULL,
	"nettlege" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organization" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"municipality" text NOT NULL,
	"address" jsonb NOT NULL,
	"phone" text NOT NULL,
	"services" jsonb NOT NULL,
	"her_id" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "parental_responsibility" (
	"id" text PRIMARY KEY NOT NULL,
	"holder_id" text NOT NULL,
	"child_id" text NOT NULL,
	"kind" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" text PRIMARY KEY NOT NULL,
	"national_id" text NOT NULL,
	"given_name" text NOT NULL,
	"family_name" text NOT NULL,
	"search_name" text NOT NULL,
	"sex" text NOT NULL,
	"born" date NOT NULL,
	"died" date,
	"municipality" text NOT NULL,
	"address" jsonb,
	"protection" text NOT NULL,
	"consent" text NOT NULL,
	"eid" text,
	"inactive" boolean NOT NULL,
	"youth_access_consent" boolean NOT NULL,
	"language" text NOT NULL,
	"phone" text,
	"email" text,
	"gp_list_id" text,
	"story" text
);
--> statement-breakpoint
CREATE TABLE "schedule" (
	"id" text PRIMARY KEY NOT NULL,
	"practitioner_id" text NOT NULL,
	"hours" jsonb NOT NULL,
	"days_ahead" integer NOT NULL,
	"published_to" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "slot" (
	"id" text PRIMARY KEY NOT NULL,
	"practitioner_id" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"minutes" integer NOT NULL,
	"form" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff_role" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"kind" text NOT NULL,
	"organization_id" text NOT NULL,
	"hpr_number" integer
);
--> statement-breakpoint
CREATE TABLE "world" (
	"id" text PRIMARY KEY NOT NULL,
	"seed" text NOT NULL,
	"clock_at" timestamp with time zone NOT NULL,
	"running_since" timestamp with time zone,
	"speed" integer NOT NULL,
	"foster_parent_access" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_slot_id_slot_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_request_id_booking_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."booking_request"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_booked_by_id_person_id_fk" FOREIGN KEY ("booked_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_request" ADD CONSTRAINT "booking_request_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_request" ADD CONSTRAINT "booking_request_made_by_id_person_id_fk" FOREIGN KEY ("made_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_record" ADD CONSTRAINT "consent_record_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foster_care" ADD CONSTRAINT "foster_care_parent_id_person_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foster_care" ADD CONSTRAINT "foster_care_child_id_person_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fullmakt" ADD CONSTRAINT "fullmakt_giver_id_person_id_fk" FOREIGN KEY ("giver_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fullmakt" ADD CONSTRAINT "fullmakt_receiver_id_person_id_fk" FOREIGN KEY ("receiver_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fullmakt_application" ADD CONSTRAINT "fullmakt_application_applicant_id_person_id_fk" FOREIGN KEY ("applicant_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gp_list" ADD CONSTRAINT "gp_list_practitioner_id_staff_role_id_fk" FOREIGN KEY ("practitioner_id") REFERENCES "public"."staff_role"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guardianship" ADD CONSTRAINT "guardianship_guardian_id_person_id_fk" FOREIGN KEY ("guardian_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guardianship" ADD CONSTRAINT "guardianship_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization" ADD CONSTRAINT "organization_municipality_municipality_id_fk" FOREIGN KEY ("municipality") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parental_responsibility" ADD CONSTRAINT "parental_responsibility_holder_id_person_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parental_responsibility" ADD CONSTRAINT "parental_responsibility_child_id_person_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_municipality_municipality_id_fk" FOREIGN KEY ("municipality") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_practitioner_id_staff_role_id_fk" FOREIGN KEY ("practitioner_id") REFERENCES "public"."staff_role"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slot" ADD CONSTRAINT "slot_practitioner_id_staff_role_id_fk" FOREIGN KEY ("practitioner_id") REFERENCES "public"."staff_role"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_role" ADD CONSTRAINT "staff_role_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_role" ADD CONSTRAINT "staff_role_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "activity_in_chain" ON "activity" USING btree ("citizen_id","log","number");--> statement-breakpoint
CREATE INDEX "activity_of_citizen" ON "activity" USING btree ("citizen_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "activity_chain_of_citizen" ON "activity_chain" USING btree ("citizen_id","log");--> statement-breakpoint
CREATE UNIQUE INDEX "one_appointment_a_slot" ON "appointment" USING btree ("slot_id") WHERE "appointment"."status" <> 'cancelled';--> statement-breakpoint
CREATE INDEX "appointment_of_slot" ON "appointment" USING btree ("slot_id");--> statement-breakpoint
CREATE INDEX "appointment_of_citizen" ON "appointment" USING btree ("citizen_id");--> statement-breakpoint
CREATE INDEX "appointment_of_request" ON "appointment" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "booking_request_of_citizen" ON "booking_request" USING btree ("citizen_id");--> statement-breakpoint
CREATE INDEX "consent_record_of_person" ON "consent_record" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "due_work_by_time" ON "due_work" USING btree ("due_at","id");--> statement-breakpoint
CREATE INDEX "due_work_by_subject" ON "due_work" USING btree ("about");--> statement-breakpoint
CREATE UNIQUE INDEX "foster_care_once" ON "foster_care" USING btree ("child_id","parent_id");--> statement-breakpoint
CREATE INDEX "foster_care_of_parent" ON "foster_care" USING btree ("parent_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_fullmakt_between" ON "fullmakt" USING btree ("giver_id","receiver_id","kind") WHERE "fullmakt"."over_at" is null;--> statement-breakpoint
CREATE INDEX "fullmakt_of_giver" ON "fullmakt" USING btree ("giver_id","receiver_id");--> statement-breakpoint
CREATE INDEX "fullmakt_of_receiver" ON "fullmakt" USING btree ("receiver_id");--> statement-breakpoint
CREATE INDEX "fullmakt_application_of_applicant" ON "fullmakt_application" USING btree ("applicant_id");--> statement-breakpoint
CREATE INDEX "fullmakt_application_about" ON "fullmakt_application" USING btree ("national_id");--> statement-breakpoint
CREATE INDEX "fullmakt_application_by_state" ON "fullmakt_application" USING btree ("state","id");--> statement-breakpoint
CREATE UNIQUE INDEX "guardianship_once" ON "guardianship" USING btree ("person_id","guardian_id");--> statement-breakpoint
CREATE INDEX "guardianship_of_guardian" ON "guardianship" USING btree ("guardian_id");--> statement-breakpoint
CREATE INDEX "message_of_citizen" ON "message" USING btree ("citizen_id","channel","id");--> statement-breakpoint
CREATE UNIQUE INDEX "parental_responsibility_once" ON "parental_responsibility" USING btree ("child_id","holder_id");--> statement-breakpoint
CREATE INDEX "parental_responsibility_of_holder" ON "parental_responsibility" USING btree ("holder_id");--> statement-breakpoint
CREATE UNIQUE INDEX "person_by_national_id" ON "person" USING btree ("national_id");--> statement-breakpoint
CREATE INDEX "person_on_gp_list" ON "person" USING btree ("gp_list_id");--> statement-breakpoint
CREATE INDEX "person_by_birth" ON "person" USING btree ("born");--> statement-breakpoint
CREATE INDEX "person_as_found" ON "person" USING btree (("story" is null),"id","search_name","national_id");--> statement-breakpoint
CREATE UNIQUE INDEX "slot_of_practitioner" ON "slot" USING btree ("practitioner_id","starts_at");--> statement-breakpoint
CREATE INDEX "staff_role_of_person" ON "staff_role" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "staff_role_at" ON "staff_role" USING btree ("organization_id");