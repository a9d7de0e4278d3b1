// What is shown once the piece of disputes has come; where that cannot be had, this says so, and fetches it again when asked.
import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { again, lost } from "#words/unfetched.ts";
import { coming } from "#words/what-if.ts";
import type { Disputes } from "./door.tsx";
import type { ViewProps } from "./props.ts";

interface Props extends Pick<ViewProps, "disputes"> {
  readonly children: (piece: Disputes) => VNode | null;
}

export function Disputed({ disputes, children }: Props): VNode | null {
  const [there, come] = useState(disputes.there);
  const [failed, fail] = useState(false);
  const fetch = (): void => {
    fail(false);
    disputes.fetch().then(come, () => fail(true));
  };
  useEffect(() => {
    if (there === null) fetch();
  }, []);
  if (there !== null) return children(there);
  if (!failed) return <p class="coming">{coming}</p>;
  return (
    <div class="notice" role="alert">
      <p>{lost}</p>
      <button type="button" class="plain small" onClick={fetch}>
        {again}
      </button>
    </div>
  );
}
