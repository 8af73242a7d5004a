-- CreateEnum
CREATE TYPE "redaction_mode" AS ENUM ('mask', 'hash', 'drop');

-- AlterTable
ALTER TABLE "prompt" ADD COLUMN     "store_inputs" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "store_outputs" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "redaction_rule" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "detector" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "pattern" TEXT,
    "mode" "redaction_mode" NOT NULL,
    "switched_on" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "redaction_rule_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "redaction_rule_workspace_id_id_key" ON "redaction_rule"("workspace_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "redaction_rule_workspace_id_detector_name_key" ON "redaction_rule"("workspace_id", "detector", "name");

-- AddForeignKey
ALTER TABLE "redaction_rule" ADD CONSTRAINT "redaction_rule_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE redaction_rule ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON redaction_rule USING (workspace_id = (SELECT galley_workspace()));

-- A pattern of one's own has a name and a pattern; a detector of Galley's has neither.
ALTER TABLE redaction_rule ADD CONSTRAINT own_has_a_pattern CHECK ((detector = 'own') = (pattern IS NOT NULL) AND (detector = 'own') = (name <> ''));
