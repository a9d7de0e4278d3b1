// Finds sentences in code: texts of elements, and strings that somebody could read.
import { parseSync } from "vite";

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && typeof (value as Node).type === "string";

/** Of elements, what no reader is shown or told. */
const plainAttributes =
  /^(?:accept|class|d|data-.*|height|href|id|key|name|points|preserveAspectRatio|rel|role|target|transform|type|viewBox|width)$/;

/** What takes selectors, queries of styles, typefaces, and the names by which browsers call things. */
const technical =
  /(?:^|\.)(?:querySelector|querySelectorAll|closest|matches|matchMedia|asks|load|getModifierState|endsWith|startsWith|addEventListener|removeEventListener)$/;

/** Properties of a canvas and of objects that hold no sentence: a typeface, the name of an error, of a curve, of a request’s cache. */
const technicalNames = new Set(["font", "name", "ease"]);

const technicalTargets = [".font", ".className"];

/** Errors speak to those who write code; what a reader is to be told of them is a code. */
const isDeveloperError = (callee: string): boolean => callee.endsWith("Error");

/** What the drawings name and write: names of shapes (`car 2 wheel`), random numbers by name, and SVG. A sentence there is still seen. */
const drawn = /^picture\/|^stage\//;
const shapeName = /^(?:…|[a-z]+)(?: (?:…|[a-z0-9]+))*$/;
const markup = /^<(?:path|rect|circle|text|g|svg)\b|^[\w-]+="|^(?:… )*…?px/;

/** A word that begins as a sentence does, or several. */
const isSentence = (text: string): boolean =>
  /\p{L}/u.test(text) && (/\s/.test(text.trim()) || /^\p{Lu}\p{Ll}+[.:!?…]?$/u.test(text.trim()));

/** A class or typefaces as a string by itself, and an element that the build fills: `" plain-text"`, `"Oswald, Impact, sans-serif"`, `"<p>{{old}}</p>"`. */
const isTechnical = (text: string): boolean => /^ ?[a-z]+(?:-[a-z]+)+$|, sans-serif$|^<[^<]*>\{\{\w+\}\}<\/\w+>$/.test(text);

interface Around {
  readonly node: Node;
  readonly key: string;
}

const textOf = (node: Node, code: string): string => code.slice(node.start, node.end).replace(/\s+/g, "");

/** Whether what stands here is for machines or for those who write code. */
function isAside(path: readonly Around[], code: string): boolean {
  return path.some(({ node, key }, at) => {
    switch (node.type) {
      case "ImportDeclaration":
      case "ExportNamedDeclaration":
        return key === "source";
      case "BinaryExpression":
      case "SwitchCase":
        return at === path.length - 1;
      case "TSLiteralType":
        return true;
      case "NewExpression":
        return key === "arguments" && isDeveloperError(textOf(node["callee"] as Node, code));
      case "CallExpression":
        return key === "arguments" && technical.test(textOf(node["callee"] as Node, code));
      case "JSXAttribute": {
        const name = (node["name"] as Node)["name"];
        return typeof name === "string" && plainAttributes.test(name);
      }
      case "PropertyDefinition":
      case "Property":
        return key === "key" || (at === path.length - 1 && technicalNames.has(textOf(node["key"] as Node, code)));
      case "AssignmentExpression":
        return technicalTargets.some((name) => textOf(node["left"] as Node, code).endsWith(name));
      default:
        return false;
    }
  });
}

function stringOf(node: Node): string | null {
  if (node.type === "JSXText") return /\p{L}/u.test(String(node["value"])) ? String(node["value"]) : null;
  if (node.type === "Literal" && typeof node["value"] === "string") return node["value"];
  if (node.type !== "TemplateLiteral") return null;
  return (node["quasis"] as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join("…");
}

/**
 * The sentences of a source file.
 *
 * @param name - below `src/`
 * @param code - its text
 */
export function sentencesOf(name: string, code: string): string[] {
  const { program, errors } = parseSync(name, code);
  if (errors.length > 0) throw new Error(`${name} cannot be read: ${errors[0]?.message}`);
  const found: string[] = [];
  const visit = (value: unknown, path: readonly Around[]): void => {
    if (Array.isArray(value)) return value.forEach((item) => visit(item, path));
    if (!isNode(value)) return;
    const text = stringOf(value);
    const said = text?.replace(/\s+/g, " ").trim() ?? "";
    const isDrawn = drawn.test(name) && (shapeName.test(said) || markup.test(said));
    if (text !== null && (value.type === "JSXText" || isSentence(text)) && !isTechnical(text) && !isDrawn && !isAside(path, code))
      found.push(said);
    for (const [key, inner] of Object.entries(value)) if (key !== "parent") visit(inner, [...path, { node: value, key }]);
  };
  visit(program, []);
  return found;
}

/** The sentences of an HTML page: of its text, of attributes that are read, and of its scripts. */
export function sentencesOfPage(page: string): string[] {
  const scripts = [...page.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].flatMap(([, code = ""]) => sentencesOf("page.js", code));
  const rest = page.replace(/<script\b[\s\S]*?<\/script>|<!--[\s\S]*?-->/g, "");
  const texts = [...rest.matchAll(/>([^<]*\p{L}[^<]*)</gu)].map(([, text = ""]) => text.trim());
  const read = [...rest.matchAll(/name="description" content="([^"]*)"|\s(?:title|alt|aria-label|lang)="([^"]*)"/g)].map(
    ([, content, label]) => content ?? label ?? "",
  );
  return [...scripts, ...[...texts, ...read].filter((text) => !/^\{\{\w+\}\}$/.test(text))];
}

/** The words of a language with each letter of its sentences changed, as a language that nobody speaks. */
export function sayOtherwise(code: string): string {
  const spans: [start: number, end: number][] = [];
  const visit = (value: unknown, key: string): void => {
    if (Array.isArray(value)) return value.forEach((item) => visit(item, key));
    if (!isNode(value) || /^Import|^TSType|^TSInterface/.test(value.type)) return;
    if (key !== "key" && (value.type === "TemplateElement" || (value.type === "Literal" && typeof value["value"] === "string")))
      spans.push([value.start, value.end]);
    for (const [inner, child] of Object.entries(value)) if (inner !== "parent" && inner !== "typeAnnotation") visit(child, inner);
  };
  visit(parseSync("words.ts", code).program, "");
  return spans.reduceRight(
    (text, [start, end]) =>
      text.slice(0, start) +
      text.slice(start, end).replace(/\\u[0-9A-F]{4}|[aeiou]/g, (sign) => (sign.length > 1 ? sign : `${sign}\u0308`.normalize("NFC"))) +
      text.slice(end),
    code,
  );
}
