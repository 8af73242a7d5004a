-- CreateEnum
CREATE TYPE "change_state" AS ENUM ('draft', 'open', 'changes_requested', 'approved', 'released', 'closed');

-- CreateEnum
CREATE TYPE "review_verdict" AS ENUM ('approve', 'request_changes', 'comment');

-- CreateEnum
CREATE TYPE "policy_state" AS ENUM ('proposed', 'standing', 'declined');

-- CreateEnum
CREATE TYPE "incident_state" AS ENUM ('open', 'resolved');

-- CreateEnum
CREATE TYPE "notification_kind" AS ENUM ('review_requested', 'approved', 'changes_requested', 'remarked', 'mentioned', 'released', 'rolled_back', 'glass_broken', 'schedule_refused', 'confirmation_asked', 'incident_opened');

-- CreateEnum
CREATE TYPE "notification_mail" AS ENUM ('at_once', 'daily', 'never');

-- CreateEnum
CREATE TYPE "release_kind" AS ENUM ('promotion', 'rollback');

-- CreateEnum
CREATE TYPE "schedule_state" AS ENUM ('waiting', 'released', 'refused', 'cancelled');

-- CreateTable
CREATE TABLE "change" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "serial" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "state" "change_state" NOT NULL DEFAULT 'draft',
    "environment_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "when_ready_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_at" TIMESTAMPTZ(3),
    "moved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "change_part" (
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "change_id" UUID NOT NULL,
    "prompt_id" UUID NOT NULL,
    "head_id" UUID NOT NULL,

    CONSTRAINT "change_part_pkey" PRIMARY KEY ("workspace_id","change_id","prompt_id")
);

-- CreateTable
CREATE TABLE "reviewer" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "change_id" UUID NOT NULL,
    "user_id" UUID,
    "role" "role",
    "team_id" UUID,
    "asked_by_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reviewer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "change_id" UUID NOT NULL,
    "reviewer_id" UUID NOT NULL,
    "verdict" "review_verdict" NOT NULL,
    "body" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_read" (
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "review_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "sha" TEXT NOT NULL,

    CONSTRAINT "review_read_pkey" PRIMARY KEY ("workspace_id","review_id","version_id")
);

-- CreateTable
CREATE TABLE "thread" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "change_id" UUID NOT NULL,
    "version_id" UUID,
    "anchor" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "resolved_by_id" UUID,
    "resolved_at" TIMESTAMPTZ(3),

    CONSTRAINT "thread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "remark" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "thread_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "suggestion" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "edited_at" TIMESTAMPTZ(3),
    "applied_id" UUID,

    CONSTRAINT "remark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "remark_edit" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "remark_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "suggestion" TEXT,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "remark_edit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tick" (
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "change_id" UUID NOT NULL,
    "item" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "shas" TEXT[],
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tick_pkey" PRIMARY KEY ("workspace_id","change_id","item")
);

-- CreateTable
CREATE TABLE "change_visit" (
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "change_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "change_visit_pkey" PRIMARY KEY ("workspace_id","change_id","user_id")
);

-- CreateTable
CREATE TABLE "environment" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "folder_id" UUID,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "place" SMALLINT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "environment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "environment_id" UUID NOT NULL,
    "folder_id" UUID,
    "serial" INTEGER NOT NULL,
    "demands" JSONB,
    "why" TEXT NOT NULL,
    "state" "policy_state" NOT NULL,
    "author_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_by_id" UUID,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "policy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "incident" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "serial" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "state" "incident_state" NOT NULL DEFAULT 'open',
    "complaint" TEXT NOT NULL DEFAULT '',
    "prompt_id" UUID,
    "run_id" UUID,
    "customer" TEXT NOT NULL DEFAULT '',
    "moment" TIMESTAMPTZ(3) NOT NULL,
    "suspect_id" UUID,
    "failure_mode" TEXT,
    "cause" TEXT NOT NULL DEFAULT '',
    "lesson" TEXT NOT NULL DEFAULT '',
    "opened_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "resolved_by_id" UUID,
    "resolved_at" TIMESTAMPTZ(3),

    CONSTRAINT "incident_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "incident_note" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "incident_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "incident_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "user_id" UUID NOT NULL,
    "kind" "notification_kind" NOT NULL,
    "by" TEXT NOT NULL DEFAULT '',
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL DEFAULT '',
    "path" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "in_digest" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification_choice" (
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "user_id" UUID NOT NULL,
    "kind" "notification_kind" NOT NULL,
    "inbox" BOOLEAN NOT NULL,
    "mail" "notification_mail" NOT NULL,

    CONSTRAINT "notification_choice_pkey" PRIMARY KEY ("workspace_id","user_id","kind")
);

