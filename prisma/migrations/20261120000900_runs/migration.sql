-- CreateEnum
CREATE TYPE "verdict" AS ENUM ('usable', 'heavy_edit', 'discarded');

-- CreateEnum
CREATE TYPE "rated_via" AS ENUM ('maker', 'colleague', 'link', 'api', 'queue');

-- CreateEnum
CREATE TYPE "run_purpose" AS ENUM ('production', 'trial', 'shadow', 'eval', 'demo');

-- CreateEnum
CREATE TYPE "run_status" AS ENUM ('running', 'ok', 'error');

-- AlterTable
ALTER TABLE "workspace" ADD COLUMN     "days_in" TEXT NOT NULL DEFAULT 'UTC',
ADD COLUMN     "keep_days" INTEGER NOT NULL DEFAULT 400,
ADD COLUMN     "time_zone" TEXT NOT NULL DEFAULT 'UTC';

-- CreateTable
CREATE TABLE "piece" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "external_id" TEXT,
    "title" TEXT NOT NULL DEFAULT '',
    "prompt_id" UUID,
    "version_id" UUID,
    "content_type" TEXT NOT NULL DEFAULT '',
    "maker_id" UUID,
    "customer" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "first_at" TIMESTAMPTZ(3),
    "first_run_id" UUID,
    "published_at" TIMESTAMPTZ(3),
    "link" TEXT NOT NULL DEFAULT '',
    "closed_at" TIMESTAMPTZ(3),
    "stamp" BIGINT NOT NULL,
    "stamps" JSONB,

    CONSTRAINT "piece_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outcome" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "piece_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "value" DECIMAL(20,6) NOT NULL,
    "of" DECIMAL(20,6),
    "measured_on" DATE NOT NULL,
    "via" TEXT NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "outcome_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rating" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "external_id" TEXT,
    "run_id" UUID NOT NULL,
    "run_ref" TEXT NOT NULL DEFAULT '',
    "via" "rated_via" NOT NULL,
    "rater" TEXT NOT NULL DEFAULT '',
    "verdict" "verdict",
    "reasons" TEXT[],
    "comment" TEXT NOT NULL DEFAULT '',
    "final_text" TEXT,
    "edit_changed" INTEGER,
    "edit_words" INTEGER,
    "editing_seconds" INTEGER,
    "own" BOOLEAN NOT NULL DEFAULT false,
    "queue_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "stamp" BIGINT NOT NULL,
    "stamps" JSONB,

    CONSTRAINT "rating_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reason" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "name" TEXT NOT NULL,
    "place" SMALLINT NOT NULL,

    CONSTRAINT "reason_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rating_queue" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "name" TEXT NOT NULL,
    "instruction" TEXT NOT NULL DEFAULT '',
    "per_run" SMALLINT NOT NULL,
    "asked" JSONB NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "rating_queue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "queue_rater" (
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "queue_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,

    CONSTRAINT "queue_rater_pkey" PRIMARY KEY ("workspace_id","queue_id","member_id")
);

-- CreateTable
CREATE TABLE "queue_item" (
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "queue_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "place" INTEGER NOT NULL,

    CONSTRAINT "queue_item_pkey" PRIMARY KEY ("workspace_id","queue_id","run_id")
);

-- CreateTable
CREATE TABLE "queue_hold" (
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "queue_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "skipped" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "queue_hold_pkey" PRIMARY KEY ("workspace_id","queue_id","run_id","user_id")
);

-- CreateTable
CREATE TABLE "traffic" (
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "prompt_id" UUID NOT NULL,
    "quarter" INTEGER NOT NULL,
    "version_id" UUID NOT NULL,
    "environment" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "arm" TEXT NOT NULL,
    "strategy" TEXT NOT NULL,
    "runs" INTEGER NOT NULL DEFAULT 0,
    "errors" INTEGER NOT NULL DEFAULT 0,
    "usable" INTEGER NOT NULL DEFAULT 0,
    "heavy_edit" INTEGER NOT NULL DEFAULT 0,
    "discarded" INTEGER NOT NULL DEFAULT 0,
    "own_usable" INTEGER NOT NULL DEFAULT 0,
    "own_heavy_edit" INTEGER NOT NULL DEFAULT 0,
    "own_discarded" INTEGER NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "regenerated" INTEGER NOT NULL DEFAULT 0,
    "settled" INTEGER NOT NULL DEFAULT 0,
    "settled_regenerated" INTEGER NOT NULL DEFAULT 0,
    "input_tokens" BIGINT NOT NULL DEFAULT 0,
    "output_tokens" BIGINT NOT NULL DEFAULT 0,
    "cached_tokens" BIGINT NOT NULL DEFAULT 0,
    "reasoning_tokens" BIGINT NOT NULL DEFAULT 0,
    "tokens_unknown" INTEGER NOT NULL DEFAULT 0,
    "cost_known" INTEGER NOT NULL DEFAULT 0,
    "cost_unknown" INTEGER NOT NULL DEFAULT 0,
    "latency_count" INTEGER NOT NULL DEFAULT 0,
    "latency_sum" BIGINT NOT NULL DEFAULT 0,
    "first_token_count" INTEGER NOT NULL DEFAULT 0,
    "first_token_sum" BIGINT NOT NULL DEFAULT 0,
    "edit_count" INTEGER NOT NULL DEFAULT 0,
    "edit_changed" BIGINT NOT NULL DEFAULT 0,
    "edit_words" BIGINT NOT NULL DEFAULT 0,
    "editing_count" INTEGER NOT NULL DEFAULT 0,
    "editing_seconds" BIGINT NOT NULL DEFAULT 0,
    "cost" DECIMAL(38,0) NOT NULL DEFAULT 0,
    "latencies" INTEGER[],

    CONSTRAINT "traffic_pkey" PRIMARY KEY ("workspace_id","prompt_id","quarter","version_id","environment","model","arm","strategy")
) WITH (fillfactor = 70);

