// The argument sheet: one finding with room to argue for it and against it, on one page of paper.
export const open = "Argument sheet";
export const title = "Argument sheet";
export const back = "Back to the view";
export const print = "Print it";
export const name = "Name";
export const date = "Date";

export const claim = "Claim";
export const actor = "Actor";
export const actorAsk = "Who decided, and what could they know then?";
export const structure = "Structure";
export const structureAsk = "What pushed the same way, whoever decided?";
export const evidence = "Evidence";
export const evidenceAsk = "What do we have this from, and who wrote it?";
export const pro = "For";
export const proAsk = "What speaks for the claim";
export const contra = "Against";
export const contraAsk = "The strongest thing that speaks against it";
export const judgement = "Your judgement";
export const judgementAsk = "How far do you follow the claim, and what would change your mind?";

export const happened = (caption: string): string => `As it happened: ${caption}.`;
export const instead = (caption: string): string => `Here: ${caption}.`;
const inTen = (firmness: number): string => {
  const times = Math.round(20 * firmness);
  return times % 2 === 0 ? `${times / 2} times in 10` : `${times} times in 20`;
};
/** @param firmness - of 1, by each rater */
export const firm = (question: string, firmness: readonly number[]): string =>
  new Set(firmness).size === 1
    ? `${question} By what could be known then, both readings behind our odds would have it go as it did ${inTen(firmness[0] ?? 0)}.`
    : `${question} By what could be known then, one reading behind our odds would have it go as it did ${inTen(firmness[0] ?? 0)}, the other ${inTen(firmness[1] ?? 0)}.`;
export const further = (count: number): string => `${count} more: see the view.`;
export const madeBy = "No Straight Line, What if…";
