import path from "node:path";
import ts from "typescript";
import type { Tree } from "./tree";

export interface Import {
  from: string;
  /** As written. */
  specifier: string;
  /** The file it leads to, when it is one of ours. */
  file: string | undefined;
  onlyTypes: boolean;
}

const endings = ["", ".ts", ".tsx", ".mjs"];

const known = new WeakMap<Tree, Map<string, Import[]>>();

/** Every import of a file, by whichever form; read once however many rules ask. */
export function importsOf(tree: Tree, file: string): Import[] {
  const read = known.get(tree) ?? new Map<string, Import[]>();
  known.set(tree, read);
  const imports = read.get(file) ?? readImports(tree, file);
  read.set(file, imports);
  return imports;
}

function readImports(tree: Tree, file: string): Import[] {
  const text = tree.get(file) ?? "";
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false);
  const found: Import[] = [];
  const add = (literal: ts.Node | undefined, onlyTypes: boolean) => {
    if (!literal || !ts.isStringLiteralLike(literal)) return;
    found.push({ from: file, specifier: literal.text, file: fileOf(tree, file, literal.text), onlyTypes });
  };
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, importsOnlyTypes(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node)) add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function importsOnlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

function fileOf(tree: Tree, from: string, specifier: string): string | undefined {
  if (specifier.startsWith("#server/")) return `${specifier.slice(1)}.ts`;
  if (specifier.startsWith("#prisma/")) return `${specifier.slice(1)}.ts`;
  if (specifier.startsWith("#components/")) return `${specifier.slice(1)}.tsx`;
  if (!specifier.startsWith(".")) return undefined;
  const place = path.posix.join(path.posix.dirname(from), specifier);
  return endings.map((ending) => place + ending).find((candidate) => tree.has(candidate)) ?? place;
}
