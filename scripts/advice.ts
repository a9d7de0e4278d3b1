// What a script says to whoever ran it and can mend it themselves: shown as it is, without a stack.

/** A wrong option, something not installed, something not built yet: the message says what to do. */
export class Advice extends Error {
  override readonly name = "Advice";
}
