// 05. Kiel and Berlin, November 1918 to January 1919.

=== stokers ===
# file: 05
# title: The Stoker
# witness: Hinnerk Lührs, stoker
# born: 1896, Kiel
# asked: Who put out the fires?
# place: kiel
# date: 1918-11-03 3 November 1918
{coalition == walkout:One party governed in Moscow.|Several parties governed in Moscow.} #frame
Schröder held the lamp. #cast: schroder
And the fires? #ask
+ [Raked them. #c:draw]
    -> st_kiel
+ [Banked them. #c:bank]
    -> st_kiel

=== st_kiel ===
We marched. #city: kiel council
-> st_berlin

=== st_berlin ===
Then Berlin. We slept in the stables. #place: berlin
The congress voted.
Was it done? #ask
+ [No. Laid in a drawer. #c:shelved #hinge:guard #record]
    ~ decide_guard(shelved)
    -> st_letter
+ [They sat on. #c:enforced #hinge:guard]
    ~ decide_guard(enforced)
    -> st_letter

=== st_letter ===
He had put in a sausage.
Did you answer? #ask
+ [I ate the sausage. #c:sausage]
    -> st_fog
+ [I wrote. #c:wrote]
    -> st_wrote

=== st_wrote ===
Four pages, both sides.
-> st_fog

=== st_fog ===
Fog{bread > 3:, and bread}.
And what did the crowd wait for? #ask
+ [For somebody. We rose. #c:rising #hinge:january #record]
    ~ decide_january(january.rising)
    -> st_after
+ [For the unions. We waited. #c:wait #hinge:january]
    ~ decide_january(wait)
    -> st_after
+ [For nobody. We took it. #c:force #hinge:january #locked:{not can_force_berlin():The guard answers to the congress now.}]
    ~ decide_january(force)
    -> st_after

=== st_after ===
She’d found the one strap.
-> file_done
