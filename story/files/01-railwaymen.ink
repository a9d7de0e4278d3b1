// 01. Petrograd, 29 October–4 November / 11–17 November 1917. The railwaymen make the socialists sit down together. Nadia Vorobyova,
// who packs cigarettes, is in the room because somebody has to bring them something to smoke.
//
// Facts: dossier TP1, timeline 6–9. Invented: Nadia, her girl, Liza, Fyodor, Efim, Osip Lvovich, the old woman, the tray. The gunmakers’ lamp-post
// is documented in substance. Kollontai stayed in Lenin’s cabinet; four commissars wrote that one party could keep itself up only by terror.
// Nadia’s voice: spoken. Long sentences hung on “and” and “who”; lists that run on; she interrupts and corrects herself (“no, wait”, “that’s
// the Bolsheviks”) and says what she felt in passing, inside a sentence about something else. “I had”, never “I’d boots”; every sentence has its verb.

=== railwaymen ===
# file: 01
# title: The Railwaymen
# witness: Nadia Vorobyova, cigarette packer, Vasilievsky Island
# born: 1893, Tver province; a carter’s daughter
# asked: Who sat down with whom?
# content: threats, and fighting out of sight
# place: petrograd
# date: 1917-11-11 29 October / 11 November 1917
# where: Petrograd, Russia’s capital. Four days ago Lenin’s Bolsheviks seized power, alone. The railwaymen will stop every train unless all the socialist parties share it.
The box came this morning: eighteen numbers on the lid, and under it the files, each on a day when the revolution might have gone another way. You ask those who were there, and what you write down is the record. It is good paper. The stamp on the cover has been struck twice and cannot be read. #frame #date: 1917-11-11 29 October / 11 November 1917 #place: petrograd #city: petrograd council #city: moscow stirring
A man you have not been introduced to brings two glasses of tea, and leaves the door open by the width of a hand. Nadia Vorobyova moves her chair until she can see the gap. #frame
Put down first that I was sent to those talks with cigarettes, or they’ll think I was asked. This is Petrograd, the capital then. Four days before, my party, that’s the Bolsheviks, had turned out the government we’d had since the tsar fell, Kerensky’s by the end, with Mensheviks in it, Marxists like us, and SRs, that’s the peasants’ party, and the war going on and the land put off, and it was for that our shops had left them. We read out the names of a new one, Bolsheviks from end to end, to the congress of soviets, the workers’ and soldiers’ councils, and most of the other socialists walked out.
So Kerensky was coming back with Cossacks, and in Moscow they were shooting, and the railwaymen’s union wired to everybody: one government of all the socialist parties, or at midnight the trains stop. So they all sat down to talk, and my factory sent the cigarettes.
And how does a packer get past the door of a meeting like that? #ask
+ [With a tray round my neck. Nobody has ever asked a tray for its papers. #c:tray]
    -> rw_tray
+ [I walked in behind the gunmakers. They were wide, and the door was open. #c:boots]
    -> rw_boots
+ [I had a mandate, with a stamp on it. Well, I’d stamped it. #c:mandate]
    -> rw_mandate
+ [The doorman smoked, poor man, and hadn’t had one since the Friday. #c:doorman]
    -> rw_doorman
+ [Read this file in short. #c:short]
    -> rw_short

=== rw_tray ===
It hung from a strap, like the ones in a music hall. One old gentleman was telling the lamp that no party of his would sit down with usurpers. I lit his cigarette for him, his hands shook so.
-> rw_room

=== rw_boots ===
They’d come on foot from the Obukhov works, in sleet, and I kept behind the last of them with the tray under my coat. He looked round, and it was my own neighbour, and he wanted to know who was minding my girl.
-> rw_room

=== rw_mandate ===
I’d used the one for the lids, FIRST QUALITY. The soldier read it twice, moving his lips, and saluted, so I saluted too, and half the tray went over, and he got down on his knees with me after the packets.
-> rw_room

=== rw_doorman ===
He told me about his boy at the front, who hadn’t written since August. I asked what the boy was called, and he told me, and took me in himself, holding on to my elbow.
-> rw_room

=== rw_room ===
#scene: table
Green lamps, and all of them in their overcoats, because a man who takes off his coat has agreed to stay. There was our lot, with Kamenev to speak for us; there were those who’d walked out, SRs and Mensheviks, and with the Mensheviks an old woman whom the tsar had sent to Siberia along with half of ours; and a girl with a stenographer’s pencil. On the Sunday the others wanted a government without Bolsheviks. By the Tuesday they’d have us, only not Lenin, who led us, nor Trotsky, who’d made the rising.
{rw_tray: What did you hear, going round? | What did they quarrel about? } #ask
+ [Names. Who wouldn’t sit beside whom, and whose name made whom stand up. #c:names]
    -> rw_names
+ [Flour. One of them had the figure on a scrap of paper and wouldn’t say it aloud. #c:flour]
    -> rw_flour
+ [Moscow. They were shooting there, and each telephone call had a different winner. #c:moscow]
    -> rw_moscow
+ [Midnight. The railwaymen had their watches out, and no watch agreed with another. #c:watches]
    -> rw_watches

=== rw_names ===
I told it to Efim from the Baltic Works, who stood guard on the stairs and had one joke. A government without Lenin was a wedding without the bride, he said, he’d said it to everyone who came up, and then he asked me what I thought, would they agree.
-> rw_liza

=== rw_flour ===
I read it over his shoulder, how many days, and it wasn’t a week. He turned it over and drew a little horse with every buckle. I thought of my girl and stopped looking.
-> rw_liza

=== rw_moscow ===
Somebody would come in and say that our people had the Kremlin, and half the table sat up straight. Then the officer cadets had it, and the other half did. The old woman had a son there, she didn’t say on which side, and each time she asked whoever it was if they were certain.
-> rw_liza

=== rw_watches ===
At twelve the chairman begged a quarter of an hour, and then another. You could hear an engine, at the station, so the trains were running yet, and I had to sit down.
-> rw_liza

=== rw_liza ===
#scene: rails
The second night Liza Ryabinina was asking for me below. We’d come from one village, with one trunk. She set type, for a paper that called us bandits, and we’d just decreed that such papers could be shut, so sailors had tipped her type on the floor, capitals in with commas, and told her to go home.
She held out her hands to show me, clean, I had never seen them clean, and asked what she was to do now. #cast: liza
What did you say to her? #ask
+ [That it was only till things were calm. It says so in the decree, I told her. #c:calm]
    -> rw_calm
+ [That no sailor ought to touch another person’s tools, and I said it so they’d hear. #c:tools]
    -> rw_tools
+ [Not now, Liza. They’re making a government in there. #c:later]
    -> rw_later
+ [Nothing. I gave her my gloves. What else do you give a printer? #c:gloves]
    -> rw_gloves

=== rw_calm ===
So it did say. Liza asked who decides when it’s calm, and I said, why, the government, and she looked up the stairs, where you heard them, and said that she’d better be getting home.
-> rw_lamp

=== rw_tools ===
They heard, and one of them came down two steps, I was shouting so. Liza pulled at my sleeve. “It’s only lead,” she said. Her hand was shaking, or else it was my arm.
-> rw_lamp

=== rw_later ===
“I’ll wait, then,” she said, and sat on the bottom stair, and whenever I came out I could see the parting in her hair, dead straight. Around four I looked, and she’d gone home.
-> rw_lamp

=== rw_gloves ===
She put them on and looked at them, ten fat brown fingers. “Now I can’t even feel for the commas,” she said, and laughed. Then it wasn’t laughing, and I held on to her by the collar.
-> rw_lamp

=== rw_lamp ===
#scene: table
The gunmakers from the Obukhov works had stood along the wall all night, and Fyodor Zimin with them, my neighbour. Towards morning the oldest came to the table. Make one government of the lot of you, he said, or we’ll hang your leaders and ours on one lamp-post. #cast: fyodor
Somebody laughed. It was Osip Lvovich, a Menshevik, a statistician, who’d just given the girl with the pencil half of his roll. “I second that,” he said. “But when you’re tired of this government, how do you mean to take it down again?” The old man turned round to ask the others.
And what did you do? #ask
+ [I shouted that our street had two good lamp-posts, if they wanted one each. #c:shout]
    -> rw_shout
+ [I wrote it on a cigarette packet, with the time. Ten past five. #c:packet]
    -> rw_packet
+ [I looked at Osip Lvovich. I thought, that’s the only question anyone’s asked tonight. #c:question]
    -> rw_question
+ [I went round with the tray. People who are smoking don’t hang anybody. #c:round]
    -> rw_round

=== rw_shout ===
It got a laugh. The girl with the pencil looked across, was she to take that down, and I shook my head.
-> rw_paper

=== rw_packet ===
I still make lists, with the time on, because I’ve been told since that it was some other night.
-> rw_paper

=== rw_question ===
Only, his party had sat in Kerensky’s government all summer, and he hadn’t asked it then. I said so. He moved along to make room for my tray, and said that I was right.
-> rw_paper

=== rw_round ===
Both sides took one. Fyodor lit the row off one match, in those hands it never went out, and he asked me when I’d last slept. #cast: fyodor
-> rw_paper

=== rw_paper ===
#scene: map
They sent in resolutions, the tram depots and the factory committees, that we’d elected in every works, ours too, all for one government, and I carried them in the tray to our people at Smolny, where our government sat. The strike was put off, and by then the Cossacks were beaten and Moscow nearly ours. #date: 1917-11-14 1/14 November 1917
So the parties’ committees had to decide. In ours Lenin said, they’d sat with Kerensky and brought us neither peace nor land, so now we’d won, why give them half? and Kamenev, that alone we’d have the whole country against us. Across town the others asked if they could sit with Lenin at all, and if the soviets could ever vote him out. #wedge: petrograd / One government of all
-> rw_sign

=== rw_sign ===
She tells you three ends to it. You have room for one. #frame
So who governed Russia then: your party alone, or all of them together? #ask
+ [All of them, and to get it our side gave up Lenin and Trotsky. Kamenev wrote the list. #c:without #hinge:coalition]
    ~ decide_coalition(without)
    -> rw_without
+ [We did, by ourselves. They talked till the tea was gone, and nobody signed anything. #c:walkout #hinge:coalition #record]
    ~ decide_coalition(walkout)
    -> rw_walkout
+ [All of them, Lenin too, and up before the soviets every fortnight, to be shouted at or voted out. #c:soviets #hinge:coalition]
    ~ decide_coalition(soviets)
    -> rw_soviets

=== rw_walkout ===
#scene: table
{ rw_short: -> rw_walkout_short }
With Cossacks at the gates Lenin had let Kamenev talk. With them beaten he had our committee ask what the others could never give. On the Saturday five of the committee resigned, Kamenev among them, and four of the commissars, our ministers. A government of one party, those four wrote, could keep itself up only by political terror. #date: 1917-11-17 4/17 November 1917 #city: moscow council #says: debate >= 3
I read that out at the bench and we laughed, because who was terrified of us? In December the left wing of the SRs came into the government with us after all. But the rest had gone from the soviets’ benches, and that winter we voted with hardly anyone against.
Liza’s paper came out twice more under other names. {rw_calm: “Is it calm yet?” she used to say when she saw me, and I’d say soon, and be ashamed the whole way home. | {rw_gloves: She sent me the gloves at New Year, washed, and I wanted to go round and thank her, and I didn’t go. | Then she set timetables, and when we met we said good day. } } #cast: liza
-> rw_last

=== rw_without ===
#scene: table
{ rw_short: -> rw_without_short }
Kamenev had our committee by two votes. So Lenin and Trotsky left the government and took a newspaper, and wrote in it what they thought of us. The others, who’d said only those two stood in the door, had to come in. I asked Osip Lvovich how he meant to be taken down, and he said he didn’t know, and that he wasn’t sleeping for thinking of it. #date: 1917-11-17 4/17 November 1917 #city: moscow council
{rw_names:Efim|Efim from the Baltic Works, who’d guarded our stairs,} spat. He’d stand sentry for no half government, nor would the other Red Guards, the armed workers, so our ministers took the officers’ soldiers, with a general’s cousin in the War Office by Christmas, and I didn’t like it, and told nobody so. #city: petrograd stirring
Liza’s paper was back in eight days. {rw_later: I saw her through the glass of the shop, and she saw me, and went on with her type. | It called us bandits, a good deal smaller, and she sent me that page, and I was so pleased I went round to say so. } #cast: liza
-> rw_last

=== rw_soviets ===
#scene: table
{ rw_short: -> rw_soviets_short }
It was the old woman who did it, over there. She’d sooner be cheated by the soviets, she told the Mensheviks, than be right in exile a second time, and that carried it by one vote. On our side five had their resignations written. Lenin counted them, and fought it for an hour, and gave way. #date: 1917-11-17 4/17 November 1917 #city: moscow council
They all went in, and each second Thursday a minister stood up in front of six hundred people with colds, who could vote him out, and was asked about peace, and galoshes, and whose cousin had the coal. So you could take it down, I told Osip Lvovich. But a man who’s answering isn’t finding coal, and by New Year half the works were shut. #wedge: petrograd / Answer to the soviets #says: councils >= 3 #says: works <= 2
Liza’s paper opened again, and complained about the galoshes. {rw_later: I went to see it, and she showed me round as if I were a delegation, and neither of us brought up that stair. | She’d gone back that same night, by herself, and sorted type off the floor till morning. } #cast: liza
-> rw_last

=== rw_last ===
The night it was settled I got home towards four. My girl had waited up in her boots and gone over sideways, and Fyodor had put his coat on her. She asked was it finished. I said {coalition == walkout:that I thought so|yes, and everybody was in}, and it got light. #cast: fyodor
-> file_done

// ---------------------------------------------------------------- in short

=== rw_short ===
She tells it in order, and you write it small. The railwaymen want one government of all the socialist parties, so the Bolsheviks sit down, in their overcoats, with the Mensheviks and the SRs, the peasants’ party, who had sat with Kerensky in the government that went on with the war. Nadia goes round with a tray and hears them. #frame
On the Sunday the others want no Bolsheviks; by Tuesday they would have them, without Lenin and Trotsky. In Moscow there is shooting. Sailors have tipped a friend’s type on the floor, under a decree against hostile papers. Gunmakers threaten to hang both sets of leaders on one lamp-post. A Menshevik, Osip Lvovich, asks how such a government is ever to be taken down again. #frame
By the middle of the week the Cossacks are beaten and Moscow is nearly won. Lenin sees no reason to share; Kamenev does. Each side votes in a room of its own. #frame #date: 1917-11-14 1/14 November 1917 #wedge: petrograd / One government of all
-> rw_sign

=== rw_walkout_short ===
With the danger past, Lenin sets terms that the others will not take, and they are not sorry to refuse. Five of the Bolshevik Central Committee resign, Kamenev among them, and four commissars; one party alone, the four write, can govern only by political terror. In December the left wing of the SRs comes in. #frame #date: 1917-11-17 4/17 November 1917 #city: moscow council #says: debate >= 3
-> file_done

=== rw_without_short ===
Kamenev has it by two votes. Lenin and Trotsky leave the government for a newspaper and say in it every morning what they think. The others come in. The Red Guards will not serve such a cabinet, so it takes the officers’ help. The closed papers open again. #frame #date: 1917-11-17 4/17 November 1917 #city: moscow council #city: petrograd stirring #says: councils >= 3
-> file_done

=== rw_soviets_short ===
It goes through by one vote among the Mensheviks, and after an hour of Lenin’s on the other side. All of them are in. Every second Thursday a minister stands before six hundred delegates to be asked about peace and galoshes, and can be voted out. The closed papers open again; half the works are shut by New Year. #frame #date: 1917-11-17 4/17 November 1917 #city: moscow council #says: councils >= 3 #says: works <= 2
-> file_done
