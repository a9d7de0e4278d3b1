// 03. Kyiv, Brest and Smolny, December 1917–March 1918. A telegraphist sends on what was said; a rifleman is asked how many are in his trench.
//
// Facts: dossier TP3, timeline 8–16, A2. The ultimatum to Kyiv is of 4/17 December 1917; the Third Universal of November proclaimed the
// Ukrainian People’s Republic, the Fourth, of January, its independence; its own peace was signed on 9 February 1918. The votes are
// documented (63 leaders: 32, 16, 15; the Central Committee 9 to 7, and 7 to 4 with 4 abstaining). Pskov fell to the Germans at the end of
// February. Invented: Oksana, Ilmars, Kārlis, the tea, the ten Germans. File 02’s night lies between the two witnesses.
// Can be lost: karlis, leftsrs, assembly.
// Oksana’s voice: what the tape said and what she sent on; she names the language a thing was said in. Quick, exact, insulted by errors.
// Ilmars’s voice: registers, counts of signatures; what matters stands in a subordinate clause.

=== telegraph ===
# file: 03
# title: Five Fingers
# witness: Oksana Hrytsenko, telegraphist, and Ilmars Ozols, rifleman
# born: 1896, Kyiv province; 1893, near Riga
# asked: Who signed?
# content: war, the threat of it
# place: kyiv
# date: 4/17 December 1917
{
- assembly == dissolved: The file is thin, and one sheet has been read so often that it has gone soft as cloth. #frame #city: petrograd council #city: kyiv stirring #rail: brest-kyiv running
- coalition == walkout: Two wax seals hold this file, a soviet’s and an assembly’s, side by side and not straight. #frame #city: petrograd council #city: kyiv stirring #rail: brest-kyiv running
- else: Four ministries have countersigned the cover, the last of them in green. #frame #city: petrograd council #city: kyiv stirring #rail: brest-kyiv running
}
Oksana Hrytsenko has asked in what language you are writing. She will wait while you put that at the top. #frame
I had the Hughes machine in the Rada’s building, and later the one at Brest. It prints, so nobody can say that he was misheard. In November our Rada, our own parliament, with Ukrainian SRs in it and Social Democrats and Jews and Poles, had made us a republic, by the Third Universal. I sent that to Petrograd myself. In Ukrainian. They asked me to repeat it in a known language. #voice: oksana
{
- coalition == walkout: On 4 December, your old style, it came back. It knew us, it said, it recognised us, and then the paper kept on coming: let our regiments through, stop letting Cossacks through, within forty-eight hours, or it was war. It was signed for the Commissars, the Russian ones.
- coalition == without: On 4 December, your old style, it came back. There were two hands in it. The top was a cabinet’s, and recognised us, and asked after wheat. Below the fold the soldiers’ people had put theirs: let our regiments through, stop letting Cossacks through, or it was war.
- else: On 4 December, your old style, it came back. Nobody had signed it yet. It was to go before six hundred of them on the Thursday: that they recognised us; and let our regiments through, or it was war. I’d never before been sent a draft.
}
What did you do with it? #ask
+ [I sent it up as it was. It is not for the machine to soften things. #c:asitwas]
    -> br_asitwas
+ [I counted. “Recognise” came twice, and “war” once, at the end, where it tells. #c:counted]
    -> br_counted
+ [I asked Petrograd’s operator if he’d read it. “All of it,” he tapped. “Sorry.” #c:operator]
    -> br_operator
+ [I put it into Ukrainian. In ours the sentence wouldn’t go round the corner. #c:translated]
    -> br_translated
+ [Read this file in short. #c:short]
    -> br_short

=== br_asitwas ===
Vynnychenko, who had the government, read it on the stairs. He wrote novels. “The first half is mine,” he is supposed to have said.
-> br_kyiv

=== br_counted ===
They were two sentences, by two people, with a comma for a frontier. I’ve looked at a good many treaties since, for the comma.
-> br_kyiv

=== br_operator ===
In Russian. Then, slowly, letter by letter, in what he took for Ukrainian. I have the tape. It’s quite wrong, and I’m not giving it up.
-> br_kyiv

=== br_translated ===
It needed a verb in the middle, for who was doing it to whom. They asked why mine was longer.
-> br_kyiv

=== br_kyiv ===
You’ll say the Rada let officers go home through us to the Don, and it did. You’ll say half the soldiers in Kyiv would sooner have had soviets, and in the Arsenal works they would. It was our quarrel. And we’d the sugar and the wheat. A government that means to feed its towns might have counted that before the regiments.
-> br_rada

=== br_rada ===
And after the forty-eight hours? #ask
+ [The time ran out. I’ve the strip, with no answer on it, and next the noise of Kharkiv going off. #c:ultimatum #hinge:rada #record]
    ~ decide_rada(ultimatum)
    -> br_ultimatum
+ [A second strip. Forget the second half, it said; send wagons, and somebody for Brest. #c:recognised #hinge:rada]
    ~ decide_rada(recognised)
    -> br_recognised

=== br_ultimatum ===
{ br_short: -> br_ultimatum_short }
They set up another Ukraine at Kharkiv, a Soviet one, and Muraviev’s guns were in Kyiv by the end of January. I was at Brest with the Rada’s young men, in a hat. On 9 February, new style, we signed, our own peace, with people who wanted our bread. I sent it with the shells falling in the answer. Then we came home behind the Germans. I know how that looks. I was there. #date: 27 January / 9 February 1918 #place: brest #city: kyiv council #city: kharkiv council #rail: brest-kyiv cut
-> br_smolny

=== br_recognised ===
{ br_short: -> br_recognised_short }
Somebody had sat up with the figures. {coalition == walkout:The Left SRs, I heard, who’d come into the government that week and had cousins with us|The Left SRs, I heard, and the Food Ministry, where there was an old man who’d drawn it as a curve}. So there was one delegation to Brest, in two carriages, and I did both their wires. They quarrelled at every station about whose map. The wheat went north, and nobody’s regiments went south. On 9 February, new style, ours signed first all the same. They were hungry there as well, they said; they’d only been more polite. #date: 27 January / 9 February 1918 #place: brest #city: kyiv stirring #rail: brest-kyiv running #cast: leftsrs
-> br_smolny

=== br_smolny ===
She leaves the tape with you, for the spelling. The man who has been waiting, Ilmars Ozols, squares the coil before he sits. #frame
I was on the door at Smolny, second floor, from January; before that in a trench by Dvinsk. The tape from Brest came in there and lay about the parquet, to the ankle, by evening. I rolled it up by dates. Nobody had asked for that. There was tea, without sugar. #voice: ilmars #date: 8/21 January 1918 #place: petrograd #city: berlin stirring #city: vienna stirring
{
- assembly == dissolved and coalition == walkout: Sixty-three of their leaders voted. Thirty-two for a revolutionary war, sixteen for Trotsky, who would neither fight nor sign, fifteen for Lenin and peace. The Assembly had been shut three days. It could not be asked. #lost: assembly
- assembly == dissolved: Sixty-three of their leaders voted. Thirty-two for a revolutionary war, sixteen for Trotsky, who would neither fight nor sign, fifteen for Lenin and peace. In the cabinet there were those who called any peace treason. The Assembly had been shut three days, and could not be asked. #lost: assembly
- else: Sixty-three of the Bolsheviks voted. Thirty-two for a revolutionary war, sixteen for Trotsky, who would neither fight nor sign, fifteen for Lenin and peace. The Assembly was asked as well, across the river, and was for peace with honour. It was not said from whom. #cast: assembly
}
In Berlin and Vienna that month there were strikes, four hundred thousand. One needed only to wait, it was said, they were coming out. And officers’ reports, on the same tape, that the trenches were empty. A gentleman in a fur collar turned round to me. How many men were there in mine?
What did you answer? #ask
+ [With one hand, the fingers spread. One of the five was Kārlis. #c:hand]
    -> br_hand
+ [That I had the roll by me. He took it, and it went from hand to hand about the table. #c:roll]
    -> br_roll
+ [I asked him, on which day? He was angry. It was a serious question. #c:day]
    -> br_day

=== br_hand ===
He looked as if he would have liked there to be more fingers. We had shared a coat, Kārlis and I, that winter; it is entered as one coat. #cast: karlis
-> br_strike

=== br_roll ===
It came back with a ring from somebody’s glass on it. The ring is round Kārlis. He had the place next to mine. #cast: karlis
-> br_strike

=== br_day ===
On Monday there were nine, on Friday five. Kārlis had kept two places clear, as if they were in the latrine. #cast: karlis
-> br_strike

=== br_strike ===
There was a girl there from the Left Communists, a student, who wept. “If we sign with generals, who will ever strike for us again?” she said. A stoker told her, “And if we’re dead?” I have since heard the same from professors, at more length. #wedge: brest / No shame, no tribute
Who was right, of the two? #ask
+ [She was. I had a cousin out on strike in Berlin, and thought of his face. #c:she]
    -> br_she
+ [He was. I had been dead for three winters, more or less, and did not recommend it. #c:he]
    -> br_he
+ [I rolled tape. There were eleven metres from the one day. #c:tape]
    -> br_tape

=== br_she ===
He got six years. He was told there that Russia had signed, or would, or had not; they were not sure which would hurt him.
-> br_brest

=== br_he ===
She fell at Narva, I believe, or one with the same name. There is a difference of a letter.
-> br_brest

=== br_tape ===
On it the Germans say a thing six times, each time more shortly.
-> br_brest

=== br_brest ===
And the signature? When was it given? #ask
+ [On 3 March. By then they had marched for eleven days and added two pages. #c:late #hinge:brest #record]
    ~ decide_brest(brest.late)
    -> br_late
+ [In January, by eight to seven. Lenin had said that he would go if it was not. #c:early #hinge:brest #locked:{not can_sign_early():A cabinet of several parties must be asked first, and is.}]
    ~ decide_brest(brest.early)
    -> br_early
+ [It was not given. There is the line for it, with the date filled in. #c:refused #hinge:brest]
    ~ decide_brest(brest.refused)
    -> br_refused

=== br_late ===
{ br_short: -> br_late_short }
The Committee had gone with Trotsky, nine to seven: no war, no peace. On 18 February the Germans got into the train, since there was nobody in the trench. Dvinsk fell to fewer than a hundred, who came with a time-table. On the 23rd there were new terms, and Lenin’s threat to go, and it was seven to four, with four who looked at the table. #date: 18 February 1918 #city: dvinsk reaction #city: pskov reaction
Signed at Brest on 3 March: on paper, a third of the people, and of the fields, and nearly all the coal. Riga is in it. I come from there. The Left SRs rose, put on their coats, and left the cabinet over it, and the offices went to Moscow in freight cars. Kārlis got out by the roof of Pskov station. He had my coat on. #date: 3 March 1918 #place: brest #city: kyiv reaction #city: odesa reaction #lost: leftsrs #cast: karlis
-> br_end

=== br_early ===
{ br_short: -> br_early_short }
One member of the Committee had been on leave at the front and came in with his boots muddy, and changed his vote; he had looked into some trenches. Riga was in it, and Poland, Kurland; they would have been lost by the map. It was signed on 28 January, old style, and the front stayed where it was and was fenced. #date: 28 January / 10 February 1918 #place: brest #city: brest reaction
The girl spat on the parquet. The Left SRs left the cabinet over it. Nobody had asked them, they said, which was so; it was the whole advantage. The regiments went home at once, without orders, by the roofs of trains. Kārlis came by Smolny to return my half of the coat. I told him to keep it until the autumn. #lost: leftsrs #cast: karlis
-> br_end

=== br_refused ===
{ br_short: -> br_refused_short }
{ coalition == walkout: Bukharin’s people had it with the Left SRs, by three. | The SRs would not sign with a Kaiser, nor the Left SRs with anyone, and some of Lenin’s own voted with them; it was by a good deal. } They sang. On 18 February the Germans got into the train. Dvinsk, then Pskov. We were put there at the station, four hundred riflemen and some tramway workers with a banner. I was sent back at noon with the roll, for it to be safe. #date: 24 February 1918 #place: pskov #city: dvinsk reaction #city: pskov reaction #cast: leftsrs
I have the roll. Kārlis had the coat. #lost: karlis
In March they were in Petrograd, with brushed boots, and the government went east in eleven trains, with the gold, and a mint, and both parties in one dining-car. Behind them people burned their own barns. Of each hundred wagons of grain the Germans counted on, they say, they got nine. I have not seen who counted the barns. #date: 15 March 1918 #city: petrograd reaction #city: kyiv reaction #rail: petrograd-moscow cut
-> br_end

=== br_end ===
{
- brest == brest.refused: He asks for the hour, and takes out no watch. Somewhere in the house a door is tried and found to be open. #frame
- rada == recognised: He has rolled Oksana Hrytsenko’s tape the other way about, so that the end with the wagons is outside. The man with the tea signs for it. #frame
- else: He has rolled the tape up by dates. There is one place, in December, where he had to leave a gap. The man with the tea signs for it. #frame
}
-> file_done

// ---------------------------------------------------------------- in short

=== br_short ===
She gives you tape, he gives you tape rolled up. In November 1917 Ukraine’s Central Rada proclaims a republic. On 4/17 December Petrograd recognises it and in the same telegram demands that its troops be let through, within forty-eight hours, or it is war. The Rada has let officers pass to the Don; it also has the wheat. #frame
At Brest the Germans offer peace for Poland and the Baltic lands. Of sixty-three leading Bolsheviks thirty-two are for a revolutionary war, sixteen for neither war nor peace, fifteen for signing. Berlin and Vienna strike. Ilmars Ozols, a Latvian rifleman on the door, is asked how many are left in his trench, where Kārlis is too, and holds up one hand. #frame #cast: karlis
-> br_rada

=== br_ultimatum_short ===
The time runs out. A Soviet Ukraine is set up at Kharkiv, and its guns take Kyiv. On 9 February 1918 the Rada signs its own peace at Brest, and comes home behind the Germans. #frame #date: 27 January / 9 February 1918 #city: kyiv council #city: kharkiv council
-> br_brest

=== br_recognised_short ===
The threat is dropped. Wheat goes north; one delegation in two carriages goes to Brest. On 9 February 1918 Ukraine signs a peace of its own all the same. #frame #date: 27 January / 9 February 1918 #rail: brest-kyiv running
-> br_brest

=== br_late_short ===
Trotsky breaks off; on 18 February the Germans march, against almost nobody. On 3 March the government signs, on worse terms: a third of the people and most of the coal, on paper. The Left SRs leave it. The capital moves to Moscow. #frame #date: 3 March 1918 #city: kyiv reaction #city: pskov reaction #lost: leftsrs
-> br_end

=== br_early_short ===
By eight to seven they sign in January, and lose Poland, Kurland and Riga. The Left SRs leave the government, which had not asked them. The soldiers go home. #frame #date: 28 January / 10 February 1918 #city: brest reaction #lost: leftsrs
-> br_end

=== br_refused_short ===
They refuse. The Germans take Pskov, where Ilmars loses the man beside him, and in March Petrograd. The government goes east in eleven trains, with the Left SRs. Villages burn their grain behind it. #frame #date: 15 March 1918 #city: petrograd reaction #city: pskov reaction #cast: leftsrs
-> br_end
