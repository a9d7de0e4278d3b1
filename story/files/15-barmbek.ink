// 15. Hamburg and Chemnitz, October 1923. A skeleton: what file 15 asks, before it is written (docs/ink.md).

=== barmbek ===
# file: 15
# title: The Courier
# witness: Hinnerk Lührs, docker, Hamburg
# born: 1896, Kiel; a riveter’s son
# asked: Whose train was late?
# content: political killing (not shown)
# place: hamburg
# date: 1923-10-20 20 October 1923
# where: Germany, October 1923. A tram ticket costs millions. Moscow has fixed a day for a rising.
Hinnerk Lührs puts a banknote under the short leg of the chair. #frame
We sat in a gymnasium and ate herring.
What was in the stove? #ask
+ [Money. It burned badly. #c:money]
    -> bk_way
+ [Nothing. The chairs were the gymnasium’s. #c:nothing]
    -> bk_way
+ [Read this file in short. #c:short]
    -> bk_way

=== bk_way ===
// Nobody rises against councils that he sits in, nor against an iron one that has his card.
{ can_rise_in_october():
    -> bk_october
- else:
    -> bk_friends
}

=== bk_october ===
At Chemnitz the Social Democrats would not call a strike. Brandler had to say yes or no.
What came of the day? #ask #else:off
+ [It was called off. Our courier had gone, and we rose alone. #c:off #hinge:october #record]
    ~ decide_october(off)
    -> bk_end
+ [Saxony’s two parties stood together and let nobody in. #c:saxony #hinge:october]
    ~ decide_october(saxony)
    -> bk_end
+ [The word was yes, everywhere, that night. #c:rising #hinge:october]
    ~ decide_october(october.rising)
    -> bk_end

=== bk_friends ===
There was no day. There were councils in Berlin, of one kind or another, and we were paid by them.
-> bk_end

=== bk_end ===
He takes the banknote back. #frame
-> file_done
