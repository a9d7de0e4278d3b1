// 02. Petrograd, 5–6 / 18–19 January 1918. A parliament that everybody elected sits for one night. Nadia Vorobyova has a seat in the gallery,
// Artem Shcherbak has one leaf of the door.
//
// Facts: dossier TP2, timeline 10–13, A 9. Invented: Nadia, Artem, Fyodor, Liza, Efim, the shepherd’s feet. The march was fired on about noon; the
// sitting began at four in the afternoon; the Bolsheviks left after midnight, the Left SRs towards four; the sailor Zhelezniakov closed it before five
// in the morning. One written order of that night is known (Lenin, Collected Works 44): no violence, let all leave, let nobody in; to close the
// sitting was never put in writing. In its last minutes the Assembly voted a land law, an appeal for peace and a federal republic; the land law
// followed the same peasant mandate as the decree of October. Bolshevik deputies who wanted the Assembly kept were put out of their bureau in
// December. Women voted. Shingarev and Kokoshkin, deputies, were shot in the Mariinsky hospital by sailors in the night of 6–7 January; nobody was
// tried. Where Lenin is outside the cabinet the paper order is the palace commandant’s.
// Nadia’s voice: as in file 01. Artem’s: exact, in the present tense of a manual where he explains; what is fed from where, what a thing is rated for;
// no “and … and”, no exaggeration; when he is moved a Ukrainian word of his own comes, and he says plainly what it means.
// Can be lost: fyodor, leftsrs, assembly.

