// 01. Petrograd, 29 October–4 November / 11–17 November 1917. The railwaymen make the socialists sit down together. Nadia Vorobyova,
// who packs cigarettes, is in the room because somebody has to bring them something to smoke.
//
// Facts: dossier TP1, timeline 6–9. Invented: Nadia, Liza, Efim, Osip Lvovich, the tray.
// Nadia’s voice: she counts, she compares, she is scornful of meetings. “I had”, never “I’d boots”.

=== railwaymen ===
# file: 01
# title: The Railwaymen
# witness: Nadia Vorobyova, cigarette packer, Vasilievsky Island
# born: 1893, Tver province; a carter’s daughter
# asked: Who sat down with whom?
# content: threats, and fighting out of sight
# place: petrograd
# date: 1917-11-11 29 October / 11 November 1917
The box came this morning. Eighteen numbers are inked on the lid, and ten of them have a file behind them. It is good paper. The stamp on the cover has been struck twice and cannot be read. #frame #date: 1917-11-11 29 October / 11 November 1917 #place: petrograd #city: petrograd council #city: moscow stirring
A man you have not been introduced to brings two glasses of tea, and leaves the door open by the width of a hand. Nadia Vorobyova moves her chair until she can see the gap. #frame
Put down first that I was sent there with cigarettes. Four days before, my party had taken the Winter Palace and read out to the soviets’ congress a government, Bolsheviks from end to end. Most of the other socialists had walked out. Kerensky, whose government we’d put out, was coming back with Cossacks. Then the railwaymen’s union telegraphed everyone: one government of all the socialist parties, or at midnight the trains stop.
So they sat down together in the union’s committee room, and my factory voted them two thousand cigarettes.
And how does a packer get past the door of a meeting like that? #ask
+ [With a tray round my neck. Nobody has ever asked a tray for its papers. #c:tray]
    -> rw_tray
+ [I walked in behind the Obukhov men. They were wide, and the door was open. #c:boots]
    -> rw_boots
+ [I had a mandate. It was properly stamped. I had stamped it. #c:mandate]
    -> rw_mandate
+ [The doorman smoked. After that the door was only a piece of wood. #c:doorman]
    -> rw_doorman
+ [Read this file in short. #c:short]
    -> rw_short

=== rw_tray ===
It hung from a strap, like the ones in a music hall. I went round that table four times in an hour. A man from the right-hand side said no party of his would ever sit in one room with usurpers, and took six.
-> rw_room

=== rw_boots ===
The Obukhov works had sent a dozen gunmakers on foot, in sleet. I was behind the last of them with my tray under my coat. Their boots made a lake. The usher looked at the lake and saw a delegation of thirteen.
-> rw_room

=== rw_mandate ===
“The bearer is entitled to be present.” I wrote that in the packing room and stamped it with the iron that says FIRST QUALITY. The soldier on the stairs read it twice and saluted. I’ve had real mandates since. Nobody saluted one.
-> rw_room

=== rw_doorman ===
He had orders to let in nobody without a party. I gave him five, with cardboard tips, and said mine was tobacco. He considered that. “A mass party,” he said, and held the door.
-> rw_room

=== rw_room ===
#scene: table
Green lamps. Everybody in his overcoat, because the stove was out and because a man who takes off his coat has agreed to stay. I made it thirty men, one girl of about sixteen with a stenographer’s pencil, and no ashtray. Kamenev spoke for us, tired, and polite to everyone. He asked me if there was any tea. On the Sunday the others wanted a government with no Bolsheviks in it. By Tuesday they would have us, without Lenin and Trotsky.
{rw_tray: What did you hear, going round? | What did they quarrel about? } #ask
+ [Names. Who would not sit beside whom, and whose name made whom stand up. #c:names]
    -> rw_names
+ [Flour. One of them had the figure on a scrap of paper and would not say it aloud. #c:flour]
    -> rw_flour
+ [Moscow. They were shooting there, and every telephone had a different winner. #c:moscow]
    -> rw_moscow
+ [Midnight. The railwaymen had their watches out, and no two of them agreed. #c:watches]
    -> rw_watches

=== rw_names ===
I told it to Efim from the Baltic Works, who stood guard on the stairs. He said it was like being asked to a wedding on condition you didn’t bring the bride. He said it to everyone who came up. By morning they were saying it to him.
-> rw_liza

=== rw_flour ===
I read it over his shoulder while he took a light from me. The figure in front of “days” was small. He turned the paper over and drew a little horse on the back. An hour later they were on to who should be Minister of Posts, and he was still drawing harness.
-> rw_liza

=== rw_moscow ===
Somebody would come in and say our people had the Kremlin, and one half of the table sat up straight. Ten minutes later the officer cadets had it and the other half did. They would have agreed in a minute if the telephone had told them who was going to lose.
-> rw_liza

=== rw_watches ===
When it got to twelve the chairman proposed a quarter of an hour’s grace. Somebody moved that it be half an hour. They put off stopping all the trains in Russia four times by show of hands, and I lit a match for each of the tellers.
-> rw_liza

=== rw_liza ===
#scene: rails
Then Liza Ryabinina was asking for me below. We’d come from the same village with one trunk between us. She set type, on a paper that called us bandits. There was a decree about the press by then. Sailors had tipped her type on the floor, the capitals in with the commas.
She held out her hands to show me. I had never seen her with clean hands. #cast: liza
What did you say to her? #ask
+ [That it was only till things were calm. It says so in the decree, I told her. #c:calm]
    -> rw_calm
+ [That no sailor ought to touch another person’s tools. I said it loudly, too. #c:tools]
    -> rw_tools
+ [Not now, Liza. They are making a government in there. #c:later]
    -> rw_later
+ [Nothing. I gave her my gloves. What else do you give a printer? #c:gloves]
    -> rw_gloves

=== rw_calm ===
So it did say. I’d read it aloud to my whole bench. Liza asked who decides when it’s calm. I said, why, the government. She looked up the stairs, where you could hear the government. Then she asked me for a cigarette and she didn’t smoke.
-> rw_lamp

=== rw_tools ===
The sailors on the stairs heard. One said he’d tip out whatever the Revolution wanted tipped. I told him to try it at my bench, two hundred women with tobacco knives. Liza pulled my sleeve. “It’s only lead,” she said, and she thanked me, too.
-> rw_lamp

=== rw_later ===
I have had a long time to like that sentence less. She said, “I’ll wait, then.” She sat on the bottom stair. Whenever I came out for more matches I could see the parting in her hair. Around four she wasn’t there.
-> rw_lamp

=== rw_gloves ===
She put them on and looked at them, ten fat brown fingers. “Now I can’t even feel for the commas,” she said. She laughed a bit. She didn’t give them back.
-> rw_lamp

=== rw_lamp ===
#scene: table
The gunmakers from the Obukhov works had stood along the wall {rw_boots:in their lake} all night. Towards morning the oldest put both hands on the green cloth. Make one government of the lot of you, he said. If you can’t, we’ll hang your leaders and our leaders on one lamp-post.
Somebody laughed. Osip Lvovich, a statistician, Menshevik, in a knitted scarf. “Comrade, I second the motion. But tell me one thing. This government: when you’re tired of it, how do you mean to take it down again?” The old man opened his mouth and thought. Nobody helped him.
And you? #ask
+ [I shouted that our street had two good lamp-posts, if they wanted one each. #c:shout]
    -> rw_shout
+ [I wrote it on a cigarette packet, with the time. Ten past five. #c:packet]
    -> rw_packet
+ [I looked at Osip Lvovich. I thought, that’s the only question anyone’s asked tonight. #c:question]
    -> rw_question
+ [I went round with the tray. People who are smoking don’t hang anybody. #c:round]
    -> rw_round

=== rw_shout ===
It got a laugh, which is all I meant by it. The girl with the pencil looked across: was she to take that down? I shook my head. So it isn’t in the minutes.
-> rw_paper

=== rw_packet ===
I still make lists. It started there. With the time on it, nobody can tell you it was some other night. I’ve been told so twice.
-> rw_paper

=== rw_question ===
Mind you, his party had sat in the government all summer, and he hadn’t asked it then. I said so. He moved along the bench for my tray.
-> rw_paper

=== rw_round ===
They all took one, both sides, and the old man took three for his delegation. Osip Lvovich held the match.
-> rw_paper

=== rw_paper ===
#scene: map
After that I was the post office. Forty factories sent resolutions in two days, all for one government, some with Lenin and some without. I carried them to our people at Smolny in the tray, a pound and a half of working class by weight. By then the Cossacks were beaten and Moscow nearly ours; you’d have thought it would be easy. #date: 1917-11-14 1/14 November 1917
A vote, then: a dozen of ours in there, two dozen of theirs across town. On top lay the printers’ resolution, set in five kinds of type. I knew whose floor that came off. I put the tray down in front of ours. #wedge: petrograd / One government of all
-> rw_sign

=== rw_sign ===
One party or all of them? What did they sign? #ask
+ [Nothing. They talked till the tea was gone, and we went on governing by ourselves. #c:walkout #hinge:coalition #record]
    ~ decide_coalition(walkout)
    -> rw_walkout
+ [A list with all the parties on it, and without Lenin and Trotsky. Kamenev’s pen leaked. #c:without #hinge:coalition]
    ~ decide_coalition(without)
    -> rw_without
+ [All of them, Lenin too, and every fortnight up before the soviets to be shouted at. #c:soviets #hinge:coalition]
    ~ decide_coalition(soviets)
    -> rw_soviets

=== rw_walkout ===
#scene: table
{ rw_short: -> rw_walkout_short }
With Cossacks at the gates, Lenin let Kamenev talk. With them beaten he put terms the others would choke on, and they were very ready to choke. The trains never stopped. The railwaymen couldn’t agree on that either. On the Saturday five of our Central Committee resigned, Kamenev among them, and four commissars. A government of one party, those four wrote, would have to keep itself up by frightening people. #date: 1917-11-17 4/17 November 1917 #city: moscow council
That went round our bench as a joke. Who was frightened of us? In December the left half of the SRs, the peasants’ party, came in after all.
I went back for my tray. It was on a window-sill in Smolny. Somebody had taken the top six resolutions to light a stove.
{rw_later: Going home I went round by the union’s stairs. I don’t know what I expected to see there. | {rw_tools: Liza’s paper never came back. She set timetables for the railway, after. When we met, she’d say my name and I would say hers. | {rw_gloves: Liza’s paper never came back. She sent me the gloves at New Year, washed, with nothing in them. | Liza’s paper came out twice more under other names, and then it didn’t. “Is it calm yet?” she used to say, when she saw me. Then she stopped saying it. } } }
-> rw_last

=== rw_without ===
#scene: table
{ rw_short: -> rw_without_short }
Kamenev counted his committee before he went in, and again inside. He had it by two. Lenin and Trotsky left the government and took a newspaper, and every morning they wrote in it what they thought of the rest of us. #date: 1917-11-17 4/17 November 1917 #city: moscow council
And now the others had to come in, coats off. They’d said for days that two men stood in the door. Some of them looked for a third. Osip Lvovich became something in the Food Ministry, and I asked him how he meant to be taken down. “Badly,” he said.
{rw_names: Efim | Efim from the Baltic Works, who had guarded our stairs,} spat. All those nights, he said, for half a government with a general’s cousin in the War Office. It wasn’t sure of the Red Guards and needed somebody’s soldiers, and the officers offered.
{rw_later: The papers were allowed again. I saw Liza through the glass of her shop, at her case. She had both hands full of type and she went on with it. | Liza’s paper was back in eight days. The first number called us bandits, on the second page, a good deal smaller. She sent me that page. Her thumb was on it in ink. }
-> rw_last

=== rw_soviets ===
#scene: table
{ rw_short: -> rw_soviets_short }
Put down an old woman on the Mensheviks’ committee, who had been in Siberia with half of ours and quarrelled with all of them. She’d rather be cheated by the soviets, she said, than be right in exile a second time. That carried it over there, by one hand. On our side Lenin fought for an hour, counted, and asked for the clause about the soviets to be put first and written larger. #date: 1917-11-17 4/17 November 1917 #city: moscow council
So they all went in, and each second Thursday a minister stood up in front of six hundred people with colds and was asked about peace, and galoshes, and whose cousin had the coal. Half the works had shut by then.
I thought of Osip Lvovich’s question. There was a way to take it down now. You needed six hundred people, and it had to be a Thursday.
{rw_later: Liza’s paper opened again. I went to see it, and she showed me round as if I were a delegation. | Liza’s paper opened again, and complained about the galoshes. She’d gone back the same night, with two candle-ends, sorting commas off the floor. }
-> rw_last

=== rw_last ===
{coalition == walkout: She has moved her glass to the exact middle of the blotter. | She has been drawing boxes on the blotter and crossing them off. } While the man is in the room she says nothing. #frame
{ rw_short: -> file_done }
My girl had the tray for a sledge, later. {rw_mandate: It has FIRST QUALITY burned into the wood, you see where we’d got the stamp. | It goes at a fair pace, she told me, if you lean. } {coalition == walkout: There was one resolution stuck in a crack of it for years. I got it out with a hairpin. “We, the women of the packing shop, insist.” | One corner’s inked. That’s {coalition == without:Kamenev’s pen|the big letters of that clause}. }
-> file_done

// ---------------------------------------------------------------- in short

=== rw_short ===
She tells it in order, and you write it small. The railwaymen, who can stop every train, want one government of all the socialist parties. So thirty men sit down in their overcoats; Nadia goes round with a tray and hears them. #frame
On the Sunday the others want no Bolsheviks; by Tuesday they would have them, without Lenin and Trotsky. In Moscow there is shooting. Under a decree against hostile papers sailors have tipped a friend’s type on the floor. Gunmakers from the Obukhov works threaten to hang both sets of leaders on one lamp-post. A Menshevik, Osip Lvovich, asks how such a government is ever to be taken down again. #frame
Forty factories send resolutions for one government. By the middle of the week the Cossacks are beaten and Moscow is nearly won. Each side votes in a room of its own. #frame #date: 1917-11-14 1/14 November 1917 #wedge: petrograd / One government of all
-> rw_sign

=== rw_walkout_short ===
With the danger past, Lenin sets terms that the others will not take, and they are not sorry to refuse. Five of the Bolshevik Central Committee resign, Kamenev among them, and four commissars; one party alone, the four write, will have to govern by frightening people. In December the left half of the SRs, the peasants’ party, comes in. #frame #date: 1917-11-17 4/17 November 1917 #city: moscow council
-> rw_last

=== rw_without_short ===
Kamenev has it by two votes. Lenin and Trotsky leave the government for a newspaper and say in it every morning what they think. The others come in. Not sure of the Red Guards, the cabinet takes the officers’ help; a general’s cousin sits in the War Office. The closed papers open again. #frame #date: 1917-11-17 4/17 November 1917 #city: moscow council
-> rw_last

=== rw_soviets_short ===
It goes through by one hand among the Mensheviks, and after an hour of Lenin’s on the other side. All of them are in. Every second Thursday a minister stands before six hundred delegates to be asked about peace and galoshes. The closed papers open again; half the works are already shut. #frame #date: 1917-11-17 4/17 November 1917 #city: moscow council
-> rw_last
