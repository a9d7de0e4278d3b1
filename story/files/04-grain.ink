// 04. A village on the border of Penza and Tambov, June 1918, and a registry, September. Matvei Arzhanov has grain behind the icons; Ilmars Ozols
// has a list to copy.
//
// Facts: dossier TP4, timeline 18–24. The food decrees are of 13 May and 11 June 1918, and let a household keep its seed and its bread until the
// harvest; Mensheviks and SRs were put out of the soviets’ executive on 14 June. On 6 July two Left SRs, one of them an official of the Cheka,
// killed the German ambassador, and a detachment of the Cheka held its chairman for a day: rising or protest (contested). The attacks were on 30
// August, Kaplan was shot on 3 September, the hostage order is of the 4th, the decree of the 5th. Steinberg, Left SR, Commissar of Justice from
// December 1917 to March 1918, fought for courts from his first week; here he has his post still where the peace was refused. Invented: Matvei and
// his sons, Klava, Efim, the agronomist and his tax, Volkov, Lapin, the numbers on the list, the scale, the letter. Where the peace was refused the
// government lives in trains and its registry in carriage nine; where the first cabinet was of several parties no Left SRs rise in July.
// Can be lost: fyodor | Fyodor Zimin, gunmaker, SR | assembly == dissolved and lists == own
// Can be lost: leftsrs | the Left SRs, a peasants’ party | brest != brest.refused
// Can be lost: karlis | Kārlis, rifleman, Ilmars’s friend | brest == brest.refused
// Matvei’s voice: slow. The figure first, and the next thing put on with “and”, and who was looking. No aside, no appeal, no jest of his own; days
// by the church. He never says that he is sorry, he says what it weighed.
// Ilmars’s voice: no contractions; long, correct sentences in the passive, what he feels in a clause that depends on another. Paper and signatures
// are his, and figures only where a paper has them.

