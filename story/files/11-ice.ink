// 11. Kronstadt and Petrograd, February 1920–March 1921. A skeleton: what file 11 asks, before it is written (docs/ink.md).
// The first question goes back a year, to the proposal of February 1920; the Line goes back with it, as it does for Kyiv in file 03.

=== ice ===
# file: 11
# title: The Ice
# witness: Artem Shcherbak, electrician, battleship Sevastopol
# born: 1893, near Poltava; a miller’s son
# asked: Whose cousin was in the column?
# content: political killing, war (not shown)
# place: kronstadt
# date: 1921-02-28 28 February 1921
# where: Russia after its civil war, winter 1921. The White armies are beaten. Villages, cities and the Baltic fleet ask what it was for.
Artem Shcherbak has come with Nadia, who sits where she can see his hands. #frame
We wired the bulletin’s lamp off the searchlight. My cousin was on the other shore.
What did your mother write from Poltava? #ask
+ [What was left in the barn. She counted it by the sack. #c:barn]
    -> ice_way
+ [Who had come for it. She gave no names. #c:names]
    -> ice_way
+ [Read this file in short. #c:short]
    -> ice_way

=== ice_way ===
// A village that is taxed already is not asked again.
{ village == by_squads:
    -> ice_tax
- else:
    -> ice_after_tax
}

=== ice_tax ===
In February 1920, with the White armies nearly beaten, Trotsky came back from the Urals and asked the party’s leaders to stop seizing grain and take a fixed tax. #date: 1920-02 February 1920
When did the seizing stop? #ask #else:late
+ [Not then. They voted it down, eleven to four, and the squads went out another year. #c:late #hinge:tax #record]
    ~ decide_tax(tax.late)
    -> ice_after_tax
+ [That spring. My people sowed all the land they had. #c:early #hinge:tax]
    ~ decide_tax(tax.early)
    -> ice_after_tax

=== ice_after_tax ===
#date: 1921-02-28 28 February 1921
// No crew rises whose mothers have bread.
{ hungry():
    -> ice_fort
- else:
    -> ice_congress
}

=== ice_fort ===
Our crew resolved for free elections to the soviets. Moscow called it a White plot. There was one letter that offered to go between.
Who crossed the ice? #ask #else:stormed
+ [Men in white sheets. We fired on them, and then they were among us. #c:stormed #hinge:kronstadt #record]
    ~ decide_kronstadt(stormed)
    -> ice_congress
+ [Five people with a lamp and a list of what could be granted. #c:delegation #hinge:kronstadt]
    ~ decide_kronstadt(delegation)
    -> ice_congress

=== ice_congress ===
The party’s congress sat in Moscow, with a third of it gone to the ice or back from there.
And those in the party who disagreed with it? #ask #else:banned
+ [Forbidden to stand together. For good, as it came out. #c:banned #hinge:factions #record]
    ~ decide_factions(banned)
    -> ice_end
+ [Forbidden for a year, and it said a year on the paper. #c:year #hinge:factions]
    ~ decide_factions(year)
    -> ice_end
+ [Not forbidden. They shouted each other down and went home. #c:open #hinge:factions]
    ~ decide_factions(open)
    -> ice_end

=== ice_end ===
Nadia asks whether he is cold. #frame
-> file_done
