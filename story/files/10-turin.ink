// 10. Turin and Milan, September 1920. A skeleton: what file 10 asks, before it is written (docs/ink.md).

=== turin ===
# file: 10
# title: The Chalk
# witness: Teresa Bonino, quality inspector, Fiat Centro
# born: 1899, Turin; a tram driver’s daughter
# asked: Who would buy it?
# place: turin
# date: 1920-09-10 10 September 1920
# where: Italy, September 1920. Half a million engineering workers hold the works that their employers had locked. Nobody has asked the Prime Minister for troops yet.
Teresa Bonino has brought a piece of yellow chalk. #frame
We held the works for three weeks, and the lines ran.
What did you chalk on the first chassis? #ask
+ [That it was made without the masters. #c:chalked]
    -> tu_vote
+ [Nothing. It would have failed my inspection. #c:left]
    -> tu_vote
+ [Read this file in short. #c:short]
    -> tu_vote

=== tu_vote ===
On 10 September the unions’ leaders and the Socialist Party’s met in Milan, to say what the occupation was for.
What did the factories do with what they held? #ask #else:sold
+ [They gave it back, for a promise of control that no law ever kept. #c:sold #hinge:occupation #record]
    ~ decide_occupation(sold)
    -> tu_sold
+ [They gave it back and stayed one party, and the gate guards stayed together. #c:defence #hinge:occupation]
    ~ decide_occupation(defence)
    -> tu_defence
+ [They came out of the gates with what rifles there were. #c:insurrection #hinge:occupation]
    ~ decide_occupation(insurrection)
    -> tu_insurrection

=== tu_sold ===
The party split at Livorno in January. By spring the squads were burning union halls.
-> tu_end

=== tu_defence ===
When the squads came, those who had kept the gates were one party still, and met them together.
-> tu_end

=== tu_insurrection ===
It lasted five days in Turin. The squads had their excuse for ever after.
-> tu_end

=== tu_end ===
~ close_act_two()
-> file_done
