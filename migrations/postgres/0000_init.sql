CREATE TABLE "absence" (
	"id" text PRIMARY KEY NOT NULL,
	"role_id" text NOT NULL,
	"from" date NOT NULL,
	"to" date NOT NULL,
	"substitute_id" text
);
--> statement-breakpoint
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
	"cancelled_by" text,
	"moves" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attachment" (
	"id" text PRIMARY KEY NOT NULL,
	"citizen_id" text NOT NULL,
	"author_id" text NOT NULL,
	"thread_id" text,
	"key" text NOT NULL,
	"communication_id" text,
	"name" text NOT NULL,
	"size" integer NOT NULL,
	"type" text,
	"state" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attachment_part" (
	"id" text PRIMARY KEY NOT NULL,
	"attachment_id" text NOT NULL,
	"number" integer NOT NULL,
	"sha256" text NOT NULL,
	"bytes" "bytea" NOT NULL
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
	"none_suits" boolean NOT NULL,
	"form_response_id" text
);
--> statement-breakpoint
CREATE TABLE "care_contact" (
	"id" text PRIMARY KEY NOT NULL,
	"organization_id" text NOT NULL,
	"category" text NOT NULL,
	"name" jsonb NOT NULL,
	"about" jsonb NOT NULL,
	"kind" text NOT NULL,
	"may_write" boolean NOT NULL,
	"zone" text,
	"audience" jsonb
);
--> statement-breakpoint
CREATE TABLE "care_contact_of" (
	"id" text PRIMARY KEY NOT NULL,
	"citizen_id" text NOT NULL,
	"contact_id" text NOT NULL,
	"from" date NOT NULL,
	"to" date
);
--> statement-breakpoint
CREATE TABLE "care_decision" (
	"id" text PRIMARY KEY NOT NULL,
	"citizen_id" text NOT NULL,
	"organization_id" text NOT NULL,
	"contact_id" text NOT NULL,
	"contact_ids" jsonb NOT NULL,
	"services" jsonb NOT NULL,
	"from" date NOT NULL,
	"to" date,
	"staff_hidden" boolean NOT NULL,
	"decided_on" date NOT NULL,
	"registered_by_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "class_information" (
	"id" text PRIMARY KEY NOT NULL,
	"organization_id" text NOT NULL,
	"editor_id" text NOT NULL,
	"title" jsonb NOT NULL,
	"text" jsonb NOT NULL,
	"classes" jsonb NOT NULL,
	"readers" text NOT NULL,
	"from" date NOT NULL,
	"to" date,
	"state" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "communication" (
	"id" text PRIMARY KEY NOT NULL,
	"thread_id" text NOT NULL,
	"citizen_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"about" text NOT NULL,
	"side" text NOT NULL,
	"author_id" text NOT NULL,
	"author_name" text NOT NULL,
	"basis" text,
	"role_id" text,
	"text" text NOT NULL,
	"prescription_ids" jsonb NOT NULL,
	"form_response_id" text,
	"channel" text NOT NULL,
	"key" text NOT NULL
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
CREATE TABLE "draft" (
	"id" text PRIMARY KEY NOT NULL,
	"citizen_id" text NOT NULL,
	"author_id" text NOT NULL,
	"addressee" jsonb NOT NULL,
	"service" text NOT NULL,
	"text" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "due_work" (
	"id" text PRIMARY KEY NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"kind" text NOT NULL,
	"about" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "form_draft" (
	"id" text PRIMARY KEY NOT NULL,
	"citizen_id" text NOT NULL,
	"author_id" text NOT NULL,
	"form_id" text NOT NULL,
	"version" text NOT NULL,
	"response" jsonb NOT NULL,
	"saved_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "form_response" (
	"id" text PRIMARY KEY NOT NULL,
	"citizen_id" text NOT NULL,
	"author_id" text NOT NULL,
	"author_name" text NOT NULL,
	"basis" text NOT NULL,
	"form_id" text NOT NULL,
	"version" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"response" jsonb NOT NULL,
	"level" text,
	"used_in" text,
	"key" text NOT NULL
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
CREATE TABLE "loaded_form" (
	"id" text PRIMARY KEY NOT NULL,
	"form_id" text NOT NULL,
	"version" text NOT NULL,
	"head" jsonb NOT NULL,
	"meta" jsonb NOT NULL,
	"questionnaire" jsonb NOT NULL,
	"digest" text NOT NULL,
	"loaded_at" timestamp with time zone NOT NULL,
	"retired" boolean NOT NULL
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
CREATE TABLE "notice" (
	"id" text PRIMARY KEY NOT NULL,
	"event" text NOT NULL,
	"kind" text NOT NULL,
	"service" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"person_id" text NOT NULL,
	"citizen_id" text NOT NULL,
	"organization_id" text,
	"channel" text NOT NULL,
	"address" text NOT NULL,
	"language" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"state" text NOT NULL,
	"attempts" integer NOT NULL,
	"next_at" timestamp with time zone,
	"sent_at" timestamp with time zone,
	"fault" text
);
--> statement-breakpoint
CREATE TABLE "notice_setting" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"citizen_id" text NOT NULL,
	"level" text NOT NULL,
	"channel" text
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
CREATE TABLE "prescription" (
	"id" text PRIMARY KEY NOT NULL,
	"citizen_id" text NOT NULL,
	"prescriber_id" text NOT NULL,
	"name" text NOT NULL,
	"dosage" text NOT NULL,
	"group" text NOT NULL,
	"prescribed_on" date NOT NULL,
	"valid_to" date NOT NULL,
	"guardian_reservation" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reading" (
	"id" text PRIMARY KEY NOT NULL,
	"thread_id" text NOT NULL,
	"communication_id" text NOT NULL,
	"person_id" text NOT NULL,
	"name" text NOT NULL,
	"side" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reply_template" (
	"id" text PRIMARY KEY NOT NULL,
	"organization_id" text NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL
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
	"hpr_number" integer,
	"specialist" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "thread" (
	"id" text PRIMARY KEY NOT NULL,
	"citizen_id" text NOT NULL,
	"kind" text NOT NULL,
	"service" text NOT NULL,
	"organization_id" text NOT NULL,
	"contact_id" text,
	"handler_id" text,
	"zone" text,
	"subject" text NOT NULL,
	"form" text,
	"state" text NOT NULL,
	"important" boolean NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"started_by" text NOT NULL,
	"last_id" text NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	"last_from_office_id" text,
	"answered" boolean NOT NULL,
	"deadline" date,
	"waiting_since" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"outcome" text,
	"fee_told" jsonb,
	"fee" jsonb
);
--> statement-breakpoint
CREATE TABLE "time_offer" (
	"id" text PRIMARY KEY NOT NULL,
	"thread_id" text NOT NULL,
	"communication_id" text NOT NULL,
	"citizen_id" text NOT NULL,
	"role_id" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"minutes" integer NOT NULL,
	"form" text NOT NULL,
	"place" text NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "user_fee" (
	"id" text PRIMARY KEY NOT NULL,
	"citizen_id" text NOT NULL,
	"thread_id" text,
	"day" date NOT NULL,
	"amount" integer NOT NULL,
	"refund" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "visit" (
	"id" text PRIMARY KEY NOT NULL,
	"plan" text NOT NULL,
	"day" date NOT NULL,
	"citizen_id" text NOT NULL,
	"organization_id" text NOT NULL,
	"on_day" date NOT NULL,
	"window_from" text,
	"window_to" text,
	"state" text NOT NULL,
	"role_id" text,
	"reassigned" boolean NOT NULL,
	"done_by_id" text,
	"done_at" timestamp with time zone,
	"missed_reason" text,
	"cancel_code" text,
	"number" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "visit_plan" (
	"id" text PRIMARY KEY NOT NULL,
	"plan" text NOT NULL,
	"decision_id" text NOT NULL,
	"citizen_id" text NOT NULL,
	"organization_id" text NOT NULL,
	"kind" text NOT NULL,
	"weekdays" jsonb NOT NULL,
	"every_weeks" integer NOT NULL,
	"counted_from" date NOT NULL,
	"from" date NOT NULL,
	"to" date,
	"window_from" text NOT NULL,
	"window_to" text NOT NULL,
	"minutes" integer NOT NULL,
	"role_id" text,
	"order" integer NOT NULL
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
CREATE TABLE "youth_station" (
	"id" text PRIMARY KEY NOT NULL,
	"organization_id" text NOT NULL,
	"about" jsonb NOT NULL,
	"at" jsonb NOT NULL,
	"opening" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "absence" ADD CONSTRAINT "absence_role_id_staff_role_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."staff_role"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "absence" ADD CONSTRAINT "absence_substitute_id_staff_role_id_fk" FOREIGN KEY ("substitute_id") REFERENCES "public"."staff_role"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_slot_id_slot_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_request_id_booking_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."booking_request"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_booked_by_id_person_id_fk" FOREIGN KEY ("booked_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_author_id_person_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_thread_id_thread_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."thread"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_communication_id_communication_id_fk" FOREIGN KEY ("communication_id") REFERENCES "public"."communication"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachment_part" ADD CONSTRAINT "attachment_part_attachment_id_attachment_id_fk" FOREIGN KEY ("attachment_id") REFERENCES "public"."attachment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_request" ADD CONSTRAINT "booking_request_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_request" ADD CONSTRAINT "booking_request_made_by_id_person_id_fk" FOREIGN KEY ("made_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_contact" ADD CONSTRAINT "care_contact_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_contact_of" ADD CONSTRAINT "care_contact_of_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_contact_of" ADD CONSTRAINT "care_contact_of_contact_id_care_contact_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."care_contact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_decision" ADD CONSTRAINT "care_decision_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_decision" ADD CONSTRAINT "care_decision_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_decision" ADD CONSTRAINT "care_decision_contact_id_care_contact_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."care_contact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_decision" ADD CONSTRAINT "care_decision_registered_by_id_staff_role_id_fk" FOREIGN KEY ("registered_by_id") REFERENCES "public"."staff_role"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_information" ADD CONSTRAINT "class_information_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_information" ADD CONSTRAINT "class_information_editor_id_staff_role_id_fk" FOREIGN KEY ("editor_id") REFERENCES "public"."staff_role"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communication" ADD CONSTRAINT "communication_thread_id_thread_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."thread"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communication" ADD CONSTRAINT "communication_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communication" ADD CONSTRAINT "communication_author_id_person_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communication" ADD CONSTRAINT "communication_role_id_staff_role_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."staff_role"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_record" ADD CONSTRAINT "consent_record_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft" ADD CONSTRAINT "draft_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft" ADD CONSTRAINT "draft_author_id_person_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "form_draft" ADD CONSTRAINT "form_draft_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "form_draft" ADD CONSTRAINT "form_draft_author_id_person_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "form_response" ADD CONSTRAINT "form_response_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "form_response" ADD CONSTRAINT "form_response_author_id_person_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foster_care" ADD CONSTRAINT "foster_care_parent_id_person_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foster_care" ADD CONSTRAINT "foster_care_child_id_person_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fullmakt" ADD CONSTRAINT "fullmakt_giver_id_person_id_fk" FOREIGN KEY ("giver_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fullmakt" ADD CONSTRAINT "fullmakt_receiver_id_person_id_fk" FOREIGN KEY ("receiver_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fullmakt_application" ADD CONSTRAINT "fullmakt_application_applicant_id_person_id_fk" FOREIGN KEY ("applicant_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gp_list" ADD CONSTRAINT "gp_list_practitioner_id_staff_role_id_fk" FOREIGN KEY ("practitioner_id") REFERENCES "public"."staff_role"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guardianship" ADD CONSTRAINT "guardianship_guardian_id_person_id_fk" FOREIGN KEY ("guardian_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guardianship" ADD CONSTRAINT "guardianship_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_setting" ADD CONSTRAINT "notice_setting_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_setting" ADD CONSTRAINT "notice_setting_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization" ADD CONSTRAINT "organization_municipality_municipality_id_fk" FOREIGN KEY ("municipality") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parental_responsibility" ADD CONSTRAINT "parental_responsibility_holder_id_person_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parental_responsibility" ADD CONSTRAINT "parental_responsibility_child_id_person_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_municipality_municipality_id_fk" FOREIGN KEY ("municipality") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prescription" ADD CONSTRAINT "prescription_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prescription" ADD CONSTRAINT "prescription_prescriber_id_staff_role_id_fk" FOREIGN KEY ("prescriber_id") REFERENCES "public"."staff_role"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading" ADD CONSTRAINT "reading_thread_id_thread_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."thread"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading" ADD CONSTRAINT "reading_communication_id_communication_id_fk" FOREIGN KEY ("communication_id") REFERENCES "public"."communication"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading" ADD CONSTRAINT "reading_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_template" ADD CONSTRAINT "reply_template_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_practitioner_id_staff_role_id_fk" FOREIGN KEY ("practitioner_id") REFERENCES "public"."staff_role"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slot" ADD CONSTRAINT "slot_practitioner_id_staff_role_id_fk" FOREIGN KEY ("practitioner_id") REFERENCES "public"."staff_role"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_role" ADD CONSTRAINT "staff_role_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_role" ADD CONSTRAINT "staff_role_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread" ADD CONSTRAINT "thread_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread" ADD CONSTRAINT "thread_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread" ADD CONSTRAINT "thread_contact_id_care_contact_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."care_contact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread" ADD CONSTRAINT "thread_handler_id_staff_role_id_fk" FOREIGN KEY ("handler_id") REFERENCES "public"."staff_role"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "time_offer" ADD CONSTRAINT "time_offer_thread_id_thread_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."thread"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "time_offer" ADD CONSTRAINT "time_offer_communication_id_communication_id_fk" FOREIGN KEY ("communication_id") REFERENCES "public"."communication"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "time_offer" ADD CONSTRAINT "time_offer_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "time_offer" ADD CONSTRAINT "time_offer_role_id_staff_role_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."staff_role"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_fee" ADD CONSTRAINT "user_fee_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_fee" ADD CONSTRAINT "user_fee_thread_id_thread_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."thread"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit" ADD CONSTRAINT "visit_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit" ADD CONSTRAINT "visit_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit" ADD CONSTRAINT "visit_role_id_staff_role_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."staff_role"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit" ADD CONSTRAINT "visit_done_by_id_staff_role_id_fk" FOREIGN KEY ("done_by_id") REFERENCES "public"."staff_role"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_plan" ADD CONSTRAINT "visit_plan_decision_id_care_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."care_decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_plan" ADD CONSTRAINT "visit_plan_citizen_id_person_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_plan" ADD CONSTRAINT "visit_plan_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_plan" ADD CONSTRAINT "visit_plan_role_id_staff_role_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."staff_role"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "youth_station" ADD CONSTRAINT "youth_station_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "absence_of" ON "absence" USING btree ("role_id","to");--> statement-breakpoint
CREATE UNIQUE INDEX "activity_in_chain" ON "activity" USING btree ("citizen_id","log","number");--> statement-breakpoint
CREATE INDEX "activity_of_citizen" ON "activity" USING btree ("citizen_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "activity_chain_of_citizen" ON "activity_chain" USING btree ("citizen_id","log");--> statement-breakpoint
CREATE UNIQUE INDEX "one_appointment_a_slot" ON "appointment" USING btree ("slot_id") WHERE "appointment"."status" <> 'cancelled';--> statement-breakpoint
CREATE INDEX "appointment_of_slot" ON "appointment" USING btree ("slot_id");--> statement-breakpoint
CREATE INDEX "appointment_of_citizen" ON "appointment" USING btree ("citizen_id");--> statement-breakpoint
CREATE INDEX "appointment_of_request" ON "appointment" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "attachment_of_key" ON "attachment" USING btree ("author_id","key");--> statement-breakpoint
CREATE INDEX "attachment_of_communication" ON "attachment" USING btree ("communication_id");--> statement-breakpoint
CREATE INDEX "attachment_of_citizen" ON "attachment" USING btree ("citizen_id");--> statement-breakpoint
CREATE UNIQUE INDEX "attachment_part_of" ON "attachment_part" USING btree ("attachment_id","number");--> statement-breakpoint
CREATE INDEX "booking_request_of_citizen" ON "booking_request" USING btree ("citizen_id");--> statement-breakpoint
CREATE INDEX "care_contact_at" ON "care_contact" USING btree ("organization_id");--> statement-breakpoint
CREATE UNIQUE INDEX "care_contact_of_citizen" ON "care_contact_of" USING btree ("citizen_id","contact_id","from");--> statement-breakpoint
CREATE INDEX "care_decision_of_citizen" ON "care_decision" USING btree ("citizen_id","to");--> statement-breakpoint
CREATE INDEX "care_decision_at" ON "care_decision" USING btree ("organization_id","to");--> statement-breakpoint
CREATE INDEX "class_information_at" ON "class_information" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "communication_of_thread" ON "communication" USING btree ("thread_id","id");--> statement-breakpoint
CREATE INDEX "communication_from" ON "communication" USING btree ("thread_id","side","id");--> statement-breakpoint
CREATE INDEX "communication_by_role" ON "communication" USING btree ("thread_id","role_id");--> statement-breakpoint
CREATE UNIQUE INDEX "communication_once" ON "communication" USING btree ("author_id","key");--> statement-breakpoint
CREATE INDEX "consent_record_of_person" ON "consent_record" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "draft_of_author" ON "draft" USING btree ("citizen_id","author_id");--> statement-breakpoint
CREATE INDEX "due_work_by_time" ON "due_work" USING btree ("due_at","id");--> statement-breakpoint
CREATE INDEX "due_work_by_subject" ON "due_work" USING btree ("about");--> statement-breakpoint
CREATE UNIQUE INDEX "form_draft_once" ON "form_draft" USING btree ("citizen_id","author_id","form_id");--> statement-breakpoint
CREATE UNIQUE INDEX "form_response_once" ON "form_response" USING btree ("author_id","key");--> statement-breakpoint
CREATE INDEX "form_response_of_citizen" ON "form_response" USING btree ("citizen_id","id");--> statement-breakpoint
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
CREATE UNIQUE INDEX "loaded_form_once" ON "loaded_form" USING btree ("form_id","version");--> statement-breakpoint
CREATE INDEX "message_of_citizen" ON "message" USING btree ("citizen_id","channel","id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_notice_a_person" ON "notice" USING btree ("event","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_notice_an_address" ON "notice" USING btree ("event","channel","address");--> statement-breakpoint
CREATE INDEX "notice_of_citizen" ON "notice" USING btree ("citizen_id");--> statement-breakpoint
CREATE INDEX "notice_to_person" ON "notice" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "notice_of_office" ON "notice" USING btree ("organization_id","state","id");--> statement-breakpoint
CREATE INDEX "notice_waiting" ON "notice" USING btree ("state","next_at");--> statement-breakpoint
CREATE UNIQUE INDEX "notice_setting_of" ON "notice_setting" USING btree ("person_id","citizen_id");--> statement-breakpoint
CREATE UNIQUE INDEX "parental_responsibility_once" ON "parental_responsibility" USING btree ("child_id","holder_id");--> statement-breakpoint
CREATE INDEX "parental_responsibility_of_holder" ON "parental_responsibility" USING btree ("holder_id");--> statement-breakpoint
CREATE UNIQUE INDEX "person_by_national_id" ON "person" USING btree ("national_id");--> statement-breakpoint
CREATE INDEX "person_on_gp_list" ON "person" USING btree ("gp_list_id");--> statement-breakpoint
CREATE INDEX "person_by_birth" ON "person" USING btree ("born");--> statement-breakpoint
CREATE INDEX "person_as_found" ON "person" USING btree (("story" is null),"id","search_name","national_id");--> statement-breakpoint
CREATE INDEX "prescription_of_citizen" ON "prescription" USING btree ("citizen_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reading_once" ON "reading" USING btree ("communication_id","person_id");--> statement-breakpoint
CREATE INDEX "reading_in" ON "reading" USING btree ("thread_id");--> statement-breakpoint
CREATE INDEX "reply_template_at" ON "reply_template" USING btree ("organization_id");--> statement-breakpoint
CREATE UNIQUE INDEX "slot_of_practitioner" ON "slot" USING btree ("practitioner_id","starts_at");--> statement-breakpoint
CREATE INDEX "staff_role_of_person" ON "staff_role" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "staff_role_at" ON "staff_role" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "thread_of_citizen" ON "thread" USING btree ("citizen_id","last_id");--> statement-breakpoint
CREATE INDEX "thread_at_office" ON "thread" USING btree ("organization_id","state","deadline","id");--> statement-breakpoint
CREATE INDEX "thread_latest_at_office" ON "thread" USING btree ("organization_id","state","last_id");--> statement-breakpoint
CREATE INDEX "time_offer_in" ON "time_offer" USING btree ("thread_id");--> statement-breakpoint
CREATE INDEX "time_offer_of_citizen" ON "time_offer" USING btree ("citizen_id","starts_at");--> statement-breakpoint
CREATE INDEX "time_offer_by_day" ON "time_offer" USING btree ("starts_at");--> statement-breakpoint
CREATE INDEX "user_fee_of_citizen" ON "user_fee" USING btree ("citizen_id","day");--> statement-breakpoint
CREATE UNIQUE INDEX "visit_once" ON "visit" USING btree ("plan","day");--> statement-breakpoint
CREATE INDEX "visit_of_citizen" ON "visit" USING btree ("citizen_id","day");--> statement-breakpoint
CREATE INDEX "visit_of_citizen_on" ON "visit" USING btree ("citizen_id","on_day");--> statement-breakpoint
CREATE INDEX "visit_at" ON "visit" USING btree ("organization_id","day");--> statement-breakpoint
CREATE INDEX "visit_at_on" ON "visit" USING btree ("organization_id","on_day");--> statement-breakpoint
CREATE UNIQUE INDEX "visit_plan_from" ON "visit_plan" USING btree ("plan","from");--> statement-breakpoint
CREATE INDEX "visit_plan_of_citizen" ON "visit_plan" USING btree ("citizen_id","to");--> statement-breakpoint
CREATE INDEX "visit_plan_at" ON "visit_plan" USING btree ("organization_id","to");--> statement-breakpoint
CREATE INDEX "visit_plan_of_decision" ON "visit_plan" USING btree ("decision_id");--> statement-breakpoint
CREATE INDEX "youth_station_at" ON "youth_station" USING btree ("organization_id");