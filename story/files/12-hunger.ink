// 12. Samara and Moscow, spring 1921–1922. A skeleton: what file 12 asks, before it is written (docs/ink.md).

=== hunger ===
# file: 12
# title: The Grits
# witness: Matvei Arzhanov, peasant, a refugee at Samara
# born: 1874, on the border of Penza and Tambov; serfs’ grandson
# asked: What did a child weigh?
# content: famine, illness (not shown)
# place: samara
# date: 1921-07 July 1921
# where: Russia, 1921. Trade is free again, and there is no rain on the Volga. Moscow could ask the world for help.
Matvei Arzhanov holds his cap over a paper parcel. Ilmars Ozols weighs it and gives it back. #frame
We had reckoned on forty poods and there were four.
What did you take to the station? #ask
+ [The samovar, to sell. #c:samovar]
    -> hu_asked
+ [The two youngest. The others could walk. #c:youngest]
    -> hu_asked
+ [Read this file in short. #c:short]
    -> hu_asked

=== hu_asked ===
The soviets of the Volga had written to Moscow since spring.
When was the world asked? #ask #else:late
+ [In July. The committee that asked was under arrest by August. #c:late #hinge:relief #record]
    ~ decide_relief(relief.late)
    -> hu_press
+ [In spring, when we still had the horse. #c:spring #hinge:relief]
    ~ decide_relief(spring)
    -> hu_press

=== hu_press ===
Some in the party and outside it said that whoever may trade may print.
Might anybody print what they thought? #ask #else:closed
+ [No. The thinkers were put on a steamer. #c:closed #hinge:press #record]
    ~ decide_press(closed)
    -> hu_end
+ [Other parties might, if they kept the law. Somebody read it to us. #c:political #hinge:press #locked:{not can_free_press():There are no rivals left in the soviets to print for.}]
    ~ decide_press(political)
    -> hu_end

=== hu_end ===
~ close_act_three()
-> file_done
