-- CreateEnum
CREATE TYPE "folder_duty" AS ENUM ('editor', 'approver');

-- CreateEnum
CREATE TYPE "prompt_kind" AS ENUM ('prompt', 'workflow');

-- CreateEnum
CREATE TYPE "standing" AS ENUM ('personal', 'team');

-- CreateEnum
CREATE TYPE "version_step" AS ENUM ('major', 'minor', 'patch');

-- CreateEnum
CREATE TYPE "risk" AS ENUM ('low', 'medium', 'high');

-- CreateEnum
CREATE TYPE "severity" AS ENUM ('off', 'note', 'warning', 'error');

-- CreateTable
CREATE TABLE "folder" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "parent_id" UUID,
    "name" TEXT NOT NULL,
    "team_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "folder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "folder_keeper" (
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "folder_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "duty" "folder_duty" NOT NULL,

    CONSTRAINT "folder_keeper_pkey" PRIMARY KEY ("workspace_id","folder_id","member_id","duty")
);

-- CreateTable
CREATE TABLE "prompt" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "kind" "prompt_kind" NOT NULL DEFAULT 'prompt',
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "purpose" TEXT NOT NULL DEFAULT '',
    "folder_id" UUID,
    "content_type" TEXT NOT NULL DEFAULT '',
    "tags" TEXT[],
    "tools" TEXT[],
    "owner_id" UUID,
    "standing" "standing" NOT NULL DEFAULT 'personal',
    "forked_from_id" UUID,
    "latest_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_at" TIMESTAMPTZ(3),
    "used_at" TIMESTAMPTZ(3),
    "archived_at" TIMESTAMPTZ(3),
    "words" TEXT NOT NULL DEFAULT '',
    "sketch" INTEGER[],
    "named" TEXT NOT NULL DEFAULT '',
    "found" tsvector,

    CONSTRAINT "prompt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "twin" (
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "prompt_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "percent" INTEGER NOT NULL,

    CONSTRAINT "twin_pkey" PRIMARY KEY ("workspace_id","prompt_id","other_id")
);

-- CreateTable
CREATE TABLE "draft" (
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "prompt_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "base_id" UUID,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("workspace_id","prompt_id","user_id")
);

-- CreateTable
CREATE TABLE "presence" (
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "prompt_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "writing" BOOLEAN NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "presence_pkey" PRIMARY KEY ("workspace_id","prompt_id","user_id")
);

-- CreateTable
CREATE TABLE "input_set" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "prompt_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "input_set_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "version" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "prompt_id" UUID NOT NULL,
    "serial" INTEGER NOT NULL,
    "major" INTEGER NOT NULL,
    "minor" INTEGER NOT NULL,
    "patch" INTEGER NOT NULL,
    "sha" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "what" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "step" "version_step" NOT NULL,
    "proposed" "version_step" NOT NULL,
    "step_reason" TEXT,
    "risk" "risk" NOT NULL,
    "judgement" JSONB NOT NULL,
    "origins" JSONB NOT NULL,
    "based_on_id" UUID,
    "author_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inclusion" (
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "version_id" UUID NOT NULL,
    "prompt_id" UUID NOT NULL,
    "pinned_id" UUID NOT NULL,

    CONSTRAINT "inclusion_pkey" PRIMARY KEY ("workspace_id","version_id","pinned_id")
);

-- CreateTable
CREATE TABLE "finding" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "version_id" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "severity" "severity" NOT NULL,
    "message" TEXT NOT NULL,
    "place" JSONB NOT NULL,
    "suppressed" TEXT,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lint_rule" (
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "rule" TEXT NOT NULL,
    "severity" "severity" NOT NULL,

    CONSTRAINT "lint_rule_pkey" PRIMARY KEY ("workspace_id","rule")
);

-- CreateTable
CREATE TABLE "comment" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "prompt_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "quote" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "folder_workspace_id_parent_id_idx" ON "folder"("workspace_id", "parent_id");

-- CreateIndex
CREATE INDEX "folder_workspace_id_team_id_idx" ON "folder"("workspace_id", "team_id");

-- CreateIndex
CREATE UNIQUE INDEX "folder_workspace_id_id_key" ON "folder"("workspace_id", "id");