-- CreateTable
CREATE TABLE "traffic_day" (
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "prompt_id" UUID NOT NULL,
    "day" INTEGER NOT NULL,
    "version_id" UUID NOT NULL,
    "environment" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "runs" INTEGER NOT NULL DEFAULT 0,
    "errors" INTEGER NOT NULL DEFAULT 0,
    "usable" INTEGER NOT NULL DEFAULT 0,
    "heavy_edit" INTEGER NOT NULL DEFAULT 0,
    "discarded" INTEGER NOT NULL DEFAULT 0,
    "own_usable" INTEGER NOT NULL DEFAULT 0,
    "own_heavy_edit" INTEGER NOT NULL DEFAULT 0,
    "own_discarded" INTEGER NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "regenerated" INTEGER NOT NULL DEFAULT 0,
    "settled" INTEGER NOT NULL DEFAULT 0,
    "settled_regenerated" INTEGER NOT NULL DEFAULT 0,
    "cost_known" INTEGER NOT NULL DEFAULT 0,
    "cost_unknown" INTEGER NOT NULL DEFAULT 0,
    "latency_count" INTEGER NOT NULL DEFAULT 0,
    "cost" DECIMAL(38,0) NOT NULL DEFAULT 0,
    "latencies" INTEGER[],

    CONSTRAINT "traffic_day_pkey" PRIMARY KEY ("workspace_id","prompt_id","day","version_id","environment","model")
) WITH (fillfactor = 70);

-- CreateTable
CREATE TABLE "people_day" (
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "prompt_id" UUID NOT NULL,
    "day" INTEGER NOT NULL,
    "version_id" UUID NOT NULL,
    "maker_id" UUID NOT NULL,
    "tool" TEXT NOT NULL,
    "content_type" TEXT NOT NULL,
    "runs" INTEGER NOT NULL DEFAULT 0,
    "usable" INTEGER NOT NULL DEFAULT 0,
    "heavy_edit" INTEGER NOT NULL DEFAULT 0,
    "discarded" INTEGER NOT NULL DEFAULT 0,
    "own_usable" INTEGER NOT NULL DEFAULT 0,
    "own_heavy_edit" INTEGER NOT NULL DEFAULT 0,
    "own_discarded" INTEGER NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "regenerated" INTEGER NOT NULL DEFAULT 0,
    "settled" INTEGER NOT NULL DEFAULT 0,
    "settled_regenerated" INTEGER NOT NULL DEFAULT 0,
    "edit_count" INTEGER NOT NULL DEFAULT 0,
    "edit_changed" BIGINT NOT NULL DEFAULT 0,
    "edit_words" BIGINT NOT NULL DEFAULT 0,
    "editing_count" INTEGER NOT NULL DEFAULT 0,
    "editing_seconds" BIGINT NOT NULL DEFAULT 0,
    "publishing_count" INTEGER NOT NULL DEFAULT 0,
    "publishing_seconds" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "people_day_pkey" PRIMARY KEY ("workspace_id","prompt_id","day","version_id","maker_id","tool","content_type")
) WITH (fillfactor = 70);

-- CreateTable
CREATE TABLE "customer_day" (
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "customer" TEXT NOT NULL,
    "day" INTEGER NOT NULL,
    "prompt_id" UUID NOT NULL,
    "runs" INTEGER NOT NULL DEFAULT 0,
    "errors" INTEGER NOT NULL DEFAULT 0,
    "usable" INTEGER NOT NULL DEFAULT 0,
    "heavy_edit" INTEGER NOT NULL DEFAULT 0,
    "discarded" INTEGER NOT NULL DEFAULT 0,
    "input_tokens" BIGINT NOT NULL DEFAULT 0,
    "output_tokens" BIGINT NOT NULL DEFAULT 0,
    "cost_known" INTEGER NOT NULL DEFAULT 0,
    "cost_unknown" INTEGER NOT NULL DEFAULT 0,
    "cost" DECIMAL(38,0) NOT NULL DEFAULT 0,

    CONSTRAINT "customer_day_pkey" PRIMARY KEY ("workspace_id","customer","day","prompt_id")
) WITH (fillfactor = 70);

