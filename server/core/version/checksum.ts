import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonical } from "./canonical";
import type { Content } from "./content";

/** SHA-256 of the canonical content: the name by which a version is known everywhere. */
export const checksum = (content: Content): string => bytesToHex(sha256(utf8ToBytes(canonical(content))));

/** As a person reads it. */
export const shortSha = (sha: string) => sha.slice(0, 8);
