// A component that is rendered again only for other properties.
import type { Component, FunctionComponent, VNode } from "preact";

const alike = <P extends object>(a: P, b: P): boolean => {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof P>;
  return [...keys].every((key) => a[key] === b[key]);
};

/** @param same - whether two sets of properties give the same; without it, each must be identical */
export function memo<P extends object>(part: (props: P) => VNode | null, same: (a: P, b: P) => boolean = alike): FunctionComponent<P> {
  return function Memo(this: Component<P>, props: P): VNode | null {
    this.shouldComponentUpdate = (next) => !same(props, next);
    return part(props);
  };
}
