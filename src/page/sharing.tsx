// Gives what was read out of the page: as a file or on paper, and where a frame or a browser forbids that, as words to copy.
import { type VNode, render } from "preact";
import { useEffect, useState } from "preact/hooks";
import * as words from "#words/sharing.ts";
import { Panel } from "./panel.tsx";

interface Copyable {
  readonly title: string;
  /** What happened, and what to do. */
  readonly hint: string;
  readonly content: string | Blob;
}

function CopyText({ text }: { text: string }): VNode {
  const [copied, say] = useState("");
  const copy = (): void => {
    const done = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"));
    done.then(
      () => say(words.copied),
      () => say(words.notCopied),
    );
  };
  return (
    <>
      <textarea class="copy" readOnly rows={12} aria-label={words.text} value={text} onFocus={(event) => event.currentTarget.select()} />
      <p class="row">
        <button type="button" class="plain" onClick={copy}>
          {words.copy}
        </button>
        <span role="status">
          <span>{copied}</span>
        </span>
      </p>
    </>
  );
}

function CopyPicture({ picture }: { picture: Blob }): VNode {
  const [url] = useState(() => URL.createObjectURL(picture));
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return <img class="copy" src={url} alt={words.poster} />;
}

function CopyPanel({ offer: { title, hint, content }, onClose }: { offer: Copyable; onClose: () => void }): VNode {
  return (
    <Panel title={title} actions={{ open: onClose, dismiss: () => undefined }}>
      <p class="hint">{hint}</p>
      {typeof content === "string" ? <CopyText text={content} /> : <CopyPicture picture={content} />}
    </Panel>
  );
}

function offerCopy(what: Copyable): void {
  const host = document.createElement("div");
  document.body.append(host);
  render(
    <CopyPanel
      offer={what}
      onClose={() => {
        render(null, host);
        host.remove();
      }}
    />,
    host,
  );
}

/** Whether the frame around the page lets it do a thing; null where that cannot be known from within. */
function allowed(what: "allow-downloads" | "allow-modals"): boolean | null {
  if (window.top === window) return true;
  // A frame of no origin lies in a sandbox for certain; what else that allows is not told.
  try {
    const frame = window.frameElement;
    if (frame !== null) return !frame.hasAttribute("sandbox") || (frame.getAttribute("sandbox") ?? "").split(/\s+/).includes(what);
  } catch {
    // Another site’s page stands around this one.
  }
  return null;
}

/** Saves to a file. In a frame that may forbid it, the content is offered to be copied as well. */
export function download(name: string, content: Blob | string): void {
  const may = allowed("allow-downloads");
  if (may !== false) {
    const url = URL.createObjectURL(new Blob([content], { type: typeof content === "string" ? "application/json" : content.type }));
    Object.assign(document.createElement("a"), { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }
  if (may === true) return;
  const sure = may === false;
  offerCopy({ title: words.keep, hint: typeof content === "string" ? words.copyFile(name, sure) : words.savePicture(sure), content });
}

/** How long a browser may take to begin, in milliseconds. */
const patience = 1000;

/** Prints. Where nothing comes of it, the text is offered to be copied. */
export function printPage(): void {
  let begun = false;
  const hear = (): void => {
    begun = true;
  };
  addEventListener("beforeprint", hear, { once: true });
  if (allowed("allow-modals") !== false) window.print();
  setTimeout(() => {
    removeEventListener("beforeprint", hear);
    const article = document.querySelector<HTMLElement>("#read article");
    if (begun || article === null) return;
    offerCopy({
      title: words.toPrint,
      hint: words.notPrinted,
      content: article.innerText,
    });
  }, patience);
}
