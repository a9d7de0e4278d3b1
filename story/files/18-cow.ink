// 18. Siberia, Penza and Moscow, January 1928–March 1930. A skeleton: what file 18 asks, before it is written (docs/ink.md).

=== cow ===
# file: 18
# title: The Cow
# witness: Matvei Arzhanov, peasant, with Ilmars Ozols signing
# born: 1874, on the border of Penza and Tambov; serfs’ grandson
# asked: Whose cow was it?
# content: deportation, hunger (not shown)
# place: penza
# date: 1928-01-15 January 1928
# where: Soviet Union, January 1928. A third of the grain that the towns counted on has not come. There is a price, and there are police.
Matvei Arzhanov has walked. Ilmars Ozols reads his own signature twice. #frame
The price was low and there was no cloth to be had for it.
What did you do with the grain? #ask
+ [Fed the cow, and well. #c:cow]
    -> cow_grain
+ [Waited. My father always waited till spring. #c:waited]
    -> cow_grain
+ [Read this file in short. #c:short]
    -> cow_grain

=== cow_grain ===
Those who governed sat in Moscow and had a choice of three.
How did they get it? #ask #else:{government == plural or (with_berlin_now() and nations >= 2 and terror <= 2):prices|seizures}
+ [They took it, under Article 107, and later the land. #c:seizures #hinge:grain #record #locked:{not can_seize_grain():They would lose the village’s votes.}]
    ~ decide_grain(seizures)
    -> cow_march
+ [They paid for it. #c:prices #hinge:grain]
    ~ decide_grain(prices)
    -> cow_end
+ [They taxed the better-off, and asked the rest to join them. #c:plan #hinge:grain #locked:{not can_plan_without_force():There is neither grain in hand nor anybody to argue it.}]
    ~ decide_grain(plan)
    -> cow_end

=== cow_march ===
In March 1930 a newspaper came folded in the halter: somebody was dizzy with success, and the cow might go home. #date: 1930-03-02 2 March 1930
Did she stay? #ask #else:{general_secretary == stalin:brief|permanent}
+ [Until the autumn. #c:brief #hinge:march #record]
    ~ decide_march(brief)
    -> cow_end
+ [She is at home now. #c:permanent #hinge:march #locked:{not can_retreat_for_good():Nobody is left who could tell him that he was wrong.}]
    ~ decide_march(permanent)
    -> cow_end

=== cow_end ===
He asks for his cap. #frame
-> file_done