-- CreateTable
CREATE TABLE "live" (
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "prompt_id" UUID NOT NULL,
    "environment_id" UUID NOT NULL,
    "release_id" UUID,

    CONSTRAINT "live_pkey" PRIMARY KEY ("workspace_id","prompt_id","environment_id")
);

-- CreateTable
CREATE TABLE "release" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "set_id" UUID NOT NULL,
    "kind" "release_kind" NOT NULL,
    "prompt_id" UUID NOT NULL,
    "environment_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "sha" TEXT NOT NULL,
    "pins" JSONB NOT NULL,
    "replaces_id" UUID,
    "change_id" UUID,
    "policy_id" UUID,
    "gates" JSONB NOT NULL,
    "why" TEXT NOT NULL,
    "unreviewed" BOOLEAN NOT NULL DEFAULT false,
    "unvalidated" BOOLEAN NOT NULL DEFAULT false,
    "broke_glass" BOOLEAN NOT NULL DEFAULT false,
    "actor" JSONB NOT NULL,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "validation" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "release_id" UUID NOT NULL,
    "passed" BOOLEAN NOT NULL,
    "checks" JSONB NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "validation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "schedule" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "environment_id" UUID NOT NULL,
    "change_id" UUID,
    "due" TIMESTAMPTZ(3) NOT NULL,
    "why" TEXT NOT NULL,
    "state" "schedule_state" NOT NULL DEFAULT 'waiting',
    "refusal" TEXT,
    "by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "schedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "schedule_part" (
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "schedule_id" UUID NOT NULL,
    "prompt_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "seen_id" UUID,

    CONSTRAINT "schedule_part_pkey" PRIMARY KEY ("workspace_id","schedule_id","prompt_id")
);

-- CreateIndex
CREATE INDEX "change_workspace_id_state_moved_at_idx" ON "change"("workspace_id", "state", "moved_at");

-- CreateIndex
CREATE INDEX "change_workspace_id_environment_id_idx" ON "change"("workspace_id", "environment_id");

-- CreateIndex
CREATE INDEX "change_author_id_idx" ON "change"("author_id");

