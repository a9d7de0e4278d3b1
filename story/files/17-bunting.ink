// 17. Moscow and Leningrad, 1926–November 1927. A skeleton: what file 17 asks, before it is written (docs/ink.md).

=== bunting ===
# file: 17
# title: The Bunting
# witness: Nadia Vorobyova, organiser in the women’s section, Leningrad
# born: 1893, Petrograd; a laundress’s daughter
# asked: Who shouted?
# content: suicide (named)
# place: petrograd
# date: 1927-11-07 7 November 1927
# where: Soviet Union, autumn 1927. War is talked of, grain is short. Those who said so march with banners of their own.
Nadia Vorobyova has a list, and puts it away. #frame
It was wet, the bunting dripped red.
What were you to shout? #ask
+ [Long live. I had it on a card. #c:card]
    -> bu_banner
+ [Down with. I had a cold. #c:cold]
    -> bu_banner
+ [Read this file in short. #c:short]
    -> bu_banner

=== bu_banner ===
They came round the corner with their own banner, forty of them perhaps, and some I knew from 1917.
What did the party do with them? #ask #else:expelled
+ [Pulled it down with a boat-hook, and had them all expelled. #c:expelled #hinge:opposition #record]
    ~ decide_opposition(expelled)
    -> bu_end
+ [Let them march, and print a page in each Friday’s paper. #c:tolerated #hinge:opposition]
    ~ decide_opposition(tolerated)
    -> bu_end
+ [Neither had a say. Soldiers were in the telegraph office. #c:wires #hinge:opposition #locked:{not can_take_the_wires():The soldiers take orders, and are in barracks.}]
    ~ decide_opposition(wires)
    -> bu_end

=== bu_end ===
She asks who else has been asked. #frame
-> file_done
