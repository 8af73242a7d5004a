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

-- No link lives on that was made before; of any workspace.
CREATE FUNCTION forget_closed_links(closed_before timestamptz) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ DELETE FROM closed_links WHERE at < closed_before $$;
GRANT EXECUTE ON FUNCTION forget_closed_links(timestamptz) TO galley_app;