-- CreateTable
CREATE TABLE "run" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "external_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "purpose" "run_purpose" NOT NULL DEFAULT 'production',
    "kind" TEXT NOT NULL DEFAULT 'generation',
    "name" TEXT NOT NULL DEFAULT '',
    "status" "run_status" NOT NULL DEFAULT 'ok',
    "error" TEXT NOT NULL DEFAULT '',
    "finish_reason" TEXT NOT NULL DEFAULT '',
    "prompt_id" UUID,
    "version_id" UUID,
    "release_id" UUID,
    "content_type" TEXT NOT NULL DEFAULT '',
    "environment" TEXT NOT NULL DEFAULT '',
    "arm" TEXT NOT NULL DEFAULT '',
    "override" TEXT NOT NULL DEFAULT '',
    "shadow_of" TEXT NOT NULL DEFAULT '',
    "strategy" TEXT NOT NULL DEFAULT '',
    "strategy_detail" JSONB,
    "customer" TEXT NOT NULL DEFAULT '',
    "end_user" TEXT NOT NULL DEFAULT '',
    "maker_id" UUID,
    "key_id" UUID,
    "tool" TEXT NOT NULL DEFAULT '',
    "piece_id" UUID,
    "step" SMALLINT NOT NULL DEFAULT 1,
    "attempt" SMALLINT NOT NULL DEFAULT 1,
    "model" TEXT NOT NULL DEFAULT '',
    "provider" TEXT NOT NULL DEFAULT '',
    "input_tokens" INTEGER,
    "output_tokens" INTEGER,
    "cached_tokens" INTEGER,
    "reasoning_tokens" INTEGER,
    "cost" BIGINT,
    "cost_given" BOOLEAN NOT NULL DEFAULT false,
    "latency" INTEGER,
    "first_token" INTEGER,
    "trace_id" TEXT NOT NULL DEFAULT '',
    "span_id" TEXT NOT NULL DEFAULT '',
    "parent_id" TEXT NOT NULL DEFAULT '',
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "excerpt" TEXT NOT NULL DEFAULT '',
    "redacted" JSONB,
    "verdict" "verdict",
    "verdict_own" BOOLEAN NOT NULL DEFAULT false,
    "followed" BOOLEAN NOT NULL DEFAULT false,
    "settled" BOOLEAN NOT NULL DEFAULT false,
    "day" INTEGER NOT NULL DEFAULT 0,
    "edit_changed" INTEGER,
    "edit_words" INTEGER,
    "editing_seconds" INTEGER,
    "stamp" BIGINT NOT NULL,
    "stamps" JSONB,

    CONSTRAINT "run_pkey" PRIMARY KEY ("workspace_id","id")
) PARTITION BY RANGE ("id");

-- CreateTable
CREATE TABLE "run_text" (
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "run_id" UUID NOT NULL,
    "inputs" TEXT,
    "rendered" TEXT,
    "output" TEXT,
    "reasoning" TEXT,

    CONSTRAINT "run_text_pkey" PRIMARY KEY ("workspace_id","run_id")
) PARTITION BY RANGE ("run_id");

-- CreateTable
CREATE TABLE "run_key" (
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "external_id" TEXT NOT NULL,
    "run_id" UUID NOT NULL,
    "gone" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "run_key_pkey" PRIMARY KEY ("workspace_id","external_id")
);

-- CreateTable
CREATE TABLE "price" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "model" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "input" BIGINT NOT NULL,
    "output" BIGINT NOT NULL,
    "cached" BIGINT,
    "reasoning" BIGINT,

    CONSTRAINT "price_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "piece_workspace_id_maker_id_created_at_idx" ON "piece"("workspace_id", "maker_id", "created_at");

-- CreateIndex
CREATE INDEX "piece_workspace_id_prompt_id_first_at_idx" ON "piece"("workspace_id", "prompt_id", "first_at");

-- CreateIndex
CREATE INDEX "piece_workspace_id_version_id_idx" ON "piece"("workspace_id", "version_id");

