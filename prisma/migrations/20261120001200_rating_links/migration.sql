-- CreateTable
CREATE TABLE "closed_links" (
    "workspace_id" UUID NOT NULL DEFAULT galley_workspace(),
    "run_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "closed_links_pkey" PRIMARY KEY ("workspace_id","run_id")
);

-- AddForeignKey
ALTER TABLE "closed_links" ADD CONSTRAINT "closed_links_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE closed_links ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON closed_links TO galley_app USING (workspace_id = (SELECT galley_workspace()));
