// 13. Tiflis and Moscow, October–December 1922. A skeleton: what file 13 asks, before it is written (docs/ink.md).

=== tiflis ===
# file: 13
# title: The Slap
# witness: Tamar Lelashvili, teacher, Georgian Communist
# born: 1898, Tiflis; a notary’s daughter
# asked: What was to be signed?
# place: tiflis
# date: 1922-11-20 November 1922
# where: Georgia, 1922. The republics that Moscow holds are to be joined. Georgia’s Communists want a union of equals.
Tamar Lelashvili gives each name in full, and waits until it is written. #frame
Sergo Ordzhonikidze struck a comrade in the face, at table. It was quieter than the silence after it.
What did they ask you to sign? #ask
+ [That nothing had happened. #c:nothing]
    -> ti_union
+ [That I had seen nothing. I had been pouring. #c:seen]
    -> ti_union
+ [Read this file in short. #c:short]
    -> ti_union

=== ti_union ===
Dzerzhinsky’s inquiry excused him. Lenin, ill, had the file asked for again.
And how were the republics joined? #ask #else:lenin_form
+ [On Lenin’s paper, as equals, and in Stalin’s manner. #c:lenin_form #hinge:union #record]
    ~ decide_union(lenin_form)
    -> ti_end
+ [As equals, after the inquiry had been held again and aloud. #c:equals #hinge:union]
    ~ decide_union(equals)
    -> ti_end
+ [As parts of Russia, with a language each. #c:autonomisation #hinge:union]
    ~ decide_union(autonomisation)
    -> ti_end

=== ti_end ===
She corrects one vowel. #frame
-> file_done
