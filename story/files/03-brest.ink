// 03. Kyiv, Brest and Smolny, December 1917–March 1918. A telegraphist sends on what was said; a rifleman is asked how many are in his trench.
//
// Facts: dossier TP3, timeline 8–16, A2. The ultimatum to Kyiv is of 4/17 December 1917; the Third Universal of November proclaimed the
// Ukrainian People’s Republic, the Fourth, of January, its independence. A congress of soviets met in Kyiv on the day the ultimatum came, and
// stood by the Rada; the Bolsheviks called it packed and left for Kharkiv (contested). The students’ company fell at Kruty on 16/29 January;
// Kyiv fell on 26 January / 8 February to Muravyov’s Red Guards and sailors, who killed a thousand people at least (numbers disputed), and on
// the 9th the Rada signed its own peace, for a million tons of grain. Vienna struck in the middle of January, new style, Berlin from the 28th
// to 4 February: after the vote of the 63. The votes are documented (63 leaders: 32, 16, 15; the Central Committee 9 to 7, and 7 to 4 with 4
// abstaining). The terms of 23 February allowed forty-eight hours; on 3 March the delegates signed, as they declared, without discussing them.
// An Assembly that is to be elected again is not sitting in these months; a kept one sits in the Tauride Palace, ten minutes from Smolny.
// Invented: Oksana, Levko, the operator, Ilmars, Kārlis, the coat, the student, the boilerman, the herring. File 02’s night lies between the witnesses.
// Can be lost: karlis | Kārlis, rifleman, Ilmars’s friend | brest == brest.refused
// Can be lost: leftsrs | the Left SRs, the peasants’ party in the cabinet | brest != brest.refused
// Can be lost: assembly | the Constituent Assembly | assembly == dissolved
// Oksana’s voice: proud and quick to anger; she breaks into her own sentence to quarrel with whoever is there or not, and most with Levko, to
// whom she says “you”. She counts nothing and explains no joke, and she hears in which language a thing is said.
// Ilmars’s voice: no contractions. Long, correct sentences in the passive, and what he feels stands in a clause that depends on another. Paper
// and signatures are his; figures only where a paper has them. At the end the Recorder has a choice of their own: may a witness read the page?