-- CreateIndex
CREATE INDEX "change_when_ready_by_id_idx" ON "change"("when_ready_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "change_workspace_id_id_key" ON "change"("workspace_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "change_workspace_id_serial_key" ON "change"("workspace_id", "serial");

-- CreateIndex
CREATE INDEX "change_part_workspace_id_prompt_id_idx" ON "change_part"("workspace_id", "prompt_id");

-- CreateIndex
CREATE INDEX "change_part_workspace_id_head_id_idx" ON "change_part"("workspace_id", "head_id");

-- CreateIndex
CREATE INDEX "reviewer_workspace_id_change_id_idx" ON "reviewer"("workspace_id", "change_id");

-- CreateIndex
CREATE INDEX "reviewer_workspace_id_team_id_idx" ON "reviewer"("workspace_id", "team_id");

-- CreateIndex
CREATE INDEX "reviewer_user_id_idx" ON "reviewer"("user_id");

-- CreateIndex
CREATE INDEX "reviewer_asked_by_id_idx" ON "reviewer"("asked_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "reviewer_workspace_id_id_key" ON "reviewer"("workspace_id", "id");

-- CreateIndex
CREATE INDEX "review_workspace_id_change_id_idx" ON "review"("workspace_id", "change_id");

-- CreateIndex
CREATE INDEX "review_reviewer_id_idx" ON "review"("reviewer_id");

-- CreateIndex
CREATE UNIQUE INDEX "review_workspace_id_id_key" ON "review"("workspace_id", "id");

-- CreateIndex
CREATE INDEX "review_read_workspace_id_version_id_idx" ON "review_read"("workspace_id", "version_id");

-- CreateIndex
CREATE INDEX "thread_workspace_id_change_id_idx" ON "thread"("workspace_id", "change_id");

-- CreateIndex
CREATE INDEX "thread_workspace_id_version_id_idx" ON "thread"("workspace_id", "version_id");

-- CreateIndex
CREATE INDEX "thread_resolved_by_id_idx" ON "thread"("resolved_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "thread_workspace_id_id_key" ON "thread"("workspace_id", "id");

-- CreateIndex
CREATE INDEX "remark_workspace_id_thread_id_idx" ON "remark"("workspace_id", "thread_id");

-- CreateIndex
CREATE INDEX "remark_workspace_id_applied_id_idx" ON "remark"("workspace_id", "applied_id");

-- CreateIndex
CREATE INDEX "remark_author_id_idx" ON "remark"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "remark_workspace_id_id_key" ON "remark"("workspace_id", "id");

-- CreateIndex
CREATE INDEX "remark_edit_workspace_id_remark_id_idx" ON "remark_edit"("workspace_id", "remark_id");

-- CreateIndex
CREATE UNIQUE INDEX "remark_edit_workspace_id_id_key" ON "remark_edit"("workspace_id", "id");

-- CreateIndex
CREATE INDEX "tick_user_id_idx" ON "tick"("user_id");

-- CreateIndex
CREATE INDEX "change_visit_user_id_idx" ON "change_visit"("user_id");

-- CreateIndex
CREATE INDEX "environment_workspace_id_folder_id_idx" ON "environment"("workspace_id", "folder_id");

-- CreateIndex
CREATE UNIQUE INDEX "environment_workspace_id_id_key" ON "environment"("workspace_id", "id");

-- CreateIndex
CREATE INDEX "policy_workspace_id_environment_id_idx" ON "policy"("workspace_id", "environment_id");

-- CreateIndex
CREATE INDEX "policy_workspace_id_folder_id_idx" ON "policy"("workspace_id", "folder_id");

-- CreateIndex
CREATE INDEX "policy_author_id_idx" ON "policy"("author_id");

-- CreateIndex
CREATE INDEX "policy_settled_by_id_idx" ON "policy"("settled_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "policy_workspace_id_id_key" ON "policy"("workspace_id", "id");

-- CreateIndex
CREATE INDEX "incident_workspace_id_prompt_id_idx" ON "incident"("workspace_id", "prompt_id");

-- CreateIndex
CREATE INDEX "incident_workspace_id_suspect_id_idx" ON "incident"("workspace_id", "suspect_id");

-- CreateIndex
CREATE INDEX "incident_opened_by_id_idx" ON "incident"("opened_by_id");

-- CreateIndex
CREATE INDEX "incident_resolved_by_id_idx" ON "incident"("resolved_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "incident_workspace_id_id_key" ON "incident"("workspace_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "incident_workspace_id_serial_key" ON "incident"("workspace_id", "serial");

-- CreateIndex
CREATE INDEX "incident_note_workspace_id_incident_id_idx" ON "incident_note"("workspace_id", "incident_id");

-- CreateIndex
CREATE INDEX "incident_note_author_id_idx" ON "incident_note"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "incident_note_workspace_id_id_key" ON "incident_note"("workspace_id", "id");

-- CreateIndex
CREATE INDEX "notification_workspace_id_user_id_id_idx" ON "notification"("workspace_id", "user_id", "id");

-- CreateIndex
CREATE INDEX "notification_user_id_idx" ON "notification"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "notification_workspace_id_id_key" ON "notification"("workspace_id", "id");

-- CreateIndex
CREATE INDEX "notification_choice_user_id_idx" ON "notification_choice"("user_id");

-- CreateIndex
CREATE INDEX "live_workspace_id_environment_id_idx" ON "live"("workspace_id", "environment_id");

-- CreateIndex
CREATE INDEX "live_workspace_id_release_id_idx" ON "live"("workspace_id", "release_id");

-- CreateIndex
CREATE INDEX "release_workspace_id_prompt_id_environment_id_at_idx" ON "release"("workspace_id", "prompt_id", "environment_id", "at");

-- CreateIndex
CREATE INDEX "release_workspace_id_at_idx" ON "release"("workspace_id", "at");

-- CreateIndex
CREATE INDEX "release_workspace_id_set_id_idx" ON "release"("workspace_id", "set_id");

-- CreateIndex
CREATE INDEX "release_workspace_id_environment_id_idx" ON "release"("workspace_id", "environment_id");

-- CreateIndex
CREATE INDEX "release_workspace_id_version_id_idx" ON "release"("workspace_id", "version_id");

-- CreateIndex
CREATE INDEX "release_workspace_id_replaces_id_idx" ON "release"("workspace_id", "replaces_id");

-- CreateIndex
CREATE INDEX "release_workspace_id_change_id_idx" ON "release"("workspace_id", "change_id");

-- CreateIndex
CREATE INDEX "release_workspace_id_policy_id_idx" ON "release"("workspace_id", "policy_id");

-- CreateIndex
CREATE INDEX "release_by_id_idx" ON "release"("by_id");

-- CreateIndex
CREATE UNIQUE INDEX "release_workspace_id_id_key" ON "release"("workspace_id", "id");

-- CreateIndex
CREATE INDEX "validation_workspace_id_release_id_idx" ON "validation"("workspace_id", "release_id");

-- CreateIndex
CREATE INDEX "validation_by_id_idx" ON "validation"("by_id");

-- CreateIndex
CREATE UNIQUE INDEX "validation_workspace_id_id_key" ON "validation"("workspace_id", "id");

-- CreateIndex
CREATE INDEX "schedule_workspace_id_state_due_idx" ON "schedule"("workspace_id", "state", "due");

-- CreateIndex
CREATE INDEX "schedule_workspace_id_environment_id_idx" ON "schedule"("workspace_id", "environment_id");

-- CreateIndex
CREATE INDEX "schedule_workspace_id_change_id_idx" ON "schedule"("workspace_id", "change_id");

-- CreateIndex
CREATE INDEX "schedule_by_id_idx" ON "schedule"("by_id");

-- CreateIndex
CREATE UNIQUE INDEX "schedule_workspace_id_id_key" ON "schedule"("workspace_id", "id");

-- CreateIndex
CREATE INDEX "schedule_part_workspace_id_prompt_id_idx" ON "schedule_part"("workspace_id", "prompt_id");

-- CreateIndex
CREATE INDEX "schedule_part_workspace_id_version_id_idx" ON "schedule_part"("workspace_id", "version_id");

-- AddForeignKey
ALTER TABLE "change" ADD CONSTRAINT "change_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change" ADD CONSTRAINT "change_workspace_id_environment_id_fkey" FOREIGN KEY ("workspace_id", "environment_id") REFERENCES "environment"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change" ADD CONSTRAINT "change_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change" ADD CONSTRAINT "change_when_ready_by_id_fkey" FOREIGN KEY ("when_ready_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_part" ADD CONSTRAINT "change_part_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_part" ADD CONSTRAINT "change_part_workspace_id_change_id_fkey" FOREIGN KEY ("workspace_id", "change_id") REFERENCES "change"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_part" ADD CONSTRAINT "change_part_workspace_id_prompt_id_fkey" FOREIGN KEY ("workspace_id", "prompt_id") REFERENCES "prompt"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_part" ADD CONSTRAINT "change_part_workspace_id_head_id_fkey" FOREIGN KEY ("workspace_id", "head_id") REFERENCES "version"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviewer" ADD CONSTRAINT "reviewer_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviewer" ADD CONSTRAINT "reviewer_workspace_id_change_id_fkey" FOREIGN KEY ("workspace_id", "change_id") REFERENCES "change"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviewer" ADD CONSTRAINT "reviewer_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviewer" ADD CONSTRAINT "reviewer_workspace_id_team_id_fkey" FOREIGN KEY ("workspace_id", "team_id") REFERENCES "team"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviewer" ADD CONSTRAINT "reviewer_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_workspace_id_change_id_fkey" FOREIGN KEY ("workspace_id", "change_id") REFERENCES "change"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_read" ADD CONSTRAINT "review_read_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_read" ADD CONSTRAINT "review_read_workspace_id_review_id_fkey" FOREIGN KEY ("workspace_id", "review_id") REFERENCES "review"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_read" ADD CONSTRAINT "review_read_workspace_id_version_id_fkey" FOREIGN KEY ("workspace_id", "version_id") REFERENCES "version"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread" ADD CONSTRAINT "thread_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread" ADD CONSTRAINT "thread_workspace_id_change_id_fkey" FOREIGN KEY ("workspace_id", "change_id") REFERENCES "change"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread" ADD CONSTRAINT "thread_workspace_id_version_id_fkey" FOREIGN KEY ("workspace_id", "version_id") REFERENCES "version"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread" ADD CONSTRAINT "thread_resolved_by_id_fkey" FOREIGN KEY ("resolved_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remark" ADD CONSTRAINT "remark_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remark" ADD CONSTRAINT "remark_workspace_id_thread_id_fkey" FOREIGN KEY ("workspace_id", "thread_id") REFERENCES "thread"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remark" ADD CONSTRAINT "remark_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remark" ADD CONSTRAINT "remark_workspace_id_applied_id_fkey" FOREIGN KEY ("workspace_id", "applied_id") REFERENCES "version"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remark_edit" ADD CONSTRAINT "remark_edit_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remark_edit" ADD CONSTRAINT "remark_edit_workspace_id_remark_id_fkey" FOREIGN KEY ("workspace_id", "remark_id") REFERENCES "remark"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tick" ADD CONSTRAINT "tick_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tick" ADD CONSTRAINT "tick_workspace_id_change_id_fkey" FOREIGN KEY ("workspace_id", "change_id") REFERENCES "change"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tick" ADD CONSTRAINT "tick_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_visit" ADD CONSTRAINT "change_visit_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_visit" ADD CONSTRAINT "change_visit_workspace_id_change_id_fkey" FOREIGN KEY ("workspace_id", "change_id") REFERENCES "change"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_visit" ADD CONSTRAINT "change_visit_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "environment" ADD CONSTRAINT "environment_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "environment" ADD CONSTRAINT "environment_workspace_id_folder_id_fkey" FOREIGN KEY ("workspace_id", "folder_id") REFERENCES "folder"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy" ADD CONSTRAINT "policy_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy" ADD CONSTRAINT "policy_workspace_id_environment_id_fkey" FOREIGN KEY ("workspace_id", "environment_id") REFERENCES "environment"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy" ADD CONSTRAINT "policy_workspace_id_folder_id_fkey" FOREIGN KEY ("workspace_id", "folder_id") REFERENCES "folder"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy" ADD CONSTRAINT "policy_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy" ADD CONSTRAINT "policy_settled_by_id_fkey" FOREIGN KEY ("settled_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident" ADD CONSTRAINT "incident_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident" ADD CONSTRAINT "incident_workspace_id_prompt_id_fkey" FOREIGN KEY ("workspace_id", "prompt_id") REFERENCES "prompt"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident" ADD CONSTRAINT "incident_workspace_id_suspect_id_fkey" FOREIGN KEY ("workspace_id", "suspect_id") REFERENCES "release"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident" ADD CONSTRAINT "incident_opened_by_id_fkey" FOREIGN KEY ("opened_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident" ADD CONSTRAINT "incident_resolved_by_id_fkey" FOREIGN KEY ("resolved_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident_note" ADD CONSTRAINT "incident_note_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident_note" ADD CONSTRAINT "incident_note_workspace_id_incident_id_fkey" FOREIGN KEY ("workspace_id", "incident_id") REFERENCES "incident"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident_note" ADD CONSTRAINT "incident_note_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification_choice" ADD CONSTRAINT "notification_choice_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification_choice" ADD CONSTRAINT "notification_choice_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live" ADD CONSTRAINT "live_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live" ADD CONSTRAINT "live_workspace_id_prompt_id_fkey" FOREIGN KEY ("workspace_id", "prompt_id") REFERENCES "prompt"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live" ADD CONSTRAINT "live_workspace_id_environment_id_fkey" FOREIGN KEY ("workspace_id", "environment_id") REFERENCES "environment"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live" ADD CONSTRAINT "live_workspace_id_release_id_fkey" FOREIGN KEY ("workspace_id", "release_id") REFERENCES "release"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_workspace_id_prompt_id_fkey" FOREIGN KEY ("workspace_id", "prompt_id") REFERENCES "prompt"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_workspace_id_environment_id_fkey" FOREIGN KEY ("workspace_id", "environment_id") REFERENCES "environment"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_workspace_id_version_id_fkey" FOREIGN KEY ("workspace_id", "version_id") REFERENCES "version"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_workspace_id_replaces_id_fkey" FOREIGN KEY ("workspace_id", "replaces_id") REFERENCES "release"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_workspace_id_change_id_fkey" FOREIGN KEY ("workspace_id", "change_id") REFERENCES "change"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_workspace_id_policy_id_fkey" FOREIGN KEY ("workspace_id", "policy_id") REFERENCES "policy"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "validation" ADD CONSTRAINT "validation_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "validation" ADD CONSTRAINT "validation_workspace_id_release_id_fkey" FOREIGN KEY ("workspace_id", "release_id") REFERENCES "release"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "validation" ADD CONSTRAINT "validation_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_workspace_id_environment_id_fkey" FOREIGN KEY ("workspace_id", "environment_id") REFERENCES "environment"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_workspace_id_change_id_fkey" FOREIGN KEY ("workspace_id", "change_id") REFERENCES "change"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule_part" ADD CONSTRAINT "schedule_part_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule_part" ADD CONSTRAINT "schedule_part_workspace_id_schedule_id_fkey" FOREIGN KEY ("workspace_id", "schedule_id") REFERENCES "schedule"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule_part" ADD CONSTRAINT "schedule_part_workspace_id_prompt_id_fkey" FOREIGN KEY ("workspace_id", "prompt_id") REFERENCES "prompt"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule_part" ADD CONSTRAINT "schedule_part_workspace_id_version_id_fkey" FOREIGN KEY ("workspace_id", "version_id") REFERENCES "version"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

