import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { addressOf, quoted, schemaOf } from "./address.mjs";

const char = 18;

/** How the engine reaches PostgreSQL: the database itself, and a shadow made for the occasion. */
export class MigrationAdapter {
  provider = "postgres";
  adapterName = "@prisma/adapter-pg";

  constructor(datasource) {
    this.datasource = datasource;
  }

  connect() {
    return open(this.datasource.url);
  }

  async connectToShadowDb() {
    if (this.datasource.shadowDatabaseUrl) return open(this.datasource.shadowDatabaseUrl);
    const database = `prisma_shadow_${randomUUID()}`;
    const admin = new pg.Client(addressOf(this.datasource.url));
    await admin.connect();
    await admin.query(`CREATE DATABASE ${quoted(database)}`);
    const connection = await open(this.datasource.url, database);
    const close = connection.dispose.bind(connection);
    connection.dispose = async () => {
      await close();
      await admin.query(`DROP DATABASE IF EXISTS ${quoted(database)} WITH (FORCE)`);
      await admin.end();
    };
    return connection;
  }
}

async function open(url, database) {
  const address = addressOf(url);
  const pool = { ...address, database: database ?? address.database, max: 1 };
  return forMigrations(await new PrismaPg(pool, { schema: schemaOf(url) }).connect());
}

/** PrismaPg is made for queries: it refuses catalogue columns of type "char" and cuts scripts at every semicolon. */
function forMigrations(connection) {
  const { performIO, queryRaw, startTransaction } = connection;
  let charColumns = [];

  connection.performIO = async (query) => {
    const result = await performIO.call(connection, query);
    charColumns = result.fields.flatMap((field, index) => (field.dataTypeID === char ? [index] : []));
    for (const index of charColumns) showAsText(result, index);
    return result;
  };
  connection.queryRaw = async (query) => {
    const result = await queryRaw.call(connection, query);
    for (const index of charColumns) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
  connection.executeScript = async (script) => {
    await connection.client.query(script).catch((error) => connection.onError(error));
  };
  if (startTransaction) {
    connection.startTransaction = async (level) => forMigrations(await startTransaction.call(connection, level));
  }
  return connection;
}

function showAsText(result, index) {
  result.fields[index].dataTypeID = pg.types.builtins.TEXT;
  for (const row of result.rows) row[index] ||= "\0";
}
