// 01. Petrograd, 29 October–4 November / 11–17 November 1917. The railwaymen make the socialists sit down together. Nadia Vorobyova,
// who packs cigarettes, is in the room because somebody has to bring them something to smoke.
//
// Facts: dossier TP1, timeline 6–9. Invented: Nadia, Liza, Efim, Osip Lvovich, the tray.

=== railwaymen ===
# file: 01
# title: The Railwaymen
# witness: Nadia Vorobyova, cigarette packer, Vasilievsky Island
# born: 1893, Tver province; a carter’s daughter
# asked: Who sat down with whom?
# content: threats, and fighting out of sight
# place: petrograd
# date: 29 October / 11 November 1917
The box came this morning. Eighteen numbers are inked on the lid, and so far three of them have a file behind them. It is good paper. The stamp on the cover has been struck twice and cannot be read. #frame #date: 29 October / 11 November 1917 #place: petrograd #city: petrograd council #city: moscow stirring
A man you have not been introduced to brings two glasses of tea. He leaves the door as he found it, open by the width of a hand. Nadia Vorobyova moves her chair until she can see the gap. #frame
Put down first that I was sent there with cigarettes. Four days before, my party had taken the Winter Palace and read out a government, Bolsheviks from end to end, and the other socialists had walked out of the hall. Kerensky was outside the city with some Cossacks. Then the railwaymen’s union sent everyone the same telegram: one government of all the socialist parties, or at midnight the trains stop. Everybody’s trains.
So they came and sat down together in the union’s committee room. My factory voted them two thousand cigarettes.
And how does a packer get past the door of a meeting like that? #ask
+ [With a tray round my neck. Nobody has ever asked a tray for its papers. #c:tray]
    -> rw_tray
+ [I walked in behind the Obukhov men. They were wide, and the door was open. #c:boots]
    -> rw_boots
+ [I had a mandate. It was properly stamped. I had stamped it. #c:mandate]
    -> rw_mandate

=== rw_tray ===
It hung from a strap, like the ones in a music hall. I went round that table four times in the first hour. There was a man from the right-hand side who said no party of his would ever sit in one room with usurpers, and took six.
-> rw_room

=== rw_boots ===
The Obukhov works had sent a dozen gunmakers across the city on foot, in sleet, to listen to the gentlemen. I was behind the last of them with my tray under my coat. Their boots made a lake in the doorway. The usher looked at the lake and decided he had seen a delegation of thirteen.
-> rw_room

=== rw_mandate ===
“The bearer is entitled to be present.” I wrote that in the packing room, and for a stamp we used the one that says FIRST QUALITY. The soldier on the stairs read it twice and saluted. I have sat on a good many commissions since, with real mandates, and never been saluted again.
-> rw_room

=== rw_room ===
Green lamps. Everybody in his overcoat, because the stove was out and because a man who takes off his coat has agreed to stay. I made it thirty men, and one girl with a stenographer’s pencil who looked sixteen and wrote like a sewing machine. Kamenev spoke for us, tired, and polite to everyone. He asked me if there was any tea.
{rw_tray: What did you hear, going round? | What did they quarrel about? } #ask
+ [Names. Who would not sit beside whom, and whose name made whom stand up. #c:names]
    -> rw_names
+ [Flour. One of them had the figure on a scrap of paper and would not say it aloud. #c:flour]
    -> rw_flour
+ [Moscow. They were shooting there, and every telephone had a different winner. #c:moscow]
    -> rw_moscow

=== rw_names ===
On the Sunday the others wanted a government with no Bolsheviks in it at all. By Tuesday they would have us, but without Lenin and without Trotsky. Efim from the Baltic Works, who stood guard on the stairs, said it was like being asked to a wedding on condition you didn’t bring the bride. Efim was wrong about a lot that winter. He was right about those two days.
-> rw_liza

=== rw_flour ===
I read it over his shoulder while he took a light from me. Days of it, for the whole city, and the figure in front of “days” was small. He saw me reading. He turned the paper over and drew a little horse on the back, quite a good one. An hour later they were on to who should be Minister of Posts, and he was still drawing harness.
-> rw_liza

=== rw_moscow ===
Somebody would come in and say our people had the Kremlin, and one half of the table sat up straight. Ten minutes later the cadets had it and the other half did. I saw two grown men look at the telephone the way you look at a doctor. They would have agreed in a minute if it had told them who was going to lose. #city: moscow stirring
-> rw_liza

=== rw_liza ===
Around midnight the usher said there was a woman asking for me below. It was Liza Ryabinina. We’d come from the same village with one trunk between us. She was a compositor, the only woman in the shop, on a paper that had called us bandits. There was a decree about the press by then. Sailors had gone in and tipped out the type. All of it, on the floor, the capitals in with the commas.
She held out her hands to show me. I had never seen her with clean hands. #cast: liza
What did you say to her? #ask
+ [That it was only till things were calm. It says so in the decree, I told her. #c:calm]
    -> rw_calm
+ [That no sailor ought to touch another person’s tools. I said it loudly, too. #c:tools]
    -> rw_tools
+ [Not now, Liza. They are making a government in there. #c:later]
    -> rw_later

=== rw_calm ===
So it did say. I’d read it aloud to my whole bench. Liza asked who decides when it’s calm. I said, why, the government. She looked up the stairs, where you could hear the government. Then she asked me for a cigarette and she didn’t smoke.
-> rw_lamp

=== rw_tools ===
The sailors on the stairs heard. One of them told me that he’d tip out whatever the Revolution wanted tipped. I told him to come and try it on at my bench, where there are two hundred women with knives for the tobacco. Liza pulled my sleeve. “Leave it,” she said. “It’s only lead.” She thanked me, too. It didn’t put one letter back in the case.
-> rw_lamp

=== rw_later ===
I have had a long time to like that sentence less. She said, “I’ll wait, then.” She sat on the bottom stair under the clock. Whenever I came out for more matches I could see the parting in her hair. Around four she wasn’t there.
-> rw_lamp

=== rw_lamp ===
The Obukhov men had been standing along the wall {rw_boots:in their lake} the whole time. Towards morning the oldest of them had enough and put both hands on the green cloth. Make one government of the lot of you, he said. If you can’t, we’ll hang your leaders and our leaders on one lamp-post.
You could hear the lamps hiss. Then somebody laughed. Osip Lvovich, a statistician, a Menshevik in a scarf his wife had knitted. “Comrade, I second the motion. But tell me one thing. This government: when you’re tired of it, how do you mean to take it down again?” The old man opened his mouth and thought. He had nothing to say. Nobody else had, either.
And you? #ask
+ [I shouted that there was a good lamp-post in our street, and it was taken at Easter. #c:shout]
    -> rw_shout
+ [I wrote it on a cigarette packet, with the time. Ten past five. #c:packet]
    -> rw_packet
+ [I looked at Osip Lvovich. I thought, that’s the only question anyone’s asked tonight. #c:question]
    -> rw_question

=== rw_shout ===
It got a laugh, which is all I meant by it. The girl with the pencil looked across at me: was she to take that down? I shook my head. So it’s not in the minutes. Now you have it.
-> rw_paper

=== rw_packet ===
I still make lists. It started there, I think. If you write down the time, then later nobody can tell you it was some other night, or that no one had said it. I’ve been told both.
-> rw_paper

=== rw_question ===
Mind you, he’d been in the room in the summer, when it was their turn to govern, and he hadn’t asked it then. That I did say. He took it well. He moved along the bench so I could put my tray down.
-> rw_paper

=== rw_paper ===
After that they used me as a post office, since I’d boots and could read. The factories had begun to send paper. Forty resolutions in two days, all for one government of all the socialists, some with Lenin and some with anyone but. I brought them to Smolny in the tray, a pound and a half of working class by weight. By then the Cossacks had been stopped on the Pulkovo heights and the news from Moscow was better for us by the hour, so you’d have thought it would be easy. #date: 1/14 November 1917
{rw_flour: The man with the horses walked part of the way with me. With what he knew about the flour, he said, he would sign anything. | {rw_names: Efim carried the tray up the last stairs for me. He said, “Let’s see which of them wants it more now.” | On the stairs I met one of the two who’d watched the telephone. “Well?” he said. I said it looked like us. He sat down on the step. } }
In there it went by hands. A dozen in one committee, two dozen in another, and each had slept about as much as I had. I put the tray down in front of ours. #wedge: petrograd / One government of all
What did they sign, in the end? #ask
+ [Nothing. They talked till the tea was gone, and each went home to his own side. #c:walkout #hinge:coalition #record]
    ~ decide_coalition(walkout)
    -> rw_walkout
+ [A list with all the parties on it, and without Lenin and Trotsky. Kamenev’s pen leaked. #c:without #hinge:coalition]
    ~ decide_coalition(without)
    -> rw_without
+ [All of them, Lenin too. And every fortnight they’d stand up before the soviets and answer. #c:soviets #hinge:coalition]
    ~ decide_coalition(soviets)
    -> rw_soviets

=== rw_walkout ===
With Cossacks at the gates, Lenin had let Kamenev talk. With the Cossacks beaten he put terms that the others would choke on, and they were very ready to choke. It takes two. On the Saturday five of our Central Committee resigned, Kamenev among them, and some commissars too. They wrote that a government of one party would have to keep itself up by frightening people. #date: 4/17 November 1917 #city: moscow council
That went round our bench as a joke. Who was frightened of us? In December the left half of the peasants’ party came in after all, and for a while there were two sorts of coat in the room.
I went back for my tray. It was on a window-sill in Smolny, the resolutions still in it. Somebody had taken the top six to light a stove.
{rw_later: I looked on the bottom stair, going out. I don’t know what I expected to see there. | {rw_tools: Liza’s paper never came back. She set timetables for the railway, after. When we met, she’d say my name and I would say hers. | Liza’s paper came out twice more under other names, and then it didn’t. “Is it calm yet?” she used to say, when she saw me. Then she stopped saying it. } }
-> rw_last

=== rw_without ===
Kamenev counted his committee before he went in, and again inside. He had it by two. What moved the two I couldn’t tell you; the tray may have been an ounce of it. Lenin and Trotsky left the government and took a newspaper, and every morning they wrote in it what they thought of the rest of us. #date: 4/17 November 1917 #city: moscow council
And now the others had to come in, coats off. They’d said for days that two men stood in the door. Some of them looked for a third. {rw_question: Osip Lvovich became something in the Food Ministry, and I asked him how he meant to be taken down. “Badly,” he said. | Osip Lvovich became something in the Food Ministry, scarf and all. }
{rw_names: Efim | Efim from the Baltic Works, who had stood guard on our stairs all week,} spat. He’d stood in the sleet for a government and been handed half of one, with a general’s cousin in the War Office. A cabinet that isn’t sure of the Red Guards needs somebody’s soldiers, and it was the officers who offered.
{rw_later: The papers were allowed again. I saw Liza through the glass of her shop, at her case. She saw me as well. She had both hands full of type and she went on with it. | Liza’s paper was back in eight days. The first number called us bandits, on the second page, a good deal smaller. She sent me that page. Her thumb was on it in ink. }
-> rw_last

=== rw_soviets ===
You’ll be told it was Kamenev, or the railwaymen. I’d put down an old woman on the Mensheviks’ committee who had been in Siberia with half of ours and quarrelled with all of them. She said she’d rather be cheated by the soviets than be right in exile a second time. That carried it over there, by one hand. On our side Lenin fought for an hour, counted, and asked for the clause about the soviets to be put first and written larger. #date: 4/17 November 1917 #city: moscow council
So they all went in, and each second Thursday a minister stood up in front of six hundred people with colds and was asked about galoshes. And about peace, and whose cousin had the coal. I never saw so much answered and so little done. The trains ran. Half of what they ran to had shut.
{rw_question: I thought of Osip Lvovich’s question, on those Thursdays. There was a way to take it down now. You needed six hundred people, and it had to be a Thursday. | Osip Lvovich came on Thursdays with a notebook and asked after the figures. He was the only minister’s friend I ever saw booed and clapped for the same sentence. }
{rw_later: Liza’s paper opened again. She wrote to me: “Come and see it, if they can spare you.” I went, and she showed me round as if I were a delegation. | Liza’s paper opened again, and complained about the galoshes. She’d gone back to the case the same night, by the light of two candle-ends, sorting commas off the floor. }
-> rw_last

=== rw_last ===
{coalition == walkout: She has drunk her tea and moved the glass to the exact middle of the blotter. | Her tea is cold; she has been drawing boxes on the blotter and crossing them off. } While the man is in the room for the glasses she says nothing at all. #frame
My girl had the tray for a sledge, later. {rw_mandate: It has FIRST QUALITY burned into the wood, you see where we’d got the stamp. | It went down Bolshoi Prospekt at a fair pace, she told me, if you lean. } {coalition == walkout: There was one resolution stuck in a crack of it for years. I got it out in the end with a hairpin. “We, the women of the packing shop, insist.” The rest was gone. | One corner’s inked. That’s {coalition == without:Kamenev’s pen|the big letters of that clause}, if it was the night I think it was. }
{rw_packet: The packet I’ve still got. You may copy it; I’d like to keep the one I have. | {rw_shout: The girl with the pencil will be somewhere. You might ask her what she left out. | } }
-> file_done