=== telegraph ===
# file: 03
# title: Five Fingers
# witness: Oksana Hrytsenko, telegraphist, and Ilmars Ozols, rifleman
# born: 1896, Kyiv province; 1893, near Riga
# asked: Who signed?
# content: war, the shooting of prisoners, the death of a schoolboy (none of it shown)
# place: kyiv
# date: 1917-12-17 4/17 December 1917
# where: { coalition == walkout: Back to December 1917. Lenin governs in Petrograd; officers gather on the Don to fight him; Ukraine, between, has made itself a republic. Germany holds Riga. Russia’s calendar runs thirteen days late. | Back to December 1917. Several socialist parties govern in Petrograd; officers gather on the Don to fight them; Ukraine, between, has made itself a republic. Germany holds Riga. Russia’s calendar runs thirteen days late. }
{
- coalition == walkout and assembly == dissolved: The file is thin, and one sheet in it has gone soft as cloth. #frame #city: petrograd council #city: kyiv stirring #rail: brest-kyiv running
- coalition == walkout: Two wax seals hold this file, a soviet’s and an assembly’s. #frame #city: petrograd council #city: kyiv stirring #rail: brest-kyiv running
- coalition == without: Four ministries have countersigned the cover, the War Office last, in green. #frame #city: petrograd council #city: kyiv stirring #rail: brest-kyiv running
- else: “Read aloud, Thursday,” says a stamp on the cover. #frame #city: petrograd council #city: kyiv stirring #rail: brest-kyiv running
}
Oksana Hrytsenko asks what language you are writing. #frame
I worked the Hughes at Kyiv, a telegraph that prints. In November our parliament, the Central Rada, proclaimed the Ukrainian People’s Republic, and they were socialists, don’t make that face. The Empire’s machines have no ї. My country’s name went out to Petrograd with a figure 1 in it, and some lout asked me to repeat it in a known language. I did, burning. #voice: oksana
{
- coalition == walkout: On 4 December, old style, the government there, Lenin’s, telegraphed that it recognised us, without conditions. I was happy to the end of the line. The next: let Red regiments through to the Don, stop letting officers through, in forty-eight hours, or it’s war! Signed: Lenin, Trotsky.
- coalition == without: On 4 December, old style, the government there, all the socialists but Lenin, telegraphed that it recognised us, without conditions. I was happy to the end of the line. Underneath, Petrograd’s Red Guards: let us through to the Don, stop letting officers through, in forty-eight hours, or it’s war!
- else: On 4 December, old style, the government there, all the socialists, telegraphed that it recognised us, without conditions. I was happy to the end of the line. The next: let Red regiments through to the Don, stop letting officers through, in forty-eight hours, or it’s war! The soviets’ six hundred deputies there were still to vote.
}
Levko, the schoolboy who ran my strips upstairs, asked which half he should take first. Both, you donkey! I’m sorry I called you that.
What did you do with it? #ask
+ [I sent it up in Russian, as it came. I only corrected the spelling. #c:asitwas]
    -> br_asitwas
+ [I read it over again for one civil word, and there wasn’t any. #c:counted]
    -> br_counted
+ [I asked Petrograd’s operator if he’d read it. “All of it,” he typed. “Sorry.” #c:operator]
    -> br_operator
+ [I put it into Ukrainian. Ours won’t bow and threaten in one sentence. #c:translated]
    -> br_translated
+ [Read this file in short. #c:short]
    -> br_short

=== br_asitwas ===
Vynnychenko, a novelist, who headed our ministers, answered that nobody can recognise a people and in the same breath give it orders. They’d one sausage left upstairs, and gave it to you, Levko, and we ate it on the stairs.
-> br_kyiv

=== br_counted ===
Not a please, and “Ukrainian” spelt the way a carter spells it! Only a telegram, you said, Levko, and fetched me water, because I was shaking.
-> br_kyiv

=== br_operator ===
We’d worked that line since summer. In what he took for Ukrainian, he hoped it would blow over. I let that stand, Levko, and wouldn’t tell you why.
-> br_kyiv

=== br_translated ===
Ukrainian wants to know who’s doing what to whom, so I made it two sentences. The secretary said it didn’t flow. Flow! And you stood behind him, Levko, with your fist in your mouth so as not to laugh.
-> br_kyiv

=== br_kyiv ===
#scene: tape
You’ll say the Rada let officers home to the Don, to arm against the soviets. It did! And for that a war? Two thousand delegates of Ukraine’s own soviets stood by the Rada; the Bolsheviks, Lenin’s party, shouted that half had no mandate, and left for Kharkiv. {coalition == walkout:So Lenin’s government had to choose: a war, for the railway to the Don, or peace, and our wheat.|{coalition == without:So Petrograd’s cabinet of several parties had to choose: let the Red Guards at us, for the railway to the Don, or have our wheat.|So Petrograd’s deputies had to choose: vote us a war, for the railway to the Don, or have our wheat.}}
-> br_rada

=== br_rada ===
And after the forty-eight hours, did Petrograd make war, or take its threat back? #ask
+ [It took it back: send wheat, it said, and come with us to Brest, to talk peace with Germany. #c:recognised #hinge:rada]
    ~ decide_rada(recognised)
    -> br_recognised
+ [War. A second Ukraine, a Soviet one, was proclaimed at Kharkiv, and guns sent for it. #c:ultimatum #hinge:rada #record]
    ~ decide_rada(ultimatum)
    -> br_ultimatum

=== br_ultimatum ===
{ br_short: -> br_ultimatum_short }
{coalition != walkout:{coalition == without:The cabinet, afraid of the Don too, let the Red Guards go. |The deputies chose it by eleven votes, after a wire that the generals had Rostov. }}The Bolsheviks who’d left were Kharkiv’s government, and Red Guards from Petrograd and Moscow its army. I was at Brest-Litovsk, where Germany was talking peace. At home students and schoolboys were sent against the Guards, to Kruty, a junction. The dead came up the wire, school by school. You’d said you’d be in the stores, Levko, you’d asthma! I asked for the name again, and whoever was on the key repeated it slowly. #date: 1918-01-29 16/29 January 1918 #place: brest #city: kharkiv council #wedge: kyiv / Forty-eight hours #lost: levko
Muravyov, that army’s commander, shelled Kyiv for days, and then his men shot officers, and others, a thousand at least, socialists of our own Rada among them. Kharkiv itself protested. On 27 January, by our calendar, we signed our own peace with Germany, for a million tons of our grain, and came home behind German helmets, and how else, tell me? People looked at the helmets and then at us, and wouldn’t even shout. #date: 1918-02-09 27 January / 9 February 1918 #city: kyiv council #rail: brest-kyiv cut #says: nations <= 2 #elsewhen
-> br_smolny

=== br_recognised ===
{ br_short: -> br_recognised_short }
{
- coalition == walkout: That was the Left SRs, the peasants’ party’s left wing, who came into Lenin’s government that week and wanted bread, and no second war. #cast: leftsrs
- coalition == without: That was Osip Lvovich, an old Menshevik at their Food Ministry. He drew the cabinet a curve, loaves against regiments, and it listened.
- else: That was the deputies. A woman from a bakery asked how long the bread would last, and no minister knew, and they voted.
}
Officers still slipped through to the Don. But no regiment came, and wheat went north, and you chalked the wagons, Levko, and grew out of your sleeves. #city: kyiv stirring
I went to Brest-Litovsk, where Germany was talking peace, one delegation, theirs and ours in carriages apart, and I was bored, God, I learnt German verbs off a sentry. On 27 January, by our calendar, at night, ours signed first, alone, for a million tons of our grain. The Russians were asleep across the passage. I could’ve knocked. I’d been told not to, in Ukrainian, and I lay there till it got light. #date: 1918-02-09 27 January / 9 February 1918 #place: brest #rail: brest-kyiv running #says: nations >= 2
-> br_smolny

=== br_smolny ===
#scene: map
#front: german trench
Ilmars Ozols, a Latvian rifleman then, goes back to January. #frame
From a trench east of Riga I had been sent to guard a door at Smolny, the Bolsheviks’ seat, and the tape from Brest was rolled up by me. Our coat, one for two, had been left with Kārlis, who had the next place to mine, and at night I thought of him. #voice: ilmars #date: 1918-01-21 8/21 January 1918 #place: petrograd #cast: karlis #elsewhen
For peace the Germans wished to have Poland, Lithuania, and Riga, near which I was born. On 8 January the leading Bolsheviks were asked. Half of them, with Bukharin, editor of their paper, would fight a revolutionary war; a quarter, with Trotsky, would send the army home and sign nothing, since the Germans would not dare to come; the rest, with Lenin, would sign at once, before it cost more. #elsewhen
{
- assembly == dissolved and coalition == walkout: It was for their Committee to decide. The elected Assembly had just been shut; the Left SRs, who shared the government, were to be informed. #lost: assembly #cast: leftsrs #says: councils <= 3
- assembly == dissolved: It was for the cabinet to decide{coalition == without:, without Lenin}, where Left SRs and Mensheviks, who would have no peace with a Kaiser, sat beside Bolsheviks. The elected Assembly had just been shut. #lost: assembly #cast: leftsrs #says: councils >= 2
- assembly == kept: It was for the cabinet to decide, and for the Assembly, whose SRs would sign away no land, as I was told by Zimin, a gunmaker, who kept its door. #cast: assembly #cast: fyodor #says: councils >= 3
- else: It was for the cabinet to decide, in which SRs sat as well, who would sign away no land; the new Assembly would come too late. #cast: assembly #says: councils >= 2
}
Our trenches, the officers wrote, were empty. One who was for war asked me how many there were in mine, and waited.
What did you answer? #ask
+ [I held up a hand, with the fingers spread. One of the five was Kārlis. #c:hand]
    -> br_hand
+ [I had our trench’s roll of names on me. He took it, and it went round the table. #c:roll]
    -> br_roll
+ [I asked him, on which day? He was angry. It was a serious question. #c:day]
    -> br_day
+ [That there was a train at seven, by which he might go and see. #c:train]
    -> br_train

=== br_hand ===
He waited for the other hand, which had the rifle in it. I kept this one up longer than was necessary, because each of the fingers was a person whom I might not find again.
-> br_strike

=== br_roll ===
“Bērziņš, gone to share out land. Machine-gun, exchanged with the Germans for rum. Present, five.” Kārlis stands there as “with coat”, which had made him laugh, and which was now read out. #cast: karlis
-> br_strike

=== br_day ===
Men went home daily, since the land was being shared out. Were those who stayed not ready in spirit? An agitator had asked that of Kārlis, who is a courteous man, and who begged his pardon. #cast: karlis
-> br_strike

=== br_train ===
Two took it, and came back muddy to the knee, with a {rada == recognised:wheat|rye} pancake from Kārlis, which was eaten by me at once. It was plain to the one now that nobody there could fight; the other would not speak of it. #cast: karlis
-> br_strike

=== br_strike ===
#scene: talks
On the fifteenth it came on the tape that Berlin’s workers, like Vienna’s, had struck for peace, and a student, a girl, embraced Efim of the Baltic Works, who shared my door, and me. “Alone,” she said, “we’ve nothing to share out but hunger, and whoever shares out hunger needs a gun. Sign with the Kaiser now, and who’ll ever strike for us again?” #date: 1918-01-28 15/28 January 1918 #city: vienna stirring #city: berlin stirring #wedge: brest / No shame, no tribute
A week later it came that the strike was broken, and she sat down in the boiler-room. “You’d stake the revolution that’s born,” said the boilerman, “on the one Berlin’s expecting. Give them Riga. Give us one harvest.” He had put his jacket round her. #date: 1918-02-04 22 January / 4 February 1918
Who was right, of the two? #ask
+ [She was. I had a cousin in Berlin, at a lathe, and thought of his face. #c:she]
    -> br_she
+ [He was. I had been dead for three winters, more or less. #c:he]
    -> br_he
+ [I rolled up what she had dropped, the one news and the other. #c:tape]
    -> br_tape
+ [I cannot say. He was dividing his herring with her, and I was looking at that. #c:herring]
    -> br_herring

=== br_she ===
My cousin had struck for a peace that took nothing from anybody, and in prison he was told that Russia had signed, and then that it had not, and I was not able to write to him.
-> br_brest

=== br_he ===
After the Christmas of 1916, when we were sent forward in white sheets, the letters to the families, which begin alike, were written by me. The boilerman had received one, about a son.
-> br_brest

=== br_tape ===
On the tape the place-names of both sides are corrected by one of the operators, a woman, so that I knew her temper before I knew her. The student lifted her foot off the end, and said that she was sorry.
-> br_brest

=== br_herring ===
She took the head, on principle; he changed it for the tail while she wiped her eyes. It was night, there was nothing that needed guarding, and I should have liked to be told to sit down with them.
-> br_brest

=== br_brest ===
Was the Germans’ peace signed, then, and when? #ask
+ [It was, that same January, by one vote, since Lenin threatened to leave the Committee. #c:early #hinge:brest #locked:{not can_sign_early():A cabinet of several parties must be asked first, and cannot agree so soon.}]
    ~ decide_brest(brest.early)
    -> br_early
+ [It was, on 3 March, after Trotsky’s way had been tried, and the Germans had marched. #c:late #hinge:brest #record]
    ~ decide_brest(brest.late)
    -> br_late
+ [It was not. The place for the signature is empty still, and we fought. #c:refused #hinge:brest]
    ~ decide_brest(brest.refused)
    -> br_refused

=== br_late ===
#scene: front
#front: german advance
{ br_short: -> br_late_short }
{not can_sign_early():The cabinet chose Trotsky’s way, which no party had to sign|Trotsky’s way was tried}: the war was declared over, and nothing signed. On 18 February, new style, the Germans came to Dvinsk by train, and then to Pskov, against empty trenches. On the 23rd came harder terms, with forty-eight hours, as for Kyiv. Lenin threatened to leave the Bolsheviks’ Committee unless they were accepted, and four on it who were against them abstained. #date: 1918-02-18 18 February 1918 #city: dvinsk reaction #city: pskov reaction
{
- assembly == kept: In the Assembly it passed by five votes{coalition == walkout:, with SRs on both sides|, and two SR ministers resigned over it}. #cast: assembly
- coalition == without and assembly == dissolved: Lenin was let in again, because a man was wanted who would put his name to it.
- coalition != walkout: The cabinet passed it towards morning.
- else: The soviets’ executive passed it before dawn. The student called out to them the towns that were given up.
}
It was signed at Brest, and gave up, on paper, a third of the people, most of the coal, Riga, {rada == recognised:and any say in Ukraine, where the Germans now fetched their grain themselves|and Ukraine, to which the Germans had already marched}. The government moved to Moscow{assembly == kept:, and the Assembly with it. #cast: assembly |.} There the Left SRs, who would have no peace with a Kaiser, left the government. Kārlis had got out of Pskov by the station roof. He said that our coat was too large for one, to which, as I had not expected to see either again, no answer was made by me. #date: 1918-03-03 3 March 1918 #place: brest #city: kyiv reaction #city: odesa reaction #lost: leftsrs #cast: karlis #says: works <= 2
-> br_end

=== br_early ===
#scene: front
{ br_short: -> br_early_short }
Only the Bolsheviks’ Committee was asked, and I was to admit nobody else. {br_train:Of the two who had been in my trench one changed his vote and one stayed away|Of its members one changed his vote, and one had a cold}, which made eight to seven. A minister of the Left SRs came to the door and asked whether I knew that he was in the government. I knew it, and did not open, as had been ordered, and have been sorry for it. #date: 1918-02-10 28 January / 10 February 1918 #place: brest #city: brest reaction #lost: leftsrs
It was signed a day after the Ukrainians’, and gave up Poland, Lithuania, Riga, and my mother, to whom one now writes by way of Stockholm. {rada == ultimatum:Kyiv the Germans gave back to the Rada, and went there to see it done. #city: kyiv reaction|The Ukrainian wagons kept on coming.} The Left SRs left the cabinet, less over Riga than over the door. The old regiments were sent home. The offices went to Moscow. Kārlis came to give me back my half of the coat. I told him that it was too large for one, which it was not, because I did not wish him to go. #lost: leftsrs #cast: karlis
-> br_end

=== br_refused ===
#scene: front
#front: german moscow
{ br_short: -> br_refused_short }
{
- assembly == dissolved and coalition == walkout: In the soviets’ executive it was refused by the Left SRs and Bukharin’s Bolsheviks, and there was singing, in which I joined. #cast: leftsrs
- assembly == dissolved: The Left SRs and the Mensheviks would not sign, and half of Lenin’s party voted with them. #cast: leftsrs
- else: In the cabinet neither the SRs, the peasants’ party, nor the Left SRs would sign, and half of Lenin’s party voted with them. #cast: leftsrs
}
On 18 February, new style, the Germans came on by train. At Pskov station a company of us was to stop them, with the student, and Kārlis in the coat, and I was afraid. At noon I was sent back with the company’s roll, and was glad of it, which I wish to be taken down. Kārlis held up a hand with the fingers spread, {br_hand:as I had at Smolny|for the five of our trench, or in farewell}, and what was meant by it I do not know. He stands in the roll as absent, and the student on the line below. #date: 1918-02-24 24 February 1918 #place: pskov #city: dvinsk reaction #city: pskov reaction #lost: karlis
By the middle of March the Germans had Petrograd. Villages burned their barns, and Berlin got hardly any of the grain. #date: 1918-03-15 15 March 1918 #city: petrograd reaction #city: kyiv reaction #rail: petrograd-moscow cut
On 1 June Moscow was given up as well, and the government went on to the east in eleven trains, {assembly != dissolved:with {assembly == kept:the Assembly|the new Assembly} in the carriages behind. #cast: assembly |{coalition == walkout:with both its parties|with all its parties}, and I was entered for the last of them.} #date: 1918-06-01 1 June 1918 #says: works <= 2
-> br_end

=== br_end ===
{ brest == brest.refused: Somewhere in the house a door is tried, and is open. #frame }
Oksana Hrytsenko has her coat on. She asks to read the page. #frame
Do you let her read it? #ask #else:closed
+ [You turn the page round on the desk and move your hand off it. #c:shown]
    -> br_shown
+ [You read it out to both of them, with the crossings-out. #c:aloud]
    -> br_aloud
+ [You close the folder. If one may read, they all may. #c:closed]
    -> br_closed

=== br_shown ===
~ first_page = turned
She reads standing. Then she takes your pen, and wherever you have written Kyiv she puts the dots over its ї. #frame
-> file_done

=== br_aloud ===
~ first_page = read_out
{rada == recognised and not br_short:At 27 January she says that she would knock now.|At 27 January she looks out of the window.} {brest == brest.refused:Ilmars Ozols asks to hear the line about Pskov again.|{br_short:Ilmars Ozols asks whether one writes “friend” there, and then asks you to leave it.|Ilmars Ozols asks whether the coat need be in it, and then asks you to leave it.}} #frame #elsewhen
-> file_done

=== br_closed ===
~ first_page = shut
She says a word that you do not know how to spell. Ilmars Ozols holds the door for her, as he has been used to. #frame
-> file_done

// ---------------------------------------------------------------- in short

=== br_short ===
#front: german trench
Two witnesses, and two questions of war. First Oksana Hrytsenko, telegraphist. In November 1917 Ukraine’s parliament, the Central Rada, proclaims a republic. On 4/17 December Petrograd recognises it and in the same telegram threatens it: let Red troops through to the Don, where generals gather an army, and stop letting officers through, within forty-eight hours, or it is war. The officers do go through. Ukraine also has the wheat. #frame
Then Ilmars Ozols, Latvian rifleman, on a door at Smolny. At Brest-Litovsk the Germans offer peace for Poland, Lithuania, Kurland and Riga. In January, of sixty-three leading Bolsheviks, thirty-two would refuse and fight on, sixteen are for Trotsky’s course, neither war nor peace, and fifteen for Lenin’s: sign at once. Vienna and Berlin strike. But the trenches are empty; in his own there are five, one of them his friend Kārlis. #frame #cast: karlis
-> br_rada

=== br_ultimatum_short ===
The time runs out. A Soviet Ukraine is set up at Kharkiv, and Red Guards from Russia take Kyiv for it; they shoot a thousand people or more. On 27 January / 9 February 1918 the Rada signs its own peace at Brest, for a million tons of grain, and comes home behind the Germans. #frame #date: 1918-02-09 27 January / 9 February 1918 #city: kyiv council #city: kharkiv council #says: nations <= 2
-> br_brest

=== br_recognised_short ===
The threat is dropped. Wheat goes north, and one delegation in two carriages goes to Brest. On 27 January / 9 February 1918 Ukraine signs a peace of its own all the same, for a million tons of grain. #frame #date: 1918-02-09 27 January / 9 February 1918 #rail: brest-kyiv running #says: nations >= 2
-> br_brest

=== br_late_short ===
#front: german advance
Trotsky’s course is tried; on 18 February the Germans march, against almost nobody. On 3 March the government signs, on worse terms: on paper, a third of the people and most of the coal. The capital moves to Moscow. There the Left SRs leave the government. #frame #date: 1918-03-03 3 March 1918 #city: kyiv reaction #city: pskov reaction #lost: leftsrs #says: works <= 2
-> br_end

=== br_early_short ===
By eight to seven the Bolsheviks’ Committee signs, still in the old calendar’s January, and loses Poland, Lithuania, Kurland and Riga. The Left SRs leave the government, which had not asked them. The soldiers go home; the capital moves to Moscow. #frame #date: 1918-02-10 28 January / 10 February 1918 #city: brest reaction #lost: leftsrs
-> br_end

=== br_refused_short ===
#front: german moscow
They refuse. The Germans take Pskov, where Kārlis is lost, in March Petrograd, and in June Moscow. The government goes east in eleven trains, and the Left SRs with it. Villages burn their grain behind it. #frame #date: 1918-06-01 1 June 1918 #city: petrograd reaction #city: pskov reaction #cast: leftsrs #lost: karlis
-> br_end