-- CreateIndex
CREATE UNIQUE INDEX "piece_workspace_id_id_key" ON "piece"("workspace_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "piece_workspace_id_external_id_key" ON "piece"("workspace_id", "external_id");

-- CreateIndex
CREATE UNIQUE INDEX "outcome_workspace_id_id_key" ON "outcome"("workspace_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "outcome_workspace_id_piece_id_name_measured_on_key" ON "outcome"("workspace_id", "piece_id", "name", "measured_on");

-- CreateIndex
CREATE INDEX "rating_workspace_id_run_id_idx" ON "rating"("workspace_id", "run_id");

-- CreateIndex
CREATE INDEX "rating_workspace_id_queue_id_idx" ON "rating"("workspace_id", "queue_id");

-- CreateIndex
CREATE UNIQUE INDEX "rating_workspace_id_id_key" ON "rating"("workspace_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "rating_workspace_id_external_id_key" ON "rating"("workspace_id", "external_id");

-- CreateIndex
CREATE UNIQUE INDEX "reason_workspace_id_id_key" ON "reason"("workspace_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "reason_workspace_id_name_key" ON "reason"("workspace_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "rating_queue_workspace_id_id_key" ON "rating_queue"("workspace_id", "id");

-- CreateIndex
CREATE INDEX "queue_rater_workspace_id_member_id_idx" ON "queue_rater"("workspace_id", "member_id");

-- CreateIndex
CREATE INDEX "queue_item_workspace_id_queue_id_place_idx" ON "queue_item"("workspace_id", "queue_id", "place");

-- CreateIndex
CREATE INDEX "traffic_workspace_id_quarter_idx" ON "traffic"("workspace_id", "quarter");

-- CreateIndex
CREATE INDEX "traffic_day_workspace_id_day_idx" ON "traffic_day"("workspace_id", "day");

-- CreateIndex
CREATE INDEX "people_day_workspace_id_day_idx" ON "people_day"("workspace_id", "day");

-- CreateIndex
CREATE INDEX "customer_day_workspace_id_day_idx" ON "customer_day"("workspace_id", "day");

-- CreateIndex
CREATE INDEX "run_workspace_id_at_id_idx" ON "run"("workspace_id", "at", "id");

-- CreateIndex
CREATE INDEX "run_workspace_id_prompt_id_at_id_idx" ON "run"("workspace_id", "prompt_id", "at", "id");

-- CreateIndex
CREATE INDEX "run_key_workspace_id_run_id_idx" ON "run_key"("workspace_id", "run_id");

-- CreateIndex
CREATE UNIQUE INDEX "price_workspace_id_id_key" ON "price"("workspace_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "price_workspace_id_model_starts_at_key" ON "price"("workspace_id", "model", "starts_at");

-- AddForeignKey
ALTER TABLE "piece" ADD CONSTRAINT "piece_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "piece" ADD CONSTRAINT "piece_workspace_id_prompt_id_fkey" FOREIGN KEY ("workspace_id", "prompt_id") REFERENCES "prompt"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "piece" ADD CONSTRAINT "piece_workspace_id_version_id_fkey" FOREIGN KEY ("workspace_id", "version_id") REFERENCES "version"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_workspace_id_piece_id_fkey" FOREIGN KEY ("workspace_id", "piece_id") REFERENCES "piece"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rating" ADD CONSTRAINT "rating_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rating" ADD CONSTRAINT "rating_workspace_id_queue_id_fkey" FOREIGN KEY ("workspace_id", "queue_id") REFERENCES "rating_queue"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reason" ADD CONSTRAINT "reason_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rating_queue" ADD CONSTRAINT "rating_queue_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "queue_rater" ADD CONSTRAINT "queue_rater_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "queue_rater" ADD CONSTRAINT "queue_rater_workspace_id_queue_id_fkey" FOREIGN KEY ("workspace_id", "queue_id") REFERENCES "rating_queue"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "queue_rater" ADD CONSTRAINT "queue_rater_workspace_id_member_id_fkey" FOREIGN KEY ("workspace_id", "member_id") REFERENCES "member"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "queue_item" ADD CONSTRAINT "queue_item_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "queue_item" ADD CONSTRAINT "queue_item_workspace_id_queue_id_fkey" FOREIGN KEY ("workspace_id", "queue_id") REFERENCES "rating_queue"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "queue_hold" ADD CONSTRAINT "queue_hold_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "queue_hold" ADD CONSTRAINT "queue_hold_workspace_id_queue_id_fkey" FOREIGN KEY ("workspace_id", "queue_id") REFERENCES "rating_queue"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run" ADD CONSTRAINT "run_workspace_id_prompt_id_fkey" FOREIGN KEY ("workspace_id", "prompt_id") REFERENCES "prompt"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run" ADD CONSTRAINT "run_workspace_id_version_id_fkey" FOREIGN KEY ("workspace_id", "version_id") REFERENCES "version"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run" ADD CONSTRAINT "run_workspace_id_piece_id_fkey" FOREIGN KEY ("workspace_id", "piece_id") REFERENCES "piece"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "price" ADD CONSTRAINT "price_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
