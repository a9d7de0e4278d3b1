// The variants of the rules: what each says in a sentence, and what speaks for it and for the story’s own rule.
import type { VariantId } from "../../core/what-if/variants.ts";

/** The rule as it is in the variant; what speaks for that; and for the rule that the story has. */
interface VariantSaid {
  readonly says: string;
  readonly pro: string;
  readonly contra: string;
}

/** By variant. What is said of a person, a note of the story says too. */
export const variants: Readonly<Record<VariantId, VariantSaid>> = {
  peace_asked: {
    says: "A coalition, too, can sign the better peace in January 1918.",
    pro: "what was missing was votes within one party: in January Lenin’s group was the smallest of three",
    contra: "Alexander Rabinowitch: partners were people who could say no",
  },
  rada_bread: {
    says: "Ukraine’s republic, recognised, sends no more bread north.",
    pro: "a neighbour that decides for itself may keep its grain",
    contra: "grain and railways were what the quarrel was about, and peace would have let both move",
  },
  squads_bread: {
    says: "Armed squads cost the towns no bread.",
    pro: "Peter Holquist: states on all sides took grain so, since 1915",
    contra: "Orlando Figes: the war of poor against rich that they counted on hardly caught fire",
  },
  urals_held: {
    says: "A refused peace never ends the story behind the Urals.",
    pro: "the Left SRs: the villages would have fought an invader",
    contra: "Richard Debo: only land could buy the time",
  },
  urals_always: {
    says: "A refused peace ends the story behind the Urals, whatever is in the barns.",
    pro: "Richard Debo: only land could buy the time",
    contra: "the Left SRs: the villages would have fought an invader, as Ukraine’s did that summer",
  },
  guard_disarms: {
    says: "Berlin can be taken by force though the congress keeps its own guard.",
    pro: "a vast crowd stood in the streets with rifles",
    contra: "the rifles would have been the congress’s, which had voted for a parliament, 344 to 98",
  },
  vienna_land: {
    says: "Vienna may join though Hungary keeps its estates whole.",
    pro: "critics on the left: what each city could not do alone was never tried together",
    contra: "Otto Bauer: a city without coal of its own cannot choose",
  },
  orel_anywhere: {
    says: "The Whites’ promise of land can win even where no village was stripped.",
    pro: "Peter Kenez: what they lacked was something to offer",
    contra: "Evan Mawdsley: people, arsenals and railways decided",
  },
  petrograd_always: {
    says: "Petrograd given up loses the war, however much the army weighs.",
    pro: "the loss of the revolution’s own city might have broken everything",
    contra: "to shorten the line was a serious military argument, and Lenin’s first thought",
  },
  petrograd_never: {
    says: "Petrograd given up never loses the war.",
    pro: "Evan Mawdsley: Yudenich had too few men to hold a great city",
    contra: "where the army is small, one loss may bring the other",
  },
  cabinet_roots: {
    says: "A workers’ cabinet in Berlin stands without roots of its own.",
    pro: "Pierre Broué and William Pelz: it was a hinge in itself",
    contra: "Heinrich August Winkler: it had no majority in the house",
  },
  councils_works: {
    says: "Councils do not fall with the works.",
    pro: "Simon Pirani: workers still elected people of no party in 1921, until that was stopped",
    contra: "their electors had gone back to the village",
  },
  councils_terror: {
    says: "Councils do not fall with terror.",
    pro: "hunger had emptied them: Petrograd lost seven in ten of its people",
    contra: "Vladimir Brovkin: soviets that elected opponents were shut",
  },
  councils_both: {
    says: "Councils fall neither with the works nor with terror.",
    pro: "Simon Pirani: in 1921 workers still voted, until that was stopped",
    contra: "no voters were left in the towns, and nobody stands against a list of arrests",
  },
  coalition_lasts: {
    says: "A coalition may outlast the civil war.",
    pro: "Alexander Rabinowitch: it is what most of those who voted for soviet power wanted",
    contra: "the parties that fed it want to be paid for different things",
  },
  cheka_goes: {
    says: "The Cheka is dissolved when the war is won.",
    pro: "its powers had been cut before, in February 1919",
    contra: "Richard Pipes: terror was chosen early, and belonged to the project",
  },
  ice_everywhere: {
    says: "Talks with Kronstadt bring rivals into power even where they have no seats.",
    pro: "Israel Getzler: Kronstadt was the soviet democracy of 1917 come back",
    contra: "John Rees: a besieged state had no other choice",
  },
  press_seats: {
    says: "Parties may print again where they have no seats left.",
    pro: "Moshe Lewin: there was a civil peace that might have widened",
    contra: "Vladimir Brovkin: such a state could not risk an open vote",
  },
  vistula_kept: {
    says: "Warsaw, taken by the army and held by no Cheka, is not handed back.",
    pro: "an army seldom gives back what it has taken",
    contra: "it might be entered, but hardly governed: farm-hands wanted land",
  },
  letter_union: {
    says: "Lenin’s letter, read aloud, leaves the union of the republics as it is.",
    pro: "Jeremy Smith: he and Stalin agreed on nearly everything",
    contra: "Moshe Lewin: it was his deepest clash with what he had built",
  },
  rising_wins: {
    says: "A German rising in 1923 never wins.",
    pro: "Werner Angress: it was stillborn, for workers would not have followed",
    contra: "Pierre Broué: it was missed because its leaders hesitated",
  },
  off_free: {
    says: "A German rising called off in 1923 costs nothing.",
    pro: "Heinrich Brandler, who called it off: the hope was an illusion",
    contra: "Pierre Broué: with it a revolution was missed",
  },
  berlin_hardens: {
    says: "Councils in Berlin never harden into a dictatorship.",
    pro: "workers with long democratic habits would not have submitted",
    contra: "Eric Weitz: violence had made both of their movements",
  },
  berlin_example: {
    says: "Moscow’s hostages and provinces do not harden its friends in Berlin.",
    pro: "a mass party with Luxemburg might have been a voice against Moscow",
    contra: "who is tied to such a state may come to resemble it",
  },
  cards_europe: {
    says: "A friendly Europe does not loosen the grip of appointments.",
    pro: "Leonard Schapiro: the party’s habit was older",
    contra: "Patrick Nielsen’s article: it was isolation that filled the offices",
  },
  cards_refilled: {
    says: "Seizing grain does not fill the offices again.",
    pro: "they had been filled long before",
    contra: "what is seized is fetched by people who are sent",
  },
  elected_aloud: {
    says: "Secretaries can be elected where nobody may disagree aloud.",
    pro: "in 1923 forty-six Communists asked for it, when factions were banned",
    contra: "Robert Daniels: the secretary picks those who elect him",
  },
  wires_nearer: {
    says: "Soldiers can take the telegraph in 1927 though they are not asked first.",
    pro: "soldiers in power were feared by all sides",
    contra: "no commander ever tried",
  },
  grain_bread_1927: {
    says: "Deliveries of grain do not fail in 1927.",
    pro: "low prices and a lack of goods had made them fail",
    contra: "the crisis did not depend on who was secretary",
  },
  grain_anywhere: {
    says: "Anybody can seize grain, even who may be voted out over it.",
    pro: "E. H. Carr and R. W. Davies: such speed could not be had from the market, whoever led",
    contra: "Stephen Cohen: prices and patience were another way",
  },
  grain_fear: {
    says: "Grain is seized only in fear of war.",
    pro: "1927 had its war scare",
    contra: "a police that never lost the habit is enough",
  },
  grain_habit: {
    says: "Grain is seized only by a police with the habit.",
    pro: "Lynne Viola: it was a civil war between state and village",
    contra: "fear of war is enough",
  },
  plan_anyone: {
    says: "A plan without force needs nobody who may argue for it.",
    pro: "Robert Allen’s model: industry grows nearly as fast without collectives",
    contra: "others doubt what it assumes; and somebody has to propose it",
  },
  march_anyone: {
    says: "The retreat of 1930 may last though nobody may say that it was wrong.",
    pro: "Lynne Viola: the village had won, for some months, its one cow",
    contra: "no leader in office is known to have proposed it",
  },
  equals_offices: {
    says: "A union of equals needs no appointments that yield.",
    pro: "Budu Mdivani and Filipp Makharadze: a republic has a right to a government of its own",
    contra: "Richard Pipes: under one party any federation was paper",
  },
};