-- CreateIndex
CREATE INDEX "folder_keeper_workspace_id_member_id_idx" ON "folder_keeper"("workspace_id", "member_id");

-- CreateIndex
CREATE INDEX "prompt_workspace_id_name_id_idx" ON "prompt"("workspace_id", "name", "id");

-- CreateIndex
CREATE INDEX "prompt_workspace_id_folder_id_idx" ON "prompt"("workspace_id", "folder_id");

-- CreateIndex
CREATE INDEX "prompt_workspace_id_owner_id_idx" ON "prompt"("workspace_id", "owner_id");

-- CreateIndex
CREATE INDEX "prompt_workspace_id_forked_from_id_idx" ON "prompt"("workspace_id", "forked_from_id");

-- CreateIndex
CREATE INDEX "prompt_workspace_id_latest_id_idx" ON "prompt"("workspace_id", "latest_id");

-- CreateIndex
CREATE INDEX "prompt_workspace_id_sketch_idx" ON "prompt" USING GIN ("workspace_id" uuid_ops, "sketch");

-- CreateIndex
CREATE INDEX "prompt_workspace_id_named_idx" ON "prompt" USING GIN ("workspace_id" uuid_ops, "named" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "prompt_workspace_id_found_idx" ON "prompt" USING GIN ("workspace_id" uuid_ops, "found" tsvector_ops);

-- CreateIndex
CREATE UNIQUE INDEX "prompt_workspace_id_id_key" ON "prompt"("workspace_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "prompt_workspace_id_key_key" ON "prompt"("workspace_id", "key");

-- CreateIndex
CREATE INDEX "twin_workspace_id_other_id_idx" ON "twin"("workspace_id", "other_id");

-- CreateIndex
CREATE INDEX "draft_workspace_id_base_id_idx" ON "draft"("workspace_id", "base_id");

-- CreateIndex
CREATE INDEX "draft_user_id_idx" ON "draft"("user_id");

-- CreateIndex
CREATE INDEX "presence_user_id_idx" ON "presence"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "input_set_workspace_id_id_key" ON "input_set"("workspace_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "input_set_workspace_id_prompt_id_name_key" ON "input_set"("workspace_id", "prompt_id", "name");

-- CreateIndex
CREATE INDEX "version_workspace_id_sha_idx" ON "version"("workspace_id", "sha");

-- CreateIndex
CREATE INDEX "version_workspace_id_based_on_id_idx" ON "version"("workspace_id", "based_on_id");

-- CreateIndex
CREATE INDEX "version_author_id_idx" ON "version"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "version_workspace_id_id_key" ON "version"("workspace_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "version_workspace_id_prompt_id_serial_key" ON "version"("workspace_id", "prompt_id", "serial");

-- CreateIndex
CREATE UNIQUE INDEX "version_workspace_id_prompt_id_sha_key" ON "version"("workspace_id", "prompt_id", "sha");

-- CreateIndex
CREATE UNIQUE INDEX "version_workspace_id_prompt_id_major_minor_patch_key" ON "version"("workspace_id", "prompt_id", "major", "minor", "patch");

-- CreateIndex
CREATE INDEX "inclusion_workspace_id_prompt_id_idx" ON "inclusion"("workspace_id", "prompt_id");

-- CreateIndex
CREATE INDEX "inclusion_workspace_id_pinned_id_idx" ON "inclusion"("workspace_id", "pinned_id");

-- CreateIndex
CREATE INDEX "finding_workspace_id_version_id_idx" ON "finding"("workspace_id", "version_id");

-- CreateIndex
CREATE UNIQUE INDEX "finding_workspace_id_id_key" ON "finding"("workspace_id", "id");

-- CreateIndex
CREATE INDEX "comment_workspace_id_version_id_idx" ON "comment"("workspace_id", "version_id");

-- CreateIndex
CREATE INDEX "comment_workspace_id_prompt_id_idx" ON "comment"("workspace_id", "prompt_id");

-- CreateIndex
CREATE INDEX "comment_author_id_idx" ON "comment"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "comment_workspace_id_id_key" ON "comment"("workspace_id", "id");

-- AddForeignKey
ALTER TABLE "folder" ADD CONSTRAINT "folder_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "folder" ADD CONSTRAINT "folder_workspace_id_parent_id_fkey" FOREIGN KEY ("workspace_id", "parent_id") REFERENCES "folder"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "folder" ADD CONSTRAINT "folder_workspace_id_team_id_fkey" FOREIGN KEY ("workspace_id", "team_id") REFERENCES "team"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "folder_keeper" ADD CONSTRAINT "folder_keeper_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "folder_keeper" ADD CONSTRAINT "folder_keeper_workspace_id_folder_id_fkey" FOREIGN KEY ("workspace_id", "folder_id") REFERENCES "folder"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "folder_keeper" ADD CONSTRAINT "folder_keeper_workspace_id_member_id_fkey" FOREIGN KEY ("workspace_id", "member_id") REFERENCES "member"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prompt" ADD CONSTRAINT "prompt_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prompt" ADD CONSTRAINT "prompt_workspace_id_folder_id_fkey" FOREIGN KEY ("workspace_id", "folder_id") REFERENCES "folder"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prompt" ADD CONSTRAINT "prompt_workspace_id_owner_id_fkey" FOREIGN KEY ("workspace_id", "owner_id") REFERENCES "member"("workspace_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prompt" ADD CONSTRAINT "prompt_workspace_id_forked_from_id_fkey" FOREIGN KEY ("workspace_id", "forked_from_id") REFERENCES "version"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prompt" ADD CONSTRAINT "prompt_workspace_id_latest_id_fkey" FOREIGN KEY ("workspace_id", "latest_id") REFERENCES "version"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "twin" ADD CONSTRAINT "twin_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "twin" ADD CONSTRAINT "twin_workspace_id_prompt_id_fkey" FOREIGN KEY ("workspace_id", "prompt_id") REFERENCES "prompt"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "twin" ADD CONSTRAINT "twin_workspace_id_other_id_fkey" FOREIGN KEY ("workspace_id", "other_id") REFERENCES "prompt"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_workspace_id_prompt_id_fkey" FOREIGN KEY ("workspace_id", "prompt_id") REFERENCES "prompt"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_workspace_id_base_id_fkey" FOREIGN KEY ("workspace_id", "base_id") REFERENCES "version"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presence" ADD CONSTRAINT "presence_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presence" ADD CONSTRAINT "presence_workspace_id_prompt_id_fkey" FOREIGN KEY ("workspace_id", "prompt_id") REFERENCES "prompt"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presence" ADD CONSTRAINT "presence_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "input_set" ADD CONSTRAINT "input_set_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "input_set" ADD CONSTRAINT "input_set_workspace_id_prompt_id_fkey" FOREIGN KEY ("workspace_id", "prompt_id") REFERENCES "prompt"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version" ADD CONSTRAINT "version_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version" ADD CONSTRAINT "version_workspace_id_prompt_id_fkey" FOREIGN KEY ("workspace_id", "prompt_id") REFERENCES "prompt"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version" ADD CONSTRAINT "version_workspace_id_based_on_id_fkey" FOREIGN KEY ("workspace_id", "based_on_id") REFERENCES "version"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version" ADD CONSTRAINT "version_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inclusion" ADD CONSTRAINT "inclusion_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inclusion" ADD CONSTRAINT "inclusion_workspace_id_version_id_fkey" FOREIGN KEY ("workspace_id", "version_id") REFERENCES "version"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inclusion" ADD CONSTRAINT "inclusion_workspace_id_prompt_id_fkey" FOREIGN KEY ("workspace_id", "prompt_id") REFERENCES "prompt"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inclusion" ADD CONSTRAINT "inclusion_workspace_id_pinned_id_fkey" FOREIGN KEY ("workspace_id", "pinned_id") REFERENCES "version"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_workspace_id_version_id_fkey" FOREIGN KEY ("workspace_id", "version_id") REFERENCES "version"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lint_rule" ADD CONSTRAINT "lint_rule_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_workspace_id_prompt_id_fkey" FOREIGN KEY ("workspace_id", "prompt_id") REFERENCES "prompt"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_workspace_id_version_id_fkey" FOREIGN KEY ("workspace_id", "version_id") REFERENCES "version"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
