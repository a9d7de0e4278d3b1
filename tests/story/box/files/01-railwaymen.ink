// 01. Petrograd, October 1917: seven men at a table.

=== railwaymen ===
# file: 01
# title: The Railwaymen
# witness: Nadia Vorobyova, cigarette packer
# born: 1893, Petrograd
# asked: Who sat at the table?
# place: petrograd
# date: 1917-11-11 29 October / 11 November 1917
A lamp on the table. #frame #place: petrograd
Seven men at a table meant for four. #city: petrograd stirring
What did you carry? #ask
+ [I carried the tray. #c:tray]
    -> rw_talks
+ [I carried the lamp. #c:lamp]
    -> rw_talks

=== rw_talks ===
It got late{railwaymen:, and later}.
What did they settle? #ask
+ [They walked out. #c:walkout #hinge:coalition #record]
    ~ decide_coalition(walkout)
    -> rw_after
+ [They agreed. #c:soviets #hinge:coalition]
    ~ decide_coalition(soviets)
    -> rw_after

=== rw_after ===
It snowed.
-> file_done
