// 02. Petrograd, 5–6 / 18–19 January 1918. A parliament that everybody elected sits for one night. Nadia Vorobyova has a seat in the gallery,
// Artem Shcherbak has one leaf of the door.
//
// Facts: dossier TP2, timeline 10–13, A 9. Invented: Nadia, Artem, Fyodor, Efim, the candle ends. The march was fired on about noon; the sitting
// began at four in the afternoon; the Bolsheviks left after midnight, the Left SRs towards four; the sailor Zhelezniakov closed it before five in the morning. The land law they read followed the same
// peasant mandate as the decree of October. Bolshevik deputies who wanted the Assembly kept were put out of their bureau in December.
// Nadia’s voice: she counts, she compares, “I had”. Artem’s: circuits, fuses, what is connected to what; he finishes a sentence before he means it.
// Can be lost: fyodor, assembly.

=== tauride ===
# file: 02
# title: The Tired Guard
# witness: Nadia Vorobyova, packer, and Artem Shcherbak, sailor
# born: 1893, both; in Tver province and near Poltava
# asked: Who sent the deputies home?
# content: a crowd is fired on and people die (not shown)
# place: petrograd
# date: 1918-01-18 5/18 January 1918
{ coalition:
- walkout: Two chairs this time. The file came with its string cut and tied again, in a different knot. #frame
- without: Two chairs this time. To the cover is clipped a visiting card of the War Office, blank side up. #frame
- soviets: Two chairs this time. On the cover somebody has reckoned Thursdays in pencil, and given up at five. #frame
}
Nadia Vorobyova sits down first. The man beside her, Artem Shcherbak, electrician, of the battleship _Sevastopol_, looks along the ceiling till he has found where the lamp is fed from. #frame #city: petrograd council #city: moscow council #city: kyiv stirring
Everybody had voted, you know. Forty-five million, my mother too, who was never asked her opinion before by anything but a horse. And my party lost. In Petrograd we’d won, but the country isn’t Petrograd. The SRs had four votes in ten and we not quite one in four. #voice: nadia
{ coalition:
- walkout: So they had the votes and we had the government, with the SRs’ left half in it. Fair’s fair, the lists were printed before they split; nobody could vote for one half without the other.
- without: And we sat in the government with the ones who’d won. But Lenin and Trotsky were outside it, and each morning their paper called the Assembly the door for the officers. My bench read that, and then what the general’s cousin had signed. #cast: assembly
- soviets: And we had all of them in the government already. The trouble was, who did it answer to? Every second Thursday it stood before six hundred of ours. Now came seven hundred of somebody else’s.
}
They gave out gallery tickets at the works, to those who could be relied on. What did you take with you? #ask
+ [Bread, and a candle. Everyone said somebody was going to cut the lights. #c:candle]
    -> ta_candle
+ [A rattle, off the fire wagon. We had been told to make ourselves heard. #c:rattle]
    -> ta_rattle
+ [My tray, empty. They’ll always let through a person who’s working. #c:tray]
    -> ta_tray
+ [My neighbour’s mittens. He had gone out to march without them. #c:mittens]
    -> ta_mittens
+ [Read this file in short. #c:short]
    -> ta_short

=== ta_candle ===
{coalition == without:Tallow. Lenin’s paper had promised us the dark; the whole Constituent Assembly smelled of mutton.|{coalition == soviets:Tallow. A minister of ours had brought six, for the front bench; the whole Constituent Assembly smelled of mutton.|Tallow. We’d all brought the same idea; the whole Constituent Assembly smelled of mutton.}} #cast: assembly
-> ta_march

=== ta_rattle ===
{coalition == soviets:I gave it one turn in the vestibule. “It isn’t Thursday,” said a minister of ours, from under a bench.|{coalition == without:I gave it one turn in the vestibule. A captain from the War Office asked to see my permit, and two deputies lay down flat.|I gave it one turn in the vestibule, and two deputies lay down flat. I didn’t turn it again till after dark.}}
-> ta_march

=== ta_tray ===
{coalition == without:It got me past three posts. The fourth was the War Office’s, with gloves on. He’d have let by anyone who looked at him.|{coalition == soviets:It got me past three posts. The sailor at the fourth knew me from Thursdays. “If it’s galoshes again,” he said, “they’re not in there.”|It got me past three posts. At the fourth a sailor looked in it and asked what it was for. “Afterwards,” I told him.}}
-> ta_march

=== ta_mittens ===
{coalition == soviets:They were on a string, like a child’s. The Minister of Labour asked me which district they were collected for.|{coalition == without:They were on a string, like a child’s. The captain at the door held them up by it, to see if they’d go off.|They were on a string, like a child’s. When I did see him, he’d no use for a pair.}}
-> ta_march

=== ta_march ===
Fyodor Zimin had the room next to ours, a gunmaker at the Obukhov works, an SR who’d done Siberia for it. He’d gone out with a banner, for the Assembly, and thousands with him: clerks, turners, my own tram conductor. On the Liteiny at noon they were fired on. The papers said nine dead, and then twenty-one. #cast: fyodor #cast: assembly
{ coalition:
- walkout: The order came from the staff at Smolny. Nobody there ever signed it.
- without: The War Office said it was the Red Guard’s order, and the Red Guard said it was the War Office’s. The general’s cousin was at lunch.
- soviets: On the Thursday after, five ministers stood up one by one and said it hadn’t been them. I believed four.
}
Efim of the Baltic Works was in the cordon. {coalition == soviets:A minister you could shout at every second Thursday, he said; that lot you’d have for life.|A soviet you can call back by Tuesday, he said; that lot you’d have for life.} And he’d fired high. Everyone I ever met out of that cordon fired high.
At three Fyodor came by the gate with his right hand in a towel. “It’s only the finger for the fine work,” he said. #cast: fyodor
What did you say to him? #ask
+ [That he shouldn’t have been there. He asked me where he should have been. #c:ought]
    -> ta_ought
+ [I asked who fired first. He looked me over as if I was short weight. #c:first]
    -> ta_first
+ [I tied it up again. I can tie anything. I didn’t say one word. #c:tied]
    -> ta_tied
+ [That it was an officers’ plot, and he’d been led. I had it from the paper. #c:led]
    -> ta_led

=== ta_ought ===
{coalition == walkout:It was his Assembly. He had walked for it, and I had the ticket.|It was his Assembly, and half the government was his by then. He had walked for it, and I had the ticket.} #cast: assembly
-> ta_door

=== ta_first ===
{coalition == soviets:“We had two accordions,” he said. “Put that to them on Thursday.” I did put it. It was taken under other business.|{coalition == without:“We had two accordions,” he said. “Ask the general’s cousin what he had.” I did ask. He was still at lunch.|“We had two accordions,” he said. So then I knew, and I went up to my seat and knew it there.}}
-> ta_door

=== ta_tied ===
{coalition == walkout:He had a page of our paper under the towel. You could read the date off his thumb.|{coalition == without:He had Lenin’s paper under the towel, with what it called him. You could read it off his thumb.|He had Thursday’s minutes under the towel. You could read one minister’s name off his thumb.}} “Thank you, neighbour,” he said. He’d always called me Nadia.
-> ta_door

=== ta_led ===
{coalition == without:“Nadia,” he shouts, “we’re in the government! Who’d lead me?” I did look. He’s six foot one, and deaf from the proving range.|{coalition == soviets:“Nadia,” he shouts, “I’ve shouted at ministers every second week since November! Who’d lead me?” I did look. He’s six foot one, and deaf from the proving range.|“Nadia,” he shouts, “look at me. Who could lead me?” I did look. He’s six foot one, and deaf from the proving range.}}
-> ta_door

=== ta_door ===
#scene: hall
{ta_led:I could hear him from the yard.|From the yard I saw the towel go by. I didn’t know whose it was.} Then I had the left leaf of the hall door. The lighting of that palace was a disgrace, one main and no second; with a hatchet you could have had Russian democracy in the dark inside a minute. So the deputies had candles in their coats, and sausage. #voice: artem
Along the gallery our lads took aim at the chairman, for fun. I told one that to point a thing is half of deciding. It isn’t loaded, he says.
My village’s votes were in there, for the Ukrainian list. So I was guarding men whom home had sent.
And what were your orders? #ask
+ [To keep order. Whose, it didn’t say. #c:order]
    -> ta_order
+ [To let nobody in who had a weapon. They meant nobody else. #c:weapon]
    -> ta_weapon
+ [To stand there till we were relieved. No relief had been told off. #c:relief]
    -> ta_relief
+ [Written? None. Spoken, three, from three people, and they didn’t meet. #c:three]
    -> ta_three

=== ta_order ===
{coalition == without:So I kept the order of the door, and a captain from the War Office kept the order of me. It opened inward.|{coalition == soviets:So I kept the order of the door, and every quarter-hour a minister came through it to see that it was being kept.|So I kept the order of the door. It opened inward, and I saw that it did.}}
-> ta_night

=== ta_weapon ===
{coalition == soviets:I took a penknife off a professor, and his party’s minister had to swear it was for pencils. I wrote the receipt to the minister.|I took a penknife off a professor. He asked for a receipt, and I wrote him one. In the morning he had it ready in his hand.}
-> ta_night

=== ta_relief ===
{coalition == without:At six one came, from the War Office, for the other leaf. We stood there like two firms.|{coalition == soviets:One had been voted us, on the Thursday. It was in the minutes. I looked down that corridor for the minutes till five.|It’s bad practice. A man who doesn’t know when he’ll be relieved begins to wonder who could.}}
-> ta_night

=== ta_three ===
{coalition == soviets:A party to each. You wire a lamp to three switches, and each thinks it’s the switch. I waited for the current.|{coalition == without:You wire a lamp to three switches, and one of them has spurs on. I waited for the current.|You wire a lamp to three switches, and each thinks it’s the switch. I waited for the current.}}
-> ta_night

=== ta_night ===
#scene: guard
They were asked to begin by voting for everything the soviets had done, yes or no. It was no, two hundred and thirty-seven to a hundred and forty-six. Our people got up and went, after midnight, and towards four the Left SRs. So the ones who’d won had a hall to themselves, and us overhead, whistling. #voice: nadia #cast: leftsrs #wedge: petrograd / All power to the soviets
They sat under those rifles and moved amendments. I’d been to a great many meetings, and never one held as if it was a bucket chain.
Then Chernov, the chairman, read the land law, quicker and quicker. It was our law of October, nearly. It had been theirs before; Lenin said so himself. Nobody whistled at that.
Did you hear it to the end? #ask
+ [Every clause. I wanted to know what we were stopping. #c:stay]
    -> ta_stay
+ [I slept, on my feet, against a pillar, from clause five. #c:slept]
    -> ta_slept
+ [I’d gone down to find water. That was how I came to be at his door. #c:water]
    -> ta_water
+ [I was counting them. Someone ought to have how many there were. #c:heads]
    -> ta_heads

=== ta_stay ===
{coalition == soviets:No buying it, no selling it, it’s for those who work it. All along the front bench ministers of ours were moving their lips.|{coalition == without:No buying it, no selling it, it’s for those who work it. The captain in the next box shut his eyes. He had an estate.|No buying it, no selling it, it’s for those who work it. My father could have said it to his horse.}}
-> ta_four

=== ta_slept ===
{coalition == without:A captain woke me, with one gloved finger. Madam, he said, you are missing your history. I’d not been madam before.|{coalition == soviets:A sailor woke me. Auntie, he said, it isn’t a Thursday, you might miss something. I was twenty-four.|A sailor woke me. Auntie, he said, you’re missing your history. I was twenty-four.}}
-> ta_four

=== ta_water ===
{coalition == soviets:There was a bucket, and the Minister of Posts at it with the mug. He drank, I drank, this one drank after me.|There was a bucket, with a mug on a chain. I drank, and he drank after me.} “What are you guarding?” I asked him. “The wiring,” he said.
-> ta_four

=== ta_heads ===
{coalition == without:I made it two hundred and six, four asleep, and a captain in the next box who was counting us.|{coalition == soviets:I made it two hundred and six, and four asleep, one of them a minister. I wrote it down for Thursday.|I made it two hundred and six, and four asleep. I wrote it on my cuff.}}
-> ta_four

=== ta_four ===
{not ta_water:She came down and asked what I was guarding. The wiring, I told her. She laughed.|She laughed, that time.} Nobody had since noon. Had I been at the Liteiny? I said not. It was only a matter of which lorry. #voice: artem
It wanted ten minutes to five. The chiefs had gone home and left no order in writing. Zhelezniakov, a sailor, an anarchist, stood by the platform, a paper in his belt.
-> ta_said

=== ta_said ===
So what was said to them, at the end of that night? #ask
+ [That the guard was tired. So we were. No one had asked if they were. #c:dissolved #hinge:assembly #record]
    ~ decide_assembly(dissolved)
    -> ta_dissolved
+ [That it was late. They might come again on Monday; the soviets would sit next door. #c:kept #hinge:assembly]
    ~ decide_assembly(kept)
    -> ta_kept
+ [That they’d been voted for off the wrong paper, and it would all be voted over. #c:reelected #hinge:assembly]
    ~ decide_assembly(reelected)
    -> ta_reelected

=== ta_dissolved ===
#scene: doors
{ ta_short: -> ta_dissolved_short }
He put a hand on Chernov’s shoulder and said it. Chernov said they were tired too, and might they finish? They held up their hands for the land, for a peace, for a republic, and got their coats. We lit them down the steps. In the morning it was locked. #voice: artem #date: 1918-01-19 6/19 January 1918 #lost: assembly
The soviets’ executive made the decree, the Left SRs voting for it. {coalition != walkout:In the cabinet the other SRs, Fyodor’s, took their hats, and the rest sat closer together. } #voice: nadia #cast: leftsrs #cast: fyodor
You’ll want an outcry. I queued that week at three bakers, and listened. {coalition == soviets:They asked was there flour. On the Thursday it came third, after herring, and the minister had figures for the herring.|They asked was there flour. The peasants had their land; they’d taken it without a clause.}
Fyodor couldn’t hold a file by March. When it thawed he went to the Volga, where some of those deputies had gone, and he gave me the loan of his stove. {ta_ought:He never did tell me where he should have been.|{ta_tied:He called me neighbour to the last.|I said, till you’re back. He said, till then.}} #cast: fyodor
-> ta_last

=== ta_kept ===
#scene: doors
{ ta_short: -> ta_kept_short }
He read it as if somebody’d changed it on him. Somebody had. There were Bolsheviks who’d wanted it kept all along, and been {coalition == without:called the officers’ doormen|put out of their bureau} for it in December. That night they’d gone round with a list, and had it by nine votes. #voice: artem #date: 1918-01-19 6/19 January 1918 #cast: assembly
So there were two of them, one in either wing, each saying the other was second. I ran them a second main. They wanted to know whose it was.
My bench called them the mothers-in-law. But my mother wrote it did something. There were two names on the land now, and they let a few carts go. {coalition == without:There was a commission on the Liteiny, too, with the general’s cousin on it. It got as far as the weather.|{coalition == walkout:The SRs and Mensheviks got chairs in the government. They asked who’d fired, and it was adjourned.|There was a commission on the Liteiny, too. It found out who hadn’t given the order.}} #voice: nadia #cast: assembly
Fyodor got work in the palace, on the door, with his left. {ta_ought:“Here,” he said to me. “I should have been here.”|{ta_tied:It was spring before he called me Nadia.|He could shout in there, he said, and be minuted.}} Efim wouldn’t sit at a table with me for saying I was glad. #cast: fyodor
-> ta_last

=== ta_reelected ===
#scene: doors
{ ta_short: -> ta_reelected_short }
The Left SRs had thought of it: the lists were printed before their party came in two. So, new lists, new boxes. Then the regiments said that if it was to be done over, let it be done where they could see it. I stood guard on a box in February. I’d rather that than a door. #voice: artem #date: 1918-01-19 6/19 January 1918 #cast: assembly #cast: leftsrs
Our committee sat at the count because we’d guarded the box, and on the commission because it had sat at the count. {coalition == without:The general’s cousin was there before us, and moved up.|It’s how a temporary circuit gets to be permanent.}
It came out further to the left, and louder. My mother said the second pencil was better. {coalition == walkout:The ones who’d won had to be given places then, and we moved along the bench.|Nobody could say any more that it was the wrong list. They said it was the garrison’s.} #voice: nadia #cast: assembly
Fyodor stood on his party’s new list, and missed by seven. He had the votes counted again and thanked the soldiers. {ta_ought:“I know where I should have been,” he said. “On people’s stairs, knocking.”|{ta_tied:“Nadia,” he called through the wall. “Seven!”|I’d voted for the others. I told him so. He knew.}} #cast: fyodor
-> ta_last

=== ta_last ===
{ assembly:
- dissolved: Artem asks whether the lamp might be turned, so that it is not in her eyes. The man with the tea says that it is fixed. #frame
- kept: They read the sheet together, and each marks a place where the other is wrong. The man with the tea brings a second pencil. #frame
- reelected: They both sign. Then the man with the tea asks to see it, and it turns out that he only wants to know how Shcherbak is spelt. #frame
}
{ ta_short: -> file_done }
On the steps I gave the electrician {ta_mittens:the mittens|a twist of makhorka}. In the street he stopped and said a word, _dosyt_. It means enough, where he’s from. I thought he meant the {ta_mittens:mittens|makhorka}. #voice: nadia
-> file_done

// ---------------------------------------------------------------- in short

=== ta_short ===
They tell it by turns and you put it in order. In November some 45 million people have elected a Constituent Assembly: four votes in ten for the SRs, not quite one in four for the Bolsheviks, who won the big cities. Many who voted SR could not choose between the party’s halves; the lists were older than the split. #frame #cast: assembly
On 5/18 January a march for the Assembly is fired on. A dozen people die, or twice that. Fyodor Zimin, a gunmaker, an SR, is shot through the hand. The Assembly meets under the rifles of sailors. It refuses, 237 to 146, to approve first what the soviets have done; the Bolsheviks walk out, then the Left SRs. Towards five in the morning the chairman is reading the land law very fast, and a sailor with a paper in his belt goes up to him. #frame #cast: fyodor #cast: leftsrs #wedge: petrograd / All power to the soviets #cast: assembly
-> ta_said

=== ta_dissolved_short ===
They vote the land law by show of hands, and go. The soviets’ executive dissolves the Assembly by decree{coalition != walkout:, and the SRs leave the cabinet}. There is little outcry: the peasants have their land. In the spring Fyodor Zimin goes to the Volga, where some of the deputies have gone. #frame #date: 1918-01-19 6/19 January 1918 #lost: assembly #cast: fyodor
-> ta_last

=== ta_kept_short ===
Bolsheviks who {coalition == without:have been for it all along|had been overruled in December} have gone round their deputies with a list. The Assembly sits on, beside the soviets’ congress, and they quarrel about which is first{coalition == walkout:, and SRs and Mensheviks come into the cabinet}. The villages hear that both have signed for the land, and let some carts go. Fyodor Zimin stays. #frame #date: 1918-01-19 6/19 January 1918 #cast: assembly #cast: fyodor
-> ta_last

=== ta_reelected_short ===
The Left SRs have asked for it: new lists, a new vote. The garrison guards the boxes, and after that has a say in what comes out of them. The new Assembly stands further to the left. Fyodor Zimin stands for it, misses by seven votes, and stays. #frame #date: 1918-01-19 6/19 January 1918 #cast: assembly #cast: leftsrs #cast: fyodor
-> ta_last
