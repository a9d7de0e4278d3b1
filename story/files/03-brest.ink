// 03. Kyiv, Brest and Smolny, December 1917–March 1918. A telegraphist sends on what was said; a rifleman is asked how many are in his trench.
//
// Facts: dossier TP3, timeline 8–16, A2. The ultimatum to Kyiv is of 4/17 December 1917; the Third Universal of November proclaimed the
// Ukrainian People’s Republic, the Fourth, of January, its independence. A congress of soviets met in Kyiv on the day the ultimatum came, and
// stood by the Rada; the students’ company fell at Kruty on 16/29 January; Kyiv fell on 26 January / 8 February, and on the 9th the Rada signed
// its own peace, for a million tons of grain. Vienna struck in the middle of January, new style, Berlin from the 28th: after the vote of the 63.
// The votes are documented (63 leaders: 32, 16, 15; the Central Committee 9 to 7, and 7 to 4 with 4 abstaining). Pskov fell at the end of February.
// An Assembly that is to be elected again is not sitting in these months; a kept one sits in the Tauride Palace, ten minutes from Smolny.
// Invented: Oksana, Levko, the operator, Ilmars, Kārlis, the coat, the student, the boilerman, the herring. File 02’s night lies between the witnesses.
// Can be lost: karlis, leftsrs, assembly.
// Oksana’s voice: what the strip said and what she sent on; she names the language a thing was said in. Quick, exact, insulted by errors.
// Ilmars’s voice: no contractions; registers, receipts, counts; the passive; what matters stands in a subordinate clause.

