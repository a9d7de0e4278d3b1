// A view that is rendered again only where something it is given has changed.
import { Component, type ComponentChild, type ComponentClass, type FunctionComponent, createElement } from "preact";

function same(one: object, other: object): boolean {
  const entries = Object.entries(one);
  return entries.length === Object.keys(other).length && entries.every(([key, value]) => (other as Record<string, unknown>)[key] === value);
}

/**
 * @param isSame - whether two sets of what it is given would look alike; every one by itself where it is left out
 */
export function memo<P extends object>(view: FunctionComponent<P>, isSame: (one: P, other: P) => boolean = same): ComponentClass<P> {
  return class extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      return !isSame(this.props, next);
    }
    override render(): ComponentChild {
      return createElement(view, this.props);
    }
  };
}