=== tauride ===
# file: 02
# title: The Tired Guard
# witness: Nadia Vorobyova, packer, and Artem Shcherbak, sailor
# born: 1893, both; in Tver province and near Poltava
# asked: Who sent the deputies home?
# content: a crowd is fired on and people die; two killings (none of it shown)
# place: petrograd
# date: 1918-01-18 5/18 January 1918
# where: Petrograd, January 1918. The parliament that all Russia elected meets at last, and most of its seats are the SRs’. {coalition == walkout: Lenin’s government, which lost that election, guards the doors. | The SRs share the government; the Bolsheviks’ sailors guard the doors.}
Two chairs this time: Nadia Vorobyova, and Artem Shcherbak, electrician, of the battleship _Sevastopol_. #frame #city: petrograd council #city: moscow council #city: kyiv stirring
Everybody had voted. For the Constituent Assembly, a parliament for all Russia, to say how we’d be governed and whose the land was. Forty-five million of us, in November, women too; my mother walked to the next village in her church shawl. And my party, the Bolsheviks, lost: the SRs, the peasants’ party, had four votes in ten, and we not quite one in four. Only, the SRs had split since, into a left wing and the rest, and the lists of candidates were printed before that, so hardly anybody could choose which. Where people could, they mostly chose the rest. #voice: nadia #cast: assembly
{ coalition:
- walkout: So the SRs had the votes, and we had the government, with that left wing.
- without: And we sat in the government with those who’d won. But Lenin and Trotsky were outside it, with the sailors and the Red Guards, and their paper called the Assembly the officers’ door. #cast: assembly
- soviets: And all of them were in the government already, which answered every second Thursday to the soviets. Now it was to answer to the whole country’s deputies, and both couldn’t be first.
}
It was to open in the Tauride Palace, and at the works our people gave out tickets for the gallery, to those who’d shout, and we stood in line for them.
And they gave you one. What did you take with you? #ask
+ [Bread, and a candle. Everyone said somebody was going to cut the lights. #c:candle]
    -> ta_candle
+ [A rattle, off the fire wagon. We’d been told to make ourselves heard. #c:rattle]
    -> ta_rattle
+ [My tray, empty. They’ll always let a person through who’s working. #c:tray]
    -> ta_tray
+ [My neighbour’s mittens. He’d gone out to march without them. #c:mittens]
    -> ta_mittens
+ [Read this file in short. #c:short]
    -> ta_short

=== ta_candle ===
Tallow. So everybody had brought one, the deputies too, and the whole Constituent Assembly smelled of mutton. I’d eaten the bread already, out of nerves. #cast: assembly
-> ta_march

=== ta_rattle ===
I gave it one turn on the stairs, to see, and two deputies lay down flat, grey men. {coalition == without:A captain from the War Office wrote down my name.|One looked up at me from the floor.} I didn’t turn it again till after dark.
-> ta_march

=== ta_tray ===
It got me past the posts in the street. At the last a sailor asked what I was selling, and when he saw that it was empty he gave me one of his own, he was about seventeen.
-> ta_march

=== ta_mittens ===
They were on a string, like a child’s, his sister knits them. I thought I’d see him go by and throw them to him, and I stood at the gate with them two hours.
-> ta_march

=== ta_march ===
Fyodor Zimin had the room next to ours, a gunmaker, an SR, whom the tsar had sent to Siberia for wanting this Assembly. He marched for it, and thousands with him, and on Liteiny Avenue they were fired on. Nine dead, the papers said, and then twenty-one. {coalition == walkout:Our staff at Smolny had ordered it, people said, though nobody ever signed for it, and I told them that it couldn’t be so.|{coalition == without:The War Office said that the Red Guards did it, and they said they’d been told to.|One minister after another said that it wasn’t his order, and I wanted to believe them.}} #cast: fyodor #cast: assembly
At three Fyodor came by the palace gate with his right hand in a towel. My friend Liza, who set type, had him by the elbow; she’d marched too. {coalition == walkout:She looked at my ticket, and not at me.|“Don’t stand there, Nadia,” she said. “Give me your scarf.”} “It’s only the finger,” Fyodor said, “the one for the fine work,” and asked had either of us seen his cap. #cast: fyodor #cast: liza
What did you say to him? #ask
+ [That he shouldn’t have been there. He asked me where he should have been. #c:ought]
    -> ta_ought
+ [I asked who fired first. He looked at me as if I’d taken his purse. #c:first]
    -> ta_first
+ [Not a word. I took the towel off and tied it again. I can tie anything. #c:tied]
    -> ta_tied
+ [That it was an officers’ plot, and he’d been led. I had it from the paper. #c:led]
    -> ta_led

=== ta_ought ===
It was his Assembly{coalition != walkout:, and half the government was his by then}. He’d walked for it, and I was the one with the ticket. I said go home, and he said thank you, Nadia, and stood there till Liza led him off. #cast: assembly
-> ta_door

=== ta_first ===
“We had two accordions,” he said, “and the girls from the telephone exchange, singing.” That was all he’d say. I went up to my seat, in among our sailors and their rifles, and I didn’t ask it again.
-> ta_door

=== ta_tied ===
He had a page of {coalition == without:Lenin’s|our} paper under it, and the print had come off; you could read the date on his thumb. “Thank you, neighbour,” he said, who’d always called me Nadia, and I held on to the knot longer than it needed.
-> ta_door

=== ta_led ===
“Nadia,” he shouts, he’s deaf from the proving range, “{coalition == walkout:look at me|we’re in the government}! Who’d lead me?” People turned round. I did look, and I saw how white he was, and I went in all the same.
-> ta_door

=== ta_door ===
#scene: hall
{ta_led:I could hear him from the yard. |}They had marched us from the ships to guard the deputies, and I had one side of the hall’s double door. In the gallery our own lads were taking aim at the chairman. It isn’t loaded, one says to me. A man whom my village, by Poltava in Ukraine, had elected was sitting there in an embroidered shirt, under that rifle. _Nasha liudyna_, I thought, one of ours, and I could not leave the door. #voice: artem
And what were your orders? #ask
+ [To keep order. It did not say whose. #c:order]
    -> ta_order
+ [To take the weapon off anybody who came in. We were in already. #c:weapon]
    -> ta_weapon
+ [To stand there till the next watch came. Nobody had named a next watch. #c:relief]
    -> ta_relief
+ [On paper, no violence. By word of mouth, more than that, and it did not agree. #c:three]
    -> ta_three

=== ta_order ===
It sticks, that door, and I put my boot to it. {coalition == without:A captain from the War Office had the other side. Towards three he asked me if I was cold.|Whoever went through said thank you, and after midnight I began to answer.}
-> ta_night

=== ta_weapon ===
I took a penknife off a professor and wrote him a receipt. He corrected my spelling of his name, quite kindly, and asked how long we had been standing, and I told him, since the morning.
-> ta_night

=== ta_relief ===
It is bad practice. You rate a man as you rate a fuse, for so much and so long. By three some of ours were asleep on their feet.
-> ta_night

=== ta_three ===
It came down the stairs, from this one and that one. One said shut the hall, one said let them talk. I asked our commander which of them held, and he told me to wait.
-> ta_night

=== ta_night ===
#scene: guard
The Bolsheviks wanted the deputies to begin by saying that the soviets stood above them, and they said no, 237 to 146. So our people walked out, after midnight, and the Left SRs towards four, and those who’d won had the hall to themselves. #voice: nadia #cast: leftsrs #wedge: petrograd / All power to the soviets
The sailors along the rail began working their bolts, click, click, and I was frightened then, one of them had only to sneeze.
Chernov, the chairman, an SR, read a land law, quicker and quicker: no selling it, it’s for those who work it. It was the Bolsheviks’ own law of October, nearly, and the SRs’ before that.
Did you hear it to the end? #ask
+ [Every clause. I wanted to know what we were stopping. #c:stay]
    -> ta_stay
+ [I slept, on my feet, against a pillar, from clause five. #c:slept]
    -> ta_slept
+ [I’d gone down to find water. That was how I came to Artem’s door. #c:water]
    -> ta_water
+ [I went along the rows, face by face. Someone ought to have looked at them. #c:heads]
    -> ta_heads

=== ta_stay ===
My father could have said it to his horse, and did, most of his life. {coalition == without:A captain in the next box had his eyes shut, he had an estate, and when they came to vote on it he got up and left.|I thought, well then, why aren’t we down there with our hands up? I’d have asked somebody, if I’d dared.}
-> ta_four

=== ta_slept ===
A sailor woke me. Auntie, he said, you’re missing your history. I was twenty-four. He’d put his cap between my head and the marble, and his ears were red.
-> ta_four

=== ta_water ===
There was a bucket, {coalition == soviets:with the Minister of Posts drinking at it|and a mug on a chain}. I drank, and Artem here drank after me, and held the mug for the next. “What are you guarding?” I asked him. “The wiring,” he said, and went red.
-> ta_four

=== ta_heads ===
Beards, mostly, {coalition == soviets:two ministers, |}a woman or two. There was a shepherd who’d taken his boots off and sat with his hand up, voting, and his feet were so clean, he’d washed them for it, and I didn’t look any further.
-> ta_four

=== ta_four ===
{not ta_water:She came down and asked what I was guarding. The wiring, I told her, and had no better answer.|I had no better answer.} #voice: artem
Take it as a circuit. In the hall, those whom the country has elected. Outside it, the parties that have walked out, and every rifle in the building is wired to them{coalition != walkout:, not to the cabinet}. On paper there is one order, {coalition == without:the commandant’s|Lenin’s}: no violence, let all leave, let nobody back. It does not say to shut the sitting. In another wing the Bolshevik deputies and the Left SRs, who had walked out, were still arguing that, and they had to decide: shut it, let it sit on beside the soviets, or have the country vote again. #cast: leftsrs
At twenty past four our commander, Zhelezniakov, went up to the chairman with a slip of paper in his belt.
-> ta_said

=== ta_said ===
What had he been told to say to the deputies? #ask
+ [That it was late, and to come again on Monday. The soviets would sit next door. #c:kept #hinge:assembly]
    ~ decide_assembly(kept)
    -> ta_kept
+ [That they’d been elected on out-of-date lists, and the country would vote again. #c:reelected #hinge:assembly]
    ~ decide_assembly(reelected)
    -> ta_reelected
+ [That the guard was tired, and they were to go home. So we were tired. #c:dissolved #hinge:assembly #record]
    ~ decide_assembly(dissolved)
    -> ta_dissolved

=== ta_dissolved ===
#scene: doors
{ ta_short: -> ta_dissolved_short }
He put a hand on Chernov’s shoulder and said it. Chernov said that so were they, and might they finish? They held up their hands for the land, for peace, for Russia a federal republic, and we lit them down the steps. _Idit z Bohom_, one of ours said to them, go with God. That was me. In the morning they came back, and the doors were locked. #voice: artem #date: 1918-01-19 6/19 January 1918 #lost: assembly
{coalition == walkout:The night after, sailors went into a hospital and shot two sick men in their beds, Shingarev and Kokoshkin, liberals, elected like the rest. It was known off which ships, and nobody was tried.|Afterwards lads off the ships arrested whom they liked; it had been voted, they said.} _Soromno_, that is when you would rather not be looked at, and I asked for the watch below, with the dynamos. #says: councils <= 3
The soviets’ executive made it law that the Assembly was shut, the Left SRs voting for it. {coalition != walkout:Fyodor’s SRs left the cabinet, and the Mensheviks stayed, by two votes, so as to object. }You’ll ask who cried out. I queued that week, and they asked was there flour; and the peasants had their land already. #lost: assembly #voice: nadia #cast: leftsrs #cast: fyodor
Fyodor couldn’t hold a file by March. When it thawed he went to the Volga, where some of those deputies were gathering, and gave me the loan of his stove. {ta_ought:He never did tell me where he should have been.|{ta_tied:He called me neighbour to the last.|I said, till you’re back, and he said, till then.}} My girl carried his bundle to the tram. #cast: fyodor
-> ta_last

=== ta_kept ===
#scene: doors
{ ta_short: -> ta_kept_short }
He read it as if somebody had changed it on him, and somebody had. There were Bolsheviks who had wanted the Assembly kept, and in December had been {coalition == without:called the officers’ doormen|turned out of their posts} for it. In that other wing they went from man to man, and had it by nine votes. Lenin, who thought that it could be shut any week, let it pass. #voice: artem #date: 1918-01-19 6/19 January 1918 #cast: assembly
So the Assembly sat in one wing and the soviets in the other, and each said that it was first. _Nekhai sydiat_, I thought, let them sit. One cable does not carry two lit halls, so I was lent to the palace for the week to run a second. #cast: assembly #wedge: petrograd / Soviets and deputies
My mother wrote, or the deacon did, that with the Assembly’s name under it and the soviets’ both, the village thought the land law might hold, and let a few carts of grain go to town. {coalition == walkout:For the Assembly’s votes SRs and Mensheviks were taken into the cabinet, and asked who’d fired on Liteiny Avenue.|The cabinet had to win votes in both wings now, and could lose them.} #voice: nadia #says: bread >= 2 #says: councils >= 2 #cast: assembly
Fyodor got work in the palace, on the door, with his left hand. {ta_ought:“Here,” he said to me. “Here’s where I should have been.”|{ta_tied:It was spring before he’d call me Nadia, and I never said that I’d noticed.|He was to see that nobody came in armed, and he came home tired.}} #cast: fyodor
-> ta_last

=== ta_reelected ===
#scene: doors
{ ta_short: -> ta_reelected_short }
It was the Left SRs’ idea: the lists were older than the split in their party, so let there be new lists and a new Assembly. Then the regiments said that if it was to be voted twice, they would see that it was voted right. In February I stood guard on a box, and the old women who came up to it crossed themselves. #voice: artem #date: 1918-01-19 6/19 January 1918 #cast: assembly #cast: leftsrs #city: petrograd stirring #wedge: petrograd / Vote again
Our ship’s committee sat at the count because we had guarded the box, and it went on sitting, as a temporary circuit does. I asked when we would take it out, and they told me, later.
When it met it was further to the left. My mother had walked all that way again. {coalition == walkout:For agreeing to it the SRs had been given places in the government.|It was the garrison’s vote, people said now in the queue, and they lowered their voices to say it.} #voice: nadia #says: councils >= 2
Fyodor stood on his party’s new list and missed by seven votes, and thanked the soldiers who counted. {ta_ought:“I should have been on people’s stairs,” he told me, “knocking.”|{ta_tied:“Nadia,” he called through the wall that night, “seven!” and I was so pleased to be Nadia that I forgot to be sorry.|I’d voted for the others. I told him so, and he said that he knew.}} #cast: fyodor
-> ta_last

=== ta_last ===
{ assembly:
- dissolved: Artem asks whether the lamp might be turned out of Nadia’s eyes. The man with the tea says that it is fixed. #frame
- kept: They read the sheet together, heads close, and her finger goes along under the lines. #frame
- reelected: They both sign. The man with the tea asks only how Shcherbak is spelt. #frame
}
{ ta_short: -> file_done }
When we two came out, the night of the sitting, it was still dark, and I gave Artem {ta_mittens:one of the mittens, since my neighbour would only need the one now|a twist of makhorka}, and we talked about my girl, who wasn’t sleeping. #voice: nadia
-> file_done

// ---------------------------------------------------------------- in short

=== ta_short ===
They tell it by turns and you put it in order. In November some 45 million people, women among them, have elected a Constituent Assembly to decide how Russia shall be governed: four votes in ten for the SRs, not quite one in four for the Bolsheviks. Many who voted SR could not choose between the party’s wings; the lists were older than the split. #frame #cast: assembly
On 5/18 January a march for the Assembly is fired on. A dozen people die, or twice that. Fyodor Zimin, a gunmaker, an SR, is shot through the hand. The Assembly refuses, 237 to 146, to approve first what the soviets have done; the Bolsheviks walk out, then the Left SRs, and theirs are the sailors who guard the hall. Their one written order forbids violence. In another wing those who walked out still argue: shut the sitting, let it go on beside the soviets, or have a new vote. After four in the morning their commander goes up to the chairman. #frame #cast: fyodor #cast: leftsrs #wedge: petrograd / All power to the soviets #cast: assembly
-> ta_said

=== ta_dissolved_short ===
They vote a land law by show of hands, and go. The soviets’ executive dissolves the Assembly by decree{coalition != walkout:, and the SRs leave the cabinet}. There is little outcry: the peasants have their land. In the spring Fyodor Zimin goes to the Volga, where some of the deputies have gone. #frame #date: 1918-01-19 6/19 January 1918 #lost: assembly #cast: fyodor #says: councils <= 3
-> ta_last

=== ta_kept_short ===
Bolsheviks who {coalition == without:have been for it all along|had been overruled in December} have gone round their deputies. The Assembly sits on, beside the soviets’ congress, and they quarrel about which is first{coalition == walkout:, and SRs and Mensheviks come into the cabinet}. The villages hear that both have signed for the land, and let some carts go. Fyodor Zimin stays. #frame #date: 1918-01-19 6/19 January 1918 #cast: assembly #cast: fyodor #says: bread >= 2
-> ta_last

=== ta_reelected_short ===
The Left SRs have asked for it: new lists, a new vote. The garrison guards the boxes, and after that has a say in what comes out of them. The new Assembly meets in spring, and stands further to the left. Fyodor Zimin stands for it, misses by seven votes, and stays. #frame #date: 1918-01-19 6/19 January 1918 #cast: assembly #cast: leftsrs #cast: fyodor #city: petrograd stirring
-> ta_last
