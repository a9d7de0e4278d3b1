// Text in which each word of the glossary is marked where it comes first, outside the files: in an ending, among the decisions of the record.
import { type ComponentChildren, type VNode, createContext } from "preact";
import { useContext } from "preact/hooks";
import { GlossContext } from "./gloss.tsx";
import { glossed, termsOf } from "./prose.tsx";

const UsesContext = createContext<ReadonlyMap<string, string>>(new Map());

/** What is told inside marks a word once. @param texts - what is told, in its order */
export function FirstUses({ texts, children }: { texts: readonly string[]; children: ComponentChildren }): VNode {
  const uses = useContext(GlossContext)?.firstUses(texts) ?? [];
  // A text that stands there twice is marked by its first place.
  const byText = new Map<string, string>();
  for (const [at, text] of texts.entries()) if (!byText.has(text)) byText.set(text, uses[at] ?? "");
  return <UsesContext.Provider value={byText}>{children}</UsesContext.Provider>;
}

/** One of the texts of the `FirstUses` around it. */
export function Told({ text }: { text: string }): VNode {
  const terms = useContext(UsesContext).get(text) ?? "";
  return <>{glossed(text, termsOf(terms), useContext(GlossContext))}</>;
}
