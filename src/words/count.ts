// Counts in the language of the interface: which form of a word stands beside a number.
import { locale } from "#words/language.ts";

/** The forms of a word or a sentence that go with numbers, as CLDR names them; `other` goes with all that have no form of their own. */
type Forms<T> = Readonly<Partial<Record<Intl.LDMLPluralRule, T>>> & { readonly other: T };

const rules = new Intl.PluralRules(locale);

/** The form that goes with a whole number. */
export const counted = <T>(count: number, forms: Forms<T>): T => forms[rules.select(count)] ?? forms.other;
