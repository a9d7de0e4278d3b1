// 16. Moscow, January–May 1924. A skeleton: what file 16 asks, before it is written (docs/ink.md).

=== reading ===
# file: 16
# title: The Reading
# witness: Kira Sablina, typist, with Tamar Lelashvili
# born: 1901, Petrograd; a stationer’s daughter
# asked: Who put up a hand?
# place: moscow
# date: 1924-05-21 21 May 1924
# where: Moscow, May 1924. A party congress. The post that appoints the party’s officials must be filled, or changed.
Kira Sablina gives the hour. Tamar Lelashvili gives the names. #frame
Side room. Thirty chairs. Notes forbidden.
Where were you put? #ask
+ [By the carafe. The sun came through it. #c:carafe]
    -> re_post
+ [By the door. It was held from outside. #c:door]
    -> re_post
+ [Read this file in short. #c:short]
    -> re_post

=== re_post ===
Who should hold the post was put to a show of hands.
Who holds it now? #ask #else:{letter == sealed:stays|moved}
+ [Stalin. He had offered to go, and they asked him to stay. #c:stays #hinge:secretary #record #locked:{not can_stay_secretary():Lenin has moved him already.}]
    ~ decide_secretary(stays)
    -> re_end
+ [{general_secretary == lenin:Lenin. They confirmed it|Not Stalin. Five of them, and a dull man for the cards}. #c:moved #hinge:secretary]
    ~ decide_secretary(moved)
    -> re_end
+ [Whoever is elected. In every district, by those who pay dues there. #c:elected #hinge:secretary #locked:{not can_elect_secretaries():Nobody may stand for a post against the list.}]
    ~ decide_secretary(elected)
    -> re_end

=== re_end ===
~ close_act_four()
-> file_done