=== telegraph ===
# file: 03
# title: Five Fingers
# witness: Oksana Hrytsenko, telegraphist, and Ilmars Ozols, rifleman
# born: 1896, Kyiv province; 1893, near Riga
# asked: Who signed?
# content: war, the death of a schoolboy (not shown)
# place: kyiv
# date: 1917-12-17 4/17 December 1917
{
- coalition == walkout and assembly == dissolved: The file is thin, and one sheet has been read so often that it has gone soft as cloth. #frame #city: petrograd council #city: kyiv stirring #rail: brest-kyiv running
- coalition == walkout: Two wax seals hold this file, a soviet’s and an assembly’s, side by side and not straight. #frame #city: petrograd council #city: kyiv stirring #rail: brest-kyiv running
- coalition == without: Four ministries have countersigned the cover, the War Office last, in green. #frame #city: petrograd council #city: kyiv stirring #rail: brest-kyiv running
- else: “Read aloud, Thursday,” says a stamp on the cover, and under it somebody has pencilled: twice. #frame #city: petrograd council #city: kyiv stirring #rail: brest-kyiv running
}
Oksana Hrytsenko asks what language you are writing, and waits to see it written. #frame
I worked Kyiv’s Hughes, a telegraph that prints, so nobody can say he was misheard. In November our parliament, the Central Rada, mostly socialists, of four nations, made us a republic. I sent that to Petrograd, in Ukrainian. The Empire’s machines have no ї. My country went out with a figure 1 in it, and I was asked to repeat it in a known language. #voice: oksana
{
- coalition == walkout: On 4 December, by the old calendar, Lenin’s government recognised our republic, without conditions. Then came the conditions: let Red regiments through to the Don, stop letting officers through. Forty-eight hours, or it was war. It was signed Lenin and Trotsky, in Russian.
- coalition == without: On 4 December, by the old calendar, Petrograd’s cabinet of all the socialists recognised our republic, without conditions, and asked the price of wheat. Underneath, the Red Guards had put the conditions: let Red regiments through to the Don, stop letting officers through. Forty-eight hours, or war.
- else: On 4 December, by the old calendar, Petrograd sent a draft, for six hundred delegates to vote on. It recognised our republic, without conditions. Then came the conditions: let Red regiments through to the Don, stop letting officers through. Forty-eight hours, or war. I’d never been threatened subject to approval.
}
Levko, the schoolboy who ran strips upstairs, asked which half to take first.
What did you do with it? #ask
+ [I sent it up in Russian, as it came. I only corrected the spelling. #c:asitwas]
    -> br_asitwas
+ [I counted. “Recognise” came twice, and “war” once, at the end, where it tells. #c:counted]
    -> br_counted
+ [I asked Petrograd’s operator if he’d read it. “All of it,” he typed. “Sorry.” #c:operator]
    -> br_operator
+ [I put it into Ukrainian. In ours the sentence wouldn’t go round the corner. #c:translated]
    -> br_translated
+ [Read this file in short. #c:short]
    -> br_short

=== br_asitwas ===
The ministers were at supper: buckwheat, and one sausage for the whole government. Vynnychenko, at its head, wrote novels, and read it out with pauses. {coalition == without:At three came two answers: to the top half, the price; to the rest, that nobody can recognise a people and give it orders|At three came the answer: nobody can recognise a people and give it orders in one telegram}. Well put, in bad Russian. Levko got the sausage.
-> br_kyiv

=== br_counted ===
From my notebook: “Recognise, two. War, one. Please, none. Words in Ukrainian, none. Spelling mistakes, four, one in ‘Ukrainian’. {coalition == without:Wheat, one, as a question|Wheat, none, from a town that queues for it}. Time to print, nine minutes. Time for Levko to get it upstairs, one.”
-> br_kyiv

=== br_operator ===
We’d worked that line since summer, and talked in the gaps. “What have you eaten?” I typed. “Yesterday,” he typed. He’d a wife at Poltava. Then, letter by letter, in what he took for Ukrainian, he hoped it would blow over. It has three mistakes, and it’s the one strip I’ve never corrected.
-> br_kyiv

=== br_translated ===
In Russian it shook your hand, took a comma, and had its other hand in your pocket. Ours wants to know who’s doing what to whom, so I made it two sentences. The secretary said it didn’t flow. “That full stop’s the frontier,” I told him. He left Levko his apple core.
-> br_kyiv

=== br_kyiv ===
#scene: tape
You’ll say the Rada let officers home to the Don, where a Cossack general was arming to put the soviets down. It did. But two thousand delegates of Ukraine’s own soviets heard the telegram in Kyiv, and stood by the Rada. {coalition == walkout:And we’d the wheat, and Lenin’s towns the queues. I’d have counted loaves before regiments.|{coalition == without:And we’d the wheat. Their own cabinet had asked the price; I’d have waited for the answer.|And we’d the wheat. I’d have put that to the six hundred first.}}
-> br_rada

=== br_rada ===
And after the forty-eight hours? #ask
+ [Nothing on the strip. Then one night Kharkiv stopped answering in Ukrainian. #c:ultimatum #hinge:rada #record]
    ~ decide_rada(ultimatum)
    -> br_ultimatum
+ [A second strip: forget the conditions, send wheat, and come to Brest along with us. #c:recognised #hinge:rada]
    ~ decide_rada(recognised)
    -> br_recognised

=== br_ultimatum ===
{ br_short: -> br_ultimatum_short }
{coalition == walkout:Lenin’s people set up a second Ukraine, a Soviet one, at Kharkiv, with guns.|{coalition == without:The cabinet sent regrets, the Red Guards guns: a second, Soviet Ukraine was set up at Kharkiv.|The six hundred were for it, by thirty. A second, Soviet Ukraine was set up at Kharkiv, with guns.}} I’d gone with the Rada’s three young men to Brest-Litovsk, where Germany was talking peace. At home students and top-form boys were put out at Kruty, a junction, to stop an army. The dead came up the wire by schools, with a figure 1 in half the names. Levko’s I asked them to repeat. #date: 1918-01-29 16/29 January 1918 #place: brest #city: kharkiv council #wedge: kyiv / Forty-eight hours
On 9 February, new style, we signed: peace, for a million tons of our grain. I called Kyiv to say so, and it answered in Russian; the Reds had it. We came home behind German helmets. At the station people looked at them, then at us. #date: 1918-02-09 27 January / 9 February 1918 #city: kyiv council #rail: brest-kyiv cut
-> br_smolny

=== br_recognised ===
{ br_short: -> br_recognised_short }
{
- coalition == walkout: The Left SRs had got it sent, people said; they’d come into Lenin’s government that week. A regiment sent at us has to be fed, they’d asked, and on what? None came. #cast: leftsrs
- coalition == without: An old Menshevik in a knitted scarf, at the Food Ministry, had got it sent, people said. He’d drawn it as a curve, loaves against regiments. No regiment came.
- else: That was the six hundred, on their Thursday. A woman from a bakery asked how many loaves there were in forty-eight hours, and no minister knew. No regiments came.
}
Officers still slipped through to the Don. Wheat and sugar went north, under two seals; Levko counted the wagons and outgrew his cap. #city: kyiv stirring
I went to Brest-Litovsk, where Germany was talking peace: one delegation in two carriages, theirs and ours, who quarrelled over the map and lent each other tea. On 9 February, new style, at night, ours signed first, alone, for a million tons of our grain. The Russians were asleep across the passage. I could have knocked. I’d been told not to, in Ukrainian. #date: 1918-02-09 27 January / 9 February 1918 #place: brest #rail: brest-kyiv running
-> br_smolny

=== br_smolny ===
#scene: map
#front: german trench
Ilmars Ozols, a Latvian rifleman then, squares her strips. He goes back to January. #frame
From a trench east of Riga I had been sent to guard a door at Smolny, where the Bolsheviks sat. The tape from Brest lay to the ankle. It was rolled up by date, unasked, by me. {rada == recognised:{coalition == walkout:There was tea and, since the wagons, sugar, against signature.|There was tea and, since the wagons, sugar; each party sent a man to see it divided.}|{coalition == walkout:There was tea. The sugar was in Ukraine, with which one was at war.|There was tea. The sugar was in Ukraine; each minister had told the samovar that he was against that war.}} #voice: ilmars #date: 1918-01-21 8/21 January 1918 #place: petrograd #city: vienna stirring
For peace the Germans wanted Poland, Lithuania, and Riga, near which I was born. I had sixty-three leading Bolsheviks’ coats. Thirty-two would refuse, and fight a revolutionary war. Sixteen were Trotsky’s: send the army home, sign nothing; the Germans would not dare. Fifteen were Lenin’s: sign now, before it cost more.
{
- assembly == dissolved and coalition == walkout: Nobody else was asked. The Assembly had been shut two days before. #lost: assembly
- assembly == dissolved: The Mensheviks would have asked the country. The Assembly, where one asks it, was two days shut. #lost: assembly
- assembly == kept: The Assembly, ten minutes down the street, voted for a peace with honour. It did not say with what army. #cast: assembly
- else: The Assembly was to be elected over again in February. It was proposed to ask the Germans to wait. #cast: assembly
}
That month Vienna struck, and Berlin, four hundred thousand. Our trenches, officers wrote, were empty. One of the thirty-two turned to me. How many were there in mine? #city: berlin stirring
What did you answer? #ask
+ [I held up a hand, with the fingers spread. One of the five was Kārlis. #c:hand]
    -> br_hand
+ [I had the roll on me. He took it, and it went round the table. #c:roll]
    -> br_roll
+ [I asked him, on which day? He was angry. It was a serious question. #c:day]
    -> br_day
+ [That there was a train at seven, and he might count them. #c:train]
    -> br_train

=== br_hand ===
He waited for the other hand, which had the rifle in it. On the map a regiment held my trench, in blue pencil. There had been two thousand of us to that pencil. Kārlis had the next place to mine. We had one coat, and I had left it with him. #cast: karlis
-> br_strike

=== br_roll ===
“Bērziņš, gone to share out land. Ivanov, at Pskov, selling boots. Ivanov the second, selling the regiment’s. Machine-gun, exchanged with the Germans for rum. Present, five.” Kārlis had the next place to mine. We had one coat, and he stands there as “with coat”. The roll came back with the ring of a tea-glass round him. #cast: karlis
-> br_strike

=== br_day ===
Nineteen on the Monday, nine on the Wednesday, five on the Friday. He asked whether they were not ready in spirit. An agitator had asked Kārlis that, who had the next place to mine. Kārlis showed him our coat, one for the two of us, and asked in which pocket to look. #cast: karlis
-> br_strike

=== br_train ===
Two took it, and were back on the Thursday, muddy to the knee, with a {rada == recognised:wheat|rye} pancake for me from Kārlis, who had the next place to mine and half of my coat. One now saw that nobody there could fight, and one that nobody could run. It was ruled that members should not visit trenches. #cast: karlis
-> br_strike

=== br_strike ===
#scene: talks
At the tea a student who was for the war was in tears. “If we sign with the Kaiser, who’ll strike for us again? Alone we’ve nothing to share out but hunger, and whoever shares out hunger needs a gun.” “And if we’re dead?” said the boilerman. “We’ve one child born, and you’d stake it on the one Berlin’s expecting. {bread >= 3:Give them Riga. We’ve eaten this winter. Give us another.|Give them Riga. Give us one harvest.}” #wedge: brest / No shame, no tribute
Who was right, of the two? #ask
+ [She was. I had a cousin in Berlin, at a lathe, and thought of his face. #c:she]
    -> br_she
+ [He was. I had been dead for three winters, more or less, and did not recommend it. #c:he]
    -> br_he
+ [I rolled tape. There were nine metres from the one day. #c:tape]
    -> br_tape
+ [I cannot say. They had one herring between them, and I was watching the knife. #c:herring]
    -> br_herring

=== br_she ===
He had lived there since 1906. He came out with the rest, for a peace that took nothing from anybody, which is to say for Riga, and got eighteen months. In prison he was told that Russia had signed, then that it had not, and never learnt which was meant to hurt.
-> br_brest

=== br_he ===
At Christmas of 1916, in the bog before Riga, we went forward in white sheets, without a shot, so as not to wake anyone. I called the roll that night, and wrote thirty-one letters, which begin alike. The boilerman had received one, about a son. He did not say what followed from it.
-> br_brest

=== br_tape ===
On it a German general says one thing six times, each time more shortly, and ours answer by the metre. In the gaps the operators talk; one, a woman, corrects both sides’ place-names. The student stood on Thursday. The boilerman lifted her foot off it, as one does with a horse, and went on disagreeing.
-> br_brest

=== br_herring ===
He cut and she chose, so that he cut very exactly. She took the head, on principle; he changed it for the tail while she wiped her eyes; she changed it back. She called him a peasant and he called her a baroness. The tape under it can still be read, at an open window.
-> br_brest

=== br_brest ===
And the signature? When was it given? #ask
+ [On 3 March. By then the Germans had marched for a fortnight and added two pages. #c:late #hinge:brest #record]
    ~ decide_brest(brest.late)
    -> br_late
+ [In January, old style, by eight to seven. Lenin had said that he would go if it was not. #c:early #hinge:brest #locked:{not can_sign_early():A cabinet of several parties must be asked first, and is.}]
    ~ decide_brest(brest.early)
    -> br_early
+ [It was not given. There is the line for it, with the date filled in. #c:refused #hinge:brest]
    ~ decide_brest(brest.refused)
    -> br_refused

=== br_late ===
#scene: front
#front: german advance
{ br_short: -> br_late_short }
Trotsky’s way was tried, {can_sign_early():by nine to seven of the Bolsheviks’ Committee|as the one for which no party need sign}: the war declared over, nothing signed. On 18 February the Germans got into the train, there being nobody in the trenches. Fewer than a hundred took Dvinsk, with a time-table. On the 23rd came harder terms. Lenin would walk out of the Bolsheviks’ Committee unless they were signed: seven for it, four against, and four who looked at the table. #date: 1918-02-18 18 February 1918 #city: dvinsk reaction #city: pskov reaction
{
- assembly == kept: In the Assembly it passed by five votes{coalition == walkout:, with SRs on both sides|, and two SR ministers resigned over it}. #cast: assembly
- coalition == without and assembly == dissolved: Lenin, whom the cabinet had shut out since November, was let in to sign for it.
- coalition != walkout: The cabinet sat on it till six in the morning, and asked for a pen.
- else: The soviets’ executive passed it before dawn, inside the German time-limit. To each who had voted for it the student called out a town that he had given away.
}
It was given at Brest: on paper, a third of the people and the fields, most of the coal, Riga, {rada == recognised:and Ukraine, where the Germans went to fetch their grain themselves|and Ukraine, with the sugar}. The government moved to Moscow, by night. There the Left SRs would have no peace with a Kaiser, and left the cabinet; I handed them their coats. Kārlis had got out of Pskov by the station roof. He had our coat on, and said that it was too large for one. #date: 1918-03-03 3 March 1918 #place: brest #city: kyiv reaction #city: odesa reaction #lost: leftsrs #cast: karlis
-> br_end

=== br_early ===
#scene: front
{ br_short: -> br_early_short }
Only the Bolsheviks’ Committee was asked, and I was to admit nobody else. {br_train:Of the two who had been in my trench one changed his vote and one stayed away|One who had been in a trench at New Year changed his vote, and one had a cold}, which made eight to seven. A minister of the Left SRs came to the door meanwhile, hat in hand, and asked whether I knew that he was in the government. I knew it. I did not open. #date: 1918-02-10 28 January / 10 February 1918 #place: brest #city: brest reaction #lost: leftsrs
It was signed a day after the Ukrainians, and gave up Poland, Lithuania, Riga, and my mother, to whom one now writes by way of Stockholm. The Germans put up a fence. {rada == ultimatum:Kyiv they gave back to the Rada, and went there to see it done. #city: kyiv reaction|The Ukrainian wagons kept on coming.} The student said that it had been done in a cupboard. The Left SRs left the cabinet, less over Riga than over the door. The regiments went home on the roofs of trains, the offices to Moscow, further from the fence. Kārlis came by to give back my half of the coat. I told him that it was too large for one. #lost: leftsrs #cast: karlis
-> br_end

=== br_refused ===
#scene: front
#front: german moscow
{ br_short: -> br_refused_short }
{
- assembly == dissolved and coalition == walkout: Bukharin’s people, who were for the war, and the Left SRs carried it by three votes, and sang. The boilerman did not, and asked for a rifle. #cast: leftsrs
- assembly == dissolved: The Left SRs would sign with nobody, the Mensheviks not with a Kaiser, and half of Lenin’s party voted with them. They sang. The boilerman asked for a rifle. #cast: leftsrs
- else: {coalition == soviets:The six hundred had the question on their Thursday. |}The SRs would not sign with a Kaiser, nor the Left SRs with anybody; half of Lenin’s party voted with them. They sang. The boilerman asked for a rifle. #cast: leftsrs
}
On 18 February the Germans came on by train. At Pskov station four hundred of us were to stop them, with the student, and Kārlis in the coat. At noon I was sent back, to keep the roll safe. Kārlis held up one hand, the fingers spread{br_hand:, as I had at Smolny}. I do not know whether he was waving or counting. He stands in the roll as absent, and the student, in pencil, on the next line. #date: 1918-02-24 24 February 1918 #place: pskov #city: dvinsk reaction #city: pskov reaction #lost: karlis
In March the Germans had Petrograd, in June Moscow. From there the government went on in eleven trains, {assembly != dissolved:and {assembly == kept:the Assembly|the new Assembly} in four carriages behind. #cast: assembly |{coalition == walkout:and both its parties in one dining-car, quarrelling.|and all its parties in one dining-car, quarrelling.}} Villages burned their barns behind it. Of each hundred wagons of grain the Germans counted on they got nine. That figure I have seen signed. For the barns I have seen none. #date: 1918-03-15 15 March 1918 #city: petrograd reaction #city: kyiv reaction #rail: petrograd-moscow cut
-> br_end

=== br_end ===
{
- brest == brest.refused: He asks the hour, and takes out no watch. Somewhere in the house a door is tried, and is open. #frame
- br_herring: The tape that he hands back still smells. The man with the tea signs at arm’s length. #frame
- rada == recognised: He has rolled Oksana’s tape with the wagons outermost. The man with the tea signs for it. #frame
- else: He has rolled the tape by dates, and left a gap in December. The man with the tea signs for it. #frame
}
-> file_done

// ---------------------------------------------------------------- in short

=== br_short ===
#front: german trench
Two witnesses, and two questions of war. First Oksana Hrytsenko, telegraphist. In November 1917 Ukraine’s parliament, the Central Rada, proclaims a republic. On 4/17 December Petrograd recognises it and in the same telegram threatens it: let Red troops through to the Don and stop letting officers through, within forty-eight hours, or it is war. The officers do go through. Ukraine also has the wheat. #frame
Then Ilmars Ozols, Latvian rifleman, on a door at Smolny. At Brest-Litovsk the Germans offer peace for Poland, Lithuania, Kurland and Riga. In January, of sixty-three leading Bolsheviks, thirty-two would refuse and fight on, sixteen are for Trotsky’s course, neither war nor peace, and fifteen for Lenin’s: sign at once. Vienna and Berlin strike. But the trenches are empty; in his own there are five, one of them his friend Kārlis. #frame #cast: karlis
-> br_rada

=== br_ultimatum_short ===
The time runs out. A Soviet Ukraine is set up at Kharkiv, and its guns take Kyiv. On 9 February 1918 the Rada signs its own peace at Brest, for a million tons of grain, and comes home behind the Germans. #frame #date: 1918-02-09 27 January / 9 February 1918 #city: kyiv council #city: kharkiv council
-> br_brest

=== br_recognised_short ===
The threat is dropped. Wheat goes north, and one delegation in two carriages goes to Brest. On 9 February 1918 Ukraine signs a peace of its own all the same, for a million tons of grain. #frame #date: 1918-02-09 27 January / 9 February 1918 #rail: brest-kyiv running
-> br_brest

=== br_late_short ===
#front: german advance
Trotsky’s course is tried; on 18 February the Germans march, against almost nobody. On 3 March the government signs, on worse terms: on paper, a third of the people and most of the coal. The capital moves to Moscow. There the Left SRs leave the government. #frame #date: 1918-03-03 3 March 1918 #city: kyiv reaction #city: pskov reaction #lost: leftsrs
-> br_end

=== br_early_short ===
By eight to seven the Bolsheviks’ Committee signs, still in the old calendar’s January, and loses Poland, Lithuania, Kurland and Riga. The Left SRs leave the government, which had not asked them. The soldiers go home; the capital moves to Moscow. #frame #date: 1918-02-10 28 January / 10 February 1918 #city: brest reaction #lost: leftsrs
-> br_end

=== br_refused_short ===
#front: german moscow
They refuse. The Germans take Pskov, where Kārlis is lost, and in March Petrograd. The government goes east in eleven trains, and the Left SRs with it. Villages burn their grain behind it. #frame #date: 1918-03-15 15 March 1918 #city: petrograd reaction #city: pskov reaction #cast: leftsrs #lost: karlis
-> br_end
