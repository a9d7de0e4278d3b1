// E3. The Iron Council. A skeleton: the ending’s parts in a line each, before it is written (docs/ink.md).

=== iron_council ===
# ending: 3
# title: The Iron Council
# year: 1930
# place: berlin
# date: 1930-05 May 1930
The box is an exhibit of the union of two one-party states, and its paper is rationed in both. #part: frame
Hinnerk Lührs loads by a card that is punched in Berlin, and has learned not to ask for whom. #part: nineteen30
The bloc from the Rhine to the Pacific is fed by commissioners and policed by tribunals. #part: outcome
{
- october == october.rising: A rising that nobody called off took Berlin in October 1923 and held it; the councils it speaks for no longer meet. #part: why
- january == force and legien != cabinet: A minority took Berlin by force in January 1919 and held it; the councils it speaks for no longer meet. #part: why
- else: Councils governed in Berlin, and siege, hunger or Moscow’s example hardened them; they no longer meet. #part: why
}
Seriously improbable as a rising; as what a siege makes of friends, less so. #part: plausibility
Why should a German working class with long habits of voting have submitted, or French tanks have waited? #part: objection
Isolation has been abolished. #part: last
-> file_done
