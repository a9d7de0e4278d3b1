// 14. Moscow, December 1922: a letter is dictated.

=== dictation ===
# file: 14
# title: The Dictation
# witness: Kira Sablina, typist
# born: 1899, Moscow
# asked: Who kept the carbon?
# place: moscow
# date: 1922-12-23 23 December 1922
~ meanwhile_1922()
{with_berlin_now():A German doctor.|A doctor.} #frame #place: moscow
What became of the letter? #ask
+ [Sealed. #c:sealed #hinge:letter #record]
    ~ decide_letter(sealed)
    -> file_done
+ [Copied. #c:copied #hinge:letter]
    ~ decide_letter(copied)
    -> file_done