=== barn ===
# file: 04
# title: The Scale
# witness: Matvei Arzhanov, peasant, and Ilmars Ozols, registry clerk
# born: 1874, on the Penza border; 1893, near Riga
# asked: What was over?
# content: hunger, hostages, executions on paper (none of it shown)
# place: penza
# date: 1918-06-11 11 June 1918
// where: { brest == brest.refused: Russia, June 1918. Germany, refused its peace, holds Petrograd and Moscow; the government lives in trains, going east, and eats where it stops. The grain is in the villages. | { government == one_party: Russia, June 1918. Lenin’s Communists govern from Moscow, in a country going over to civil war. The towns are short of bread, and the grain is in the villages. | Russia, June 1918. A cabinet of several socialist parties governs from Moscow, in a country going over to civil war. The towns are short of bread, and the grain is in the villages. } }
{
- brest == brest.refused: The file has been rained on and dried on a boiler. Along one edge runs the print of a rail ticket: Penza, single. #frame #city: penza council #city: petrograd reaction #city: moscow reaction #rail: petrograd-moscow cut #front: german moscow
- government == one_party: A sheet of squared paper has been pasted in before the first page, ruled for poods. Nobody has filled it in. #frame #city: penza council #front: german advance
- else: Six offices have initialled the cover. Two of the initials are crossed through by a third. #frame #city: penza council #front: german advance
}
Matvei Arzhanov has brought his own bread, in a cloth. He eats none of it here. #frame
I had forty-one poods of rye in the barn, and ten of seed barley behind the icons, and there were eight of us to feed. You have the figures now and can judge me after. #voice: matvei
{
- brest == brest.refused: The Germans had Petrograd by then and Moscow too, and the government came past us on the railway in eleven trains. It had to eat wherever it stopped, and it stopped at our halt and sent men out.
- bread >= 3: There were carts going to the railway yet, and we sold what we had over and got paper for it. And the government was afraid all the same for the towns’ next winter, and it sent men out to us.
- brest == brest.early: The peace was signed early and the soldiers had walked home from it hungry, and in Moscow it was a quarter-pound of bread a day. So the government sent men out to us.
- else: By the peace the Germans had got Ukraine, and Ukraine’s wheat. In Moscow it was an eighth of a pound of bread a day, and the government sent men out to us.
}
Twelve of them stood in my barn, with rifles and a lamp, and Efim over them, from the Baltic Works in Petrograd, with a scale for weighing castings. It didn’t go under five poods. Their paper left a man his seed, and his bread till harvest, and took the rest. By the paper I had twenty over, and I didn’t believe it about the seed.
And how much did you tell them that you had? #ask
+ [Thirty. It’s what I would have had, if I’d had what I said. #c:thirty]
    -> ba_thirty
+ [I told them to weigh it. I wanted to see who’d read that scale aloud. #c:weigh]
    -> ba_weigh
+ [The barn, all of it. What’s behind the icons isn’t grain, it’s next year. #c:barn]
    -> ba_barn
+ [I told them what Volkov had, across the road. They’d have found it without me. #c:volkov]
    -> ba_volkov
+ [Read this file in short. #c:short]
    -> ba_short

=== ba_thirty ===
{bread >= 3:They had a printed price with them, and Efim read it out to me twice. And they weighed my thirty and it was thirty-six, and for what’s been hidden there wasn’t a price.|{brest == brest.refused:They wrote thirty, and weighed it with the engine whistling for them, and it was thirty-six by their scale. Efim put down six as hidden, and I let him, because it was eleven by mine.|They wrote thirty, and weighed it, and it was thirty-six by their scale. So I’d hidden six, Efim said, and he was pleased with me, because they’d told him we would hide ten.}}
-> ba_girl

=== ba_weigh ===
{government == one_party:They took it in turns to read, and got thirty-four, and thirty-nine, and thirty-six. Then they put it to the vote and it was thirty-six, and Efim wiped the scale and was ashamed of it.|There was one from each party among them. They read thirty-nine, and thirty-four, and then they called in a Baptist, and he looked at it a long while and wouldn’t swear.}
-> ba_girl

=== ba_barn ===
{brest == brest.refused:They’d had no straight answer since the Oka, and it frightened them. They went through the thatch for the rest of it till the train whistled, and then they ran, with straw in their caps, and it was only shunting.|They’d had no straight answer all that week, and it frightened them. They went through the thatch with a ramrod till noon, and Efim asked me if I was well.}
-> ba_girl

=== ba_volkov ===
{hungry():He had eighteen poods and six children. I said the eighteen and I didn’t say the six. Put that down where people can find it.|{brest == brest.refused:He had eighteen poods and six children. I said the eighteen, and the engine was whistling for them, and I didn’t say the six.|He had eighteen poods and six children. I said the eighteen and I didn’t say the six. His seed drill was in my yard, that he’d lent me in April, and one of the twelve sat on it to write.}}
-> ba_girl

=== ba_girl ===
#scene: barn
There was a girl with them, Klava, a spinner, and her wrists were like a hen’s legs. {hungry():When she thought we had gone in she ate out of the horse’s bag.|She had her own bread with her and cut it so thin that the knife showed through.} She’d a sister of six, left with neighbours in Petrograd. A “kulak”, she read us, is whoever has grain over and won’t part with it. “Have you any over?” she asked me. “Over what?” I said. She thought, and she said, “Over us.”
And she laid her palm on the wall with the icons, where the lime was new.
What did you do then? #ask
+ [I crossed myself to the icons. She’d been brought up the same, and took her hand off. #c:crossed]
    -> ba_crossed
+ [I told her. It’s there, I said, and if you take it there’s no use coming next year. #c:told]
    -> ba_told
+ [I had my wife bring in soup. No one pulls up boards with a spoon in his hand. #c:soup]
    -> ba_soup
+ [I looked at the lamp. I can look at a lamp for an hour. #c:lamp]
    -> ba_lamp

=== ba_crossed ===
{government == one_party:So God kept my barley and I thanked Him for it. But a lad of theirs had seen, and he wrote in his book, and it was her name that he wrote.|So God kept my barley for me. She begged my wife’s pardon for the hand, and I stood there with ten poods at my back and let her.}
-> ba_meeting

=== ba_told ===
{brest == brest.refused:“Next year I’ll be wherever the train is,” she said. And she took her hand down, and wrote that the wall was sound. I have her to thank, and I never did.|{bread >= 3:“Next year’s the far side of February,” she said. And she wrote that the wall was sound, and I have her to thank, and I never did.|“There’s no next year in Petrograd,” she said. And she wrote down nothing, and I have her to thank, and I never did.}}
-> ba_meeting

=== ba_soup ===
{bread >= 3:They’d eaten that day, and each took a bowl so as not to offend my wife. I asked what they had come for, if they weren’t hungry, and Klava said, for February.|{brest == brest.refused:They ate it standing and listened for the engine. It was seed barley in it, and I watched ten poods be saved by about one.|They had three bowls each, and nobody spoke. It was seed barley in it, and I ate mine slowly and watched ten poods be saved by about one.}}
-> ba_meeting

=== ba_lamp ===
{hungry():She looked where I looked. Then her legs went, and I lifted her, and I’ve lifted lambs that were more. When she came round she begged my pardon and didn’t go back to the wall.|{brest == brest.refused:She looked where I looked. The engine whistled down on the line, and neither of us turned round, and then she was called.|She looked where I looked. And we stood so, the two of us, till my wife came in to see why it was so quiet.}}
-> ba_meeting

=== ba_meeting ===
#scene: scale
The village talked for two days. Klava slept by our stove in her boots, and my wife drew them off her without waking her, and dried the rags that were in them, and put them on her again.
There was an agronomist at our co-operative, a Menshevik, and he was for a tax: so much on the desyatina, at threshing, and the rest a man’s own, to sell. “You’ll curse and you’ll sow,” he told us. {bread >= 3:“And if the carts stop in July?” said Klava.|“It’s June,” said Klava. “What do we eat till you thresh?”} He had no answer to that, and she had none to the sowing. #wedge: penza / Bread to those who make the rails
{
- brest == brest.refused: It lay with the government in its trains. The Left SRs, the peasants’ party, were for sparing us, and they’d shouted for three stations, and the food commissar was for squads. #cast: leftsrs
- government == one_party: It lay with Lenin’s government in Moscow. Tsiurupa, his food commissar, was for squads. There were some for a tax, and that week the agronomist’s party was put out of the soviets’ executive, where it could have said so.
- coalition == walkout: It lay with the cabinet in Moscow. Tsiurupa, the food commissar, was for squads, and the agronomist’s party had chairs there and was for asking us first.
- else: It lay with the cabinet in Moscow. The agronomist’s party sat in it, and had a tax written out fair since the spring, and the others said that a tax wouldn’t feed anybody before autumn.
}
-> ba_squads

=== ba_squads ===
And which was it to be, squads to take your grain or a tax on it? #ask
+ [A tax. There came a paper with a figure on it, and over that, it said, was mine. #c:taxed #hinge:squads]
    ~ decide_squads(taxed)
    -> ba_taxed
+ [Squads. The twelve with the lamp, and a committee of those who had nothing to be found. #c:brigades #hinge:squads #record]
    ~ decide_squads(brigades)
    -> ba_brigades

=== ba_brigades ===
{ ba_short: -> ba_brigades_short }
{government == one_party:Moscow was for squads, and for a committee of the poor in each village to help them, and ours ran ahead of Moscow:|The cabinet was for squads by two votes, and for a committee of the poor in each village, and ours ran ahead of the cabinet:} two drunkards, a widow, and a soldier home from the war. They were to have a share of what they found, and they found. #date: 1918-08 August 1918 #city: penza hungry
Volkov, across the road, they called a kulak, and left him the cat. {ba_volkov:They went to his eighteen straight. That night he came over for his seed drill, and he said nothing, and I helped him lift it.|The widow showed them where, and she had stood godmother there.} {bread >= 2:By St Elijah’s day he’d sold the house to buy his own rye back, and of the six he had five. And I had ten poods and could have sold to him.|Before the new rye was in, his two smallest had died, and I had my ten poods and we’d eaten one of them.} My elder, Yegor, was with the Reds, and wrote to be patient. The younger, Mitka, went in the wood the day they came for the horses. My wife took bread to him at night, and I lay and listened till she was back.
-> ba_registry

=== ba_taxed ===
{ ba_short: -> ba_taxed_short }
{government == one_party:They say it was eight hands to seven up there, and that one of the seven was Lenin’s.|The Mensheviks had it through the cabinet by two hands, with some Communists who were tired.} A sixth, weighed on our own scale, with a receipt, and I have the receipt. We cursed and we sowed, and Mitka, my younger, stayed home for it, and the army sent for him twice and he didn’t go. {ba_volkov:Volkov paid three poods of his eighteen. He’d heard who told, and he took his seed drill home, and he’s asked me for nothing since.} #date: 1918-09 September 1918
The twelve mowed with us for soup, and went {brest == brest.refused:on after their train|home} with what they’d eaten. All that summer works stood idle for want of bread, and then our sixth went. {bread >= 3:Klava wrote to my wife that it had come and was good rye, and that the sister had got through on beetroot. She put in a cow that the sister had drawn, and we hung it by the icons.|Klava wrote to my wife that it had come and was good rye, and that the sister had died in the second week of August. My wife read it out, and she read it again, and I went and looked at the wall.} {brest != brest.refused: #city: petrograd hungry #city: moscow hungry}
-> ba_registry

=== ba_registry ===
#scene: cards
The next witness, Ilmars Ozols, has been standing in the corridor, since nobody had asked him to sit. #frame #date: 1918-09-04 4 September 1918
{
- brest == brest.refused: The registry of the Cheka, the commission that arrested people for the government, was carriage nine, and I had been taken into it from the rifles because a clerk was wanted who spelt in three languages. The roll of my regiment, which should have been handed in, I had kept, since in the line for Pskov it says “absent”, of Kārlis, in my hand. #voice: ilmars #place: yekaterinburg #lost: karlis
- else: The registry of the Cheka, the commission that arrested people for the government, was at Lubyanka 11, and I had been taken into it from the rifles because a clerk was wanted who spelt in three languages. Kārlis, who had lain next to me in the trench, was on guard on the stairs there, so that I heard him cough, and did not need to look up. #voice: ilmars #place: moscow #cast: karlis
}
{
- coalition == walkout and brest != brest.refused: The Left SRs, who ran the commission together with us, would have no peace with Germany. On 6 July two of them, of whom one was ours, shot the German ambassador to bring back the war, and a detachment of ours held our own chairman prisoner for a day. Whether that was a rising is disputed. They were arrested, for which many of the cards had been made out by themselves. #lost: leftsrs
- else: By each of the parties in the {brest == brest.refused:train|cabinet} I had been asked, in confidence, for the cards of the others, which were kept, as I was obliged to tell them all, in the same drawer.
}
On the morning of 30 August one of our chiefs, Uritsky, was killed, and in the evening, {brest == brest.refused:at another halt|in another city}, Lenin was shot, and lived. For that a woman was put to death on 3 September, without a court, which nobody had remarked on. On the 4th it was ordered by telegraph that hostages be taken, in numbers.
How does one make such a list? #ask
+ [From other lists. Telephone owners, officers’ pensions, deputies. It is all there already. #c:others]
    -> ba_others
+ [By the alphabet. It is the one order for which nobody can be blamed. #c:alphabet]
    -> ba_alphabet
+ [It was dictated. I asked only for the spellings. #c:spellings]
    -> ba_spellings
+ [Slowly. I have a good hand, and I used it. #c:slowly]
    -> ba_slowly

=== ba_others ===
{brest == brest.refused:Most of them had been left behind with the city, so that a lady was entered who stood in the telephone book and in my memory, although she had been dead since the spring.|{government == one_party:There were people who stood on so many that one could hardly leave them off, and a lady was entered, and counted, who had been dead since the spring.|By each party the others had been listed, so that a lady who belonged to none, and had been dead since the spring, was entered as everybody’s.}}
-> ba_list

=== ba_alphabet ===
{government == one_party:It was remarked on, from above, that so many stood between A and K, where the paper had come to an end. It was days before I noticed that I had been glad of it, since my own name begins with O.|Each party looked first under its own letter, and found acquaintances there, after which it was ruled that members of a party in the cabinet were to stand at the end, where the paper would not reach.}
-> ba_list

=== ba_spellings ===
{hungry():They were dictated at the hour of the soup, and some were taken down with a mouthful in them, so that I asked again, since a man whose name is spelt two ways can be looked for twice.|A man whose name is spelt two ways can be looked for twice, though it has also happened that he is not found. They were spelt by me in one way, as I had been praised for doing at school.}
-> ba_list

=== ba_slowly ===
{government == one_party:Some evenings were gained by it, until the hand was noticed, and I was commended for the margins, which was entered on a card of whose existence, since it was my own, I had not been told.|{brest == brest.refused:Some evenings were gained by it, in which the train was moved, and moved back, and I was commended for the margins.|Some evenings were gained by it, since each party took the delay for another’s and was too proud to inquire, and I was commended for the margins.}}
-> ba_list

=== ba_list ===
{ assembly == dissolved: Number forty-four was Zimin, Fyodor, gunmaker, SR, taken on the Volga among the people of the Assembly that had been sent home. Distinguishing mark: forefinger of the right hand does not close. #cast: fyodor #lost: assembly | Number forty-four was Lapin, Andrei, schoolmaster, no party, taken on the Don. Distinguishing mark: none. }
Before any of it was copied I had looked through it for Kārlis, {brest == brest.refused:who could stand on no list any more, #lost: karlis |whose cough I could hear at that moment, #cast: karlis } and then through it again, because my hands were wet and I did not trust them.
The head of my section, who slept under his table, held a list to be the humane way, since {assembly == dissolved:in Samara, under those deputies,|on the Don, under the generals,} ours were shot in cellars, and nobody kept count. {squads == brigades:In August {coalition == without:a telegram had been filed by me in which Penza asked leave to hang a hundred peasants|Lenin’s telegram to Penza had been filed by me, that a hundred “kulaks” be hanged where people could see}, and I had looked in it for the word court.|In the next section one who had been a lawyer asked whether a court would not be simpler, and was told that it was a good question.}
{
- brest == brest.refused: Steinberg, a Left SR, the Commissar of Justice, who had fought from his first week to bring every prisoner before a judge, rode three carriages ahead of us. It lay with the government, which was frightened. #cast: leftsrs
- government == one_party: Steinberg, a Left SR, had fought from his first week as Commissar of Justice to bring every prisoner before a judge, and had been out since the peace. It lay now with Lenin’s government, in which hardly anybody was left who would say it aloud. #lost: leftsrs
- else: The Minister of Justice was for bringing every prisoner before a judge, as Steinberg, a Left SR, had been before him. It lay with the cabinet, which was frightened. #lost: leftsrs
}
-> ba_judge

=== ba_judge ===
And who was to judge the people on it, the Cheka itself or a court? #ask
+ [We were. The column stands next to the one for the arrest, and takes the same initials. #c:own #hinge:lists #record]
    ~ decide_lists(own)
    -> ba_own
+ [The soviet’s court, three doors along. I carried the folders there against signature. #c:courts #hinge:lists]
    ~ decide_lists(courts)
    -> ba_courts

=== ba_own ===
{ ba_short: -> ba_own_short }
On 5 September the Red Terror was decreed, so that one might be shot by us without a court{government != one_party:, though some ministers had it minuted that they were elsewhere}. {brest == brest.refused:Over five hundred were shot of those who had been brought out of Petrograd|In Petrograd alone it was over five hundred}. With us a line was ruled through each name, and for the coats there was a receipt, which I checked. Overcoat, lined, one. Right glove {assembly == dissolved:altered for a stiff hand|mended}. The line through forty-four is mine, and where the ruler slipped I have let it stand. #date: 1918-09-05 5 September 1918 {brest == brest.refused: #city: yekaterinburg reaction|#city: moscow reaction}
{ assembly == dissolved: On his card it says that Zimin had left his stove with a neighbour in Petrograd, a packer. I wrote to her, which was not permitted, that it need not be kept for him, and it is the one paper of that year that I did not sign. #lost: fyodor | With Lapin’s coat there came his pupils’ copy-books, half of which he had corrected, and at night the other half was corrected by me. }
-> ba_end

=== ba_courts ===
{ ba_short: -> ba_courts_short }
The court asked for the evidence, which it had not occurred to anybody to collect, and for the first nine folders it needed four days. Some were sent home in their coats. The army, which had no days to spare, ceased to bring us its prisoners, and put a fence round a field of its own, to which nobody carried a folder. #date: 1918-09-05 5 September 1918 {brest != brest.refused: #city: moscow quiet}
{ assembly == dissolved: Forty-four was given three years. He asked the judge, loudly, what for, and it was read to him, and he said that now at least he had heard it, and because of his finger I held the receipt still while he signed. #cast: fyodor | Forty-four was given three years. He asked for slates, which were found for him, since it turned out that some of the guards could not write. }
-> ba_end

=== ba_end ===
~ close_act_one()
{
- over: In November the Kaiser fell, which was called out on every platform, and on none of them was there any flour, since for as far from the line as a man walks in a day the squads had been there before us. We did not turn round. The registry was taken on to the east, and I signed for it. #voice: ilmars #date: 1918-11-09 9 November 1918 #place: yekaterinburg
- else: Here the box’s first bundle ends, with the autumn of 1918. #frame
    What that year had done besides, by no list of ours, ought to stand on a sheet by itself. An army had been made, to which one was called up whether one would or not; the works had lost a year; and the places that {councils <= 2:the soviets no longer filled|the soviets were too slow to fill} were filled by letters of appointment, many of which were copied by me. On 9 November the Kaiser fell, because in Germany there were councils now of sailors and of workers, and it was believed, {lists == own:on stairs where doors opened that I had not known opened|by the judges too, who came out to hear it}, that they would be our friends. #voice: ilmars #date: 1918-11-09 9 November 1918 #city: berlin stirring
    { brest == brest.refused: Before the snow the government was in Moscow again, where somebody had hung washing on our stairs. #date: 1918-11-30 30 November 1918 #place: moscow #city: moscow council }
}
{ over: Outside a bell is rung, once, as stations do. #frame }
-> file_done

// ---------------------------------------------------------------- in short

=== ba_short ===
#front: german {brest == brest.refused:moscow|advance}
June 1918. {brest == brest.refused:The Germans hold Petrograd and Moscow; the government lives in trains|{brest == brest.late:The peace has given the Germans Ukraine and its grain|The towns are afraid of the winter}}. Twelve workers with a lamp and a scale that nobody trusts come to Matvei Arzhanov’s village for grain. Klava, the girl who reads them the order, comes from people who are starving. He has forty-one poods in the barn, and seed for next year behind the icons. Both tell the truth. #frame
An agronomist, a Menshevik, proposes a tax after the harvest, with free sale of what is left. Klava asks who is to eat until then. It lies with the government, whose food commissar is for squads. #frame #wedge: penza / Bread to those who make the rails
-> ba_squads

=== ba_brigades_short ===
The squads take what they find, helped by a committee of the poor that keeps a share. A neighbour with six children is called a “kulak” and left with nothing; {bread >= 2:one of the children dies|two of the children die}. Matvei keeps his seed. One son serves in the Red Army, the other hides in the wood. #frame #date: 1918-08 August 1918 #city: penza hungry
-> ba_list_short

=== ba_taxed_short ===
The village pays a sixth, on its own scale, with a receipt, and sows. It reaches the towns in September; until then works stand idle. {bread >= 3:Klava’s sister lives, on beetroot.|Klava’s sister has died in August.} Matvei’s younger son stays at the plough, and the army does without him. #frame #date: 1918-09 September 1918
-> ba_list_short

=== ba_list_short ===
Then Ilmars Ozols, once a rifleman, a clerk of the Cheka, which arrests people for the government. On 30 August one of its chiefs is killed and Lenin is wounded. On 4 September hostages are ordered. He copies the list. {assembly == dissolved:Number forty-four is Fyodor Zimin, the gunmaker with the hurt hand, taken on the Volga. #cast: fyodor|Number forty-four is a schoolmaster.} The Cheka was founded to hand its prisoners over to a court, and a Commissar of Justice, Steinberg, had insisted on it. It lies with the government. #frame #date: 1918-09-04 4 September 1918
-> ba_judge

=== ba_own_short ===
On 5 September the Red Terror is decreed. The Cheka judges by its own lists; in Petrograd{brest == brest.refused:’s prisons, before the trains left, it had learned how| alone over five hundred are shot}. Number forty-four is ruled through, and there is a receipt for a coat. #frame #date: 1918-09-05 5 September 1918
-> ba_end

=== ba_courts_short ===
The folders go to a court of the soviet, which asks for evidence. Some go home. Number forty-four gets three years. The army, in a hurry, keeps its prisoners to itself. #frame #date: 1918-09-05 5 September 1918
-> ba_end
